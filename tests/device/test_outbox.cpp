#include "device/outbox.h"
#include "device/outbox_entry.h"
#include "platform/fake/fake_clock.h"
#include "platform/linux/posix_file_store.h"
#include "tests/device/scripted_hub.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace lintel;
using namespace lintel::device;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr Instant noon{milliseconds{1'795'000'000'000}};

/// What the hub says to a booking; the first word of a line of answers.
struct Hub
{
    bool reachable = true;
    std::function<auth::RawReply(const v1::BookingIntent &)> word = [](const v1::BookingIntent &intent) {
        return outcome(intent.idempotency_key(), v1::BOOKING_STATE_CONFIRMED);
    };
    QList<v1::BookingIntent> heard;
    int tries = 0; ///< to reach it, whether or not it was there

    static auth::RawReply outcome(const std::string &key, v1::BookingState state)
    {
        v1::BookingOutcome out;
        out.set_idempotency_key(key);
        out.set_state(state);
        return good(out);
    }

    auth::RawReply answer(const auth::Request &request)
    {
        ++tries;
        if (!reachable || request.path != QLatin1String("/v1/bookings"))
            return nobody();
        v1::BookingIntent intent;
        intent.ParseFromArray(request.body.constData(), static_cast<int>(request.body.size()));
        heard.append(intent);
        return word(intent);
    }
};

/// One start of the program on given files.
struct Run
{
    Run(Hub &hub, platform::WholeFileStore &files, platform::FakeClock &clock)
        : client([&hub](const auth::Request &request) { return hub.answer(request); }),
          writer(files),
          hubClock(clock, Instant{}),
          tokens(client, clock),
          bearer(client, tokens),
          outbox(bearer, files, writer, hubClock, clock, [] { return 0.0; })
    {
        tokens.adopt("token", hours{24 * 30});
        outbox.load();
        outbox.open();
    }

    /// The hub has spoken at `time`.
    void hear(Instant time)
    {
        hubClock.correct(time);
        outbox.linkIsBack();
    }
    [[nodiscard]] Intent intent(std::size_t at = 0) const { return outbox.intents()[at]; }

    ScriptedClient client;
    platform::FileWriter writer;
    HubClock hubClock;
    auth::TokenSource tokens;
    auth::BearerClient bearer;
    Outbox outbox;
};

Meeting meetingOf(const QString &id)
{
    Meeting meeting;
    meeting.id = id;
    meeting.start = noon;
    meeting.end = noon + minutes{30};
    meeting.title = QStringLiteral("Takeover talks");
    return meeting;
}

v1::RoomSnapshot saying(const QString &key, v1::BookingState state)
{
    v1::RoomSnapshot snapshot;
    auto *outcome = snapshot.add_outcomes();
    outcome->set_idempotency_key(key.toStdString());
    outcome->set_state(state);
    if (state == v1::BOOKING_STATE_REFUSED)
        outcome->set_reason(v1::REFUSAL_REASON_CONFLICT);
    return snapshot;
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<platform::PosixFileStore>(m_folder->path());
        m_clock = std::make_unique<platform::FakeClock>(noon);
        m_hub = Hub();
    }

    /// Every phase × every event, the time that passes included.
    void everyPhaseLeadsOn()
    {
        constexpr std::array kinds{BookingEventKind::Released, BookingEventKind::NamedRefused,
                                   BookingEventKind::Answered, BookingEventKind::Failed,
                                   BookingEventKind::Deadline, BookingEventKind::LinkIsBack,
                                   BookingEventKind::Expired};
        const platform::Monotonic now{hours{1}};
        for (int number = 0; number <= static_cast<int>(BookingPhase::Missed); ++number) {
            BookingPlan plan;
            plan.phase = static_cast<BookingPhase>(number);
            if (plan.phase != BookingPhase::Held && !isSettled(plan.phase))
                plan.deadline = now;
            for (const auto kind : kinds) {
                for (const auto state :
                     {IntentState::Pending, IntentState::Accepted, IntentState::Confirmed, IntentState::Refused}) {
                    const auto step =
                        stepBooking(plan, {.kind = kind, .state = state, .reason = Refusal::Conflict}, now, 0.5);
                    const bool rests = isSettled(step.plan.phase) || step.plan.phase == BookingPhase::Held;
                    QCOMPARE(step.plan.deadline.has_value(), !rests);
                    // Only what was never sent, or came back without an answer, is missed.
                    if (step.plan.phase == BookingPhase::Missed && plan.phase != BookingPhase::Missed)
                        QVERIFY(plan.phase == BookingPhase::Held || plan.phase == BookingPhase::Due);
                    // Nothing but the hub's word ends what is settled.
                    if (isSettled(plan.phase) && step.plan.phase != plan.phase)
                        QCOMPARE(kind, BookingEventKind::Answered);
                    if (isSettled(plan.phase))
                        QCOMPARE(step.effect, BookingEffect::None);
                }
            }
        }
    }

    void onePoisonedIntentBlocksNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Refusal>("reason");
        QTest::newRow("400") << 400 << QByteArray("invalid_request") << Refusal::Unreadable;
        QTest::newRow("413") << 413 << QByteArray("payload_too_large") << Refusal::Unreadable;
        QTest::newRow("415") << 415 << QByteArray("unsupported_media_type") << Refusal::Unreadable;
        QTest::newRow("422") << 422 << QByteArray("idempotency_mismatch") << Refusal::Unreadable;
        QTest::newRow("403") << 403 << QByteArray("forbidden") << Refusal::NotAllowed;
        QTest::newRow("404") << 404 << QByteArray("not_found") << Refusal::Gone;
    }
    void onePoisonedIntentBlocksNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(Refusal, reason);
        Run run(m_hub, *m_files, *m_clock);
        const QString bad = run.outbox.book(noon, noon + minutes{30}, {});
        m_hub.word = [&](const v1::BookingIntent &intent) {
            return QString::fromStdString(intent.idempotency_key()) == bad
                       ? refusal(status, code.constData())
                       : Hub::outcome(intent.idempotency_key(), v1::BOOKING_STATE_CONFIRMED);
        };
        for (int i = 0; i < 6; ++i)
            run.outbox.book(noon + hours{i + 1}, noon + hours{i + 2}, {});
        const auto count = [&](IntentState state) {
            const auto all = run.outbox.intents();
            return std::count_if(all.cbegin(), all.cend(), [&](const Intent &each) { return each.state == state; });
        };
        QTRY_COMPARE(count(IntentState::Confirmed), 6);
        QTRY_COMPARE(run.intent().state, IntentState::Refused);
        QCOMPARE(run.intent().reason, reason);
        // It is not asked for again, not even by the next run.
        const auto heard = m_hub.heard.size();
        QCOMPARE(heard, 7);
        Run next(m_hub, *m_files, *m_clock);
        QCOMPARE(next.intent().reason, reason);
        next.hear(noon + minutes{1});
        QTest::qWait(20);
        QCOMPARE(m_hub.heard.size(), heard);
    }

    /// What the path says, or a hub that is ill, refuses nothing.
    void anIllAnswerRefusesNothing()
    {
        m_hub.word = [](const v1::BookingIntent &) { return rawReply(200, "text/html", "<html>log in</html>"); };
        Run run(m_hub, *m_files, *m_clock);
        run.outbox.book(noon, noon + minutes{30}, {});
        QTRY_VERIFY(!m_hub.heard.isEmpty());
        for (const auto &reply : {refusal(503, "temporarily_unavailable"), rawReply(404, "text/html", "no"),
                                  rawReply(200, auth::protobufType, "\xff\xff"), refusal(401, "invalid_token")}) {
            m_hub.word = [&reply](const v1::BookingIntent &) { return reply; };
            const auto before = m_hub.heard.size();
            m_clock->advance(minutes{2});
            run.outbox.linkIsBack();
            QTRY_VERIFY(m_hub.heard.size() > before || reply.status == 401);
            QTRY_COMPARE(run.client.underWay(), 0);
            QCOMPARE(run.intent().state, IntentState::Pending);
        }
    }

    void whoseTimePassedOfflineAreDroppedWithANotice()
    {
        m_hub.reachable = false;
        {
            Run run(m_hub, *m_files, *m_clock);
            const QString booked = run.outbox.book(noon, noon + minutes{30}, {});
            run.outbox.extend(meetingOf(QStringLiteral("m1")), noon + minutes{45});
            run.outbox.end(meetingOf(QStringLiteral("m2")), noon + minutes{5});
            Meeting own;
            own.intentKey = booked;
            own.end = noon + minutes{30};
            run.outbox.end(own, noon + minutes{10});
            run.outbox.book(noon + hours{5}, noon + hours{6}, {});
        }
        m_hub.tries = 0;
        Run run(m_hub, *m_files, *m_clock);
        // Four may go at once; the end of the booking waits for it.
        QTRY_COMPARE(m_hub.tries, 4);
        QTRY_COMPARE(run.client.underWay(), 0);
        m_hub.reachable = true;
        run.hear(noon + hours{2});
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(run.intent(i).state, IntentState::Refused);
            QCOMPARE(run.intent(i).reason, Refusal::Missed);
        }
        // The one that still makes sense is sent, with its own times.
        QTRY_COMPARE(run.intent(4).state, IntentState::Confirmed);
        QCOMPARE(m_hub.heard.size(), 1);
        QCOMPARE(m_hub.heard[0].book().start_ms(), (noon + hours{5}).time_since_epoch().count());
        QCOMPARE(m_hub.heard[0].created_at_ms(), noon.time_since_epoch().count());
        // The notice survives until somebody has seen it.
        QTRY_COMPARE(decodeOutbox(m_files->read(QStringLiteral("outbox"))->bytes, {})[0]->shown.reason,
                     Refusal::Missed);
        {
            Run again(m_hub, *m_files, *m_clock);
            QCOMPARE(again.intent(0).reason, Refusal::Missed);
            again.outbox.acknowledge(again.intent(0).key);
            QCOMPARE(again.outbox.intents().size(), std::size_t{4});
        }
    }

    /// A wall clock that leaps ahead is no reason to drop anything.
    void aClockThatOnlyClaimsSoDropsNothing()
    {
        m_hub.reachable = false;
        {
            Run run(m_hub, *m_files, *m_clock);
            run.outbox.book(noon, noon + minutes{30}, {});
            m_clock->setWallClock(noon + hours{24 * 300});
            m_clock->advance(minutes{1});
            run.outbox.linkIsBack();
            QCOMPARE(run.intent().state, IntentState::Pending);
        }
        m_hub.reachable = true;
        Run run(m_hub, *m_files, *m_clock);
        run.hear(noon + minutes{2});
        QTRY_COMPARE(run.intent().state, IntentState::Confirmed);
    }

    /// It had arrived, only its answer was lost: the hub's word counts more than our clock.
    void aMissedOneThatTheHubHasIsTheHubs()
    {
        m_hub.reachable = false;
        Run run(m_hub, *m_files, *m_clock);
        const QString key = run.outbox.book(noon, noon + minutes{30}, {});
        QTRY_VERIFY(m_files->read(QStringLiteral("outbox")));
        QTRY_COMPARE(run.client.underWay(), 0);
        run.hear(noon + hours{1});
        QTRY_COMPARE(run.intent().reason, Refusal::Missed);
        run.outbox.take(saying(key, v1::BOOKING_STATE_CONFIRMED));
        QCOMPARE(run.intent().state, IntentState::Confirmed);
        QCOMPARE(run.intent().reason, Refusal::None);
    }

    /// Each order and each repetition of what a hub says in the course of one booking.
    void duplicatedAndReorderedWordsChangeNothing()
    {
        for (const auto last : {v1::BOOKING_STATE_CONFIRMED, v1::BOOKING_STATE_REFUSED}) {
            std::vector<v1::BookingState> words{v1::BOOKING_STATE_PENDING, v1::BOOKING_STATE_ACCEPTED,
                                                v1::BOOKING_STATE_ACCEPTED, last, last};
            std::sort(words.begin(), words.end());
            do {
                m_hub.reachable = false;
                Run run(m_hub, *m_files, *m_clock);
                const QString key = run.outbox.book(noon, noon + minutes{30}, {});
                bool settled = false;
                for (const auto word : words) {
                    run.outbox.take(saying(key, word));
                    settled = settled || word == last;
                    const auto state = run.outbox.intents().back().state;
                    if (settled)
                        QCOMPARE(state,
                                 last == v1::BOOKING_STATE_CONFIRMED ? IntentState::Confirmed : IntentState::Refused);
                }
                run.outbox.acknowledge(key);
            } while (std::next_permutation(words.begin(), words.end()));
        }
    }

    /// Extend, then end: the other way round would be another meeting.
    void changesOfOneMeetingKeepTheirOrder()
    {
        Run run(m_hub, *m_files, *m_clock);
        bool accepts = false;
        m_hub.word = [&](const v1::BookingIntent &intent) {
            return intent.has_extend() && !accepts
                       ? refusal(503, "temporarily_unavailable")
                       : Hub::outcome(intent.idempotency_key(), v1::BOOKING_STATE_CONFIRMED);
        };
        run.outbox.extend(meetingOf(QStringLiteral("m1")), noon + minutes{60});
        run.outbox.end(meetingOf(QStringLiteral("m1")), noon + minutes{20});
        run.outbox.end(meetingOf(QStringLiteral("m2")), noon + minutes{20});
        QTRY_COMPARE(run.intent(2).state, IntentState::Confirmed);
        QCOMPARE(run.intent(0).state, IntentState::Pending);
        QCOMPARE(run.intent(1).state, IntentState::Pending);
        accepts = true;
        m_clock->advance(minutes{1});
        run.outbox.linkIsBack();
        QTRY_COMPARE(run.intent(1).state, IntentState::Confirmed);
        QVERIFY(m_hub.heard.last().has_end());
    }

    /// A refused extension does not take the end with it: the meeting is there all the same.
    void aRefusedChangeReleasesTheNext()
    {
        Run run(m_hub, *m_files, *m_clock);
        m_hub.word = [](const v1::BookingIntent &intent) {
            return Hub::outcome(intent.idempotency_key(),
                                intent.has_extend() ? v1::BOOKING_STATE_REFUSED : v1::BOOKING_STATE_CONFIRMED);
        };
        run.outbox.extend(meetingOf(QStringLiteral("m1")), noon + minutes{60});
        run.outbox.end(meetingOf(QStringLiteral("m1")), noon + minutes{20});
        QTRY_COMPARE(run.intent(0).state, IntentState::Refused);
        QTRY_COMPARE(run.intent(1).state, IntentState::Confirmed);
    }

    /// A restart at each point of a booking's life, and of a change that waits for it.
    void aRestartAnywhereLosesAndDoublesNothing()
    {
        const std::array<std::function<auth::RawReply(const v1::BookingIntent &)>, 4> lives{
            [](const v1::BookingIntent &) { return nobody(); },
            [](const v1::BookingIntent &) { return refusal(503, "temporarily_unavailable"); },
            [](const v1::BookingIntent &intent) {
                return Hub::outcome(intent.idempotency_key(), v1::BOOKING_STATE_ACCEPTED);
            },
            [](const v1::BookingIntent &intent) {
                return Hub::outcome(intent.idempotency_key(), v1::BOOKING_STATE_CONFIRMED);
            }};
        QString booked;
        {
            m_hub.reachable = false;
            Run run(m_hub, *m_files, *m_clock);
            booked = run.outbox.book(noon, noon + minutes{30}, QStringLiteral("Talk"));
            Meeting own;
            own.intentKey = booked;
            own.start = noon;
            own.end = noon + minutes{30};
            run.outbox.extend(own, noon + minutes{60});
        }
        m_hub.reachable = true;
        for (const auto &life : lives) {
            m_hub.word = life;
            m_clock->advance(minutes{1});
            Run run(m_hub, *m_files, *m_clock);
            QCOMPARE(run.outbox.intents().size(), std::size_t{2});
            QCOMPARE(run.intent(0).key, booked);
            QCOMPARE(run.intent(0).title, QStringLiteral("Talk"));
            QCOMPARE(run.intent(1).onIntentKey, booked);
            const auto before = m_hub.heard.size();
            run.hear(m_clock->wallClock());
            QTRY_VERIFY(m_hub.heard.size() > before);
            QTRY_COMPARE(run.client.underWay(), 0);
        }
        std::set<std::string> keys;
        for (const auto &intent : std::as_const(m_hub.heard)) {
            keys.insert(intent.idempotency_key());
            // With one key always the same bytes.
            const auto first = std::find_if(m_hub.heard.cbegin(), m_hub.heard.cend(), [&](const auto &each) {
                return each.idempotency_key() == intent.idempotency_key();
            });
            QCOMPARE(intent.SerializeAsString(), first->SerializeAsString());
        }
        QCOMPARE(keys.size(), std::size_t{2});
        Run run(m_hub, *m_files, *m_clock);
        run.hear(m_clock->wallClock());
        QTRY_COMPARE(run.intent(1).state, IntentState::Confirmed);
        QCOMPARE(run.intent(0).state, IntentState::Confirmed);
    }

    /// One entry that cannot be read takes none of the others with it, and is told.
    void anUnreadableEntryIsToldAndTheOthersStay()
    {
        m_hub.reachable = false;
        {
            Run run(m_hub, *m_files, *m_clock);
            run.outbox.book(noon, noon + minutes{30}, {});
        }
        QCborMap file = QCborValue::fromCbor(m_files->read(QStringLiteral("outbox"))->bytes).toMap();
        QCborArray entries = file[1].toArray();
        entries.prepend(QCborMap{{2, QByteArray("\xff\xff\xff")}});
        file[1] = entries;
        QVERIFY(m_files->write(QStringLiteral("outbox"), file.toCborValue().toCbor()));
        Run run(m_hub, *m_files, *m_clock);
        QCOMPARE(run.outbox.intents().size(), std::size_t{1});
        QVERIFY(run.outbox.trouble().contains(QLatin1String("1 of 2")));
    }

    void anOutboxOfANewerVersionIsKeptAside()
    {
        QVERIFY(m_files->write(QStringLiteral("outbox"), QCborMap{{0, 7}}.toCborValue().toCbor()));
        Run run(m_hub, *m_files, *m_clock);
        QVERIFY(run.outbox.trouble().contains(QLatin1String("kept aside")));
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("outbox.kept"))));
        run.outbox.book(noon, noon + minutes{30}, {});
        QTRY_COMPARE(run.intent().state, IntentState::Confirmed);
    }

    void titlesGoFromThePreviousCopyToo()
    {
        m_hub.reachable = false;
        Run run(m_hub, *m_files, *m_clock);
        run.outbox.book(noon, noon + minutes{30}, QStringLiteral("Takeover talks"));
        run.outbox.end(meetingOf(QStringLiteral("m1")), noon + minutes{20});
        const auto found = [this] {
            const auto names = QDir(m_folder->path()).entryList(QDir::Files);
            return std::any_of(names.cbegin(), names.cend(), [this](const QString &name) {
                QFile file(m_folder->filePath(name));
                return file.open(QIODevice::ReadOnly) && file.readAll().contains("Takeover");
            });
        };
        QTRY_VERIFY(found());
        run.outbox.eraseTitles();
        QVERIFY(run.intent(0).title.isEmpty());
        QVERIFY(run.intent(1).title.isEmpty());
        QTRY_VERIFY(!found());
        QCOMPARE(run.outbox.intents().size(), std::size_t{2});
    }

    /// Its answer was lost, then its title erased: what is sent now is another body under a key
    /// that is used. The room is booked, and that is what people are told.
    void aBookingWhoseTitleWasErasedIsNotToldAsFailed_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("in one run") << false;
        QTest::newRow("over a restart") << true;
    }
    void aBookingWhoseTitleWasErasedIsNotToldAsFailed()
    {
        QFETCH(bool, restarts);
        std::string known;
        m_hub.word = [&known](const v1::BookingIntent &intent) {
            if (known.empty()) {
                known = intent.SerializeAsString();
                return nobody();
            }
            return intent.SerializeAsString() == known
                       ? Hub::outcome(intent.idempotency_key(), v1::BOOKING_STATE_CONFIRMED)
                       : refusal(422, "idempotency_mismatch");
        };
        auto run = std::make_unique<Run>(m_hub, *m_files, *m_clock);
        run->outbox.book(noon + hours{24 * 8}, noon + hours{24 * 8 + 1}, QStringLiteral("Takeover talks"));
        QTRY_COMPARE(m_hub.heard.size(), 1);
        QTRY_COMPARE(run->client.underWay(), 0);
        m_clock->advance(hours{24 * 7});
        run->outbox.eraseTitles();
        if (restarts) {
            QTRY_VERIFY(!m_files->read(QStringLiteral("outbox"))->bytes.contains("Takeover"));
            run.reset();
            run = std::make_unique<Run>(m_hub, *m_files, *m_clock);
        }
        run->hear(noon + hours{24 * 7});
        QTRY_COMPARE(run->intent().state, IntentState::Confirmed);
        QCOMPARE(run->intent().reason, Refusal::None);
        // The hub's own word on it counts, when it says that it came to nothing.
        run->outbox.take(saying(run->intent().key, v1::BOOKING_STATE_REFUSED));
        QCOMPARE(run->intent().state, IntentState::Refused);
        QCOMPARE(m_hub.heard.size(), 2);
    }

    /// What was tapped at one door is not sent from another. It is told, and bookings that name
    /// their room go on.
    void whatWasMeantForAnotherRoomIsNotSent_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::addColumn<bool>("older"); ///< the file says nothing about rooms
        QTest::newRow("in one run") << false << false;
        QTest::newRow("over a restart") << true << false;
        QTest::newRow("left by an older version") << true << true;
    }
    void whatWasMeantForAnotherRoomIsNotSent()
    {
        QFETCH(bool, restarts);
        QFETCH(bool, older);
        const auto aurora = QStringLiteral("aurora");
        m_hub.reachable = false;
        auto run = std::make_unique<Run>(m_hub, *m_files, *m_clock);
        run->outbox.setRoom(aurora);
        const QString booked = run->outbox.book(noon, noon + minutes{30}, {});
        Meeting own;
        own.intentKey = booked;
        own.end = noon + minutes{30};
        run->outbox.end(own, noon + minutes{10}); // waits for its booking
        run->outbox.extend(meetingOf(QStringLiteral("m1")), noon + minutes{45});
        RoomFacts other;
        other.id = QStringLiteral("cumulus");
        run->outbox.bookElsewhere(other, noon, noon + minutes{30}, {});
        const QString done = run->outbox.book(noon + hours{2}, noon + hours{3}, {});
        QTRY_COMPARE(m_hub.tries, 4); // all but the one that waits
        QTRY_COMPARE(run->client.underWay(), 0);
        run->outbox.take(saying(done, v1::BOOKING_STATE_CONFIRMED));
        if (restarts) {
            run.reset();
            if (older) {
                QCborMap file = QCborValue::fromCbor(m_files->read(QStringLiteral("outbox"))->bytes).toMap();
                const QCborArray kept = file.value(1).toArray();
                QCborArray entries;
                for (const auto entry : kept) {
                    QCborMap map = entry.toMap();
                    map.remove(12);
                    entries.append(map);
                }
                file[1] = entries;
                QVERIFY(m_files->write(QStringLiteral("outbox"), file.toCborValue().toCbor()));
            }
            m_hub.tries = 0;
            run = std::make_unique<Run>(m_hub, *m_files, *m_clock);
            run->outbox.setRoom(aurora);
            QTRY_COMPARE(m_hub.tries, 3);
            QTRY_COMPARE(run->client.underWay(), 0);
            QCOMPARE(run->outbox.intents().size(), std::size_t{5});
            QCOMPARE(run->intent().state, IntentState::Pending);
        }
        // Bound at another door: nothing goes before the room is known.
        run->outbox.close();
        m_hub.reachable = true;
        run->hear(noon + minutes{1});
        QTest::qWait(20);
        QCOMPARE(m_hub.heard.size(), 0);

        v1::RoomSnapshot borealis;
        borealis.mutable_room()->set_id("borealis");
        run->outbox.take(borealis);
        run->outbox.open();
        // What has come to pass in the other room is no meeting of this one.
        QCOMPARE(run->outbox.intents().size(), std::size_t{4});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(run->intent(i).state, IntentState::Refused);
            QCOMPARE(run->intent(i).reason, Refusal::Gone);
        }
        QTRY_COMPARE(run->intent(3).state, IntentState::Confirmed);
        QCOMPARE(m_hub.heard.size(), 1);
        QCOMPARE(m_hub.heard[0].book().room_id(), std::string("cumulus"));
        // At the new door all is as ever.
        run->outbox.book(noon + hours{4}, noon + hours{5}, {});
        QTRY_COMPARE(run->intent(4).state, IntentState::Confirmed);
    }

    void theSameRoomUnderANewBindingKeepsItsIntents()
    {
        m_hub.reachable = false;
        Run run(m_hub, *m_files, *m_clock);
        run.outbox.setRoom(QStringLiteral("aurora"));
        run.outbox.book(noon, noon + minutes{30}, {});
        QTRY_COMPARE(m_hub.tries, 1);
        QTRY_COMPARE(run.client.underWay(), 0);
        run.outbox.close();
        m_hub.reachable = true;
        v1::RoomSnapshot aurora;
        aurora.mutable_room()->set_id("aurora");
        run.outbox.take(aurora);
        run.outbox.open();
        run.outbox.linkIsBack();
        QTRY_COMPARE(run.intent().state, IntentState::Confirmed);
    }

    void isBounded()
    {
        m_hub.reachable = false;
        Run run(m_hub, *m_files, *m_clock);
        for (std::size_t i = 0; i < Outbox::bound; ++i)
            QVERIFY(!run.outbox.book(noon, noon + minutes{30}, {}).isEmpty());
        QVERIFY(run.outbox.book(noon, noon + minutes{30}, {}).isEmpty());
        QVERIFY(run.outbox.extend(meetingOf(QStringLiteral("m")), noon + minutes{60}).isEmpty());
        QTRY_COMPARE(run.client.underWay(), 0);
        QVERIFY(run.client.underWay() <= Outbox::parallel);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<platform::PosixFileStore> m_files;
    std::unique_ptr<platform::FakeClock> m_clock;
    Hub m_hub;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "test_outbox.moc"

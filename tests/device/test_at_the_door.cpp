// What people do at the door besides booking it: check in, report, book another room.
#include "device/from_wire.h"
#include "device/outbox.h"
#include "device/outbox_entry.h"
#include "device/room/busy.h"
#include "platform/fake/fake_clock.h"
#include "platform/linux/posix_file_store.h"
#include "tests/device/scripted_hub.h"

#include <QCborArray>
#include <QCborMap>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lintel;
using namespace lintel::device;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr Instant noon{milliseconds{1'795'000'000'000}};

std::int64_t ms(Instant time)
{
    return time.time_since_epoch().count();
}

struct Hub
{
    bool reachable = true;
    std::function<void(v1::BookingOutcome &)> word = [](v1::BookingOutcome &out) {
        out.set_state(v1::BOOKING_STATE_CONFIRMED);
    };
    QList<v1::BookingIntent> heard;

    auth::RawReply answer(const auth::Request &request)
    {
        if (!reachable || request.path != QLatin1String("/v1/bookings"))
            return nobody();
        v1::BookingIntent intent;
        intent.ParseFromArray(request.body.constData(), static_cast<int>(request.body.size()));
        heard.append(intent);
        v1::BookingOutcome out;
        out.set_idempotency_key(intent.idempotency_key());
        word(out);
        return good(out);
    }
};

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

Meeting waiting()
{
    Meeting meeting;
    meeting.id = QStringLiteral("m1");
    meeting.title = QStringLiteral("Design review");
    meeting.start = noon;
    meeting.end = noon + minutes{60};
    meeting.checkInFrom = noon - minutes{10};
    meeting.checkInUntil = noon + minutes{10};
    return meeting;
}

RoomFacts borealis()
{
    return {QStringLiteral("b0"),
            QStringLiteral("Borealis"),
            QStringLiteral("Berlin"),
            QStringLiteral("Level 3"),
            8,
            {QStringLiteral("Video")},
            QStringLiteral("Europe/Berlin")};
}

} // namespace

class TestAtTheDoor : public QObject
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

    /// The tap counts, whenever it arrives: it keeps its time through a restart without the hub.
    void checkInCountsAtTheTap()
    {
        m_hub.reachable = false;
        {
            Run run(m_hub, *m_files, *m_clock);
            run.hear(noon);
            run.outbox.checkIn(waiting());
            QTRY_VERIFY(m_files->read(QStringLiteral("outbox")));
        }
        m_clock->advance(minutes{25});
        m_hub.reachable = true;
        Run run(m_hub, *m_files, *m_clock);
        QCOMPARE(run.intent().kind, IntentKind::CheckIn);
        QCOMPARE(run.intent().start, noon);
        QCOMPARE(run.intent().end, waiting().end);
        run.hear(noon + minutes{25});
        QTRY_COMPARE(run.intent().state, IntentState::Confirmed);
        QCOMPARE(m_hub.heard.first().created_at_ms(), ms(noon));
        QCOMPARE(m_hub.heard.first().check_in().instance_id(), std::string("m1"));
        QVERIFY(m_hub.heard.first().check_in().intent_key().empty());
    }

    void twoTapsAreOneCheckIn()
    {
        m_hub.reachable = false;
        Run run(m_hub, *m_files, *m_clock);
        const QString key = run.outbox.checkIn(waiting());
        QCOMPARE(run.outbox.checkIn(waiting()), key);
        QCOMPARE(run.outbox.intents().size(), std::size_t{1});
    }

    /// For a booking that the hub does not know yet: after it, by its key.
    void checkInWaitsForItsBooking()
    {
        Run run(m_hub, *m_files, *m_clock);
        Meeting booked = waiting();
        booked.id.clear();
        booked.intentKey = run.outbox.book(booked.start, booked.end, {});
        run.outbox.checkIn(booked);
        QTRY_COMPARE(run.intent(1).state, IntentState::Confirmed);
        QCOMPARE(m_hub.heard.size(), 2);
        QVERIFY(m_hub.heard.first().has_book());
        QCOMPARE(QString::fromStdString(m_hub.heard.last().check_in().intent_key()), booked.intentKey);
    }

    void aCheckInThatIsNoUseIsTold_data()
    {
        QTest::addColumn<int>("word");
        QTest::addColumn<Refusal>("reason");
        QTest::newRow("gone") << int{v1::REFUSAL_REASON_GONE} << Refusal::Gone;
        QTest::newRow("released") << int{v1::REFUSAL_REASON_RELEASED} << Refusal::Released;
    }
    void aCheckInThatIsNoUseIsTold()
    {
        QFETCH(int, word);
        QFETCH(Refusal, reason);
        m_hub.word = [word](v1::BookingOutcome &out) {
            out.set_state(v1::BOOKING_STATE_REFUSED);
            out.set_reason(static_cast<v1::RefusalReason>(word));
        };
        {
            Run run(m_hub, *m_files, *m_clock);
            run.outbox.checkIn(waiting());
            QTRY_COMPARE(run.intent().reason, reason);
            QTRY_COMPARE(decodeOutbox(m_files->read(QStringLiteral("outbox"))->bytes, {})[0]->shown.reason, reason);
        }
        // The notice outlives a restart, and nothing is sent again.
        Run next(m_hub, *m_files, *m_clock);
        next.hear(noon);
        QCOMPARE(next.intent().state, IntentState::Refused);
        QCOMPARE(next.intent().reason, reason);
        QTest::qWait(20);
        QCOMPARE(m_hub.heard.size(), 1);
    }

    /// Without anybody to check in to, the meeting is over at last.
    void aCheckInIsMissedWithItsMeeting()
    {
        m_hub.reachable = false;
        Run run(m_hub, *m_files, *m_clock);
        run.hear(noon);
        run.outbox.checkIn(waiting());
        QTRY_VERIFY(run.client.underWay() == 0);
        m_clock->advance(minutes{61});
        run.hear(noon + minutes{61});
        QTRY_COMPARE(run.intent().reason, Refusal::Missed);
    }

    void whatIsReportedArrives()
    {
        m_hub.reachable = false;
        {
            Run run(m_hub, *m_files, *m_clock);
            run.hear(noon);
            // 499 letters and one character of two halves: it is not cut in two.
            run.outbox.report(Trouble::Climate, QString(499, u'x') + QStringLiteral("\U0001F975 and more"));
            QCOMPARE(run.intent().title, QString(499, u'x'));
            QTRY_VERIFY(m_files->read(QStringLiteral("outbox")));
        }
        m_hub.reachable = true;
        m_clock->advance(hours{24 * 3});
        Run run(m_hub, *m_files, *m_clock);
        QCOMPARE(run.intent().kind, IntentKind::Report);
        QCOMPARE(run.intent().trouble, Trouble::Climate);
        run.hear(noon + hours{24 * 3});
        QTRY_COMPARE(run.intent().state, IntentState::Confirmed);
        QCOMPARE(m_hub.heard.first().report().category(), v1::REPORT_CATEGORY_CLIMATE);
        QCOMPARE(m_hub.heard.first().report().words(), std::string(499, 'x'));
    }

    void everyTroubleHasItsCategory()
    {
        Run run(m_hub, *m_files, *m_clock);
        for (int each = 0; each <= static_cast<int>(Trouble::Other); ++each)
            run.outbox.report(static_cast<Trouble>(each), {});
        QTRY_COMPARE(m_hub.heard.size(), 8);
        for (const auto &intent : std::as_const(m_hub.heard)) {
            QVERIFY(v1::ReportCategory_IsValid(intent.report().category()));
            const auto shown = run.outbox.intents();
            const auto same = std::find_if(shown.cbegin(), shown.cend(), [&](const Intent &one) {
                return one.key == QString::fromStdString(intent.idempotency_key());
            });
            QCOMPARE(troubleFromWire(intent.report().category()), same->trouble);
        }
        QCOMPARE(troubleFromWire(v1::REPORT_CATEGORY_UNSPECIFIED), Trouble::Other);
        QCOMPARE(troubleFromWire(99), Trouble::Other);
    }

    /// A report's words go with the titles.
    void reportedWordsGoWithTheTitles()
    {
        m_hub.reachable = false;
        Run run(m_hub, *m_files, *m_clock);
        run.outbox.report(Trouble::Other, QStringLiteral("Takeover talks left a mess"));
        QTRY_VERIFY(m_files->read(QStringLiteral("outbox")));
        run.outbox.eraseTitles();
        QTRY_VERIFY(!m_files->read(QStringLiteral("outbox"))->bytes.contains("Takeover"));
        QVERIFY(run.intent().title.isEmpty());
        QCOMPARE(run.intent().trouble, Trouble::Other);
    }

    void anotherRoomIsBookedFromHere()
    {
        m_hub.reachable = false;
        {
            Run run(m_hub, *m_files, *m_clock);
            run.hear(noon);
            run.outbox.bookElsewhere(borealis(), noon, noon + minutes{30}, QStringLiteral("Sync"));
            QTRY_VERIFY(m_files->read(QStringLiteral("outbox")));
            // It is no meeting of this room.
            QVERIFY(shownMeetings(RoomData(), run.outbox.intents()).empty());
        }
        m_hub.reachable = true;
        Run run(m_hub, *m_files, *m_clock);
        QCOMPARE(run.intent().elsewhere, std::optional(borealis()));
        run.hear(noon);
        QTRY_COMPARE(run.intent().state, IntentState::Confirmed);
        QCOMPARE(m_hub.heard.first().book().room_id(), std::string("b0"));
        QCOMPARE(m_hub.heard.first().book().title(), std::string("Sync"));
    }

    void aRefusalNamesOtherRooms()
    {
        m_hub.word = [](v1::BookingOutcome &out) {
            out.set_state(v1::BOOKING_STATE_REFUSED);
            out.set_reason(v1::REFUSAL_REASON_CONFLICT);
            auto *other = out.add_other_rooms();
            factsToWire(borealis(), *other->mutable_room());
            other->set_from_ms(ms(noon));
            other->set_floors_away(-1);
            other->set_bookable(true);
        };
        const std::vector<FreeRoom> expected{{borealis(), noon, std::nullopt, -1, true}};
        {
            Run run(m_hub, *m_files, *m_clock);
            run.outbox.book(noon, noon + minutes{30}, {});
            QTRY_COMPARE(run.intent().reason, Refusal::Conflict);
            QCOMPARE(run.intent().otherRooms, expected);
            QTRY_COMPARE(decodeOutbox(m_files->read(QStringLiteral("outbox"))->bytes, {})[0]->shown.otherRooms,
                         expected);
        }
        Run next(m_hub, *m_files, *m_clock);
        QCOMPARE(next.intent().otherRooms, expected);
    }

    /// Numbers of reasons in files that exist.
    void olderFilesKeepTheirReasons()
    {
        for (const auto &[number, reason] : {std::pair{7, Refusal::Missed}, std::pair{8, Refusal::Unreadable},
                                             std::pair{9, Refusal::Released}, std::pair{6, Refusal::Closed}}) {
            v1::BookingIntent wire;
            wire.set_idempotency_key("k");
            wire.mutable_book()->set_end_ms(1);
            const QCborMap entry{{2, QByteArray::fromStdString(wire.SerializeAsString())}, {3, 5}, {10, number}};
            const QCborMap file{{0, 1}, {1, QCborArray{entry}}};
            QCOMPARE(decodeOutbox(file.toCborValue().toCbor(), {})[0]->shown.reason, reason);
        }
    }

    /// What a newer version left is told, carried along, and found again by it.
    void whatOnlyANewerVersionKnowsIsKept()
    {
        const QByteArray newer("\x0a\x01k\xfa\x01\x02\x08\x01", 8); // key "k" and an action with another number
        const QCborMap entry{{2, newer}, {3, 1}, {99, QStringLiteral("later")}};
        QVERIFY(
            m_files->write(QStringLiteral("outbox"), QCborMap{{0, 1}, {1, QCborArray{entry}}}.toCborValue().toCbor()));
        Run run(m_hub, *m_files, *m_clock);
        QVERIFY(run.outbox.intents().empty());
        QVERIFY(run.outbox.trouble().contains(QLatin1String("1 of 1")));
        run.outbox.report(Trouble::Sound, {});
        QTRY_COMPARE(run.intent().state, IntentState::Confirmed);
        const auto entries = [this] {
            return QCborValue::fromCbor(m_files->read(QStringLiteral("outbox"))->bytes).toMap().value(1).toArray();
        };
        QTRY_COMPARE(entries().size(), 2);
        QVERIFY(entries().contains(entry));
        run.outbox.eraseTitles();
        QTRY_COMPARE(entries().size(), 1);
    }

    /// On the glass a check-in counts at once, offline too; a released meeting occupies nothing.
    void theOverlayTellsWhoIsThere()
    {
        RoomData room;
        Meeting meeting = waiting();
        meeting.released = true;
        room.days.push_back({QStringLiteral("2026-11-18"), noon, noon + hours{24}, {meeting}});
        QVERIFY(busyRuns(shownMeetings(room, {}), minutes{15}).empty());

        Intent intent;
        intent.kind = IntentKind::CheckIn;
        intent.instanceId = meeting.id;
        intent.createdAt = noon + minutes{2};
        const auto shown = shownMeetings(room, {intent}).front();
        QCOMPARE(shown.meeting.checkedInAt, std::optional(intent.createdAt));
        QVERIFY(!shown.meeting.checkInFrom && !shown.meeting.checkInUntil && !shown.meeting.released);
        QCOMPARE(busyRuns(shownMeetings(room, {intent}), minutes{15}).size(), std::size_t{1});

        intent.state = IntentState::Refused;
        QVERIFY(!shownMeetings(room, {intent}).front().meeting.checkedInAt);
    }

    void settingsAndSnapshotAreRead()
    {
        v1::RoomSnapshot wire = ScriptedHub::snapshot();
        const RoomData plain = roomFromWire(wire);
        QCOMPARE(plain.settings, RoomSettings());
        QVERIFY(plain.reports.empty() && !plain.emergency && !plain.phonePage);

        auto &settings = *wire.mutable_settings();
        settings.set_booking_days_ahead(14);
        settings.add_booking_titles("Sync");
        settings.set_booking_title_typed(false);
        settings.set_buffer_min(10);
        settings.add_languages("de");
        settings.set_message("Fire drill at ten");
        settings.mutable_idle()->set_hours_start_min(8 * 60);
        settings.mutable_idle()->set_hours_end_min(19 * 60);
        settings.mutable_idle()->set_night_percent(900);
        settings.mutable_idle()->set_off_after_min(-3);
        settings.mutable_access()->set_larger_text(true);
        settings.set_reports_allowed(false);
        settings.set_find_room_allowed(false);
        settings.set_book_elsewhere_allowed(false);
        settings.set_find_meeting_allowed(false);
        auto *report = wire.add_reports();
        report->set_category(v1::REPORT_CATEGORY_SOUND);
        report->set_reported_at_ms(5);
        wire.mutable_emergency()->set_title("Leave the building");
        wire.set_phone_page(true);
        auto *day = wire.add_days();
        auto *instance = day->add_instances();
        instance->set_start_ms(1);
        instance->set_end_ms(2);
        instance->set_checked_in_at_ms(7);
        instance->set_released(true);

        const RoomData read = roomFromWire(wire);
        QCOMPARE(read.settings.bookingDaysAhead, 14);
        QCOMPARE(read.settings.bookingTitles, QStringList{QStringLiteral("Sync")});
        QVERIFY(!read.settings.bookingTitleTyped);
        QCOMPARE(read.settings.bufferMin, 10);
        QCOMPARE(read.settings.languages, QStringList{QStringLiteral("de")});
        QCOMPARE(read.settings.message, QStringLiteral("Fire drill at ten"));
        QCOMPARE(read.settings.idle, std::optional(Idle{480, 1140, 100, 100, 0, 10}));
        QCOMPARE(read.settings.access, (Access{false, false, true, false}));
        QVERIFY(!read.settings.reportsAllowed && !read.settings.findRoomAllowed);
        QVERIFY(!read.settings.bookElsewhereAllowed && !read.settings.findMeetingAllowed);
        QCOMPARE(read.reports, (std::vector<OpenReport>{{Trouble::Sound, Instant{milliseconds{5}}}}));
        QCOMPARE(read.emergency->title, QStringLiteral("Leave the building"));
        QVERIFY(read.phonePage);
        const Meeting &meeting = read.days.front().meetings.front();
        QCOMPARE(meeting.checkedInAt, std::optional(Instant{milliseconds{7}}));
        QVERIFY(meeting.released);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<platform::PosixFileStore> m_files;
    std::unique_ptr<platform::FakeClock> m_clock;
    Hub m_hub;
};

QTEST_GUILESS_MAIN(TestAtTheDoor)
#include "test_at_the_door.moc"

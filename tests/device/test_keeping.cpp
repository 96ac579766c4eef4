#include "device/display_controller.h"
#include "device/from_wire.h"
#include "device/local_control.h"
#include "device/status_report.h"
#include "platform/fake/fake_clock.h"
#include "platform/fake/fake_secret_store.h"
#include "platform/fake/memory_file_store.h"
#include "platform/linux/system_clock.h"
#include "tests/auth/fake_hub.h"

#include "lintel/v1/pairing.pb.h"
#include "lintel/v1/problem.pb.h"
#include "lintel/v1/stream.pb.h"

#include <QCborMap>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace lintel;
using namespace lintel::device;
using std::chrono::milliseconds;

namespace {

constexpr std::int64_t noon = 1'795'000'000'000;

v1::RoomSnapshot snapshotOf(const char *generation, std::int64_t revision)
{
    v1::RoomSnapshot snapshot;
    snapshot.set_generation(generation);
    snapshot.set_revision(revision);
    snapshot.set_digest("digest " + std::to_string(revision));
    snapshot.set_server_time_ms(noon);
    snapshot.mutable_room()->set_name("Aurora");
    snapshot.mutable_room()->set_zone("Europe/Berlin");
    snapshot.mutable_calendar()->set_read_at_ms(noon - 5'000);
    snapshot.mutable_calendar()->set_read_age_ms(5'000);
    return snapshot;
}

/// A hub that gives tokens and answers bookings as the test says; no stream.
struct Hub
{
    int tokenStatus = 200;
    int snapshotStatus = 200;
    v1::RoomSnapshot snapshot = snapshotOf("g1", 1);
    v1::BookingState booking = v1::BOOKING_STATE_CONFIRMED;
    bool loseAnswers = false;
    QByteArray asset;
    QList<v1::BookingIntent> bookings;
    FakeHub server{[this](const HubRequest &asked, QTcpSocket &socket) { answer(asked, socket); }};

    static void refuse(QTcpSocket &socket, int status, const char *code)
    {
        v1::Problem problem;
        problem.set_code(code);
        FakeHub::replyProtobuf(socket, QByteArray::number(status) + " No", problem.SerializeAsString(),
                               status == 401 ? QByteArray("WWW-Authenticate: Bearer error=\"") + code + "\"\r\n"
                                             : QByteArray());
    }

    void answer(const HubRequest &asked, QTcpSocket &socket)
    {
        if (asked.path == "/v1/token/nonce") {
            v1::Nonce nonce;
            nonce.set_nonce(std::string(32, 'n'));
            FakeHub::replyProtobuf(socket, "200 OK", nonce.SerializeAsString());
        } else if (asked.path == "/v1/token") {
            if (tokenStatus != 200) {
                refuse(socket, tokenStatus, "invalid_assertion");
                return;
            }
            v1::AccessToken token;
            token.set_access_token("token");
            token.set_expires_in_ms(600'000);
            token.set_server_time_ms(noon);
            FakeHub::replyProtobuf(socket, "200 OK", token.SerializeAsString());
        } else if (asked.path == "/v1/room/snapshot") {
            const QByteArray etag = '"' + QByteArray::fromStdString(snapshot.digest()) + '"';
            if (snapshotStatus != 200)
                refuse(socket, snapshotStatus, "invalid_token");
            else if (asked.headers.value("if-none-match") == etag)
                FakeHub::reply(socket, "304 Not Modified", {}, {});
            else
                FakeHub::replyProtobuf(socket, "200 OK", snapshot.SerializeAsString());
        } else if (asked.path == "/v1/bookings") {
            v1::BookingIntent intent;
            intent.ParseFromString(asked.body.toStdString());
            bookings.append(intent);
            if (std::exchange(loseAnswers, false)) {
                socket.abort();
                return;
            }
            v1::BookingOutcome outcome;
            outcome.set_idempotency_key(intent.idempotency_key());
            outcome.set_state(booking);
            if (booking == v1::BOOKING_STATE_REFUSED) {
                outcome.set_reason(v1::REFUSAL_REASON_CONFLICT);
                outcome.add_alternatives()->set_start_ms(noon);
            }
            FakeHub::replyProtobuf(socket, "200 OK", outcome.SerializeAsString());
        } else if (asked.path.startsWith("/v1/assets/")) {
            FakeHub::reply(socket, "200 OK", "Content-Type: application/json\r\n", asset);
        } else {
            FakeHub::reply(socket, "404 Not Found", {}, {});
        }
    }
};

/// One run of a display on given files and secrets.
struct Run
{
    Run(const QString &url, platform::WholeFileStore &files, platform::SecretStore &secrets)
        : client(network, *auth::HubAddress::parse(url, {}), clock),
          display({client, files, secrets, clock, [] { return 0.0; }, {}})
    {
        display.load();
    }

    QNetworkAccessManager network;
    platform::SystemClock clock;
    auth::HubClient client;
    DisplayController display;
};

constexpr QLatin1StringView nobody{"http://127.0.0.1:9"};

class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<platform::MemoryFileStore>();
        m_secrets = std::make_unique<platform::FakeSecretStore>();
        const auth::Identity identity{*auth::DeviceKey::generate(),
                                      auth::Binding{QString(32, QLatin1Char('a')), {}, {}, QByteArray(32, 'h')}};
        m_secrets->put(QStringLiteral("identity"), auth::encodeIdentity(identity));
        QVERIFY(m_files->write(QStringLiteral("bound"), "x"));
    }

    void stragglersAreIgnoredWithinAGenerationOnly()
    {
        const Known known{QStringLiteral("g1"), 7, {}};
        QVERIFY(!supersedes({QStringLiteral("g1"), 6, {}}, known));
        QVERIFY(supersedes({QStringLiteral("g1"), 7, {}}, known));
        QVERIFY(supersedes({QStringLiteral("g1"), 8, {}}, known));
        QVERIFY(supersedes({QStringLiteral("g2"), 1, {}}, known));
    }

    /// Revisions are a room's own: of one that was always calm they are low.
    void anotherRoomSupersedesWhateverItsRevision()
    {
        const Known known{QStringLiteral("g1"), 500, QStringLiteral("d"), QStringLiteral("aurora")};
        QVERIFY(supersedes({QStringLiteral("g1"), 20, QStringLiteral("e"), QStringLiteral("borealis")}, known));
        QVERIFY(!supersedes({QStringLiteral("g1"), 20, QStringLiteral("e"), QStringLiteral("aurora")}, known));

        const platform::FakeClock machine(Instant{milliseconds{noon}});
        HubClock clock(machine, Instant{});
        {
            platform::FileWriter writer(*m_files);
            RoomStore rooms(*m_files, writer, clock);
            auto aurora = snapshotOf("g1", 500);
            aurora.mutable_room()->set_id("aurora");
            QVERIFY(rooms.take(aurora));
            auto borealis = snapshotOf("g1", 20);
            borealis.mutable_room()->set_id("borealis");
            borealis.mutable_room()->set_name("Borealis");
            QVERIFY(rooms.take(borealis));
            QCOMPARE(rooms.known().room, QStringLiteral("borealis"));
        }
        platform::FileWriter writer(*m_files);
        RoomStore next(*m_files, writer, clock);
        next.load();
        QCOMPARE(next.room()->room.name, QStringLiteral("Borealis"));
    }

    /// Bound anew, maybe at another door: nothing that does not name its room makes the old one
    /// look fresh, and the hub is told that nothing is held; a restart changes nothing of it.
    void untilASnapshotANewBindingsRoomIsNotKnown()
    {
        const platform::FakeClock machine(Instant{milliseconds{noon}});
        HubClock clock(machine, Instant{});
        v1::CalendarRead read;
        read.set_generation("g1");
        read.set_server_time_ms(noon + 60'000);
        read.mutable_calendar()->set_read_at_ms(noon + 60'000);
        {
            platform::FileWriter writer(*m_files);
            RoomStore rooms(*m_files, writer, clock);
            rooms.rebound(); // none is known: nothing to doubt
            QVERIFY(rooms.take(snapshotOf("g1", 500)));
            QVERIFY(rooms.isOfThisBinding());
            rooms.rebound();
        }
        platform::FileWriter writer(*m_files);
        RoomStore rooms(*m_files, writer, clock);
        rooms.load();
        QVERIFY(rooms.room());
        QVERIFY(!rooms.isOfThisBinding());
        QCOMPARE(rooms.known(), Known());
        const auto before = rooms.room()->calendarReadAt;
        rooms.take(read);
        QCOMPARE(rooms.room()->calendarReadAt, before);
        QVERIFY(rooms.take(snapshotOf("g1", 20)));
        QVERIFY(rooms.isOfThisBinding());
        QCOMPARE(rooms.known().revision, std::int64_t{20});
        rooms.take(read);
        QVERIFY(rooms.room()->calendarReadAt != before);
    }

    /// Where no stream gets through: the calendar is read again and again and nothing changes.
    void aDisplayThatPollsIsToldTheAgeOfTheCalendar()
    {
        Hub hub;
        Run run(hub.server.url(), *m_files, *m_secrets);
        run.display.start();
        QTRY_COMPARE(run.display.state().link, Link::Live);
        const auto before = run.display.state().room->calendarReadAt;
        hub.snapshot.mutable_calendar()->set_read_at_ms(noon + 115'000);
        hub.snapshot.set_server_time_ms(noon + 120'000);
        run.display.retryNow();
        QTRY_VERIFY(run.display.state().room->calendarReadAt > before);
        QCOMPARE(run.display.state().room->digest, QStringLiteral("digest 1"));
    }

    /// A card has so many writes in it: not one for each poll.
    void theAgeAloneIsKeptNowAndThen()
    {
        platform::FakeClock machine(Instant{milliseconds{noon}});
        HubClock clock(machine, Instant{});
        platform::FileWriter writer(*m_files);
        RoomStore rooms(*m_files, writer, clock);
        QVERIFY(rooms.take(snapshotOf("g1", 1)));
        const auto kept = [this] {
            const auto file = m_files->read(QStringLiteral("room"));
            const QByteArray bytes =
                QCborValue::fromCbor(file ? file->bytes : QByteArray()).toMap().value(1).toByteArray();
            v1::RoomSnapshot snapshot;
            snapshot.ParseFromString(bytes.toStdString());
            return snapshot.server_time_ms();
        };
        QTRY_COMPARE(kept(), noon);
        const auto poll = [&](std::int64_t at) {
            auto snapshot = snapshotOf("g1", 1);
            snapshot.set_server_time_ms(at);
            QVERIFY(rooms.take(snapshot));
        };
        machine.advance(milliseconds{15'000});
        poll(noon + 15'000);
        QTest::qWait(50);
        QCOMPARE(kept(), noon);
        machine.advance(milliseconds{60'000});
        poll(noon + 75'000);
        QTRY_COMPARE(kept(), noon + 75'000);
        // What people would see is kept at once.
        auto other = snapshotOf("g1", 2);
        other.set_server_time_ms(noon + 76'000);
        QVERIFY(rooms.take(other));
        QTRY_COMPARE(kept(), noon + 76'000);
    }

    void theHubsTimeCorrectsAWrongClock()
    {
        platform::FakeClock machine(Instant{milliseconds{0}});
        HubClock clock(machine, Instant{});
        clock.restore({}, Instant{milliseconds{noon}});
        // Without the hub: never before what was known, and going on.
        machine.advance(milliseconds{5'000});
        QCOMPARE(clock.now().time_since_epoch().count(), noon + 5'000);
        clock.correct(Instant{milliseconds{noon + 60'000}});
        machine.setWallClock(Instant{milliseconds{noon * 2}});
        machine.advance(milliseconds{1'000});
        QCOMPARE(clock.now().time_since_epoch().count(), noon + 61'000);
    }

    /// I1: the room, its age and the pairing outlive everything a hub can answer.
    void I1_theRoomStaysWhateverTheHubAnswers()
    {
        Hub hub;
        {
            Run run(hub.server.url(), *m_files, *m_secrets);
            QCOMPARE(run.display.state().phase, Phase::Paired);
            run.display.start();
            QTRY_VERIFY(run.display.state().room);
            QTRY_COMPARE(run.display.state().link, Link::Live);
        }
        for (const auto &[token, snapshot] :
             {std::pair{401, 200}, {200, 401}, {403, 200}, {200, 410}, {500, 200}, {200, 404}}) {
            hub.tokenStatus = token;
            hub.snapshotStatus = snapshot;
            m_secrets->put(QStringLiteral("token"), {});
            const auto asked = hub.server.asked().size();
            Run run(hub.server.url(), *m_files, *m_secrets);
            QVERIFY(run.display.state().room);
            run.display.start();
            QTRY_VERIFY(hub.server.asked().size() >= asked + 3);
            QCOMPARE(run.display.state().phase, Phase::Paired);
            QCOMPARE(run.display.state().room->room.name, QStringLiteral("Aurora"));
            QVERIFY(run.display.state().link != Link::Live);
            QVERIFY(m_secrets->peek(QStringLiteral("identity")).size() > 32);
            QVERIFY(m_files->names().contains(QStringLiteral("bound")));
        }
        hub.tokenStatus = 200;
        hub.snapshotStatus = 200;
        Run run(hub.server.url(), *m_files, *m_secrets);
        run.display.start();
        QTRY_COMPARE(run.display.state().link, Link::Live);
    }

    /// The room is there before the secret store has said a word, and if it never does.
    void I1_theRoomDoesNotWaitForTheSecretStore()
    {
        Hub hub;
        {
            Run run(hub.server.url(), *m_files, *m_secrets);
            run.display.start();
            QTRY_VERIFY(run.display.state().room);
        }
        m_secrets->setMood(platform::FakeSecretStore::Mood::Broken);
        Run run(hub.server.url(), *m_files, *m_secrets);
        QVERIFY(run.display.state().room);
        run.display.start();
        QTRY_VERIFY(!run.display.state().problems.isEmpty());
        QCOMPARE(run.display.state().phase, Phase::Paired);
        QVERIFY(run.display.state().pairing.pin.isEmpty());
        m_secrets->setMood(platform::FakeSecretStore::Mood::Well);
        QTRY_COMPARE(run.display.state().link, Link::Live);
    }

    void aBookingShowsAtOnceAndIsSentWithOneKey()
    {
        Hub hub;
        hub.loseAnswers = true;
        Run run(hub.server.url(), *m_files, *m_secrets);
        run.display.start();
        QTRY_COMPARE(run.display.state().link, Link::Live);
        const QString key = run.display.book(run.display.now(), run.display.now() + milliseconds{1'800'000}, {});
        QCOMPARE(run.display.state().outbox.size(), std::size_t{1});
        QCOMPARE(run.display.state().outbox[0].state, IntentState::Pending);
        QTRY_COMPARE(run.display.state().outbox[0].state, IntentState::Confirmed);
        QVERIFY(hub.bookings.size() >= 2);
        for (const auto &intent : std::as_const(hub.bookings))
            QCOMPARE(intent.SerializeAsString(), hub.bookings[0].SerializeAsString());
        QCOMPARE(QString::fromStdString(hub.bookings[0].idempotency_key()), key);
        run.display.acknowledge(key);
        QVERIFY(run.display.state().outbox.empty());
    }

    void aBookingWaitsThroughARestartWithoutAHub()
    {
        QString key;
        {
            Run run(nobody, *m_files, *m_secrets);
            run.display.start();
            key = run.display.book(run.display.now(), run.display.now() + milliseconds{1'800'000},
                                   QStringLiteral("Talk"));
            // The end of a booking that the hub has not heard of waits for it.
            Meeting own;
            own.intentKey = key;
            run.display.end(own);
        }
        Hub hub;
        hub.booking = v1::BOOKING_STATE_ACCEPTED;
        Run run(hub.server.url(), *m_files, *m_secrets);
        QCOMPARE(run.display.state().outbox.size(), std::size_t{2});
        QCOMPARE(run.display.state().outbox[0].key, key);
        QCOMPARE(run.display.state().outbox[0].title, QStringLiteral("Talk"));
        run.display.start();
        QTRY_VERIFY(hub.bookings.size() >= 2);
        QVERIFY(hub.bookings[0].has_book());
        QVERIFY(hub.bookings[1].has_end());
        QCOMPARE(QString::fromStdString(hub.bookings[1].end().intent_key()), key);
    }

    void whatDependsOnARefusedBookingIsRefusedToo()
    {
        Hub hub;
        hub.booking = v1::BOOKING_STATE_REFUSED;
        Run run(hub.server.url(), *m_files, *m_secrets);
        const QString key = run.display.book(run.display.now(), run.display.now() + milliseconds{1'800'000}, {});
        Meeting own;
        own.intentKey = key;
        run.display.extend(own, run.display.now() + milliseconds{3'600'000});
        run.display.start();
        QTRY_COMPARE(run.display.state().outbox[1].state, IntentState::Refused);
        QCOMPARE(run.display.state().outbox[0].reason, Refusal::Conflict);
        QCOMPARE(run.display.state().outbox[0].alternatives.size(), std::size_t{1});
        QCOMPARE(run.display.state().outbox[1].reason, Refusal::Gone);
        QCOMPARE(hub.bookings.size(), 1);
    }

    void aLostAnswerIsHealedByTheSnapshot()
    {
        Run run(nobody, *m_files, *m_secrets);
        platform::MemoryFileStore files;
        platform::FileWriter writer(files);
        HubClock hubClock(run.clock);
        auth::TokenSource tokens(run.client, run.clock);
        auth::BearerClient bearer(run.client, tokens);
        Outbox outbox(bearer, files, writer, hubClock, run.clock, [] { return 0.0; });
        const QString key = outbox.book(Instant{}, Instant{milliseconds{1'000}}, {});
        auto snapshot = snapshotOf("g1", 2);
        auto *outcome = snapshot.add_outcomes();
        outcome->set_idempotency_key(key.toStdString());
        outcome->set_state(v1::BOOKING_STATE_CONFIRMED);
        snapshot.add_outcomes()->set_idempotency_key("of another display");
        outbox.take(snapshot);
        QCOMPARE(outbox.intents()[0].state, IntentState::Confirmed);
    }

    void theOutboxIsBounded()
    {
        Run run(nobody, *m_files, *m_secrets);
        for (std::size_t i = 0; i < Outbox::bound; ++i)
            QVERIFY(!run.display.book(Instant{}, Instant{milliseconds{1'000}}, {}).isEmpty());
        QVERIFY(run.display.book(Instant{}, Instant{milliseconds{1'000}}, {}).isEmpty());
        QCOMPARE(run.display.state().outbox.size(), Outbox::bound);
    }

    void onlyBytesThatMatchTheirHashAreHandedOn()
    {
        Hub hub;
        hub.asset = "{\"format\":\"x\"}";
        const auto hash = QCryptographicHash::hash(hub.asset, QCryptographicHash::Sha256).toHex();
        hub.snapshot.mutable_theme()->set_sha256(hash.toStdString());
        hub.snapshot.mutable_theme()->set_size(hub.asset.size());
        const QByteArray good = std::exchange(hub.asset, "something else");
        Run run(hub.server.url(), *m_files, *m_secrets);
        QSignalSpy fetched(&run.display, &DisplayController::themeFetched);
        run.display.start();
        QTRY_VERIFY(run.display.state().problems.join(QLatin1Char(' ')).contains(QLatin1String("not what was asked")));
        QCOMPARE(fetched.size(), 0);
        hub.asset = good;
        run.display.retryNow();
        QTRY_COMPARE(fetched.size(), 1);
        QCOMPARE(fetched[0][0].toByteArray(), good);
    }

    void absentSettingsHaveTheContractsDefaults()
    {
        const RoomData room = roomFromWire(snapshotOf("g", 1));
        QCOMPARE(room.settings, RoomSettings{});
        QCOMPARE(room.calendarReadAt->time_since_epoch().count(), noon - 5'000);
        auto never = snapshotOf("g", 1);
        never.mutable_calendar()->set_read_at_ms(0);
        never.mutable_calendar()->set_read_age_ms(-1);
        QVERIFY(!roomFromWire(never).calendarReadAt);
    }

    void statusIsAskedOverALocalSocket()
    {
        Hub hub;
        Run run(hub.server.url(), *m_files, *m_secrets);
        run.display.start();
        QTRY_COMPARE(run.display.state().link, Link::Live);
        const QTemporaryDir folder;
        LocalControl control(run.display, [](const QString &file) {
            return file == QLatin1String("/good") ? QString() : QStringLiteral("no");
        });
        QCOMPARE(control.listen(folder.path()), QString());
        QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("display.sock"))) &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));

        const auto ask = [&](const QJsonObject &request) {
            QJsonObject answer;
            const std::unique_ptr<QThread> asker(
                QThread::create([&] { answer = askDisplay(folder.path(), request, std::chrono::seconds{5}); }));
            asker->start();
            [&] { QTRY_VERIFY(asker->isFinished()); }();
            return answer;
        };
        const QJsonObject status =
            ask({{QStringLiteral("command"), QStringLiteral("status")}}).value(QLatin1String("status")).toObject();
        QCOMPARE(status.value(QLatin1String("paired")).toBool(), true);
        QCOMPARE(status.value(QLatin1String("link")).toString(), QStringLiteral("live"));
        QCOMPARE(status.value(QLatin1String("generation")).toString(), QStringLiteral("g1"));
        QCOMPARE(status.value(QLatin1String("data_age_s")).toInt(), 5);
        QCOMPARE(status.value(QLatin1String("room")).toObject().value(QLatin1String("name")).toString(),
                 QStringLiteral("Aurora"));
        for (const auto *key : {"pin", "contact_age_s", "revision", "day", "outbox", "problems"})
            QVERIFY2(status.contains(QLatin1String(key)), key);
        QVERIFY(ask({{QStringLiteral("command"), QStringLiteral("shot")},
                     {QStringLiteral("file"), QStringLiteral("/good")}})
                    .value(QLatin1String("ok"))
                    .toBool());
        QVERIFY(
            !ask({{QStringLiteral("command"), QStringLiteral("nonsense")}}).value(QLatin1String("ok")).toBool(true));
        QVERIFY(!askDisplay(QStringLiteral("/nowhere"), {}, std::chrono::seconds{1})
                     .value(QLatin1String("ok"))
                     .toBool(true));
    }

private:
    std::unique_ptr<platform::MemoryFileStore> m_files;
    std::unique_ptr<platform::FakeSecretStore> m_secrets;
};

} // namespace

QTEST_GUILESS_MAIN(TestKeeping)
#include "test_keeping.moc"

#include "device/diagnostics.h"
#include "device/status_report.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace lintel;
using namespace lintel::device;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr Instant noon{milliseconds{1'795'000'000'000}};
constexpr platform::Monotonic started{minutes{60}};

/// A display that knows much and does nothing.
class StillModel final : public DisplayModel
{
    Q_OBJECT

public:
    DisplayState shown;

    [[nodiscard]] const DisplayState &state() const override { return shown; }
    [[nodiscard]] Instant now() const override { return noon; }
    [[nodiscard]] platform::Monotonic monotonicNow() const override { return started; }
    QString book(Instant, Instant, const QString &) override { return {}; }
    QString extend(const Meeting &, Instant) override { return {}; }
    QString end(const Meeting &) override { return {}; }
    QString checkIn(const Meeting &) override { return {}; }
    QString bookElsewhere(const FreeRoom &, Instant, const QString &) override { return {}; }
    QString report(Trouble, const QString &) override { return {}; }
    void findRooms(const RoomFilter &) override {}
    void findMeetings(const QString &) override {}
    void endSearch() override {}
    void acknowledge(const QString &) override {}
    void retryNow() override {}
    void tryAdminPin(const QString &) override {}
    void touched() override {}
    void closeAdmin() override {}
    void unpair() override {}
    void pairAgain() override {}
    void restart() override {}
    QString setHubUrl(const QString &) override { return {}; }
    void setFirstLanguage(const QString &) override {}
    void findHubs() override {}
    void writeDiagnostics() override {}
};

/// None of these may be in a bundle.
constexpr std::array secrets{"Takeover talks", "Ada Lovelace", "hunter2",      "417253",           "sealed bytes",
                             "$argon2id$v=19", "Merger",       "s3cr3t-token", "Grace's birthday", "phone-capability"};

void fill(DisplayState &state)
{
    auto room = std::make_shared<RoomData>();
    room->generation = QStringLiteral("g1");
    room->room.name = QStringLiteral("Aurora");
    room->room.zone = QStringLiteral("Europe/Berlin");
    Meeting running;
    running.id = QStringLiteral("m1");
    running.title = QLatin1String(secrets[0]);
    running.organiser = QLatin1String(secrets[1]);
    running.start = noon - minutes{10};
    running.end = noon + minutes{10};
    Meeting next = running;
    next.id = QStringLiteral("m2");
    next.title = QLatin1String(secrets[6]);
    next.start = noon + minutes{30};
    next.end = noon + minutes{60};
    room->days.push_back(
        {QStringLiteral("2026-11-18"), noon - std::chrono::hours{12}, noon + std::chrono::hours{12}, {running, next}});
    state.phase = Phase::Paired;
    state.room = room;
    Intent intent;
    intent.title = QLatin1String(secrets[8]);
    state.outbox = {intent};
    state.pairing.pin = QLatin1String(secrets[3]);
    state.pairing.pairUrl = QUrl(QStringLiteral("https://hub.example/pair?pin=417253"));
    state.hubUrl = QStringLiteral("https://admin:hunter2@hub.example/base?token=s3cr3t-token");
    state.phone.url = QUrl(QStringLiteral("https://hub.example/door/phone-capability"));
    state.version = QStringLiteral("1.2.3");
    state.problems = {QStringLiteral("room cache not written: no space left")};
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundleHoldsNoSecret()
    {
        const QTemporaryDir folder;
        for (const auto *name : {"secret-identity", "room", "seal-key"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (const char *secret : secrets)
                file.write(secret);
        }
        StillModel model;
        fill(model.shown);
        const auto written = writeDiagnosticBundle(model, folder.path());
        QVERIFY2(written, written ? "" : qPrintable(written.error()));
        QCOMPARE(*written, folder.filePath(QStringLiteral("diagnostics.json")));
        QVERIFY(!(QFile::permissions(*written) &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));

        QFile file(*written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *secret : secrets)
            QVERIFY2(!bytes.contains(secret), secret);

        // And it does hold what support asks for.
        const QJsonObject bundle = QJsonDocument::fromJson(bytes).object();
        for (const auto *key : {"versions", "machine", "clock", "network", "disk", "files", "status", "problems"})
            QVERIFY2(bundle.contains(QLatin1String(key)), key);
        QCOMPARE(bundle[QLatin1String("files")].toArray().size(), 3);
        QVERIFY(bytes.contains("secret-identity"));
        QVERIFY(bytes.contains("no space left"));
        QVERIFY(bytes.contains("https://hub.example/base"));
        QVERIFY(bytes.contains("Aurora"));
    }

    void aFolderThatTakesNothingIsSaid()
    {
        StillModel model;
        const auto written = writeDiagnosticBundle(model, QStringLiteral("/nowhere/at/all"));
        QVERIFY(!written);
        QVERIFY(written.error().contains(QLatin1String("/nowhere/at/all/diagnostics.json")));
    }

    void statusTellsOfTrustClockAndDoor()
    {
        StillModel model;
        fill(model.shown);
        QJsonObject status = statusReport(model);
        QVERIFY(status[QLatin1String("concern")].isNull());
        QCOMPARE(status[QLatin1String("trust")].toString(), QStringLiteral("trusted"));
        QVERIFY(status[QLatin1String("clock")].toObject()[QLatin1String("confirmed")].toBool());
        QVERIFY(status[QLatin1String("admin_pin")].toObject()[QLatin1String("next_try_s")].isNull());

        model.shown.machine.clockConfirmed = false;
        model.shown.adminPin = {.set = true, .triesLeft = 0, .nextTryAt = started + minutes{5}};
        const QJsonObject door = statusReport(model)[QLatin1String("admin_pin")].toObject();
        QCOMPARE(door[QLatin1String("set")].toBool(), true);
        QCOMPARE(door[QLatin1String("next_try_s")].toInt(), 300);
        for (const auto &[concern, word] : {std::pair{Concern::Refused, "refused"},
                                            {Concern::UnknownToHub, "unknown_to_hub"},
                                            {Concern::SeveralOrganisations, "several_organisations"},
                                            {Concern::Cloned, "cloned"},
                                            {Concern::StrangeHub, "strange_hub"}}) {
            model.shown.concern = concern;
            status = statusReport(model);
            QCOMPARE(status[QLatin1String("concern")].toString(), QLatin1String(word));
            QCOMPARE(status[QLatin1String("trust")].toString(), QStringLiteral("doubted"));
        }
        model.shown.phase = Phase::Unpaired;
        QCOMPARE(statusReport(model)[QLatin1String("trust")].toString(), QStringLiteral("unpaired"));
    }

    void statusTellsWhatTheGlassDoes()
    {
        StillModel model;
        fill(model.shown);
        RoomData data = *model.shown.room;
        data.calendarReadAt = noon;
        data.settings.language = QStringLiteral("ar");
        data.emergency = Emergency{QStringLiteral("Leave the building"), {}, noon};
        Meeting &running = data.days.front().meetings.front();
        running.checkInFrom = noon - minutes{10};
        running.checkInUntil = noon + minutes{5};
        model.shown.room = std::make_shared<RoomData>(data);
        // Until the glass has said what it speaks, it is the room's language.
        QJsonObject status = statusReport(model);
        QCOMPARE(status[QLatin1String("language")].toString(), QStringLiteral("ar"));
        QVERIFY(status[QLatin1String("mirrored")].toBool());
        QCOMPARE(status[QLatin1String("emergency")].toObject()[QLatin1String("title")].toString(),
                 QStringLiteral("Leave the building"));
        QJsonObject room = status[QLatin1String("room")].toObject();
        QCOMPARE(room[QLatin1String("phone_url")].toString(),
                 QStringLiteral("https://hub.example/door/phone-capability"));
        QCOMPARE(room[QLatin1String("state")].toString(), QStringLiteral("check_in"));
        QVERIFY(room[QLatin1String("check_in")].toObject()[QLatin1String("until")].isString());
        QVERIFY(room[QLatin1String("checked_in_at")].isNull());

        status = statusReport(model, {QStringLiteral("de"), false});
        QCOMPARE(status[QLatin1String("language")].toString(), QStringLiteral("de"));
        QVERIFY(!status[QLatin1String("mirrored")].toBool());

        Intent intent;
        intent.kind = IntentKind::CheckIn;
        intent.instanceId = running.id;
        intent.createdAt = noon;
        model.shown.outbox = {intent};
        model.shown.phone = {};
        room = statusReport(model)[QLatin1String("room")].toObject();
        QVERIFY(room[QLatin1String("check_in")].isNull());
        QVERIFY(room[QLatin1String("checked_in_at")].isString());
        QVERIFY(room[QLatin1String("phone_url")].isNull());
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "test_diagnostics.moc"

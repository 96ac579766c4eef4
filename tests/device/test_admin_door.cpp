#include "device/admin_door.h"
#include "device/admin_pin_hash.h"
#include "platform/fake/fake_clock.h"
#include "platform/fake/memory_file_store.h"

#include <QCborMap>
#include <QSignalSpy>
#include <QTest>

#include <argon2.h>
#include <array>
#include <deque>

using namespace lintel;
using namespace lintel::device;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using Step = DoorPhase;
using Kind = DoorEventKind;

namespace {

const platform::Monotonic start{std::chrono::hours{1}};
constexpr std::array kinds{Kind::Restored, Kind::PinSet, Kind::PinGone,   Kind::Typed,   Kind::Counted, Kind::Right,
                           Kind::Wrong,    Kind::Left,   Kind::Unchecked, Kind::Touched, Kind::Deadline};

/// A hash that costs next to nothing.
QByteArray hashOf(const QByteArray &pin)
{
    std::array<char, 200> encoded{};
    const QByteArray salt(16, 's');
    const int done =
        ::argon2id_hash_encoded(1, 64, 1, pin.constData(), static_cast<std::size_t>(pin.size()), salt.constData(),
                                static_cast<std::size_t>(salt.size()), 32, encoded.data(), encoded.size());
    return done == ARGON2_OK ? QByteArray(encoded.data()) : QByteArray();
}

bool hasDeadline(Step phase)
{
    return phase != Step::NoWay && phase != Step::Shut;
}

/// One start of the program on given files.
struct Run
{
    explicit Run(platform::WholeFileStore &files, const platform::Clock &clock)
        : writer(files), door(files, writer, clock)
    {
        door.load();
        door.setHash(hashOf("4711"));
    }

    platform::FileWriter writer;
    AdminDoor door;
};

} // namespace

class TestAdminDoor : public QObject
{
    Q_OBJECT

    /// Types one and waits until it has been compared.
    static void type(AdminDoor &door, const char *pin)
    {
        door.tryPin(QString::fromLatin1(pin));
        QVERIFY(door.state().checking);
        QTRY_VERIFY(!door.state().checking);
    }

private Q_SLOTS:
    /// I2: every state that can be reached × every event.
    void I2_everyDoorStateLeadsOn()
    {
        std::deque<std::pair<DoorPlan, int>> open{{DoorPlan{}, 0}};
        QList<DoorPlan> seen{DoorPlan{}};
        while (!open.empty()) {
            const auto [plan, depth] = open.front();
            open.pop_front();
            for (const auto kind : kinds) {
                for (const bool kept : {true, false}) {
                    for (const auto passed : {milliseconds{0}, milliseconds{minutes{61}}}) {
                        const auto now = start + passed;
                        const auto [next, effect] =
                            stepDoor(plan, {.kind = kind, .failures = 4, .pause = minutes{5}, .kept = kept}, now);
                        QCOMPARE(next.deadline.has_value(), hasDeadline(next.phase));
                        // Only the right PIN opens, and only a compared one.
                        if (next.phase == Step::Open && plan.phase != Step::Open)
                            QVERIFY(plan.phase == Step::Checking && kind == Kind::Right);
                        // Only a try that was counted first is compared.
                        if (effect == DoorEffect::Compare)
                            QVERIFY(plan.phase == Step::Counting && next.phase == Step::Checking);
                        if (effect == DoorEffect::Count)
                            QVERIFY(next.phase == Step::Counting && next.failures > plan.failures);
                        // Nothing is taken during a pause, and only the right PIN ends one early.
                        if (plan.pausedUntil && *plan.pausedUntil > now) {
                            QVERIFY(next.phase != Step::Counting);
                            if (kind != Kind::Right && kind != Kind::Restored)
                                QVERIFY(next.pausedUntil && *next.pausedUntil >= *plan.pausedUntil);
                        }
                        if (kind == Kind::Wrong && plan.phase == Step::Checking && next.failures >= freeTries)
                            QCOMPARE(next.phase, Step::Paused);
                        // Only a right one, and one that nobody could compare, take a try back.
                        if (next.failures < plan.failures && kind != Kind::Restored) {
                            QVERIFY(plan.phase == Step::Checking);
                            QVERIFY(kind == Kind::Right || kind == Kind::Unchecked || kind == Kind::Deadline);
                        }
                        if (depth < 12 && !seen.contains(next) && seen.size() < 4'000) {
                            seen.append(next);
                            open.emplace_back(next, depth + 1);
                        }
                    }
                }
            }
        }
        QVERIFY(seen.size() > 50);
        // Wherever it stands, its deadlines alone bring it to where a PIN may be typed.
        for (DoorPlan plan : std::as_const(seen)) {
            for (int i = 0; i < 4 && plan.deadline; ++i)
                plan = stepDoor(plan, {.kind = Kind::Deadline}, *plan.deadline).plan;
            QVERIFY(plan.phase == Step::NoWay || plan.phase == Step::Shut);
        }
    }

    void pausesGrowToAnHour()
    {
        for (int i = 0; i < freeTries; ++i)
            QCOMPARE(pauseAfter(i), milliseconds{0});
        QCOMPARE(pauseAfter(5), milliseconds{minutes{1}});
        QCOMPARE(pauseAfter(6), milliseconds{minutes{5}});
        QCOMPARE(pauseAfter(7), milliseconds{minutes{15}});
        QCOMPARE(pauseAfter(8), milliseconds{minutes{60}});
        QCOMPARE(pauseAfter(1'000'000), milliseconds{minutes{60}});
    }

    void noneSetIsNoWayIn()
    {
        platform::FileWriter writer(m_files);
        AdminDoor door(m_files, writer, m_clock);
        door.load();
        QVERIFY(!door.state().set);
        door.tryPin(QStringLiteral("4711"));
        QVERIFY(!door.state().checking);
        QVERIFY(!door.consent());
    }

    void theRightOneOpensForTwoMinutes()
    {
        Run run(m_files, m_clock);
        QVERIFY(run.door.state().set);
        QVERIFY(!run.door.consent());
        type(run.door, "4711");
        QVERIFY(run.door.state().open);
        QVERIFY(run.door.consent());
        m_clock.advance(seconds{119});
        run.door.touch();
        m_clock.advance(seconds{119});
        QVERIFY(run.door.consent());
        m_clock.advance(seconds{1});
        QVERIFY(!run.door.consent());
        run.door.touch();
        QVERIFY(!run.door.state().open);
        type(run.door, "4711");
        run.door.close();
        QVERIFY(!run.door.state().open);
        QVERIFY(!run.door.consent());
    }

    void aWrongOneIsSaidAndCounted()
    {
        Run run(m_files, m_clock);
        QCOMPARE(run.door.state().triesLeft, 5);
        type(run.door, "4712");
        QVERIFY(run.door.state().wrong);
        QCOMPARE(run.door.state().triesLeft, 4);
        run.door.close();
        QVERIFY(!run.door.state().wrong);
        QCOMPARE(run.door.state().triesLeft, 4);
        type(run.door, "4711");
        QVERIFY(run.door.state().open);
        run.door.close();
        QCOMPARE(run.door.state().triesLeft, 5);
    }

    void afterFiveItPauses()
    {
        Run run(m_files, m_clock);
        for (int i = 0; i < freeTries; ++i)
            type(run.door, "0000");
        QCOMPARE(*run.door.state().nextTryAt, m_clock.monotonic() + minutes{1});
        run.door.tryPin(QStringLiteral("4711"));
        QVERIFY(!run.door.state().checking);
        m_clock.advance(minutes{1});
        type(run.door, "0000");
        QCOMPARE(*run.door.state().nextTryAt, m_clock.monotonic() + minutes{5});
        m_clock.advance(minutes{5});
        type(run.door, "4711");
        QVERIFY(run.door.state().open);
    }

    /// A restart, and a wall clock that jumps by years in either direction.
    void aRestartShortensNoPause()
    {
        {
            Run run(m_files, m_clock);
            for (int i = 0; i < freeTries; ++i)
                type(run.door, "0000");
        }
        for (const auto wall : {platform::Instant{}, platform::Instant{std::chrono::hours{24 * 365 * 80}}}) {
            m_clock.setWallClock(wall);
            Run run(m_files, m_clock);
            QCOMPARE(*run.door.state().nextTryAt, m_clock.monotonic() + minutes{1});
            run.door.tryPin(QStringLiteral("4711"));
            QVERIFY(!run.door.state().checking);
        }
        {
            Run run(m_files, m_clock);
            m_clock.advance(minutes{1});
            type(run.door, "0000");
        }
        Run run(m_files, m_clock);
        QCOMPARE(*run.door.state().nextTryAt, m_clock.monotonic() + minutes{5});
        m_clock.advance(minutes{5});
        run.door.touch();
        QVERIFY(!run.door.state().nextTryAt);
        QCOMPARE(run.door.state().triesLeft, 1);
    }

    /// Who pulls the plug while it is compared has had the try.
    void aTryIsCountedBeforeItIsCompared()
    {
        for (int i = 0; i < freeTries; ++i) {
            Run run(m_files, m_clock);
            run.door.tryPin(QStringLiteral("0000"));
        }
        Run run(m_files, m_clock);
        QCOMPARE(*run.door.state().nextTryAt, m_clock.monotonic() + minutes{1});
    }

    void leavingIsNoWayAroundTheCount()
    {
        Run run(m_files, m_clock);
        for (int i = 0; i < freeTries; ++i) {
            run.door.tryPin(QStringLiteral("0000"));
            run.door.close();
        }
        QCOMPARE(*run.door.state().nextTryAt, m_clock.monotonic() + minutes{1});
    }

    void anotherPinShortensNoPause()
    {
        Run run(m_files, m_clock);
        for (int i = 0; i < freeTries; ++i)
            type(run.door, "0000");
        run.door.setHash({});
        QVERIFY(!run.door.state().set);
        run.door.setHash(hashOf("1234"));
        QVERIFY(run.door.state().nextTryAt);
        m_clock.advance(minutes{1});
        type(run.door, "4711");
        QVERIFY(!run.door.state().open);
        m_clock.advance(minutes{5});
        type(run.door, "1234");
        QVERIFY(run.door.state().open);
        run.door.setHash({});
        QVERIFY(!run.door.state().open);
        QVERIFY(!run.door.consent());
    }

    void aDamagedCountIsNotABeginning()
    {
        QVERIFY(m_files.write(QStringLiteral("admin-door"), "garbage"));
        Run run(m_files, m_clock);
        QCOMPARE(*run.door.state().nextTryAt, m_clock.monotonic() + minutes{1});
        QVERIFY(!run.door.trouble().isEmpty());
    }

    /// The event loop's timers may ring before the time: the pause must end all the same.
    void anEarlyTimerIsSetAgain()
    {
        const QCborMap kept{{0, 1}, {1, freeTries}, {2, 50}};
        QVERIFY(m_files.write(QStringLiteral("admin-door"), kept.toCborValue().toCbor()));
        Run run(m_files, m_clock);
        QVERIFY(run.door.state().nextTryAt);
        QTest::qWait(150); // rings, and by the clock no time has passed
        QVERIFY(run.door.state().nextTryAt);
        m_clock.advance(milliseconds{50});
        QTRY_VERIFY(!run.door.state().nextTryAt);
    }

    /// A full disk locks nobody out, and gives nobody free tries.
    void whatCannotBeCountedPausesAtOnce()
    {
        Run run(m_files, m_clock);
        m_files.failWith(platform::FileTrouble::Unavailable);
        type(run.door, "0000");
        QCOMPARE(*run.door.state().nextTryAt, m_clock.monotonic() + minutes{1});
        QVERIFY(run.door.trouble().contains(QLatin1String("not counted")));
        m_clock.advance(minutes{1});
        type(run.door, "4711");
        QVERIFY(run.door.state().open);
    }

    void absurdHashesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("phc");
        const QByteArray rest = "$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo";
        QTest::newRow("memory bomb") << "$argon2id$v=19$m=4294967295,t=1,p=1" + rest;
        QTest::newRow("too many passes") << "$argon2id$v=19$m=65536,t=1000000,p=1" + rest;
        QTest::newRow("too many lanes") << "$argon2id$v=19$m=65536,t=1,p=1000" + rest;
        QTest::newRow("out of range") << "$argon2id$v=19$m=99999999999,t=1,p=1" + rest;
        QTest::newRow("negative") << "$argon2id$v=19$m=-1,t=1,p=1" + rest;
        QTest::newRow("nothing") << "$argon2id$v=19$m=0,t=0,p=0" + rest;
        QTest::newRow("another function") << "$argon2i$v=19$m=64,t=1,p=1" + rest;
        QTest::newRow("an old version") << "$argon2id$v=16$m=64,t=1,p=1" + rest;
        QTest::newRow("not a hash") << QByteArray("4711");
        QTest::newRow("no salt") << QByteArray("$argon2id$v=19$m=64,t=1,p=1$$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo");
        QTest::newRow("long") << "$argon2id$v=19$m=64,t=1,p=1" + rest + QByteArray(10'000, 'a');
    }
    void absurdHashesAreRefused()
    {
        QFETCH(QByteArray, phc);
        Run run(m_files, m_clock);
        run.door.setHash(phc);
        QVERIFY(!run.door.state().set);
        QVERIFY(!run.door.trouble().isEmpty());
        run.door.tryPin(QStringLiteral("4711"));
        QVERIFY(!run.door.state().checking);
    }

    void usualHashesAreTaken()
    {
        for (const char *costs : {"m=65536,t=3,p=4", "m=19456,t=2,p=1", "m=262144,t=3,p=1"}) {
            const QByteArray phc = QByteArray("$argon2id$v=19$") + costs +
                                   "$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";
            QVERIFY2(whyRefused(phc).isEmpty(), costs);
        }
        QCOMPARE(matches(hashOf("4711"), "4711"), std::optional(true));
        QCOMPARE(matches(hashOf("4711"), "4712"), std::optional(false));
        QCOMPARE(matches("$argon2id$v=19$m=64,t=1,p=1$!!!!!!!!!!!!$!!!!!!!!!!!!!!!!!!!!!!!!", "x"),
                 std::optional(false));
    }

    void init()
    {
        m_files.failWith(std::nullopt);
        for (const QString &name : m_files.names())
            QVERIFY(m_files.forget(name));
    }

private:
    platform::MemoryFileStore m_files;
    platform::FakeClock m_clock{platform::Instant{milliseconds{1'795'000'000'000}}};
};

QTEST_GUILESS_MAIN(TestAdminDoor)
#include "test_admin_door.moc"

#include "device/hub_clock.h"
#include "platform/fake/fake_clock.h"
#include "platform/linux/system_clock.h"

#include <QTest>

#include <array>

using namespace lintel;
using namespace lintel::device;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr Instant built{hours{24 * 20'000}};
constexpr Instant yesterday = built + hours{24 * 300};
constexpr Instant noon = yesterday + hours{24};
constexpr std::array walls{Instant{}, built - milliseconds{1}, built, yesterday - hours{5},
                           noon,      noon + hours{9'999'999}};

/// A machine at `wall`, with what an earlier run left.
struct Machine
{
    explicit Machine(Instant wall) : clock(wall) {}

    platform::FakeClock clock;
    HubClock hubClock{clock, built};
};

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every combination of witnesses.
    void theBestWitnessIsBelieved()
    {
        for (const Instant wall : walls) {
            for (const bool synchronised : {false, true}) {
                for (const std::optional<Instant> &heard :
                     {std::optional<Instant>{}, std::optional(noon + hours{3}), std::optional(built - hours{1})}) {
                    for (const Instant known : {Instant{}, yesterday}) {
                        const TimeReading reading = weighTime({wall, synchronised, heard, known, built});
                        const bool system = synchronised && wall >= built;
                        if (system)
                            QCOMPARE(reading, (TimeReading{wall, TimeSource::System}));
                        else if (heard)
                            QCOMPARE(reading, (TimeReading{*heard, TimeSource::Heard}));
                        else
                            QCOMPARE(reading, (TimeReading{std::max(known, built), TimeSource::Known}));
                        // 1970 is never shown.
                        QVERIFY(reading.now >= built || heard);
                    }
                }
            }
        }
    }

    void aRunBeginsAtThePlausibleTime()
    {
        // Off overnight, with a clock five hours behind.
        QCOMPARE(startingTime(noon - hours{5}, hours{5}, yesterday), noon);
        // The clock was set right meanwhile: the old correction leads nowhere.
        QCOMPARE(startingTime(noon, hours{24 * 365 * 50}, yesterday), noon);
        QCOMPARE(startingTime(noon, -hours{48}, yesterday), noon);
        for (const Instant wall : walls) {
            for (const auto offset : {milliseconds{0}, milliseconds{hours{5}}, milliseconds{-hours{24 * 365}}}) {
                const Instant begin = startingTime(wall, offset, yesterday);
                QVERIFY(begin >= yesterday);
                QVERIFY(begin - yesterday <= hours{24 * 400});
            }
        }
        QCOMPARE(startingTime(Instant{}, hours{0}, yesterday), yesterday);
    }

    /// Every wrong wall clock at the start × every jump later: the time goes on evenly,
    /// marked, and is right as soon as the hub has spoken.
    void aWrongClockGoesOnFromTheLastKnownTime()
    {
        for (const Instant wall : walls) {
            for (const Instant jump : walls) {
                Machine machine(wall);
                machine.hubClock.restore(milliseconds{0}, yesterday);
                const Instant begin = machine.hubClock.now();
                QVERIFY(begin >= yesterday);
                QVERIFY(!machine.hubClock.confirmed());
                machine.clock.advance(minutes{1});
                machine.clock.setWallClock(jump);
                machine.clock.advance(minutes{1});
                QCOMPARE(machine.hubClock.now(), begin + minutes{2});
                QVERIFY(!machine.hubClock.confirmed());
                QCOMPARE(machine.hubClock.wallJump(), milliseconds{jump - wall - minutes{1}});

                machine.hubClock.correct(noon);
                QVERIFY(machine.hubClock.confirmed());
                machine.clock.setWallClock(wall);
                machine.clock.advance(minutes{1});
                QCOMPARE(machine.hubClock.now(), noon + minutes{1});
                // What the next run will need to come out right again.
                QCOMPARE(machine.clock.wallClock() + machine.hubClock.offset(), noon + minutes{1});
            }
        }
    }

    void aClockInStepWinsOverTheHub()
    {
        Machine machine(noon);
        machine.clock.setSynchronised(true);
        machine.hubClock.correct(noon + hours{3});
        QCOMPARE(machine.hubClock.now(), noon);
        QVERIFY(machine.hubClock.confirmed());
        QCOMPARE(machine.hubClock.offset(), milliseconds{0});
        // In step, but before this program was built: nobody's time.
        machine.clock.setWallClock(Instant{});
        QCOMPARE(machine.hubClock.now(), noon);
        machine.hubClock.correct(noon + hours{3});
        QCOMPARE(machine.hubClock.now(), noon + hours{3});
    }

    /// The time service ends, and somebody sets the clock by hand.
    void aClockThatFallsOutOfStepIsCarriedOn()
    {
        Machine machine(noon);
        machine.clock.setSynchronised(true);
        QCOMPARE(machine.hubClock.now(), noon);
        machine.clock.setSynchronised(false);
        machine.clock.setWallClock(noon - hours{7});
        machine.clock.advance(minutes{5});
        QCOMPARE(machine.hubClock.now(), noon + minutes{5});
        QVERIFY(machine.hubClock.confirmed());
        QCOMPARE(machine.hubClock.wallJump(), milliseconds{-hours{7}});
        machine.hubClock.correct(noon + hours{1});
        QCOMPARE(machine.hubClock.now(), noon + hours{1});
    }

    /// The network's noise must not make the clock tremble.
    void smallDifferencesChangeNothing()
    {
        Machine machine(Instant{});
        machine.hubClock.correct(noon);
        machine.hubClock.correct(noon + milliseconds{499});
        QCOMPARE(machine.hubClock.now(), noon);
        machine.hubClock.correct(noon - milliseconds{500});
        QCOMPARE(machine.hubClock.now(), noon - milliseconds{500});
    }

    void theFloorOnlyRises()
    {
        Machine machine(Instant{});
        QCOMPARE(machine.hubClock.floor(), built);
        machine.hubClock.restore(milliseconds{0}, yesterday);
        QCOMPARE(machine.hubClock.floor(), yesterday);
        machine.hubClock.correct(noon);
        QCOMPARE(machine.hubClock.floor(), noon);
        machine.hubClock.correct(built);
        QVERIFY(machine.hubClock.floor() >= yesterday);
        // An update knows a later time than the last run did.
        Machine updated(Instant{});
        updated.hubClock.restore(milliseconds{0}, built - hours{1});
        QCOMPARE(updated.hubClock.now(), built);
    }

    void theMachinesOwnClockAgreesWithItself()
    {
        const platform::SystemClock clock;
        HubClock hubClock(clock);
        QVERIFY(hubClock.now() >= builtAt());
        QVERIFY(std::chrono::abs(hubClock.wallJump()) < hours{1});
        // Where a container may not ask, it is "no", not an error.
        QCOMPARE(hubClock.confirmed(), clock.synchronised() && clock.wallClock() >= builtAt());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"

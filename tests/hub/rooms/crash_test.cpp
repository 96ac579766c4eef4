#include "support.h"

#include <gtest/gtest.h>

// Kill the hub at every call to the calendar, before and after the call takes effect,
// start it again on the same folder, and look at what is left: incident I7.

namespace lintel::hub {
namespace {

using std::chrono::minutes;
using test::Crash;
using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::key_of;
using test::TempDir;
using test::utc;

const Instant kNow = utc("2026-11-20 09:00");

struct World
{
    TempDir dir;
    FakeClock clock;
    FakeServer server;
    std::unique_ptr<Hub> hub;

    World()
    {
        clock.set(kNow);
        hub = std::make_unique<Hub>(dir.path(), clock, server);
        hub->add_room();
        hub->let_everybody_edit();
        hub->use_server();
    }

    /// Visits until all is settled, with a crash at the given call; how many calls it took.
    int run(int crash_at, bool after_effect)
    {
        server.calls = 0;
        server.crash_at_call = crash_at;
        server.crash_after_effect = after_effect;
        for (int i = 0; i < 6; ++i) {
            try {
                hub->visit();
            } catch (const Crash &) {
                hub.reset();
                hub = std::make_unique<Hub>(dir.path(), clock, server);
            }
            clock.advance(minutes{6});
        }
        return server.calls;
    }
};

template <typename Prepare, typename Check>
void at_every_crash_point(Prepare prepare, Check check)
{
    int calls = 0;
    {
        World world;
        prepare(world);
        calls = world.run(0, false);
        check(world, "without a crash");
    }
    ASSERT_GE(calls, 3);
    for (int at = 1; at <= calls; ++at) {
        for (const bool after_effect : {false, true}) {
            World world;
            prepare(world);
            world.run(at, after_effect);
            check(world, "crash at call " + std::to_string(at) + (after_effect ? " after" : " before") + " its effect");
        }
    }
}

TEST(CrashPoints, I7_ABookingBecomesExactlyOneEvent)
{
    at_every_crash_point(
        [](World &world) { ASSERT_TRUE(world.hub->book(key_of('a'), kNow, kNow + minutes{30}).has_value()); },
        [](World &world, const std::string &where) {
            EXPECT_EQ(world.server.objects().size(), 1U) << where;
            EXPECT_EQ(world.hub->outcome(key_of('a')).state(), v1::BOOKING_STATE_CONFIRMED) << where;
            EXPECT_EQ(world.hub->instances().size(), 1U) << where;
        });
}

TEST(CrashPoints, I7_AnOverlapLeavesOnlyTheOthersMeeting)
{
    at_every_crash_point(
        [](World &world) {
            ASSERT_TRUE(world.hub->book(key_of('a'), kNow, kNow + minutes{30}).has_value());
            world.server.after_create = [&world] {
                world.server.add_meeting("boss", kNow + minutes{10}, kNow + minutes{50});
            };
        },
        [](World &world, const std::string &where) {
            // A crash may come before our event was ever written; then the other's never appears either.
            if (world.server.objects().count("/cal/boss.ics") == 0)
                return;
            EXPECT_EQ(world.server.objects().size(), 1U) << where;
            EXPECT_EQ(world.hub->outcome(key_of('a')).reason(), v1::REFUSAL_REASON_CONFLICT) << where;
        });
}

TEST(CrashPoints, I7_AnExtensionIsMadeOnce)
{
    at_every_crash_point(
        [](World &world) {
            world.server.add_meeting("theirs", kNow - minutes{10}, kNow + minutes{30});
            world.hub->visit();
            ASSERT_TRUE(
                world.hub->extend(key_of('b'), world.hub->instances().at(0).id(), kNow + minutes{60}).has_value());
        },
        [](World &world, const std::string &where) {
            EXPECT_EQ(world.hub->outcome(key_of('b')).state(), v1::BOOKING_STATE_CONFIRMED) << where;
            ASSERT_EQ(world.hub->instances().size(), 1U) << where;
            EXPECT_EQ(world.hub->instances()[0].end_ms(), to_ms(kNow + minutes{60})) << where;
        });
}

TEST(CrashPoints, I9_ACancellationLeavesNothing)
{
    at_every_crash_point(
        [](World &world) {
            const auto booked = world.hub->book(key_of('a'), kNow + minutes{60}, kNow + minutes{90});
            world.hub->visit();
            ASSERT_TRUE(world.hub->end(key_of('c'), booked->instance_id(), kNow).has_value());
        },
        [](World &world, const std::string &where) {
            EXPECT_TRUE(world.server.objects().empty()) << where;
            EXPECT_EQ(world.hub->outcome(key_of('c')).state(), v1::BOOKING_STATE_CONFIRMED) << where;
            EXPECT_TRUE(world.hub->instances().empty()) << where;
        });
}

} // namespace
} // namespace lintel::hub

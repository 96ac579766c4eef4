#include "support.h"

#include "hub/rooms/bookings.h"

#include <gtest/gtest.h>

#include <thread>

namespace lintel::hub {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::key_of;
using test::TempDir;
using test::utc;

const Instant kNow = utc("2026-11-20 09:00");

class BuiltIn : public ::testing::Test
{
protected:
    TempDir dir;
    FakeClock clock;
    FakeServer server;
    std::unique_ptr<Hub> hub;

    void SetUp() override
    {
        clock.set(kNow);
        hub = std::make_unique<Hub>(dir.path(), clock, server);
        hub->add_room();
        hub->let_everybody_edit();
    }

    v1::Booking add_meeting(const std::string &title, Instant start, Instant end, const std::string &rrule = {})
    {
        v1::MeetingAdd request;
        request.set_room("Aurora");
        request.set_title(title);
        request.set_start_ms(to_ms(start));
        request.set_end_ms(to_ms(end));
        request.set_rrule(rrule);
        auto added = hub->rooms->add_meeting(request);
        EXPECT_TRUE(added.has_value()) << (added ? "" : added.error().detail);
        return added.value_or(v1::Booking{});
    }
};

TEST_F(BuiltIn, ABookingIsConfirmedAtOnceAndShown)
{
    const auto before = hub->snapshot();
    const auto outcome = hub->book(key_of('a'), kNow, kNow + minutes{30});
    ASSERT_TRUE(outcome.has_value()) << outcome.error().detail;
    EXPECT_EQ(outcome->state(), v1::BOOKING_STATE_CONFIRMED);
    const auto instances = hub->instances();
    ASSERT_EQ(instances.size(), 1U);
    EXPECT_EQ(instances[0].id(), outcome->instance_id());
    EXPECT_EQ(instances[0].intent_key(), key_of('a'));
    EXPECT_EQ(instances[0].title(), "Booked at the door");
    EXPECT_EQ(instances[0].state(), v1::INSTANCE_STATE_CONFIRMED);
    EXPECT_TRUE(instances[0].can_end());
    EXPECT_GT(hub->snapshot().revision(), before.revision());
    EXPECT_EQ(hub->rooms->bookings("Aurora")->bookings_size(), 1);
}

TEST_F(BuiltIn, TheSameKeyIsTheSameBookingAndAnotherBodyIsRefused)
{
    const auto first = hub->book(key_of('a'), kNow, kNow + minutes{30});
    clock.advance(minutes{20});
    const auto again = hub->book(key_of('a'), kNow, kNow + minutes{30});
    EXPECT_EQ(again->SerializeAsString(), first->SerializeAsString());
    EXPECT_EQ(hub->instances().size(), 1U);
    const auto other = hub->book(key_of('a'), kNow, kNow + minutes{45});
    ASSERT_FALSE(other.has_value());
    EXPECT_EQ(other.error().code, Errc::IdempotencyMismatch);
    // The key belongs to the binding.
    const auto elsewhere = hub->book(key_of('a'), kNow + hours{2}, kNow + hours{3}, "b2");
    EXPECT_EQ(elsewhere->state(), v1::BOOKING_STATE_CONFIRMED);
}

TEST_F(BuiltIn, ARefusalIsRemembered)
{
    add_meeting("Standup", kNow, kNow + minutes{30});
    const auto first = hub->book(key_of('a'), kNow, kNow + minutes{30});
    EXPECT_EQ(first->state(), v1::BOOKING_STATE_REFUSED);
    EXPECT_EQ(first->reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_EQ(first->conflict().title(), "Standup");
    EXPECT_GT(first->alternatives_size(), 0);
    EXPECT_EQ(hub->book(key_of('a'), kNow, kNow + minutes{30})->SerializeAsString(), first->SerializeAsString());
    EXPECT_EQ(hub->outcome(key_of('a')).SerializeAsString(), first->SerializeAsString());
}

TEST_F(BuiltIn, OfTwoDisplaysAtOnceOneWins)
{
    for (int round = 0; round < 10; ++round) {
        const Instant start = kNow + hours{round};
        std::vector<int> states(4);
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < states.size(); ++i) {
            threads.emplace_back([&, i] {
                const auto key = std::string(30, '0') + std::to_string(round) + std::to_string(i);
                auto outcome = hub->book(key, start, start + minutes{30}, "b" + std::to_string(i));
                states[i] = outcome ? outcome->state() : -1;
            });
        }
        for (auto &thread : threads)
            thread.join();
        EXPECT_EQ(std::count(states.begin(), states.end(), v1::BOOKING_STATE_CONFIRMED), 1);
        EXPECT_EQ(std::count(states.begin(), states.end(), v1::BOOKING_STATE_REFUSED), 3);
    }
}

TEST_F(BuiltIn, ExtendAndEndByInstanceAndByKey)
{
    const auto booked = hub->book(key_of('a'), kNow, kNow + minutes{30});
    const auto longer = hub->extend(key_of('b'), booked->instance_id(), kNow + minutes{60});
    EXPECT_EQ(longer->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(hub->instances()[0].end_ms(), to_ms(kNow + minutes{60}));
    EXPECT_EQ(hub->instances()[0].id(), booked->instance_id());

    clock.advance(minutes{20});
    v1::BookingIntent end;
    end.set_idempotency_key(key_of('c'));
    end.mutable_end()->set_intent_key(key_of('a'));
    end.mutable_end()->set_end_ms(to_ms(clock.now()));
    EXPECT_EQ(hub->rooms->submit("b1", hub->room_id, end)->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(hub->instances()[0].end_ms(), to_ms(kNow + minutes{20}));
    // Again, by the same key: nothing more happens.
    EXPECT_EQ(hub->rooms->submit("b1", hub->room_id, end)->state(), v1::BOOKING_STATE_CONFIRMED);
}

TEST_F(BuiltIn, EndingOneOfASeriesLeavesTheSeries)
{
    add_meeting("Daily", kNow - minutes{10}, kNow + minutes{20}, "FREQ=DAILY");
    const auto before = hub->instances();
    ASSERT_GT(before.size(), 10U);
    const auto now = std::find_if(before.begin(), before.end(),
                                  [&](const v1::Instance &i) { return i.start_ms() == to_ms(kNow - minutes{10}); });
    ASSERT_NE(now, before.end());
    EXPECT_TRUE(now->recurring());
    EXPECT_EQ(hub->end(key_of('e'), now->id(), kNow)->state(), v1::BOOKING_STATE_CONFIRMED);
    const auto after = hub->instances();
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i].id() == now->id())
            EXPECT_EQ(after[i].end_ms(), to_ms(kNow));
        else
            EXPECT_EQ(after[i].end_ms(), before[i].end_ms());
    }
}

TEST_F(BuiltIn, ARestartKnowsEverything)
{
    const auto first = hub->book(key_of('a'), kNow, kNow + minutes{30});
    const auto before = hub->snapshot();
    hub.reset();
    hub = std::make_unique<Hub>(dir.path(), clock, server);
    const auto after = hub->snapshot();
    EXPECT_EQ(after.generation(), before.generation());
    EXPECT_EQ(after.digest(), before.digest());
    EXPECT_EQ(hub->book(key_of('a'), kNow, kNow + minutes{30})->SerializeAsString(), first->SerializeAsString());
}

TEST_F(BuiltIn, TheDayMovesOnAtLocalMidnight)
{
    hub->visit();
    const auto before = hub->snapshot();
    EXPECT_EQ(before.days(1).date(), "2026-11-20");
    EXPECT_EQ(before.days_size(), 16);
    clock.set(utc("2026-11-20 23:00")); // midnight in Berlin
    EXPECT_EQ(hub->snapshot().days(1).date(), "2026-11-21");
    hub->visit();
    EXPECT_GT(hub->snapshot().revision(), before.revision());
}

TEST_F(BuiltIn, ChangesAreToldOnce)
{
    std::vector<rooms::Change> changes;
    hub->rooms->on_change([&](const std::string &room, rooms::Change change) {
        EXPECT_EQ(room, hub->room_id);
        changes.push_back(change);
    });
    ASSERT_TRUE(hub->book(key_of('a'), kNow, kNow + minutes{30}).has_value());
    EXPECT_EQ(changes, std::vector{rooms::Change::Content});
    ASSERT_TRUE(hub->book(key_of('a'), kNow, kNow + minutes{30}).has_value());
    EXPECT_EQ(changes.size(), 1U);
}

TEST_F(BuiltIn, BadMeetingsAreRefused)
{
    v1::MeetingAdd request;
    request.set_room("Aurora");
    request.set_title("x");
    request.set_start_ms(to_ms(kNow));
    request.set_end_ms(to_ms(kNow));
    EXPECT_EQ(hub->rooms->add_meeting(request).error().field, "end_ms");
    request.set_end_ms(to_ms(kNow + hours{1}));
    for (const char *rule : {"FREQ=DAILY\r\nATTENDEE:x", "weekly", "FREQ=NEVER", "FREQ=DAILY;INTERVAL=0",
                             "FREQ=DAILY;COUNT=-4", "FREQ=WEEKLY;BYDAY=XX"}) {
        request.set_rrule(rule);
        const auto added = hub->rooms->add_meeting(request);
        ASSERT_FALSE(added) << rule;
        EXPECT_EQ(added.error().field, "rrule") << rule;
    }
    request.set_room("Nowhere");
    request.set_rrule("");
    EXPECT_EQ(hub->rooms->add_meeting(request).error().code, Errc::NotFound);
}

/// A phone's form may hold any bytes; a snapshot with such a title no display could read.
TEST_F(BuiltIn, ATitleIsTextWhateverWasSent)
{
    v1::BookingIntent intent;
    intent.set_idempotency_key(key_of('a'));
    intent.mutable_book()->set_start_ms(to_ms(kNow));
    intent.mutable_book()->set_end_ms(to_ms(kNow + minutes{30}));
    intent.mutable_book()->set_title("\xff\x1b[31mplan\n");
    hub->use_server();
    const auto outcome = hub->rooms->submit("b1", hub->room_id, intent);
    ASSERT_TRUE(outcome) << outcome.error().detail;
    ASSERT_EQ(outcome->state(), v1::BOOKING_STATE_ACCEPTED);
    v1::RoomSnapshot read;
    ASSERT_TRUE(read.ParseFromString(hub->snapshot().SerializeAsString()));
    ASSERT_EQ(hub->instances().size(), 1U);
    EXPECT_EQ(hub->instances()[0].title(), "\uFFFD [31mplan");
}

TEST(Uid, DependsOnBindingAndKeyAlone)
{
    const auto uid = rooms::uid_for("b1", key_of('a'));
    EXPECT_EQ(uid, rooms::uid_for("b1", key_of('a')));
    EXPECT_NE(uid, rooms::uid_for("b2", key_of('a')));
    EXPECT_NE(uid, rooms::uid_for("b1", key_of('b')));
    EXPECT_EQ(uid.size(), 36U);
    EXPECT_EQ(uid[14], '8');
}

} // namespace
} // namespace lintel::hub

#include "support.h"

#include "hub/calendars/ical.h"

#include <gtest/gtest.h>

namespace lintel::hub {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::key_of;
using test::TempDir;
using test::utc;
using Codes = std::vector<std::string>;
using Fault = FakeServer::Fault;

const Instant kNow = utc("2026-11-20 09:00");

class Writing : public ::testing::Test
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
        hub->use_server();
    }

    v1::BookingOutcome book(char key = 'a')
    {
        auto outcome = hub->book(key_of(key), kNow + minutes{10}, kNow + minutes{40});
        EXPECT_TRUE(outcome.has_value());
        return outcome.value_or(v1::BookingOutcome{});
    }

    v1::BookingState state(char key = 'a') { return hub->outcome(key_of(key)).state(); }
    void later() { clock.advance(minutes{6}); }
};

TEST_F(Writing, AcceptedThenConfirmedOnce)
{
    const auto accepted = book();
    EXPECT_EQ(accepted.state(), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_EQ(hub->work->marks, 1);
    ASSERT_EQ(hub->instances().size(), 1U);
    EXPECT_EQ(hub->instances()[0].state(), v1::INSTANCE_STATE_ACCEPTED);
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state(), v1::BOOKING_STATE_CONFIRMED);
    ASSERT_EQ(server.objects().size(), 1U);
    ASSERT_EQ(hub->instances().size(), 1U);
    EXPECT_EQ(hub->instances()[0].state(), v1::INSTANCE_STATE_CONFIRMED);
    EXPECT_EQ(hub->instances()[0].id(), accepted.instance_id()) << "the same meeting all along";
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(server.creates, 1);
}

TEST_F(Writing, I7_ALostReplyIsMetByItsOwnKey)
{
    server.create_faults = {Fault::LostReply};
    book();
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(server.objects().size(), 1U);
}

TEST_F(Writing, I7_AfterARestoreARetryMeetsItself)
{
    // The event is there from before; the store knows nothing of it.
    book();
    hub->visit();
    TempDir fresh;
    Hub other(fresh.path(), clock, server);
    other.add_room();
    other.use_server();
    ASSERT_EQ(other.instances().size(), 1U);
    // The same tap again is refused as overlapping itself only if it were somebody else's.
    const auto again = other.book(key_of('a'), kNow + minutes{10}, kNow + minutes{40});
    ASSERT_TRUE(again.has_value());
    other.visit();
    EXPECT_EQ(other.outcome(key_of('a')).state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(server.objects().size(), 1U);
    EXPECT_EQ(other.instances().size(), 1U);
}

TEST_F(Writing, A412WithOurEventIsAdopted)
{
    book();
    server.before_create = [&] {
        // An earlier attempt arrives late.
        calendars::NewEvent event;
        event.uid = hub->rooms->bookings("Aurora")->bookings(0).uid();
        event.start = kNow + minutes{10};
        event.end = kNow + minutes{40};
        event.created = kNow;
        server.put("/cal/" + event.uid + ".ics", calendars::make_event(event));
    };
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(server.objects().size(), 1U);
}

TEST_F(Writing, AForeignEventUnderOurNameIsARefusalInWords)
{
    book();
    const auto uid = hub->rooms->bookings("Aurora")->bookings(0).uid();
    server.before_create = [&] {
        calendars::NewEvent event;
        event.uid = "somebody-else";
        event.start = kNow + hours{5};
        event.end = kNow + hours{6};
        event.created = kNow;
        server.put("/cal/" + uid + ".ics", calendars::make_event(event));
    };
    hub->visit();
    EXPECT_EQ(state(), v1::BOOKING_STATE_REFUSED);
    EXPECT_EQ(hub->outcome(key_of('a')).reason(), v1::REFUSAL_REASON_CALENDAR);
}

TEST_F(Writing, OurUidUnderAnotherNameIsFoundAndAdopted)
{
    book();
    const auto uid = hub->rooms->bookings("Aurora")->bookings(0).uid();
    server.before_create = [&] {
        calendars::NewEvent event;
        event.uid = uid;
        event.start = kNow + minutes{10};
        event.end = kNow + minutes{40};
        event.created = kNow;
        server.put("/cal/imported.ics", calendars::make_event(event));
    };
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(server.objects().size(), 1U);
    EXPECT_EQ(hub->instances().size(), 1U);
}

TEST_F(Writing, SomebodyWasFasterInTheCalendar)
{
    book();
    server.add_meeting("boss", kNow + minutes{20}, kNow + minutes{50});
    hub->visit();
    const auto outcome = hub->outcome(key_of('a'));
    EXPECT_EQ(outcome.state(), v1::BOOKING_STATE_REFUSED);
    EXPECT_EQ(outcome.reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_EQ(outcome.conflict().title(), "Meeting boss");
    EXPECT_GT(outcome.alternatives_size(), 0);
    EXPECT_EQ(server.creates, 0);
    EXPECT_EQ(server.objects().size(), 1U);
    EXPECT_EQ(hub->instances().size(), 1U);
}

TEST_F(Writing, AnOverlapThatAppearsInBetweenMakesTheNewerOwnBookingYield)
{
    book();
    server.after_create = [&] { server.add_meeting("boss", kNow + minutes{20}, kNow + minutes{50}); };
    hub->visit();
    EXPECT_EQ(server.creates, 1);
    EXPECT_EQ(hub->outcome(key_of('a')).reason(), v1::REFUSAL_REASON_CONFLICT);
    ASSERT_EQ(server.objects().size(), 1U);
    EXPECT_EQ(server.objects().begin()->first, "/cal/boss.ics");
    EXPECT_EQ(hub->instances().size(), 1U);
}

TEST_F(Writing, I9_YieldingToldTwiceIsStillDone)
{
    book();
    server.after_create = [&] { server.add_meeting("boss", kNow + minutes{20}, kNow + minutes{50}); };
    server.remove_faults = {Fault::LostReply};
    hub->visit();
    EXPECT_EQ(state(), v1::BOOKING_STATE_ACCEPTED);
    later();
    hub->visit();
    EXPECT_EQ(hub->outcome(key_of('a')).reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_EQ(server.objects().size(), 1U);
}

TEST_F(Writing, AnIllCalendarKeepsTheBookingHeldAndSaysSo)
{
    server.create_faults = {Fault::Unavailable, Fault::Unavailable};
    book();
    EXPECT_FALSE(hub->visit());
    EXPECT_EQ(state(), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_EQ(hub->issue_codes(), Codes{"write_failed"});
    EXPECT_EQ(server.creates, 1);
    hub->visit();
    EXPECT_EQ(server.creates, 1) << "there is a pause between attempts";
    later();
    hub->visit();
    later();
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(server.objects().size(), 1U);
    EXPECT_EQ(hub->issue_codes(), Codes{});
}

TEST_F(Writing, ACalendarThatIsDownGetsTheBookingWhenItIsBack)
{
    server.down = true;
    book();
    hub->visit();
    EXPECT_EQ(state(), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_EQ(hub->instances().size(), 1U);
    server.down = false;
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state(), v1::BOOKING_STATE_CONFIRMED);
}

TEST_F(Writing, ARefusalForGoodIsFinal)
{
    server.create_faults = {Fault::Refused};
    book();
    hub->visit();
    EXPECT_EQ(hub->outcome(key_of('a')).reason(), v1::REFUSAL_REASON_CALENDAR);
    EXPECT_TRUE(hub->instances().empty());
    later();
    hub->visit();
    EXPECT_EQ(server.creates, 1);
}

TEST_F(Writing, WhatAPersonRemovedIsNotWrittenAgain)
{
    book();
    server.after_create = [&] { server.erase(server.objects().begin()->first); };
    hub->visit();
    EXPECT_EQ(hub->outcome(key_of('a')).reason(), v1::REFUSAL_REASON_GONE);
    EXPECT_EQ(server.creates, 1);
    EXPECT_TRUE(server.objects().empty());
    EXPECT_TRUE(hub->instances().empty());
}

TEST_F(Writing, AConfirmedBookingThatIsRemovedGoesFromTheGlass)
{
    book();
    hub->visit();
    server.erase(server.objects().begin()->first);
    hub->visit();
    EXPECT_TRUE(hub->instances().empty());
    EXPECT_EQ(state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(hub->outcome(key_of('a')).instance_id(), "");
}

TEST_F(Writing, ExtendAndEndOfABookingNotYetWrittenWaitForIt)
{
    server.down = true;
    const auto accepted = book();
    const auto longer = hub->extend(key_of('b'), accepted.instance_id(), kNow + minutes{60});
    EXPECT_EQ(longer->state(), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_EQ(hub->instances()[0].end_ms(), to_ms(kNow + minutes{60})) << "shown at once";
    clock.advance(minutes{30});
    const auto ended = hub->end(key_of('c'), accepted.instance_id(), clock.now());
    EXPECT_EQ(ended->state(), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_EQ(hub->instances()[0].end_ms(), to_ms(kNow + minutes{30}));
    server.down = false;
    EXPECT_TRUE(hub->visit());
    for (const char key : {'a', 'b', 'c'})
        EXPECT_EQ(state(key), v1::BOOKING_STATE_CONFIRMED) << key;
    EXPECT_EQ(server.objects().size(), 1U);
    EXPECT_EQ(hub->instances()[0].end_ms(), to_ms(kNow + minutes{30}));
}

TEST_F(Writing, DependantsOfARefusedBookingAreRefused)
{
    server.down = true;
    const auto accepted = book();
    ASSERT_EQ(hub->extend(key_of('b'), accepted.instance_id(), kNow + minutes{60})->state(),
              v1::BOOKING_STATE_ACCEPTED);
    server.down = false;
    server.add_meeting("boss", kNow + minutes{20}, kNow + minutes{50});
    hub->visit();
    EXPECT_EQ(hub->outcome(key_of('a')).reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_EQ(hub->outcome(key_of('b')).reason(), v1::REFUSAL_REASON_GONE);
}

TEST_F(Writing, CancellingAnOwnBookingRemovesIt)
{
    const auto accepted = book();
    hub->visit();
    const auto cancelled = hub->end(key_of('c'), accepted.instance_id(), kNow);
    EXPECT_EQ(cancelled->state(), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_TRUE(hub->instances().empty());
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state('c'), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_TRUE(server.objects().empty());
}

TEST_F(Writing, I9_EndingWhatIsGoneIsDone)
{
    const auto href = server.add_meeting("theirs", kNow - minutes{10}, kNow + minutes{30});
    hub->visit();
    ASSERT_EQ(hub->end(key_of('c'), hub->instances()[0].id(), kNow)->state(), v1::BOOKING_STATE_ACCEPTED);
    server.erase(href);
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state('c'), v1::BOOKING_STATE_CONFIRMED);
}

TEST_F(Writing, OneOccurrenceOfSomebodyElsesSeriesIsEndedAndTheSeriesLives)
{
    const auto href = server.add_meeting("daily", kNow - minutes{10}, kNow + minutes{30}, "FREQ=DAILY;COUNT=5");
    hub->visit();
    const auto before = hub->instances();
    ASSERT_EQ(before.size(), 5U);
    ASSERT_TRUE(hub->end(key_of('c'), before[0].id(), kNow).has_value());
    EXPECT_EQ(hub->instances()[0].end_ms(), to_ms(kNow));
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state('c'), v1::BOOKING_STATE_CONFIRMED);
    const auto after = hub->instances();
    ASSERT_EQ(after.size(), 5U);
    EXPECT_EQ(after[0].end_ms(), to_ms(kNow));
    EXPECT_EQ(after[1].end_ms(), before[1].end_ms());
    EXPECT_NE(server.objects().at(href).ical.find("RRULE:FREQ=DAILY;COUNT=5"), std::string::npos);
    EXPECT_NE(server.objects().at(href).ical.find("RECURRENCE-ID"), std::string::npos);
}

TEST_F(Writing, AnEditInBetweenIsReadAndDecidedAgain)
{
    server.add_meeting("theirs", kNow - minutes{10}, kNow + minutes{30});
    hub->visit();
    ASSERT_TRUE(hub->extend(key_of('b'), hub->instances()[0].id(), kNow + minutes{60}).has_value());
    server.before_replace = [&] { server.add_meeting("theirs", kNow - minutes{10}, kNow + minutes{45}); };
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state('b'), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(hub->instances()[0].end_ms(), to_ms(kNow + minutes{60}));
}

TEST_F(Writing, AnExtensionYieldsToAnOverlapThatAppears)
{
    server.add_meeting("theirs", kNow - minutes{10}, kNow + minutes{30});
    hub->visit();
    ASSERT_TRUE(hub->extend(key_of('b'), hub->instances()[0].id(), kNow + minutes{60}).has_value());
    server.before_replace = [&] { server.add_meeting("boss", kNow + minutes{40}, kNow + minutes{90}); };
    hub->visit();
    EXPECT_EQ(hub->outcome(key_of('b')).reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_EQ(hub->instances()[0].end_ms(), to_ms(kNow + minutes{30})) << "as it was before";
}

TEST_F(Writing, AChangeWhoseReplyWasLostIsSeenAsDone)
{
    server.add_meeting("theirs", kNow - minutes{10}, kNow + minutes{30});
    hub->visit();
    ASSERT_TRUE(hub->extend(key_of('b'), hub->instances()[0].id(), kNow + minutes{60}).has_value());
    server.replace_faults = {Fault::LostReply};
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(state('b'), v1::BOOKING_STATE_CONFIRMED);
}

TEST_F(Writing, TwoDisplaysAtOnceAreOneEvent)
{
    EXPECT_EQ(hub->book(key_of('a'), kNow, kNow + minutes{30}, "b1")->state(), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_EQ(hub->book(key_of('b'), kNow, kNow + minutes{30}, "b2")->reason(), v1::REFUSAL_REASON_CONFLICT);
    hub->visit();
    EXPECT_EQ(server.objects().size(), 1U);
}

} // namespace
} // namespace lintel::hub

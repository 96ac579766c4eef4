#include "support.h"

#include "hub/rooms/decide.h"
#include "hub/rooms/view.h"

#include <gtest/gtest.h>

#include <functional>

namespace lintel::hub {
namespace {

using namespace rooms;
using std::chrono::hours;
using std::chrono::minutes;
using test::key_of;
using test::utc;

const Instant kNow = utc("2026-11-20 09:00"); // Friday, 10:00 in Berlin

Meeting meeting(const std::string &id, Instant start, Instant end)
{
    Meeting m;
    m.object_id = id;
    m.title = id;
    m.start = start;
    m.end = end;
    return m;
}

using Adjust = std::function<void(RoomSettings &)>;

/// Where everybody may do everything, unless `adjust` says otherwise.
Situation room(std::vector<Meeting> meetings = {}, const Adjust &adjust = {})
{
    Situation s;
    s.now = kNow;
    s.zone = "Europe/Berlin";
    s.settings = make_settings({}).value();
    s.settings.end_policy = EditPolicy::Anyone;
    s.settings.extend_policy = EditPolicy::Anyone;
    s.settings.days_ahead = s.settings.horizon_days;
    if (adjust)
        adjust(s.settings);
    s.days = local_days(s.zone, kNow, 0, s.settings.horizon_days);
    s.meetings = std::move(meetings);
    return s;
}

v1::BookingIntent book(Instant start, Instant end)
{
    v1::BookingIntent intent;
    intent.set_idempotency_key(key_of('a'));
    intent.mutable_book()->set_start_ms(to_ms(start));
    intent.mutable_book()->set_end_ms(to_ms(end));
    return intent;
}

v1::BookingIntent extend(const std::string &id, Instant end)
{
    v1::BookingIntent intent;
    intent.set_idempotency_key(key_of('b'));
    intent.mutable_extend()->set_instance_id(id);
    intent.mutable_extend()->set_end_ms(to_ms(end));
    return intent;
}

v1::BookingIntent end(const std::string &id, Instant at)
{
    v1::BookingIntent intent;
    intent.set_idempotency_key(key_of('c'));
    intent.mutable_end()->set_instance_id(id);
    intent.mutable_end()->set_end_ms(to_ms(at));
    return intent;
}

v1::RefusalReason reason(const Decision &decision)
{
    const auto *refused = std::get_if<Refused>(&decision);
    return refused != nullptr ? refused->reason : v1::REFUSAL_REASON_UNSPECIFIED;
}

TEST(Decide, AFreeSlotIsAccepted)
{
    const auto decision = decide(room(), book(kNow, kNow + minutes{30}));
    const auto *accepted = std::get_if<Accepted>(&decision);
    ASSERT_NE(accepted, nullptr);
    EXPECT_EQ(accepted->title, "Booked at the door");
    EXPECT_EQ(accepted->end, kNow + minutes{30});
}

TEST(Decide, MeetingsThatOnlyTouchDoNotConflict)
{
    const auto busy =
        room({meeting("before", kNow - hours{1}, kNow), meeting("after", kNow + minutes{30}, kNow + hours{1})});
    EXPECT_TRUE(std::holds_alternative<Accepted>(decide(busy, book(kNow, kNow + minutes{30}))));
}

TEST(Decide, AConflictSaysWhoAndWhenAndWhatElseThereIs)
{
    const auto busy = room({meeting("standup", kNow + minutes{20}, kNow + minutes{40})});
    const auto decision = decide(busy, book(kNow, kNow + minutes{30}));
    const auto *refused = std::get_if<Refused>(&decision);
    ASSERT_NE(refused, nullptr);
    EXPECT_EQ(refused->reason, v1::REFUSAL_REASON_CONFLICT);
    EXPECT_EQ(refused->conflict->object_id, "standup");
    EXPECT_NE(refused->detail.find("from 10:20 to 10:40"), std::string::npos) << refused->detail;
    ASSERT_EQ(refused->alternatives.size(), 3U);
    EXPECT_EQ(refused->alternatives[0], (FreeSlot{kNow, kNow + minutes{20}}));
    EXPECT_EQ(refused->alternatives[1], (FreeSlot{kNow + minutes{40}, kNow + minutes{70}}));
    // Saturday and Sunday are not offered.
    EXPECT_EQ(refused->alternatives[2], (FreeSlot{utc("2026-11-23 08:00"), utc("2026-11-23 08:30")}));
}

TEST(Decide, AlternativesKeepToTheGridAndTheDay)
{
    const auto busy = room({meeting("odd", kNow, utc("2026-11-20 16:33"))});
    const auto decision = decide(busy, book(kNow, kNow + minutes{30}));
    const auto &refused = std::get<Refused>(decision);
    // 17:33 in Berlin leaves no half hour before 18:00.
    ASSERT_FALSE(refused.alternatives.empty());
    EXPECT_EQ(refused.alternatives[0].start, utc("2026-11-23 08:00"));
}

TEST(Decide, TimesThatCannotBe)
{
    EXPECT_EQ(reason(decide(room(), book(kNow - minutes{11}, kNow + minutes{30}))), v1::REFUSAL_REASON_INVALID_TIME);
    EXPECT_EQ(reason(decide(room(), book(kNow - minutes{9}, kNow + minutes{30}))), v1::REFUSAL_REASON_UNSPECIFIED);
    EXPECT_EQ(reason(decide(room(), book(kNow - minutes{9}, kNow))), v1::REFUSAL_REASON_INVALID_TIME);
    EXPECT_EQ(reason(decide(room(), book(kNow + hours{1}, kNow))), v1::REFUSAL_REASON_INVALID_TIME);
    EXPECT_EQ(reason(decide(room(), book(kNow, kNow + minutes{9}))), v1::REFUSAL_REASON_INVALID_TIME);
    EXPECT_EQ(reason(decide(room(), book(kNow, kNow + minutes{246}))), v1::REFUSAL_REASON_INVALID_TIME);
    EXPECT_EQ(reason(decide(room(), book(kNow + hours{24 * 15}, kNow + hours{24 * 15 + 1}))),
              v1::REFUSAL_REASON_INVALID_TIME);
}

TEST(Decide, RulesOfTheHouse)
{
    const auto now = book(kNow, kNow + minutes{30});
    EXPECT_EQ(reason(decide(room({}, [](RoomSettings &r) { r.shown.set_booking_allowed(false); }), now)),
              v1::REFUSAL_REASON_NOT_ALLOWED);
    EXPECT_EQ(reason(decide(room({}, [](RoomSettings &r) { r.shown.mutable_closed(); }), now)),
              v1::REFUSAL_REASON_CLOSED);
    const Adjust past = [](RoomSettings &r) { r.shown.mutable_closed()->set_until_ms(to_ms(kNow - minutes{1})); };
    EXPECT_EQ(reason(decide(room({}, past), now)), v1::REFUSAL_REASON_UNSPECIFIED);
    auto read_only = room();
    read_only.writable = false;
    EXPECT_EQ(reason(decide(read_only, book(kNow, kNow + minutes{30}))), v1::REFUSAL_REASON_NOT_ALLOWED);
}

TEST(Decide, ExtendingStopsAtTheNextMeeting)
{
    const auto busy = room({meeting("ours", kNow - hours{1}, kNow + minutes{10}),
                            meeting("next", kNow + minutes{40}, kNow + minutes{60})});
    EXPECT_TRUE(std::holds_alternative<Accepted>(decide(busy, extend("ours", kNow + minutes{40}))));
    const auto decision = decide(busy, extend("ours", kNow + minutes{45}));
    const auto &refused = std::get<Refused>(decision);
    EXPECT_EQ(refused.reason, v1::REFUSAL_REASON_CONFLICT);
    ASSERT_EQ(refused.alternatives.size(), 1U);
    EXPECT_EQ(refused.alternatives[0], (FreeSlot{kNow + minutes{10}, kNow + minutes{40}}));
    EXPECT_EQ(reason(decide(busy, extend("ours", kNow + minutes{5}))), v1::REFUSAL_REASON_INVALID_TIME);
    EXPECT_EQ(reason(decide(busy, extend("other", kNow + minutes{40}))), v1::REFUSAL_REASON_GONE);
}

TEST(Decide, AnExtensionEndsAtAWholeSecondAsCalendarsDo)
{
    using std::chrono::milliseconds;
    const auto busy = room({meeting("m", kNow - hours{1}, kNow + minutes{10})});
    const auto decision = decide(busy, extend("m", kNow + minutes{30} + milliseconds{600}));
    const auto *accepted = std::get_if<Accepted>(&decision);
    ASSERT_NE(accepted, nullptr);
    EXPECT_EQ(accepted->end, kNow + minutes{30});
    const auto same = decide(busy, extend("m", kNow + minutes{10} + milliseconds{600}));
    ASSERT_TRUE(std::holds_alternative<Accepted>(same));
    EXPECT_TRUE(std::get<Accepted>(same).already_so);
}

TEST(Decide, NobodyBooksFurtherAheadThanTheDoorAllows)
{
    const Adjust three = [](RoomSettings &r) { r.days_ahead = 3; };
    const auto on_day = [](int day) { return book(kNow + hours{24 * day}, kNow + hours{24 * day} + minutes{30}); };
    EXPECT_EQ(reason(decide(room({}, three), on_day(3))), v1::REFUSAL_REASON_UNSPECIFIED);
    EXPECT_EQ(reason(decide(room({}, three), on_day(4))), v1::REFUSAL_REASON_INVALID_TIME);
    const Adjust today = [](RoomSettings &r) { r.days_ahead = 0; };
    EXPECT_EQ(reason(decide(room({}, today), on_day(0))), v1::REFUSAL_REASON_UNSPECIFIED);
    EXPECT_EQ(reason(decide(room({}, today), on_day(1))), v1::REFUSAL_REASON_INVALID_TIME);
    const Adjust years = [](RoomSettings &r) { r.days_ahead = 4000; };
    EXPECT_EQ(reason(decide(room({}, years), on_day(15))), v1::REFUSAL_REASON_INVALID_TIME);
}

TEST(Decide, TimeIsKeptFreeBetweenMeetings)
{
    const Adjust buffered = [](RoomSettings &r) { r.buffer_min = 10; };
    const auto busy = room({meeting("before", kNow - hours{1}, kNow - minutes{5}),
                            meeting("next", kNow + minutes{60}, kNow + minutes{90})},
                           buffered);
    EXPECT_EQ(reason(decide(busy, book(kNow, kNow + minutes{30}))), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_EQ(reason(decide(busy, book(kNow + minutes{5}, kNow + minutes{50}))), v1::REFUSAL_REASON_UNSPECIFIED);
    const auto decision = decide(busy, book(kNow + minutes{5}, kNow + minutes{55}));
    const auto &refused = std::get<Refused>(decision);
    EXPECT_EQ(refused.conflict->object_id, "next");
    EXPECT_NE(refused.detail.find("10 minutes are kept free"), std::string::npos) << refused.detail;
    for (const FreeSlot &slot : refused.alternatives) {
        EXPECT_GE(slot.start, kNow + minutes{5});
        EXPECT_TRUE(slot.end <= kNow + minutes{50} || slot.start >= kNow + minutes{100});
    }
}

TEST(Decide, AnExtensionSaysWhyNotAndHowFar)
{
    const Adjust buffered = [](RoomSettings &r) {
        r.buffer_min = 10;
        r.longest_min = 60;
    };
    const auto busy = room(
        {meeting("ours", kNow - hours{1}, kNow + minutes{10}), meeting("next", kNow + minutes{40}, kNow + minutes{60})},
        buffered);
    EXPECT_TRUE(std::holds_alternative<Accepted>(decide(busy, extend("ours", kNow + minutes{30}))));
    const auto decision = decide(busy, extend("ours", kNow + minutes{35}));
    const auto &refused = std::get<Refused>(decision);
    EXPECT_EQ(refused.conflict->object_id, "next");
    EXPECT_NE(refused.detail.find("kept free"), std::string::npos);
    EXPECT_EQ(refused.alternatives, (std::vector<FreeSlot>{{kNow + minutes{10}, kNow + minutes{30}}}));
    const auto far = decide(room({meeting("ours", kNow - hours{1}, kNow + minutes{10})}, buffered),
                            extend("ours", kNow + minutes{80}));
    EXPECT_NE(std::get<Refused>(far).detail.find("at most 60 minutes"), std::string::npos);
}

TEST(Decide, WhatWasReleasedIsInNobodysWay)
{
    auto released = meeting("m", kNow - minutes{10}, kNow + minutes{50});
    released.released = true;
    const auto there = room({released});
    EXPECT_TRUE(std::holds_alternative<Accepted>(decide(there, book(kNow, kNow + minutes{30}))));
    EXPECT_EQ(reason(decide(there, extend("m", kNow + minutes{60}))), v1::REFUSAL_REASON_GONE);
    EXPECT_EQ(reason(decide(there, end("m", kNow))), v1::REFUSAL_REASON_GONE);
}

TEST(Decide, WhatMayBeChangedAtTheDoor)
{
    auto booked = meeting("booked here", kNow - hours{1}, kNow + minutes{10});
    booked.intent_key = key_of('f');
    auto attended = meeting("checked in", kNow - hours{1}, kNow + minutes{10});
    attended.checked_in_at = kNow - hours{1};
    const auto theirs = meeting("theirs", kNow - hours{1}, kNow + minutes{10});
    auto whole_day = booked;
    whole_day.object_id = "whole day";
    whole_day.all_day = true;
    struct Row
    {
        EditPolicy policy;
        bool booked, checked_in, theirs;
    };
    const std::vector<Row> table{
        {EditPolicy::Anyone, true, true, true},
        {EditPolicy::DoorBookings, true, false, false},
        {EditPolicy::CheckedIn, true, true, false},
        {EditPolicy::Off, false, false, false},
    };
    for (const Row &row : table) {
        for (const auto &[which, may] : {std::pair(booked, row.booked), std::pair(attended, row.checked_in),
                                         std::pair(theirs, row.theirs), std::pair(whole_day, false)}) {
            const std::string where = which.object_id + " under " + std::to_string(static_cast<int>(row.policy));
            // One policy says nothing about the other.
            const auto ends = room({which}, [&](RoomSettings &r) {
                r.end_policy = row.policy;
                r.extend_policy = EditPolicy::Off;
            });
            const auto extends = room({which}, [&](RoomSettings &r) {
                r.extend_policy = row.policy;
                r.end_policy = EditPolicy::Off;
            });
            const auto expected = may ? v1::REFUSAL_REASON_UNSPECIFIED : v1::REFUSAL_REASON_NOT_ALLOWED;
            EXPECT_EQ(reason(decide(ends, end(which.object_id, kNow))), expected) << where;
            EXPECT_EQ(reason(decide(ends, extend(which.object_id, kNow + minutes{20}))), v1::REFUSAL_REASON_NOT_ALLOWED)
                << where;
            EXPECT_EQ(reason(decide(extends, extend(which.object_id, kNow + minutes{20}))), expected) << where;
            EXPECT_EQ(visible(which, ends.settings, true).can_end(), may) << where;
            EXPECT_EQ(visible(which, extends.settings, true).can_extend(), may) << where;
            EXPECT_FALSE(visible(which, ends.settings, false).can_end()) << where;
        }
    }
}

TEST(Decide, EndingRoundsDownAndLeavesAMinute)
{
    const auto running = room({meeting("m", kNow - minutes{20}, kNow + minutes{10})});
    const auto at = kNow - minutes{3} + std::chrono::seconds{42};
    const auto decision = decide(running, end("m", at));
    EXPECT_EQ(std::get<Accepted>(decision).end, kNow - minutes{3});

    const auto just_begun = room({meeting("m", kNow, kNow + minutes{10})});
    const auto early = decide(just_begun, end("m", kNow));
    EXPECT_EQ(std::get<Accepted>(early).end, kNow + minutes{1});

    // A tablet ahead of us does not end meetings in the future.
    const auto ahead = decide(running, end("m", kNow + minutes{7}));
    EXPECT_EQ(std::get<Accepted>(ahead).end, kNow);
}

TEST(Decide, EndingWhatHasNotBegunCancelsIt)
{
    const auto later = room({meeting("m", kNow + hours{1}, kNow + hours{2})});
    const auto decision = decide(later, end("m", kNow));
    const auto &accepted = std::get<Accepted>(decision);
    EXPECT_EQ(accepted.end, accepted.start);
}

TEST(Decide, EndingWhatIsOverIsDoneAlready)
{
    const auto over = room({meeting("m", kNow - hours{1}, kNow - minutes{10})});
    const auto decision = decide(over, end("m", kNow));
    EXPECT_TRUE(std::get<Accepted>(decision).already_so);
}

TEST(Decide, MalformedIntentsNameTheField)
{
    auto intent = book(kNow, kNow + minutes{30});
    EXPECT_TRUE(check_intent(intent).has_value());
    intent.set_idempotency_key("short");
    EXPECT_EQ(check_intent(intent).error().field, "idempotency_key");
    v1::BookingIntent empty;
    empty.set_idempotency_key(key_of('a'));
    EXPECT_EQ(check_intent(empty).error().field, "action");
    auto both = extend("x", kNow);
    both.mutable_extend()->set_intent_key(key_of('b'));
    EXPECT_EQ(check_intent(both).error().field, "extend.instance_id");
    auto negative = end("x", from_ms(-1));
    EXPECT_EQ(check_intent(negative).error().field, "end.end_ms");
}

TEST(WithIntents, AcceptedOnesAreShownInTheirOrder)
{
    Intent booking;
    booking.id = "i1";
    booking.key = key_of('a');
    booking.start = kNow;
    booking.end = kNow + minutes{30};
    booking.revision = 5;
    Intent longer;
    longer.id = "i2";
    longer.action = Action::Extend;
    longer.target_object_id = "i1";
    longer.end = kNow + minutes{45};
    longer.revision = 6;
    Intent shorter = longer;
    shorter.id = "i3";
    shorter.action = Action::End;
    shorter.end = kNow + minutes{10};
    shorter.revision = 7;
    const auto shown = with_intents({}, {shorter, longer, booking});
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0].end, kNow + minutes{10});
    EXPECT_TRUE(shown[0].held);
    shorter.end = kNow;
    EXPECT_TRUE(with_intents({}, {shorter, longer, booking}).empty());
    longer.state = IntentState::Refused;
    EXPECT_EQ(with_intents({}, {longer, booking})[0].end, kNow + minutes{30});
}

} // namespace
} // namespace lintel::hub

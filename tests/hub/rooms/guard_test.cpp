#include "support.h"

#include "hub/sync/backoff.h"
#include "hub/sync/guard.h"
#include "hub/sync/issues.h"
#include "hub/sync/write_steps.h"

#include <gtest/gtest.h>

namespace lintel::hub {
namespace {

using namespace sync;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using test::utc;

const Instant kNow = utc("2026-11-20 09:00");

TEST(Guard, I11_ALargeLossNeedsASecondListingThatAgrees)
{
    const Shrinkage shrunk{10, 3, {"a", "b", "c"}};
    const auto first = judge(shrunk, {}, kNow);
    EXPECT_FALSE(first.apply_losses);
    const auto soon = judge(shrunk, first.suspicion, kNow + seconds{29});
    EXPECT_FALSE(soon.apply_losses);
    EXPECT_EQ(soon.suspicion, first.suspicion);
    const auto late = judge(shrunk, soon.suspicion, kNow + seconds{30});
    EXPECT_TRUE(late.apply_losses);
    EXPECT_EQ(late.suspicion, Suspicion{});
}

TEST(Guard, I11_AListingThatLostSomethingElseStartsAnew)
{
    const auto first = judge({10, 3, {"a", "b", "c"}}, {}, kNow);
    const auto other = judge({10, 3, {"a", "b", "d"}}, first.suspicion, kNow + minutes{1});
    EXPECT_FALSE(other.apply_losses);
    EXPECT_EQ(other.suspicion.since, kNow + minutes{1});
}

TEST(Guard, I11_SmallLossesAndSmallCalendarsPass)
{
    EXPECT_TRUE(judge({10, 2, {"a", "b"}}, {}, kNow).apply_losses);
    EXPECT_TRUE(judge({9, 9, {"a"}}, {}, kNow).apply_losses);
    EXPECT_FALSE(judge({10, 10, {"a"}}, {}, kNow).apply_losses);
    const auto recovered = judge({10, 0, {}}, {"digest", kNow}, kNow + seconds{5});
    EXPECT_TRUE(recovered.apply_losses);
    EXPECT_EQ(recovered.suspicion, Suspicion{});
}

TEST(Backoff, FullJitterStaysUnderItsBound)
{
    EXPECT_EQ(full_jitter(seconds{2}, minutes{5}, 0, [] { return 0.0; }), milliseconds{0});
    EXPECT_EQ(full_jitter(seconds{2}, minutes{5}, 3, [] { return 0.5; }), seconds{8});
    EXPECT_LT(full_jitter(seconds{2}, minutes{5}, 1000, [] { return 0.999; }), minutes{5});
    EXPECT_GT(full_jitter(seconds{2}, minutes{5}, 1000, [] { return 0.999; }), minutes{4});
    EXPECT_EQ(around(seconds{10}, [] { return 0.5; }), seconds{10});
}

TEST(Issues, OnesThatStayKeepTheirTime)
{
    const auto first = replace_issues({}, IssueGroup::Reading, {{"unreachable", "timed out after 30012 ms"}}, kNow);
    const auto again =
        replace_issues(first, IssueGroup::Reading, {{"unreachable", "timed out after 30007 ms"}}, kNow + minutes{1});
    EXPECT_TRUE(same_issues(first, again));
    const auto with_event =
        replace_issues(again, IssueGroup::Objects, {{"unreadable_event", "x.ics"}}, kNow + minutes{2});
    ASSERT_EQ(with_event.size(), 2U);
    EXPECT_EQ(with_event[0].code(), "unreadable_event");
    const auto healed = replace_issues(with_event, IssueGroup::Reading, {}, kNow + minutes{3});
    ASSERT_EQ(healed.size(), 1U);
    EXPECT_EQ(healed[0].since_ms(), to_ms(kNow + minutes{2}));
}

rooms::Meeting meeting(const std::string &id, Instant start, Instant end)
{
    rooms::Meeting m;
    m.object_id = id;
    m.start = start;
    m.end = end;
    return m;
}

rooms::Intent booking()
{
    rooms::Intent i;
    i.id = "own";
    i.start = kNow;
    i.end = kNow + minutes{30};
    return i;
}

TEST(WriteSteps, TheTableForBookings)
{
    const auto own = meeting("own", kNow, kNow + minutes{30});
    const auto other = meeting("other", kNow + minutes{10}, kNow + minutes{20});
    auto intent = booking();
    EXPECT_EQ(next_for_booking(intent, false, {}).step, Step::Create);
    EXPECT_EQ(next_for_booking(intent, true, {own}).step, Step::Confirm);
    EXPECT_EQ(next_for_booking(intent, true, {own, other}).step, Step::Remove);
    EXPECT_EQ(next_for_booking(intent, false, {other}).step, Step::Conflict);
    intent.written_at = kNow;
    EXPECT_EQ(next_for_booking(intent, false, {}).step, Step::Gone);
    EXPECT_EQ(next_for_booking(intent, false, {other}).step, Step::Conflict);
}

TEST(WriteSteps, TheTableForExtensions)
{
    auto intent = booking();
    intent.action = rooms::Action::Extend;
    intent.target_object_id = "m";
    intent.prior_end = kNow + minutes{20};
    const auto as_was = meeting("m", kNow, kNow + minutes{20});
    const auto extended = meeting("m", kNow, kNow + minutes{30});
    const auto other = meeting("other", kNow + minutes{25}, kNow + minutes{40});
    EXPECT_EQ(next_for_change(intent, nullptr, {}).step, Step::Gone);
    EXPECT_EQ(next_for_change(intent, &as_was, {as_was}).step, Step::Change);
    EXPECT_EQ(next_for_change(intent, &as_was, {as_was, other}).step, Step::Conflict);
    EXPECT_EQ(next_for_change(intent, &extended, {extended}).step, Step::Confirm);
    // Somebody else extended it: not ours to take back. Ours, after an attempt, is.
    EXPECT_EQ(next_for_change(intent, &extended, {extended, other}).step, Step::Confirm);
    intent.attempts = 1;
    EXPECT_EQ(next_for_change(intent, &extended, {extended, other}).step, Step::Restore);
}

TEST(WriteSteps, TheTableForEnds)
{
    auto intent = booking();
    intent.action = rooms::Action::End;
    intent.end = kNow + minutes{10};
    const auto running = meeting("m", kNow, kNow + minutes{30});
    const auto ended = meeting("m", kNow, kNow + minutes{10});
    const auto moved = meeting("m", kNow + minutes{60}, kNow + minutes{90});
    EXPECT_EQ(next_for_change(intent, nullptr, {}).step, Step::Confirm);
    EXPECT_EQ(next_for_change(intent, &running, {}).step, Step::Change);
    EXPECT_EQ(next_for_change(intent, &ended, {}).step, Step::Confirm);
    EXPECT_EQ(next_for_change(intent, &moved, {}).step, Step::Confirm);
    intent.end = intent.start;
    EXPECT_EQ(next_for_change(intent, &running, {}).step, Step::Cancel);
}

} // namespace
} // namespace lintel::hub

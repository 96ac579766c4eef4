#include "support.h"

#include "hub/rooms/view.h"

#include <gtest/gtest.h>

namespace lintel::hub {
namespace {

using namespace rooms;
using std::chrono::hours;
using test::utc;

const Instant kNow = utc("2026-11-20 09:00");

RoomView view()
{
    RoomView v;
    v.generation = "g";
    v.revision = 3;
    v.room.set_id("r");
    v.room.set_name("Aurora");
    v.settings = make_settings({}).value();
    v.zone = "Europe/Berlin";
    v.days = local_days(v.zone, kNow, 1, 2);
    Meeting m;
    m.object_id = "m";
    m.title = "Design review";
    m.organiser = "Robin";
    m.start = utc("2026-11-20 22:00");
    m.end = utc("2026-11-21 01:00");
    v.meetings = {m};
    v.read_at = kNow - std::chrono::seconds{7};
    return v;
}

TEST(View, AMeetingOverMidnightStandsInBothDaysWithOneId)
{
    const auto message = make_snapshot(view(), kNow);
    ASSERT_EQ(message.days_size(), 4);
    EXPECT_EQ(message.days(0).date(), "2026-11-19");
    EXPECT_EQ(message.days(0).instances_size(), 0);
    ASSERT_EQ(message.days(1).instances_size(), 1);
    ASSERT_EQ(message.days(2).instances_size(), 1);
    EXPECT_EQ(message.days(1).instances(0).id(), message.days(2).instances(0).id());
    EXPECT_EQ(message.days(3).instances_size(), 0);
    for (int i = 1; i < message.days_size(); ++i)
        EXPECT_EQ(message.days(i).start_ms(), message.days(i - 1).end_ms());
}

TEST(View, TheDigestStandsForEverythingButTheAge)
{
    const auto first = make_snapshot(view(), kNow);
    auto later_view = view();
    later_view.read_at = kNow;
    const auto later = make_snapshot(later_view, kNow + hours{1});
    EXPECT_EQ(first.digest(), later.digest());
    EXPECT_EQ(first.digest().size(), 64U);
    EXPECT_EQ(first.digest(), digest_of(first));
    EXPECT_EQ(first.calendar().read_age_ms(), 7000);
    EXPECT_EQ(later.calendar().read_age_ms(), 3600000);

    auto retitled = view();
    retitled.meetings[0].title = "Hiring sync";
    EXPECT_NE(make_snapshot(retitled, kNow).digest(), first.digest());
    auto raised = view();
    raised.revision = 4;
    EXPECT_NE(make_snapshot(raised, kNow).digest(), first.digest());
}

TEST(View, TheDigestSurvivesTheWire)
{
    const auto sent = make_snapshot(view(), kNow);
    v1::RoomSnapshot received;
    ASSERT_TRUE(received.ParseFromString(sent.SerializeAsString()));
    EXPECT_EQ(digest_of(received), sent.digest());
}

TEST(View, ACalendarNeverReadSaysSo)
{
    auto v = view();
    v.read_at = {};
    const auto message = make_snapshot(v, kNow);
    EXPECT_EQ(message.calendar().read_at_ms(), 0);
    EXPECT_EQ(message.calendar().read_age_ms(), -1);
    v.always_fresh = true;
    EXPECT_EQ(make_snapshot(v, kNow).calendar().read_age_ms(), 0);
}

TEST(View, PrivacyMasks)
{
    auto v = view();
    const Meeting &m = v.meetings[0];
    EXPECT_EQ(visible(m, v.settings, true).title(), "Design review");
    v.settings.privacy = Privacy::Organiser;
    EXPECT_EQ(visible(m, v.settings, true).title(), "");
    EXPECT_EQ(visible(m, v.settings, true).organiser(), "Robin");
    v.settings.privacy = Privacy::None;
    EXPECT_EQ(visible(m, v.settings, true).organiser(), "");
    v.settings.privacy = Privacy::Subject;
    EXPECT_EQ(visible(m, v.settings, true).title(), "Design review");
    EXPECT_EQ(visible(m, v.settings, true).organiser(), "");
    v.settings.privacy = Privacy::All;
    Meeting secret = m;
    secret.is_private = true;
    const auto shown = visible(secret, v.settings, true);
    EXPECT_EQ(shown.title() + shown.organiser(), "");
    EXPECT_TRUE(shown.private_());
}

TEST(View, RightsDecideWhatCanBeDone)
{
    auto v = view();
    v.settings.end_policy = EditPolicy::Anyone;
    EXPECT_TRUE(visible(v.meetings[0], v.settings, true).can_end());
    EXPECT_FALSE(visible(v.meetings[0], v.settings, true).can_extend()) << "made elsewhere";
    EXPECT_FALSE(visible(v.meetings[0], v.settings, false).can_end());
}

TEST(View, ListsAreBounded)
{
    auto v = view();
    v.intents.resize(80);
    v.issues.resize(40);
    const auto message = make_snapshot(v, kNow);
    EXPECT_EQ(message.outcomes_size(), 50);
    EXPECT_EQ(message.calendar().issues_size(), 20);
}

} // namespace
} // namespace lintel::hub

#include "hub/settings/keys.h"
#include "hub/settings/room_settings.h"

#include <google/protobuf/util/message_differencer.h>
#include <gtest/gtest.h>

namespace lintel::hub::settings {
namespace {

TEST(RoomSettings, NothingSetIsWhatTheContractSaysAbsentMeans)
{
    const RoomSettings s = make_settings({}).value();
    EXPECT_EQ(s.shown.language(), "en");
    EXPECT_EQ(s.shown.hour_format(), v1::HOUR_FORMAT_UNSPECIFIED);
    EXPECT_EQ(s.shown.booking_lengths_min_size(), 3);
    EXPECT_EQ(s.shown.booking_lengths_min(0), 30);
    EXPECT_EQ(s.shown.day_start_min(), 540);
    EXPECT_EQ(s.shown.day_end_min(), 1080);
    EXPECT_EQ(s.shown.booking_days_ahead(), 7);
    EXPECT_EQ(s.shown.stale_after_min(), 5);
    EXPECT_EQ(s.shown.stale_unknown_after_min(), 120);
    EXPECT_EQ(s.shown.titles_kept_days(), 7);
    EXPECT_EQ(s.shown.idle().hours_start_min(), 420);
    EXPECT_EQ(s.shown.idle().hours_end_min(), 1140);
    EXPECT_EQ(s.shown.idle().night_percent(), 20);
    EXPECT_FALSE(s.shown.has_closed());
    EXPECT_EQ(s.shown.admin_pin_hash(), "");
    EXPECT_EQ(s.shown.message(), "");
    EXPECT_TRUE(s.shown.booking_allowed() && s.shown.booking_title_typed() && s.shown.reports_allowed() &&
                s.shown.find_room_allowed() && s.shown.book_elsewhere_allowed() && s.shown.find_meeting_allowed());
    EXPECT_FALSE(s.theme);
}

TEST(RoomSettings, WithoutValuesItIsAsItIsMade)
{
    const RoomSettings made = make_settings({}).value(), plain;
    EXPECT_EQ(made.privacy, plain.privacy);
    EXPECT_EQ(made.end_policy, plain.end_policy);
    EXPECT_EQ(made.extend_policy, plain.extend_policy);
    EXPECT_EQ(made.buffer_min, plain.buffer_min);
    EXPECT_EQ(made.days_ahead, plain.days_ahead);
    EXPECT_EQ(made.elsewhere, plain.elsewhere);
    EXPECT_EQ(made.check_in_required, plain.check_in_required);
    EXPECT_EQ(made.check_in_before_min, plain.check_in_before_min);
    EXPECT_EQ(made.check_in_after_min, plain.check_in_after_min);
    EXPECT_EQ(made.check_in_longest_min, plain.check_in_longest_min);
    EXPECT_EQ(made.release_effect, plain.release_effect);
    EXPECT_EQ(made.release_when_silent, plain.release_when_silent);
    EXPECT_EQ(made.reports_allowed, plain.reports_allowed);
    EXPECT_EQ(made.reports_webhook_url, plain.reports_webhook_url);
    EXPECT_EQ(made.find_rooms, plain.find_rooms);
    EXPECT_EQ(made.find_meetings, plain.find_meetings);
    EXPECT_EQ(made.phone_page, plain.phone_page);
    EXPECT_EQ(made.horizon_days, plain.horizon_days);
    EXPECT_EQ(made.shortest_min, plain.shortest_min);
    EXPECT_EQ(made.longest_min, plain.longest_min);
    EXPECT_EQ(made.day_start_min, plain.day_start_min);
    EXPECT_EQ(made.day_end_min, plain.day_end_min);
    EXPECT_EQ(made.working_days, plain.working_days);
}

/// A value for each key that is not its default.
const std::map<std::string, std::string> kOther{
    {"language", "\"fi\""},
    {"languages", "[\"fi\",\"en\"]"},
    {"time_format", "\"12h\""},
    {"day.hours", "\"08:00-17:00\""},
    {"day.working_days", "[1,2]"},
    {"booking.allowed", "false"},
    {"booking.lengths_min", "[20]"},
    {"booking.shortest_min", "20"},
    {"booking.longest_min", "60"},
    {"booking.days_ahead", "3"},
    {"booking.title", "\"Walk-in\""},
    {"booking.titles", "[\"Call\"]"},
    {"booking.title_typed", "false"},
    {"booking.buffer_min", "5"},
    {"booking.end_policy", "\"off\""},
    {"booking.extend_policy", "\"checked_in\""},
    {"booking.elsewhere", "false"},
    {"check_in.required", "true"},
    {"check_in.before_min", "5"},
    {"check_in.after_min", "15"},
    {"check_in.longest_min", "90"},
    {"release.effect", "\"shorten\""},
    {"release.when_silent", "\"release\""},
    {"privacy.show", "\"subject\""},
    {"message", "\"Fire drill on Friday\""},
    {"closed", "true"},
    {"closed.reason", "\"Ceiling leaks\""},
    {"closed.until", "\"2026-11-20T18:00:00Z\""},
    {"theme", "{\"media_type\":\"a/b\",\"sha256\":\"" + std::string(64, 'a') + "\",\"size\":2}"},
    {"stale.after_min", "6"},
    {"stale.unknown_after_min", "60"},
    {"idle.office_hours", "\"06:00-20:00\""},
    {"idle.day_percent", "80"},
    {"idle.night_percent", "10"},
    {"idle.off_after_min", "30"},
    {"idle.wake_before_min", "5"},
    {"access.reachable", "true"},
    {"access.high_contrast", "true"},
    {"access.larger_text", "true"},
    {"access.reduced_motion", "true"},
    {"phone.page", "false"},
    {"reports.allowed", "false"},
    {"reports.webhook_url", "\"https://example.org/\""},
    {"find.rooms", "false"},
    {"find.meetings", "false"},
    {"titles.kept_days", "3"},
    {"calendar.horizon_days", "21"},
    {"admin_pin", "\"$argon2id$v=19$m=32768,t=3,p=1$c29tZXNhbHQwMTIzNDU2Nw$"
                  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\""},
};

/// What the hub keeps to itself, in words, so that a change of any of it shows.
std::string kept(const RoomSettings &s)
{
    return std::to_string(static_cast<int>(s.privacy)) + std::to_string(static_cast<int>(s.end_policy)) +
           std::to_string(static_cast<int>(s.extend_policy)) + std::to_string(s.check_in_required) +
           std::to_string(s.check_in_before_min) + ' ' + std::to_string(s.check_in_after_min) + ' ' +
           std::to_string(s.check_in_longest_min) + ' ' + std::to_string(static_cast<int>(s.release_effect)) +
           std::to_string(static_cast<int>(s.release_when_silent)) + s.reports_webhook_url + ' ' +
           std::to_string(s.horizon_days);
}

TEST(RoomSettings, EveryKeyArrivesWhereItIsForAndNowhereElse)
{
    const RoomSettings none = make_settings({}).value();
    for (const Key &key : keys()) {
        const auto other = kOther.find(key.name);
        ASSERT_NE(other, kOther.end()) << key.name;
        const RoomSettings s = make_settings({{key.name, {other->second, "here"}}}).value();
        const bool shown = !google::protobuf::util::MessageDifferencer::Equals(s.shown, none.shown) ||
                           s.theme.has_value() || s.phone_page != none.phone_page;
        EXPECT_EQ(shown, key.audience == Audience::Display) << key.name;
        EXPECT_EQ(kept(s) != kept(none), key.audience == Audience::Hub) << key.name;
    }
    EXPECT_EQ(kOther.size(), keys().size());
}

TEST(RoomSettings, ContradictionsAreRefusedInWords)
{
    const auto longest = make_settings({{"booking.longest_min", {"10", ""}}});
    ASSERT_FALSE(longest);
    EXPECT_NE(longest.error().detail.find("booking.shortest_min"), std::string::npos);
    EXPECT_FALSE(make_settings({{"stale.after_min", {"60", ""}}, {"stale.unknown_after_min", {"30", ""}}}));
}

TEST(RoomSettings, NobodyBooksBeyondWhatIsRead)
{
    const auto s = make_settings({{"booking.days_ahead", {"30", ""}}, {"calendar.horizon_days", {"10", ""}}}).value();
    EXPECT_EQ(s.days_ahead, 10);
    EXPECT_EQ(s.shown.booking_days_ahead(), 10);
}

TEST(RoomSettings, TheTitleOfABookingFollowsTheLanguage)
{
    EXPECT_EQ(make_settings({})->booking_title(), "Booked at the door");
    EXPECT_EQ(make_settings({{"language", {"\"de-AT\"", ""}}})->booking_title(), "An der Tür gebucht");
    EXPECT_EQ(make_settings({{"booking.title", {"\"Walk-in\"", ""}}})->shown.booking_title(), "Walk-in");
}

TEST(RoomSettings, AReasonOrATimeAloneClosesTheRoom)
{
    EXPECT_FALSE(make_settings({})->shown.has_closed());
    EXPECT_EQ(make_settings({{"closed.reason", {"\"Ceiling leaks\"", ""}}})->shown.closed().reason(), "Ceiling leaks");
    EXPECT_EQ(make_settings({{"closed.until", {"\"2026-11-21T10:00:00Z\"", ""}}})->shown.closed().until_ms(),
              1795255200000);
    EXPECT_TRUE(make_settings({{"closed", {"true", ""}}})->shown.has_closed());
    EXPECT_FALSE(make_settings({{"closed.reason", {"\"x\"", ""}}, {"closed", {"false", ""}}})->shown.has_closed());
}

TEST(RoomSettings, AStoreEditedByHandCostsTheValueOnly)
{
    const auto s = make_settings({{"language", {"{broken", ""}}, {"booking.longest_min", {"\"long\"", ""}}});
    ASSERT_TRUE(s);
    EXPECT_EQ(s->shown.language(), "en");
    EXPECT_EQ(s->longest_min, 240);
}

} // namespace
} // namespace lintel::hub::settings

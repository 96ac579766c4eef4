#include "support.h"

#include "hub/rooms/local_days.h"

#include <gtest/gtest.h>

namespace lintel::hub {
namespace {

using rooms::local_days;
using std::chrono::hours;
using test::utc;

TEST(LocalDays, SpringForwardHas23Hours)
{
    const auto days = local_days("Europe/Berlin", utc("2026-03-29 10:00"), 1, 1);
    ASSERT_EQ(days.size(), 3U);
    EXPECT_EQ(days[0].date, "2026-03-28");
    EXPECT_EQ(days[1].end - days[1].start, hours{23});
    EXPECT_EQ(days[1].start, utc("2026-03-28 23:00"));
    EXPECT_EQ(days[2].start, days[1].end);
    EXPECT_EQ(days[1].iso_weekday, 7);
}

TEST(LocalDays, FallBackHas25Hours)
{
    const auto days = local_days("Europe/Berlin", utc("2026-10-25 00:30"), 0, 1);
    EXPECT_EQ(days[0].date, "2026-10-25");
    EXPECT_EQ(days[0].end - days[0].start, hours{25});
    EXPECT_EQ(days[1].end - days[1].start, hours{24});
}

TEST(LocalDays, ADayWhoseMidnightIsSkippedBeginsAtTheJump)
{
    // In Asuncion clocks went from 00:00 to 01:00 on 2023-10-01.
    const auto days = local_days("America/Asuncion", utc("2023-10-01 12:00"), 0, 0);
    EXPECT_EQ(days[0].date, "2023-10-01");
    EXPECT_EQ(days[0].start, utc("2023-10-01 04:00"));
    EXPECT_EQ(days[0].end - days[0].start, hours{23});
}

TEST(LocalDays, TheZoneDecidesWhichDayItIs)
{
    EXPECT_EQ(local_days("Pacific/Auckland", utc("2026-11-20 12:00"), 0, 0)[0].date, "2026-11-21");
    EXPECT_EQ(local_days("America/Los_Angeles", utc("2026-11-20 05:00"), 0, 0)[0].date, "2026-11-19");
}

TEST(LocalDays, MinutesFollowTheWallClock)
{
    const auto day = local_days("Europe/Berlin", utc("2026-03-29 10:00"), 0, 0)[0];
    EXPECT_EQ(rooms::at_minute("Europe/Berlin", day, 9 * 60), utc("2026-03-29 07:00"));
    EXPECT_EQ(rooms::at_minute("Europe/Berlin", day, 1440), day.end);
}

TEST(LocalDays, UnknownZones)
{
    EXPECT_TRUE(rooms::is_zone("Asia/Kathmandu"));
    EXPECT_FALSE(rooms::is_zone("Asia/Nowhere"));
    EXPECT_FALSE(rooms::is_zone(""));
}

} // namespace
} // namespace lintel::hub

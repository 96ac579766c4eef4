// Objects as real senders, broken senders and attackers write them.
#include "tests/hub/calendars/objects.h"

#include <set>

namespace lintel::hub::calendars {
namespace {

using namespace testing_objects;

TEST(Zones, WindowsNamesAreUnderstood)
{
    EXPECT_EQ(
        seen(calendar(event("SUMMARY:w\nDTSTART;TZID=\"Pacific Standard Time\":20261120T090000\nDURATION:PT1H\n"))),
        "2026-11-20T17:00Z/2026-11-20T18:00Z w\n");
    EXPECT_EQ(seen(calendar(event("SUMMARY:w\nDTSTART;TZID=W. Europe Standard Time:20261120T090000\nDURATION:PT1H\n"))),
              "2026-11-20T08:00Z/2026-11-20T09:00Z w\n");
}

TEST(Zones, VendorPrefixesAreUnderstood)
{
    EXPECT_EQ(
        seen(calendar(event("DTSTART;TZID=/example.org/20050126_1/America/New_York:20261120T090000\nDURATION:PT1H\n"))),
        "2026-11-20T14:00Z/2026-11-20T15:00Z\n");
}

const char *const customised = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\n"
                               "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0330\nTZOFFSETTO:+0230\n"
                               "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
                               "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0230\nTZOFFSETTO:+0330\n"
                               "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

TEST(Zones, ACustomizedTimeZoneOfTheObjectsOwnCounts)
{
    const auto in_winter = event("DTSTART;TZID=Customized Time Zone:20261120T090000\nDURATION:PT1H\n");
    EXPECT_EQ(seen(calendar(customised + in_winter)), "2026-11-20T06:30Z/2026-11-20T07:30Z\n");
    const auto over_the_change =
        event("DTSTART;TZID=Customized Time Zone:20261021T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\n");
    EXPECT_EQ(seen(calendar(customised + over_the_change), {.from = "2026-10-01T00:00Z"}),
              "2026-10-21T05:30Z/2026-10-21T06:30Z\n2026-10-28T06:30Z/2026-10-28T07:30Z\n2026-11-04T06:30Z/"
              "2026-11-04T07:30Z\n");
}

TEST(Zones, AnUnknownOneIsTheRoomsAndIsNamed)
{
    const auto found = look(calendar(event("DTSTART;TZID=Middle-earth/Shire:20261120T090000\nDURATION:PT1H\n")));
    EXPECT_EQ(lines(found), "2026-11-20T08:00Z/2026-11-20T09:00Z\n");
    EXPECT_TRUE(has_issue(found, "unknown_zone"));
}

TEST(Zones, AVtimezoneOfSecondsDoesNotHang)
{
    const char *const hostile =
        "BEGIN:VTIMEZONE\nTZID:evil\nBEGIN:STANDARD\nDTSTART:19000101T000000\nTZOFFSETFROM:+0000\n"
        "TZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n";
    EXPECT_EQ(seen(calendar(hostile + event("DTSTART;TZID=evil:20261120T090000\nDURATION:PT1H\n"))),
              "2026-11-20T08:00Z/2026-11-20T09:00Z\n");
}

TEST(Times, FloatingAndAllDayAreInTheRoomsZone)
{
    EXPECT_EQ(seen(calendar(event("DTSTART:20261120T090000\nDURATION:PT1H\n")), {.zone = "America/New_York"}),
              "2026-11-20T14:00Z/2026-11-20T15:00Z\n");
    const auto day = look(calendar(event("DTSTART;VALUE=DATE:20261120\n")), {.zone = "America/New_York"});
    EXPECT_EQ(lines(day), "2026-11-20T05:00Z/2026-11-21T05:00Z\n");
    EXPECT_TRUE(day->occurrences.front().all_day);
}

TEST(Times, AllDayOverTheChangeOfClocksHasTwentyThreeOrTwentyFiveHours)
{
    EXPECT_EQ(
        seen(calendar(event("DTSTART;VALUE=DATE:20261024\nRRULE:FREQ=DAILY;COUNT=2\n")), {.from = "2026-10-01T00:00Z"}),
        "2026-10-23T22:00Z/2026-10-24T22:00Z\n2026-10-24T22:00Z/2026-10-25T23:00Z\n");
}

TEST(Times, SkippedAndRepeatedHours)
{
    // 02:30 does not exist on 2026-03-29 in Berlin: the offset before the gap counts.
    EXPECT_EQ(seen(calendar(event("DTSTART;TZID=Europe/Berlin:20260329T023000\nDURATION:PT1H\n")),
                   {.from = "2026-03-01T00:00Z", .to = "2026-04-01T00:00Z"}),
              "2026-03-29T01:30Z/2026-03-29T02:30Z\n");
    // 02:30 comes twice on 2026-10-25: the first one is meant.
    EXPECT_EQ(seen(calendar(event("DTSTART;TZID=Europe/Berlin:20261025T023000\nDURATION:PT1H\n")),
                   {.from = "2026-10-01T00:00Z", .to = "2026-11-01T00:00Z"}),
              "2026-10-25T00:30Z/2026-10-25T01:30Z\n");
}

TEST(Times, OneInstantIsOneOccurrence)
{
    // Two wall times of an hourly rule fall together in the gap.
    const auto found =
        look(calendar(event("DTSTART;TZID=Europe/Berlin:20260329T003000\nDURATION:PT10M\nRRULE:FREQ=HOURLY;COUNT=6\n")),
             {.from = "2026-03-01T00:00Z", .to = "2026-04-01T00:00Z"});
    ASSERT_TRUE(found);
    std::set<std::string> names;
    for (const auto &o : found->occurrences)
        names.insert(o.recurrence_id);
    EXPECT_EQ(names.size(), found->occurrences.size());
}

TEST(Times, WithoutAnEndOrOfNoLength)
{
    const auto moment = look(calendar(event("DTSTART:20261120T090000Z\n")));
    ASSERT_EQ(lines(moment), "2026-11-20T09:00Z/2026-11-20T09:01Z\n");
    EXPECT_FALSE(moment->occurrences.front().occupies);
    EXPECT_EQ(seen(calendar(event("DTSTART;VALUE=DATE:20261120\nDTEND;VALUE=DATE:20261120\n"))),
              "2026-11-19T23:00Z/2026-11-20T23:00Z\n");
    const auto backwards = look(calendar(event("DTSTART:20261120T090000Z\nDTEND:20261120T080000Z\n")));
    EXPECT_EQ(lines(backwards), "2026-11-20T09:00Z/2026-11-20T09:01Z\n");
    EXPECT_TRUE(has_issue(backwards, "unreadable_event"));
}

TEST(Rules, UntilOfAnotherTypeThanTheStart)
{
    // A date includes its day (the peer reads it as its midnight; people mean the day).
    EXPECT_EQ(seen(calendar(event(
                  "DTSTART;TZID=Europe/Berlin:20261118T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20261120\n"))),
              "2026-11-18T08:00Z/2026-11-18T09:00Z\n2026-11-19T08:00Z/2026-11-19T09:00Z\n2026-11-20T08:00Z/"
              "2026-11-20T09:00Z\n");
    // A time without zone is in the start's.
    EXPECT_EQ(
        seen(calendar(event(
            "DTSTART;TZID=America/New_York:20261119T200000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20261120T200000\n"))),
        "2026-11-20T01:00Z/2026-11-20T02:00Z\n2026-11-21T01:00Z/2026-11-21T02:00Z\n");
    // A time on an all-day series counts by its date.
    EXPECT_EQ(seen(calendar(event("DTSTART;VALUE=DATE:20261119\nRRULE:FREQ=DAILY;UNTIL=20261120T000000Z\n"))),
              "2026-11-18T23:00Z/2026-11-19T23:00Z\n2026-11-19T23:00Z/2026-11-20T23:00Z\n");
}

TEST(Rules, ExceptionsAsDatesAndInUtc)
{
    const std::string series = "DTSTART;TZID=Europe/Berlin:20261116T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n";
    const std::string expected = "2026-11-16T08:00Z/2026-11-16T09:00Z\n2026-11-19T08:00Z/2026-11-19T09:00Z\n";
    EXPECT_EQ(seen(calendar(event(series + "EXDATE;VALUE=DATE:20261117,20261118\n"))), expected);
    EXPECT_EQ(seen(calendar(event(series + "EXDATE:20261117T080000Z\nEXDATE;TZID=America/New_York:20261118T030000\n"))),
              expected);
    EXPECT_EQ(seen(calendar(event("DTSTART;VALUE=DATE:20261116\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20261116T000000Z\n"))),
              "2026-11-16T23:00Z/2026-11-17T23:00Z\n");
}

TEST(Rules, ExtraDatesAsPeriods)
{
    EXPECT_EQ(seen(calendar(event("DTSTART:20261116T090000Z\nDURATION:PT1H\n"
                                  "RDATE;VALUE=PERIOD:20261117T100000Z/20261117T103000Z,20261118T100000Z/PT2H\n"))),
              "2026-11-16T09:00Z/2026-11-16T10:00Z\n2026-11-17T10:00Z/2026-11-17T10:30Z\n2026-11-18T10:00Z/"
              "2026-11-18T12:00Z\n");
}

TEST(Rules, EveryTwoWeeksFromAStartOutsideTheRule)
{
    // From Wednesday 4 November, Sundays of every second week (weeks begin on Monday).
    EXPECT_EQ(seen(calendar(event("DTSTART:20261104T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU\n"))),
              "2026-11-04T09:00Z/2026-11-04T10:00Z\n2026-11-08T09:00Z/2026-11-08T10:00Z\n2026-11-22T09:00Z/"
              "2026-11-22T10:00Z\n");
}

TEST(Rules, ThatNeverEndOrNeverMatchOrGoBySecondsEnd)
{
    const auto seconds =
        look(calendar(event("DTSTART:19700101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY\n")), {.max = 100});
    ASSERT_TRUE(seconds);
    EXPECT_LE(seconds->occurrences.size(), 100U);
    EXPECT_TRUE(has_issue(seconds, "too_many_instances"));
    EXPECT_TRUE(has_issue(
        look(calendar(event("DTSTART:19700101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY;COUNT=2000000000\n"))),
        "too_many_instances"));
    EXPECT_EQ(
        seen(calendar(event("DTSTART:20200101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\n"))),
        "");
    EXPECT_EQ(
        seen(calendar(event("DTSTART:00010101T000000Z\nDURATION:PT1S\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n"))),
        "");
    EXPECT_EQ(seen(calendar(event("DTSTART:19000101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY\n")),
                   {.from = "2026-11-20T00:00Z", .to = "2026-11-21T00:00Z"}),
              "2026-11-20T09:00Z/2026-11-20T10:00Z\n");
}

TEST(Overrides, MoveCancelAndOrphan)
{
    const std::string master =
        event("SUMMARY:s\nDTSTART;TZID=Europe/Berlin:20261116T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n");
    // The id in UTC names the instance as well as the id in the series' zone does.
    const auto found = look(calendar(
        master + event("SUMMARY:moved\nRECURRENCE-ID:20261117T080000Z\nDTSTART:20261117T150000Z\nDURATION:PT30M\n") +
        event("SUMMARY:off\nSTATUS:CANCELLED\nRECURRENCE-ID;TZID=Europe/Berlin:20261118T090000\n"
              "DTSTART;TZID=Europe/Berlin:20261118T090000\nDURATION:PT1H\n") +
        event("SUMMARY:orphan\nRECURRENCE-ID:20261125T080000Z\nDTSTART:20261125T080000Z\nDURATION:PT1H\n")));
    ASSERT_EQ(lines(found), "2026-11-16T08:00Z/2026-11-16T09:00Z s\n2026-11-17T15:00Z/2026-11-17T15:30Z moved\n"
                            "2026-11-18T08:00Z/2026-11-18T09:00Z off\n2026-11-25T08:00Z/2026-11-25T09:00Z orphan\n");
    EXPECT_TRUE(found->occurrences[0].occupies);
    EXPECT_FALSE(found->occurrences[2].occupies);
    EXPECT_EQ(found->occurrences[1].recurrence_id, "20261117T080000Z");
}

TEST(Overrides, WithoutAMasterAreShown)
{
    EXPECT_EQ(seen(calendar(
                  event("SUMMARY:only\nRECURRENCE-ID:20261117T080000Z\nDTSTART:20261117T150000Z\nDURATION:PT30M\n"))),
              "2026-11-17T15:00Z/2026-11-17T15:30Z only\n");
}

TEST(Overrides, ThisAndFutureMovesTheRest)
{
    const std::string master =
        event("SUMMARY:s\nDTSTART;TZID=Europe/Berlin:20261020T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4\n");
    const std::string later =
        event("SUMMARY:later\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261027T090000\n"
              "DTSTART;TZID=Europe/Berlin:20261027T100000\nDURATION:PT2H\n");
    EXPECT_EQ(seen(calendar(master + later), {.from = "2026-10-01T00:00Z"}),
              "2026-10-20T07:00Z/2026-10-20T08:00Z s\n2026-10-27T09:00Z/2026-10-27T11:00Z later\n"
              "2026-11-03T09:00Z/2026-11-03T11:00Z later\n2026-11-10T09:00Z/2026-11-10T11:00Z later\n");
}

TEST(Faces, PrivacyTransparencyAndTheRoomsAnswer)
{
    const auto secret =
        look(calendar(event("SUMMARY:salary\nCLASS:CONFIDENTIAL\nORGANIZER;CN=Pat:mailto:pat@example.org\n"
                            "DTSTART:20261120T090000Z\nDURATION:PT1H\n")));
    ASSERT_TRUE(secret);
    EXPECT_TRUE(secret->occurrences.front().is_private);
    EXPECT_EQ(secret->occurrences.front().title + secret->occurrences.front().organiser, "");
    const std::string time = "DTSTART:20261120T090000Z\nDURATION:PT1H\n";
    for (const char *secretly : {"CLASS:PRIVATE\n", "CLASS:X-TOP-SECRET\n", "CLASS:internal\n", "CLASS:PUBLICK\n"}) {
        const auto hidden = look(calendar(event("SUMMARY:salary\n" + time + secretly)));
        EXPECT_TRUE(hidden->occurrences.front().is_private) << secretly;
        EXPECT_EQ(hidden->occurrences.front().title, "") << secretly;
    }
    for (const char *openly : {"", "CLASS:PUBLIC\n", "CLASS:public \n"})
        EXPECT_FALSE(look(calendar(event(time + openly)))->occurrences.front().is_private) << openly;
    EXPECT_FALSE(look(calendar(event(time + "TRANSP:TRANSPARENT\n")))->occurrences.front().occupies);
    EXPECT_TRUE(look(calendar(event(time + "STATUS:TENTATIVE\n")))->occurrences.front().tentative);
    const auto invited = calendar(event(time + "ATTENDEE;PARTSTAT=DECLINED:MAILTO:Room-1@Example.org\n"));
    EXPECT_FALSE(look(invited, {.room = "room-1@example.org"})->occurrences.front().occupies);
    EXPECT_TRUE(look(invited, {.room = "room-2@example.org"})->occurrences.front().occupies);
}

TEST(Text, FoldedAndBrokenUtf8ComesOutWhole)
{
    // Folded in the middle of the two bytes of an umlaut.
    const auto folded =
        seen(calendar(event("SUMMARY:B\xC3\n \xBCro\\, oben\nDTSTART:20261120T090000Z\nDURATION:PT1H\n")));
    EXPECT_EQ(folded, "2026-11-20T09:00Z/2026-11-20T10:00Z B\xC3\xBCro, oben\n");
    const auto latin = seen(calendar(event("SUMMARY:B\xFCro\nDTSTART:20261120T090000Z\nDURATION:PT1H\n")));
    EXPECT_EQ(latin, "2026-11-20T09:00Z/2026-11-20T10:00Z B\xEF\xBF\xBDro\n");
}

TEST(Broken, LinesAndAlarmsDoNotHideTheEvent)
{
    EXPECT_EQ(
        seen(calendar(event(
            "SUMMARY:ok\nTHIS IS NO LINE\nDTSTART:20261120T090000Z\nDURATION:PT1H\nX-FOO;=;:bar\n"
            "BEGIN:VALARM\nTRIGGER:-PT15M\nACTION:DISPLAY\nDESCRIPTION:x\nDTSTART:20200101T000000Z\nEND:VALARM\n"))),
        "2026-11-20T09:00Z/2026-11-20T10:00Z ok\n");
}

TEST(Broken, AnEventThatCannotBeReadIsNamedAndHidesNoOther)
{
    const auto found = look(calendar(event("SUMMARY:bad\nDTSTART:yesterday\n", "bad-one") +
                                     event("SUMMARY:good\nDTSTART:20261120T090000Z\nDURATION:PT1H\n", "good-one")));
    EXPECT_EQ(lines(found), "2026-11-20T09:00Z/2026-11-20T10:00Z good\n");
    ASSERT_TRUE(has_issue(found, "unreadable_event"));
    EXPECT_NE(found->issues.front().detail.find("bad-one"), std::string::npos);
    const auto rule = look(calendar(event("DTSTART:20261120T090000Z\nDURATION:PT1H\nRRULE:FREQ=SOMETIMES\n")));
    EXPECT_EQ(lines(rule), "2026-11-20T09:00Z/2026-11-20T10:00Z\n");
    EXPECT_TRUE(has_issue(rule, "unreadable_event"));
}

TEST(Broken, WhatIsNoCalendarIsAnError)
{
    EXPECT_FALSE(look("hello"));
    EXPECT_FALSE(look(""));
    EXPECT_FALSE(look(calendar("BEGIN:VTODO\nUID:t\nEND:VTODO\n")));
    EXPECT_FALSE(look(std::string{"BEGIN:VCALENDAR\0", 16}));
    EXPECT_EQ(look(calendar(event("DTSTART:20261120T090000Z\n")), {.zone = "Nowhere"}).error().field, "zone");
}

TEST(Broken, HugeAndDeepInputsAreRefused)
{
    std::string deep;
    for (int i = 0; i < 50'000; ++i)
        deep += "BEGIN:VEVENT\r\n";
    EXPECT_FALSE(look(deep));
    EXPECT_FALSE(look(calendar(event("SUMMARY:" + std::string(5'000'000, 'x') + "\nDTSTART:20261120T090000Z\n"))));
    // Large but within bounds: read, and the title shortened.
    const auto large =
        look(calendar(event("SUMMARY:" + std::string(500'000, 'x') + "\nDTSTART:20261120T090000Z\nDURATION:PT1H\n")));
    ASSERT_TRUE(large);
    EXPECT_LE(large->occurrences.front().title.size(), 1024U);
}

TEST(Broken, DepthIsCountedAsTheParserCountsIt)
{
    const auto times = [](int count, const std::string &text) {
        std::string out;
        for (int i = 0; i < count; ++i)
            out += text;
        return out;
    };
    const std::string inside = event("DTSTART:20261120T090000Z\nDURATION:PT1H\n");
    const std::string ends = times(12, "END:VEVENT\n");
    for (const char *begin :
         {"BEGIN:VEVENT\n", "begin:VEVENT\n", "BEGI\n N:VEVENT\n", "B\n\tEGIN\n :VEVENT\n", "BEGIN;:VEVENT\n",
          "BEGIN;X=1:VEVENT\n", "BEGIN  :VEVENT\n", "BEGIN:VEVENT\n\n", "\n BEGIN:VEVENT\n"}) {
        const auto found = look(calendar(times(12, begin).append(inside).append(ends)));
        ASSERT_FALSE(found) << begin;
        EXPECT_NE(found.error().detail.find("nests too deep"), std::string::npos) << begin;
    }
    // Ends that close nothing: before everything, and one that only looks like an end.
    const auto early = look(times(50, "END:VEVENT\r\n") + calendar(times(12, "BEGIN:VEVENT\n") + inside + ends));
    ASSERT_FALSE(early);
    EXPECT_NE(early.error().detail.find("nests too deep"), std::string::npos);
    const auto apart = look(times(12, "BEGIN:VEVENT\n\n END:VEVENT\n"));
    ASSERT_FALSE(apart);
    EXPECT_NE(apart.error().detail.find("nests too deep"), std::string::npos);
    // Lines that end in CR alone.
    const auto bare = look(times(12, "BEGIN:VEVENT\r"));
    ASSERT_FALSE(bare);
    EXPECT_NE(bare.error().detail.find("nests too deep"), std::string::npos);
}

TEST(Broken, WhatBeginsAndEndsManyTimesDoesNotNest)
{
    std::string many;
    for (int i = 0; i < 50; ++i)
        many += event("DTSTART:20261120T090000Z\nDURATION:PT1H\nDESCRIPTION:now\n  BEGIN:here\n", std::to_string(i));
    const auto found = look(calendar(many));
    ASSERT_TRUE(found) << found.error().detail;
    EXPECT_EQ(found->occurrences.size(), 50U);
}

TEST(Broken, AnEventOfManyRulesIsShownAtItsStart)
{
    const std::string time = "DTSTART:20261120T090000Z\nDURATION:PT1H\n";
    std::string rules;
    for (int i = 0; i < 15; ++i)
        rules += "RRULE:FREQ=DAILY;COUNT=2\nEXRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\n";
    const auto found = look(calendar(event(time + rules)));
    EXPECT_EQ(lines(found), "2026-11-20T09:00Z/2026-11-20T10:00Z\n");
    EXPECT_TRUE(has_issue(found, "too_many_instances"));
    ASSERT_EQ(found->occurrences.size(), 1U);
    EXPECT_EQ(found->occurrences.front().recurrence_id, "20261120T090000Z");
    const auto few = look(calendar(event(time + "RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=DAILY;COUNT=3\n")));
    ASSERT_TRUE(few);
    EXPECT_EQ(few->occurrences.size(), 3U);
    EXPECT_TRUE(few->issues.empty());
}

TEST(Broken, ThousandsOfExceptionsAndOverridesEnd)
{
    std::string many = "DTSTART:20260101T000000Z\nDURATION:PT10M\nRRULE:FREQ=HOURLY\n";
    for (int i = 0; i < 3000; ++i)
        many += "EXDATE:20261101T" + std::to_string(100000 + i) + "Z\n";
    std::string overrides;
    for (int i = 0; i < 1500; ++i)
        overrides += event("RECURRENCE-ID:20261105T" + std::to_string(100000 + i % 60) +
                           "Z\nDTSTART:20261105T100000Z\nDURATION:PT1M\n");
    const auto found = look(calendar(event(many) + overrides));
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->occurrences.empty());
}

} // namespace
} // namespace lintel::hub::calendars

// Making events and ending them early, on the tree that other people's programs wrote.
#include "tests/hub/calendars/objects.h"

namespace lintel::hub::calendars {
namespace {

using namespace testing_objects;

const Instant now = at("2026-11-17T08:20Z");

NewEvent booking()
{
    return {.uid = "abc@lintel",
            .title = "Quick; meeting, B\xC3\xBCro",
            .start = at("2026-11-20T09:00Z"),
            .end = at("2026-11-20T09:30Z"),
            .created = now,
            .rrule = {},
            .organiser = "At the door",
            .is_private = false,
            .zone = "Europe/Berlin",
            .intent_key = "key-1"};
}

TEST(MakeEvent, ReadsBackAsWritten)
{
    for (const char *zone :
         {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "", "UTC", "No/Such"}) {
        NewEvent e = booking();
        e.zone = zone;
        const std::string text = make_event(e);
        EXPECT_EQ(uid_of(text), "abc@lintel");
        const auto found = look(text, {.zone = "Pacific/Auckland"});
        EXPECT_EQ(lines(found), "2026-11-20T09:00Z/2026-11-20T09:30Z Quick; meeting, B\xC3\xBCro\n") << text;
        EXPECT_EQ(found->occurrences.front().organiser, "At the door");
        EXPECT_TRUE(found->issues.empty());
        EXPECT_NE(text.find("X-LINTEL-INTENT:key-1\r\n"), std::string::npos) << text;
        EXPECT_NE(text.find("DTSTAMP:20261117T082000Z"), std::string::npos);
    }
}

TEST(MakeEvent, CarriesItsZoneSoThatAReaderWithoutTzdataAgrees)
{
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata",
                             "America/Sao_Paulo", "Africa/Casablanca"}) {
        NewEvent e = booking();
        e.zone = zone;
        e.rrule = "FREQ=WEEKLY;COUNT=40";
        std::string text = make_event(e);
        ASSERT_NE(text.find("BEGIN:VTIMEZONE"), std::string::npos);
        const Look year{.to = "2027-12-01T00:00Z"};
        const std::string with_tzdata = seen(text, year);
        // The same object under a name nobody knows: only its own VTIMEZONE can help.
        for (auto i = text.find(zone); i != std::string::npos; i = text.find(zone, i))
            text.replace(i, std::string{zone}.size(), "Own Zone");
        const auto alone = look(text, year);
        EXPECT_EQ(lines(alone), with_tzdata) << text;
        EXPECT_TRUE(alone->issues.empty());
    }
}

TEST(MakeEvent, TextCannotBecomeProperties)
{
    NewEvent e = booking();
    e.title = "x\r\nDTSTART:19990101T000000Z\nEND:VEVENT";
    e.organiser = "a\"b:c\r\nSUMMARY:no";
    const std::string text = make_event(e);
    const auto found = look(text);
    ASSERT_EQ(found->occurrences.size(), 1U) << text;
    EXPECT_EQ(say(found->occurrences.front().start), "2026-11-20T09:00Z");
    e = booking();
    e.rrule = "FREQ=DAILY;COUNT=2\r\nSUMMARY:no";
    EXPECT_FALSE(is_recurrence_rule("nonsense"));
    EXPECT_EQ(make_event(e).find("SUMMARY:no"), std::string::npos);
}

const Look october{.from = "2026-10-01T00:00Z", .to = "2026-11-01T00:00Z"};

TEST(MakeEvent, InTheHourThatHappensTwiceIsReadBackAsBooked)
{
    // 02:15 to 02:45 in Berlin, after the clocks went back; and with only the end in there.
    for (const char *start : {"2026-10-25T01:15Z", "2026-10-25T00:45Z"}) {
        NewEvent e = booking();
        e.start = at(start);
        e.end = at("2026-10-25T01:45Z");
        const std::string text = make_event(e);
        EXPECT_EQ(seen(text, october), std::string{start} + "/2026-10-25T01:45Z " + e.title + "\n") << text;
        EXPECT_NE(text.find("DTEND:20261025T014500Z"), std::string::npos) << text;
        EXPECT_EQ(text.find("TZID"), std::string::npos) << text;
    }
    NewEvent series = booking();
    series.start = at("2026-10-25T01:15Z");
    series.end = at("2026-10-25T01:45Z");
    series.rrule = "FREQ=WEEKLY";
    EXPECT_NE(make_event(series).find("DTSTART;TZID=Europe/Berlin:20261025T021500"), std::string::npos);
}

const std::string single =
    "SUMMARY:one\nDTSTART;TZID=Europe/Berlin:20261117T090000\nDTEND;TZID=Europe/Berlin:20261117T100000\n"
    "X-KEEP;X-P=1:me\nSEQUENCE:3\n";
const std::string series =
    "SUMMARY:many\nDTSTART;TZID=Europe/Berlin:20261116T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nX-KEEP:me\n";

TEST(WithEnd, ShortensASingleEventAndKeepsTheRest)
{
    const auto out = with_end(calendar(event(single)), "", at("2026-11-17T08:20Z"), now, "Europe/Berlin");
    ASSERT_TRUE(out) << out.error().detail;
    EXPECT_EQ(seen(*out), "2026-11-17T08:00Z/2026-11-17T08:20Z one\n");
    EXPECT_NE(out->find("X-KEEP;X-P=1:me"), std::string::npos);
    EXPECT_NE(out->find("SEQUENCE:4"), std::string::npos);
    EXPECT_NE(out->find("DTEND;TZID=Europe/Berlin:20261117T092000"), std::string::npos) << *out;
    EXPECT_NE(out->find("LAST-MODIFIED:20261117T082000Z"), std::string::npos);
}

TEST(WithEnd, OneOccurrenceIsAnOverrideAndTheMasterStaysAsItWas)
{
    const auto out =
        with_end(calendar(event(series)), "20261117T080000Z", at("2026-11-17T08:20Z"), now, "Europe/Berlin");
    ASSERT_TRUE(out) << out.error().detail;
    EXPECT_EQ(seen(*out), "2026-11-16T08:00Z/2026-11-16T09:00Z many\n2026-11-17T08:00Z/2026-11-17T08:20Z many\n"
                          "2026-11-18T08:00Z/2026-11-18T09:00Z many\n");
    EXPECT_NE(out->find("RECURRENCE-ID;TZID=Europe/Berlin:20261117T090000"), std::string::npos) << *out;
    EXPECT_NE(out->find("RRULE:FREQ=DAILY;COUNT=3"), std::string::npos);
    EXPECT_NE(out->find("DURATION:PT1H"), std::string::npos); // the master's, untouched
    // Again, on the override that is there now; still one.
    const auto again = with_end(*out, "20261117T080000Z", at("2026-11-17T08:40Z"), now, "Europe/Berlin");
    ASSERT_TRUE(again);
    EXPECT_EQ(seen(*again), "2026-11-16T08:00Z/2026-11-16T09:00Z many\n2026-11-17T08:00Z/2026-11-17T08:40Z many\n"
                            "2026-11-18T08:00Z/2026-11-18T09:00Z many\n");
}

TEST(WithEnd, AtOrBeforeTheStartCancels)
{
    const auto one = with_end(calendar(event(single)), "", at("2026-11-17T08:00Z"), now, "Europe/Berlin");
    ASSERT_TRUE(one);
    EXPECT_NE(one->find("STATUS:CANCELLED"), std::string::npos);
    EXPECT_FALSE(look(*one)->occurrences.front().occupies);

    const auto of_series =
        with_end(calendar(event(series)), "20261117T080000Z", at("2026-11-17T07:00Z"), now, "Europe/Berlin");
    ASSERT_TRUE(of_series);
    EXPECT_EQ(seen(*of_series), "2026-11-16T08:00Z/2026-11-16T09:00Z many\n2026-11-18T08:00Z/2026-11-18T09:00Z many\n");

    const auto override_too =
        calendar(event(series) + event("RECURRENCE-ID:20261117T080000Z\nDTSTART:20261117T090000Z\nDURATION:PT1H\n"));
    const auto gone = with_end(override_too, "20261117T080000Z", at("2026-11-17T09:00Z"), now, "Europe/Berlin");
    ASSERT_TRUE(gone);
    EXPECT_EQ(seen(*gone), seen(*of_series));
}

TEST(WithEnd, AllDayBecomesTimedInTheRoomsZone)
{
    const auto out = with_end(calendar(event("SUMMARY:day\nDTSTART;VALUE=DATE:20261117\n")), "",
                              at("2026-11-17T14:00Z"), now, "Europe/Berlin");
    ASSERT_TRUE(out);
    EXPECT_EQ(seen(*out), "2026-11-16T23:00Z/2026-11-17T14:00Z day\n") << *out;
    const auto in_series = with_end(calendar(event("DTSTART;VALUE=DATE:20261116\nRRULE:FREQ=DAILY;COUNT=3\n")),
                                    "20261117", at("2026-11-17T14:00Z"), now, "Europe/Berlin");
    ASSERT_TRUE(in_series);
    EXPECT_EQ(seen(*in_series), "2026-11-15T23:00Z/2026-11-16T23:00Z\n2026-11-16T23:00Z/2026-11-17T14:00Z\n"
                                "2026-11-17T23:00Z/2026-11-18T23:00Z\n")
        << *in_series;
}

TEST(WithEnd, OneOfThisAndFutureLeavesTheLaterOnes)
{
    const std::string object = calendar(
        event(series) + event("SUMMARY:later\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261117T090000\n"
                              "DTSTART;TZID=Europe/Berlin:20261117T100000\nDURATION:PT2H\n"));
    const auto out = with_end(object, "20261117T080000Z", at("2026-11-17T09:30Z"), now, "Europe/Berlin");
    ASSERT_TRUE(out);
    EXPECT_EQ(seen(*out), "2026-11-16T08:00Z/2026-11-16T09:00Z many\n2026-11-17T09:00Z/2026-11-17T09:30Z later\n"
                          "2026-11-18T09:00Z/2026-11-18T11:00Z later\n")
        << *out;
}

TEST(WithEnd, InTheHourThatHappensTwiceIsReadBackAsAsked)
{
    const std::string night = "SUMMARY:night\nDTSTART;TZID=Europe/Berlin:20261025T010000\n"
                              "DTEND;TZID=Europe/Berlin:20261025T040000\n";
    const auto out = with_end(calendar(event(night)), "", at("2026-10-25T01:30Z"), now, "Europe/Berlin");
    ASSERT_TRUE(out) << out.error().detail;
    EXPECT_EQ(seen(*out, october), "2026-10-24T23:00Z/2026-10-25T01:30Z night\n") << *out;
    const auto of_series = with_end(calendar(event(night + "RRULE:FREQ=DAILY;COUNT=2\n")), "20261024T230000Z",
                                    at("2026-10-25T01:30Z"), now, "Europe/Berlin");
    ASSERT_TRUE(of_series) << of_series.error().detail;
    EXPECT_EQ(seen(*of_series, october), "2026-10-24T23:00Z/2026-10-25T01:30Z night\n"
                                         "2026-10-26T00:00Z/2026-10-26T04:00Z night\n")
        << *of_series;
    // An extra date of a series that only UTC can name is cancelled, and no other.
    const std::string extra = "SUMMARY:s\nDTSTART;TZID=Europe/Berlin:20261024T023000\nDURATION:PT10M\n"
                              "RRULE:FREQ=DAILY;COUNT=2\nRDATE:20261025T013000Z\n";
    const auto gone =
        with_end(calendar(event(extra)), "20261025T013000Z", at("2026-10-25T01:30Z"), now, "Europe/Berlin");
    ASSERT_TRUE(gone) << gone.error().detail;
    EXPECT_EQ(seen(*gone, october), "2026-10-24T00:30Z/2026-10-24T00:40Z s\n"
                                    "2026-10-25T00:30Z/2026-10-25T00:40Z s\n")
        << *gone;
}

TEST(WithEnd, UtcWithAZoneBesideItStaysUtc)
{
    const std::string both = "SUMMARY:one\nDTSTART;TZID=Europe/Berlin:20261117T090000Z\nDURATION:PT1H\n";
    ASSERT_EQ(seen(calendar(event(both))), "2026-11-17T09:00Z/2026-11-17T10:00Z one\n");
    const auto out = with_end(calendar(event(both)), "", at("2026-11-17T09:20Z"), now, "Europe/Berlin");
    ASSERT_TRUE(out) << out.error().detail;
    EXPECT_EQ(seen(*out), "2026-11-17T09:00Z/2026-11-17T09:20Z one\n") << *out;
    EXPECT_NE(out->find("DTSTART:20261117T090000Z"), std::string::npos) << *out;
    EXPECT_EQ(out->find("TZID"), std::string::npos) << *out;
}

TEST(WithEnd, WhatIsNotThereIsNotFound)
{
    for (const char *id : {"20261130T080000Z", "", "nonsense"})
        EXPECT_EQ(with_end(calendar(event(series)), id, now, now, "Europe/Berlin").error().code, Errc::NotFound) << id;
}

} // namespace
} // namespace lintel::hub::calendars

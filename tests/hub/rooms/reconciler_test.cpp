#include "support.h"

#include "hub/sync/leases.h"

#include <gtest/gtest.h>

namespace lintel::hub {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::TempDir;
using test::utc;
using Codes = std::vector<std::string>;

const Instant kNow = utc("2026-11-20 09:00");

class Reconciling : public ::testing::Test
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
    }

    void add_meetings(int count)
    {
        for (int i = 0; i < count; ++i)
            server.add_meeting("m" + std::to_string(10 + i), kNow + hours{i}, kNow + hours{i} + minutes{30});
    }
};

TEST_F(Reconciling, WhatTheServerHoldsIsShownAndWhatItLosesGoes)
{
    server.add_meeting("a", kNow, kNow + minutes{30});
    const auto href = server.add_meeting("b", kNow + hours{1}, kNow + hours{2});
    hub->use_server();
    EXPECT_EQ(hub->instances().size(), 2U);
    EXPECT_EQ(hub->instances()[0].organiser(), "Robin");
    server.erase(href);
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(hub->instances().size(), 1U);
}

TEST_F(Reconciling, AnUnchangedCalendarOnlyGetsYounger)
{
    add_meetings(3);
    hub->use_server();
    const auto before = hub->snapshot();
    std::vector<rooms::Change> changes;
    hub->rooms->on_change([&](const std::string &, rooms::Change change) { changes.push_back(change); });
    clock.advance(seconds{15});
    EXPECT_EQ(hub->snapshot().calendar().read_age_ms(), 15000);
    EXPECT_TRUE(hub->visit());
    const auto after = hub->snapshot();
    EXPECT_EQ(after.digest(), before.digest());
    EXPECT_EQ(after.calendar().read_age_ms(), 0);
    EXPECT_EQ(changes, std::vector{rooms::Change::Reading});
}

TEST_F(Reconciling, AnIllCalendarKeepsWhatIsKnownAndSaysWhy)
{
    add_meetings(3);
    hub->use_server();
    server.down = true;
    clock.advance(minutes{10});
    EXPECT_FALSE(hub->visit());
    EXPECT_EQ(hub->issue_codes(), Codes{"unreachable"});
    EXPECT_EQ(hub->instances().size(), 3U);
    EXPECT_EQ(hub->snapshot().calendar().read_age_ms(), 600000);
    const auto revision = hub->snapshot().revision();
    hub->visit();
    EXPECT_EQ(hub->snapshot().revision(), revision) << "the same trouble again is no news";
    server.down = false;
    server.denied = true;
    hub->visit();
    EXPECT_EQ(hub->issue_codes(), Codes{"denied"});
    server.denied = false;
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(hub->issue_codes(), Codes{});
}

TEST_F(Reconciling, OneBadEventHidesNeitherTheOthersNorItself)
{
    add_meetings(2);
    server.put("/cal/bad.ics", "BEGIN:VCALENDAR\r\nthis is not a calendar\r\n");
    hub->use_server();
    EXPECT_EQ(hub->instances().size(), 2U);
    ASSERT_EQ(hub->issue_codes(), Codes{"unreadable_event"});
    EXPECT_NE(hub->snapshot().calendar().issues(0).detail().find("bad.ics"), std::string::npos);
    server.erase("/cal/bad.ics");
    EXPECT_TRUE(hub->visit());
}

TEST_F(Reconciling, I11_AShrunkenListingIsBelievedOnlyTwice)
{
    add_meetings(12);
    hub->use_server();
    ASSERT_EQ(hub->instances().size(), 12U);
    for (int i = 0; i < 5; ++i)
        server.hidden.insert("/cal/m" + std::to_string(10 + i) + ".ics");
    // A cursor that the server forgot asks for a complete listing.
    ASSERT_TRUE(hub->database
                    ->write([](soci::session &sql) -> Result<void> {
                        sql << "UPDATE calendars SET cursor = ''";
                        return {};
                    })
                    .has_value());
    hub->visit();
    EXPECT_EQ(hub->instances().size(), 12U);
    EXPECT_EQ(hub->issue_codes(), Codes{"shrunken_listing"});
    clock.advance(seconds{10});
    hub->visit();
    EXPECT_EQ(hub->instances().size(), 12U) << "too soon to agree";
    clock.advance(seconds{25});
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(hub->instances().size(), 7U);
}

TEST_F(Reconciling, I11_AListingThatRecoversLosesNothing)
{
    add_meetings(12);
    hub->use_server();
    server.hidden = {"/cal/m10.ics", "/cal/m11.ics", "/cal/m12.ics"};
    ASSERT_TRUE(hub->database
                    ->write([](soci::session &sql) -> Result<void> {
                        sql << "UPDATE calendars SET cursor = ''";
                        return {};
                    })
                    .has_value());
    hub->visit();
    server.hidden.clear();
    clock.advance(seconds{31});
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(hub->instances().size(), 12U);
}

TEST_F(Reconciling, I11_ExplicitTombstonesAlwaysApply)
{
    add_meetings(12);
    hub->use_server();
    for (int i = 0; i < 12; ++i)
        server.erase("/cal/m" + std::to_string(10 + i) + ".ics");
    EXPECT_TRUE(hub->visit());
    EXPECT_TRUE(hub->instances().empty());
}

TEST_F(Reconciling, EverythingIsComparedNowAndThen)
{
    add_meetings(2);
    hub->use_server();
    EXPECT_EQ(server.full_reads, 1);
    hub->visit();
    EXPECT_EQ(server.full_reads, 1);
    clock.advance(hours{6});
    hub->visit();
    EXPECT_EQ(server.full_reads, 2);
}

TEST_F(Reconciling, TheHorizonRollsWithTheDay)
{
    server.add_meeting("daily", kNow, kNow + minutes{30}, "FREQ=DAILY");
    hub->use_server();
    const auto before = hub->instances();
    EXPECT_EQ(before.size(), 15U); // today and 14 days
    clock.set(utc("2026-11-22 09:00"));
    hub->visit();
    const auto after = hub->instances();
    EXPECT_EQ(after.size(), 16U); // yesterday, too
    EXPECT_EQ(after.front().start_ms(), to_ms(kNow + hours{24}));
    EXPECT_EQ(after.front().id(), before[1].id()) << "an occurrence keeps its id";
}

TEST_F(Reconciling, AReadOnlyCalendarTakesNoBookings)
{
    server.writable = false;
    server.add_meeting("a", kNow, kNow + minutes{30});
    hub->use_server();
    EXPECT_FALSE(hub->instances()[0].can_end());
    EXPECT_EQ(hub->book(test::key_of('a'), kNow + hours{1}, kNow + hours{2})->reason(), v1::REFUSAL_REASON_NOT_ALLOWED);
}

TEST_F(Reconciling, AnotherPasswordKeepsTheMirrorAndAnotherAddressDoesNot)
{
    add_meetings(2);
    hub->use_server();
    const auto calendar = hub->calendar_id;
    hub->use_server();
    EXPECT_EQ(hub->calendar_id, calendar);
    v1::CalendarAdd other;
    other.set_room("Aurora");
    other.mutable_caldav()->set_url("https://elsewhere.example/");
    ASSERT_TRUE(hub->rooms->set_calendar(other).has_value());
    EXPECT_EQ(hub->work->forgotten.back(), calendar);
    EXPECT_TRUE(hub->instances().empty());
    other.mutable_caldav()->set_url("https://user:secret@elsewhere.example/");
    EXPECT_EQ(hub->rooms->set_calendar(other).error().field, "caldav.url");
    other.mutable_caldav()->set_url("file:///etc/passwd");
    EXPECT_FALSE(hub->rooms->set_calendar(other).has_value());
}

TEST_F(Reconciling, TheStoredPasswordIsSealed)
{
    hub->use_server();
    auto sealed = hub->database->read([](soci::session &sql) -> Result<std::string> {
        std::string all;
        sql << "SELECT config || secret_sealed FROM calendars", soci::into(all);
        return all;
    });
    EXPECT_FALSE(sealed->empty());
    EXPECT_EQ(sealed->find("secret"), std::string::npos);
}

TEST_F(Reconciling, OnlyTheHolderOfTheFenceChangesAnything)
{
    sync::Leases first(*hub->database, clock);
    sync::Leases second(*hub->database, clock);
    const auto lease = first.hold(hub->calendar_id);
    ASSERT_TRUE(lease.has_value());
    EXPECT_EQ(second.hold(hub->calendar_id).error().code, Errc::Conflict);
    const auto fenced = [&](const sync::Lease &l) {
        return hub->database->write([&](soci::session &sql) -> Result<void> { return sync::check_fence(sql, l); });
    };
    EXPECT_TRUE(fenced(*lease).has_value());
    clock.advance(minutes{3});
    const auto taken = second.hold(hub->calendar_id);
    ASSERT_TRUE(taken.has_value());
    EXPECT_GT(taken->fence, lease->fence);
    EXPECT_FALSE(fenced(*lease).has_value());
    EXPECT_TRUE(fenced(*taken).has_value());
    EXPECT_EQ(first.hold(hub->calendar_id).error().code, Errc::Conflict);
}

} // namespace
} // namespace lintel::hub

#include "support.h"

#include "hub/sync/leases.h"

#include <gtest/gtest.h>

#include <stop_token>

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

TEST_F(Reconciling, AnEventThatTheServerDoesNotDeliverIsNamedUntilItDoes)
{
    add_meetings(2);
    const auto href = server.add_meeting("ill", kNow + hours{5}, kNow + hours{6});
    server.undelivered = {href};
    hub->use_server();
    EXPECT_EQ(hub->instances().size(), 2U);
    ASSERT_EQ(hub->issue_codes(), Codes{"unreadable_event"});
    EXPECT_EQ(hub->snapshot().calendar().issues(0).detail(), href + ": the server answered 500");
    const auto revision = hub->snapshot().revision();
    hub->visit();
    EXPECT_EQ(hub->snapshot().revision(), revision) << "the same event again is no news";
    server.undelivered.clear();
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(hub->instances().size(), 3U);
}

TEST_F(Reconciling, MoreThanCanBeNamedIsNoNewsEachTime)
{
    for (int i = 0; i < 30; ++i) {
        const auto href = server.add_meeting("ill" + std::to_string(i), kNow + hours{5}, kNow + hours{6});
        server.undelivered.insert(href);
        server.add_meeting("odd" + std::to_string(i), kNow + hours{5}, kNow + hours{6}, "FREQ=SECONDLY");
    }
    hub->use_server();
    const auto first = hub->snapshot();
    EXPECT_GT(first.calendar().issues_size(), 10);
    clock.advance(minutes{1});
    hub->visit();
    EXPECT_EQ(hub->snapshot().revision(), first.revision());
}

TEST_F(Reconciling, AnEventThatIsNoLongerDeliveredStaysAsItWasKnown)
{
    add_meetings(2);
    const auto href = server.add_meeting("ill", kNow + hours{5}, kNow + hours{6});
    hub->use_server();
    server.undelivered = {href};
    ASSERT_TRUE(hub->database
                    ->write([](soci::session &sql) -> Result<void> {
                        sql << "UPDATE calendars SET cursor = ''";
                        return {};
                    })
                    .has_value());
    hub->visit();
    EXPECT_EQ(hub->instances().size(), 3U);
    EXPECT_EQ(hub->issue_codes(), Codes{"unreadable_event"});
}

TEST_F(Reconciling, ALongListingKeepsItsLease)
{
    hub->use_server();
    server.on_list = [&] { clock.advance(seconds{70}); }; // more than half of a lease
    EXPECT_TRUE(hub->visit());
    clock.advance(seconds{60});
    sync::Leases other(*hub->database, clock);
    EXPECT_EQ(other.hold(hub->calendar_id).error().code, Errc::Conflict);
}

TEST_F(Reconciling, AListingIsGivenUpWhenTheCalendarIsTakenOver)
{
    add_meetings(2);
    hub->use_server();
    sync::Leases other(*hub->database, clock);
    server.add_meeting("new", kNow + hours{5}, kNow + hours{6});
    server.on_list = [&] {
        clock.advance(minutes{3});
        EXPECT_TRUE(other.hold(hub->calendar_id).has_value());
    };
    EXPECT_TRUE(hub->visit()) << "whoever has it now says how it is";
    EXPECT_EQ(hub->instances().size(), 2U);
}

TEST_F(Reconciling, AListingEndsWhenTheHubStops)
{
    add_meetings(2);
    hub->use_server();
    server.add_meeting("new", kNow + hours{5}, kNow + hours{6});
    std::stop_source stop;
    server.on_list = [&] { stop.request_stop(); };
    (void)hub->pass->visit(hub->calendar_id, stop.get_token());
    EXPECT_EQ(hub->instances().size(), 2U);
    EXPECT_EQ(hub->issue_codes(), Codes{}) << "the calendar is well";
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

TEST_F(Reconciling, TheRightToWriteIsAskedForAgainWithoutARestart)
{
    server.writable = false;
    hub->use_server();
    const auto book = [&](char key) {
        return hub->book(test::key_of(key), clock.now() + minutes{10}, clock.now() + minutes{40})->state();
    };
    EXPECT_EQ(book('a'), v1::BOOKING_STATE_REFUSED);
    server.writable = true; // granted later
    clock.advance(hours{1});
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(server.connects, 1) << "not with every visit";
    clock.advance(hours{5});
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(book('b'), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(hub->outcome(test::key_of('b')).state(), v1::BOOKING_STATE_CONFIRMED);
}

/// A second calendar in the account, or a server that is ill at its front door, is no reason to
/// leave the calendar that is known.
TEST_F(Reconciling, TheCalendarThatIsKnownIsReadThoughTheWayThereIsUnclear)
{
    add_meetings(2);
    hub->use_server();
    server.ambiguous = true;
    clock.advance(hours{7});
    EXPECT_TRUE(hub->visit());
    server.add_meeting("later", kNow + hours{9}, kNow + hours{10});
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(hub->instances().size(), 3U);
    EXPECT_TRUE(hub->issue_codes().empty());
}

TEST_F(Reconciling, AfterARefusalTheServerIsMetAnew)
{
    server.writable = false;
    hub->use_server();
    server.denied = true;
    EXPECT_FALSE(hub->visit());
    server.denied = false;
    server.writable = true;
    EXPECT_TRUE(hub->visit());
    EXPECT_EQ(server.connects, 2);
    EXPECT_EQ(hub->book(test::key_of('a'), kNow + hours{1}, kNow + hours{2})->state(), v1::BOOKING_STATE_ACCEPTED);
}

TEST_F(Reconciling, AfterARefusedBookingTheRightToWriteIsAskedForAgain)
{
    hub->use_server();
    server.writable = false; // taken away later
    server.create_faults = {FakeServer::Fault::Refused};
    ASSERT_TRUE(hub->book(test::key_of('a'), kNow + minutes{10}, kNow + minutes{40}).has_value());
    hub->visit();
    EXPECT_EQ(hub->outcome(test::key_of('a')).reason(), v1::REFUSAL_REASON_CALENDAR);
    hub->visit();
    EXPECT_EQ(server.connects, 2);
    EXPECT_EQ(hub->book(test::key_of('b'), kNow + minutes{10}, kNow + minutes{40})->reason(),
              v1::REFUSAL_REASON_NOT_ALLOWED);
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

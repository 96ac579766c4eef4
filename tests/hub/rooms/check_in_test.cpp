#include "support.h"

#include "hub/sync/make_rooms.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

// Check-in and release through the domain, on a real store.

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

const Instant kStart = utc("2026-11-20 09:00");
const Instant kOpens = kStart - minutes{10};
const Instant kUntil = kStart + minutes{10};

class CheckInHere : public ::testing::Test
{
protected:
    TempDir dir;
    FakeClock clock;
    FakeServer server;
    std::unique_ptr<Hub> hub;

    void SetUp() override
    {
        clock.set(kStart - hours{1});
        open();
        hub->add_room();
        hub->set("check_in.required", "true");
    }

    void open()
    {
        hub.reset();
        hub = std::make_unique<Hub>(dir.path(), clock, server);
    }

    void glass(const std::string &binding = "b1") { hub->rooms->display_came(hub->room_id, binding); }

    void add_meeting(const std::string &rrule = {}, Instant start = kStart, Instant end = kStart + hours{1})
    {
        v1::MeetingAdd request;
        request.set_room("Aurora");
        request.set_title("Planning");
        request.set_organiser("Robin");
        request.set_start_ms(to_ms(start));
        request.set_end_ms(to_ms(end));
        request.set_rrule(rrule);
        ASSERT_TRUE(hub->rooms->add_meeting(request).has_value());
    }

    std::chrono::milliseconds attend_at(Instant t)
    {
        clock.set(t);
        return hub->attend();
    }

    /// Nobody comes.
    void release()
    {
        attend_at(kOpens);
        attend_at(kUntil);
    }

    /// The one that starts at kStart; empty id: there is none.
    v1::Instance there(Instant start = kStart)
    {
        for (const auto &instance : hub->instances()) {
            if (instance.start_ms() == to_ms(start))
                return instance;
        }
        return {};
    }

    int releases(const std::string &action = "release")
    {
        const auto list = hub->rooms->bookings("Aurora");
        return static_cast<int>(std::count_if(list->bookings().begin(), list->bookings().end(),
                                              [&](const v1::Booking &b) { return b.action() == action; }));
    }
};

TEST_F(CheckInHere, TheGlassIsToldWhenAndUntilWhen)
{
    add_meeting();
    EXPECT_EQ(there().check_in_from_ms(), to_ms(kOpens));
    EXPECT_EQ(there().check_in_until_ms(), to_ms(kUntil));
    glass();
    EXPECT_EQ(attend_at(kOpens - minutes{3}), minutes{3});
    EXPECT_EQ(attend_at(kOpens), minutes{5}); // at most: clocks may jump
    EXPECT_EQ(attend_at(kUntil - seconds{20}), seconds{20});
}

TEST_F(CheckInHere, MarkedOnlyItStandsThereAndTheRoomIsFree)
{
    add_meeting();
    glass();
    const auto before = hub->snapshot();
    release();
    EXPECT_TRUE(there().released());
    EXPECT_EQ(there().check_in_until_ms(), 0);
    EXPECT_FALSE(there().can_end());
    EXPECT_GT(hub->snapshot().revision(), before.revision());
    EXPECT_EQ(hub->book(key_of('a'), kUntil, kUntil + minutes{30})->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(releases(), 0);
}

TEST_F(CheckInHere, ShortenedItEndsWhenItIsReleased)
{
    hub->set("release.effect", "\"shorten\"");
    add_meeting();
    glass();
    release();
    EXPECT_EQ(there().end_ms(), to_ms(kUntil));
    EXPECT_FALSE(there().released());
    EXPECT_EQ(releases(), 1);
    attend_at(kUntil + minutes{5});
    EXPECT_EQ(releases(), 1);
}

TEST_F(CheckInHere, CancelledItIsGoneAndOnlyThisOneOfItsSeries)
{
    hub->set("release.effect", "\"cancel\"");
    add_meeting("FREQ=DAILY");
    glass();
    const auto before = hub->instances().size();
    release();
    EXPECT_TRUE(there().id().empty());
    EXPECT_FALSE(there(kStart + hours{24}).id().empty());
    EXPECT_EQ(hub->instances().size(), before - 1);
    const auto missed = hub->rooms->no_shows();
    ASSERT_EQ(missed->no_shows_size(), 1);
    EXPECT_EQ(missed->no_shows(0).times(), 1);
    EXPECT_EQ(missed->no_shows(0).title(), "Planning");
    attend_at(kOpens + hours{24});
    attend_at(kUntil + hours{24});
    EXPECT_EQ(hub->rooms->no_shows()->no_shows(0).times(), 2);
    EXPECT_EQ(hub->rooms->no_shows()->no_shows_size(), 1);
}

TEST_F(CheckInHere, WhatMayNotBeChangedIsMarked)
{
    hub->set("release.effect", "\"cancel\"");
    server.writable = false;
    server.add_meeting("theirs", kStart, kStart + hours{1});
    hub->use_server();
    glass();
    release();
    EXPECT_TRUE(there().released());
    EXPECT_EQ(releases(), 0);
}

TEST_F(CheckInHere, WhatTheCalendarRefusesToChangeIsMarked)
{
    hub->set("release.effect", "\"shorten\"");
    server.add_meeting("theirs", kStart, kStart + hours{1});
    hub->use_server();
    server.replace_faults = {FakeServer::Fault::Refused};
    glass();
    release();
    EXPECT_TRUE(there().released());
    EXPECT_EQ(there().end_ms(), to_ms(kStart + hours{1}));
}

TEST_F(CheckInHere, BookedAtTheDoorIsCheckedInByItsBooking)
{
    glass();
    clock.set(kStart);
    ASSERT_TRUE(hub->book(key_of('a'), kStart, kStart + minutes{30}).has_value());
    EXPECT_EQ(there().check_in_until_ms(), 0);
    attend_at(kStart + minutes{25});
    EXPECT_FALSE(there().released());
    hub->set("booking.end_policy", "\"checked_in\"");
    EXPECT_TRUE(there().can_end());
}

TEST_F(CheckInHere, CheckedInItStays)
{
    add_meeting();
    glass();
    hub->set("booking.end_policy", "\"checked_in\"");
    attend_at(kOpens);
    EXPECT_FALSE(there().can_end());
    clock.set(kStart);
    EXPECT_EQ(hub->check_in(key_of('c'), there().id(), kStart)->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(there().checked_in_at_ms(), to_ms(kStart));
    EXPECT_EQ(there().check_in_until_ms(), 0);
    EXPECT_TRUE(there().can_end());
    attend_at(kUntil);
    EXPECT_FALSE(there().released());
    EXPECT_EQ(hub->outcome(key_of('c')).state(), v1::BOOKING_STATE_CONFIRMED);
}

TEST_F(CheckInHere, TooEarlyIsRefusedWithTheTime)
{
    add_meeting();
    clock.set(kOpens - minutes{1});
    const auto refused = hub->check_in(key_of('c'), there().id(), clock.now());
    EXPECT_EQ(refused->reason(), v1::REFUSAL_REASON_INVALID_TIME);
    EXPECT_NE(refused->detail().find("09:50"), std::string::npos) << refused->detail();
    EXPECT_EQ(hub->check_in(key_of('d'), "nothing", clock.now())->reason(), v1::REFUSAL_REASON_GONE);
}

TEST_F(CheckInHere, ATabletsClockAheadOfOursTapsNow)
{
    add_meeting();
    clock.set(kOpens - minutes{1});
    EXPECT_EQ(hub->check_in(key_of('c'), there().id(), kStart)->reason(), v1::REFUSAL_REASON_INVALID_TIME);
    clock.set(kStart);
    ASSERT_TRUE(hub->check_in(key_of('d'), there().id(), kStart + hours{2}).has_value());
    EXPECT_EQ(there().checked_in_at_ms(), to_ms(kStart));
}

TEST_F(CheckInHere, WhereNobodyHasToItDoesNoHarm)
{
    hub->set("check_in.required", "false");
    add_meeting();
    clock.set(kStart);
    EXPECT_EQ(hub->check_in(key_of('c'), there().id(), kStart)->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(there().checked_in_at_ms(), 0);
}

class LateNews : public CheckInHere, public ::testing::WithParamInterface<std::string>
{};

TEST_P(LateNews, ATapMadeInTimeUndoesTheRelease)
{
    hub->set("release.effect", '"' + GetParam() + '"');
    add_meeting("FREQ=DAILY");
    glass();
    const std::string id = there().id();
    release();
    ASSERT_EQ(hub->rooms->no_shows()->no_shows_size(), 1);
    clock.set(kUntil + minutes{3});
    EXPECT_EQ(hub->check_in(key_of('c'), id, kStart + minutes{2})->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(there().end_ms(), to_ms(kStart + hours{1}));
    EXPECT_FALSE(there().released());
    EXPECT_EQ(there().title(), "Planning");
    EXPECT_EQ(hub->rooms->no_shows()->no_shows_size(), 0);
    EXPECT_EQ(hub->book(key_of('a'), kUntil + minutes{5}, kUntil + minutes{35})->reason(), v1::REFUSAL_REASON_CONFLICT);
    // Heard of twice, from the glass and from a phone.
    EXPECT_EQ(hub->check_in(key_of('c'), id, kStart + minutes{2})->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(hub->check_in(key_of('c'), id, kStart + minutes{2}, "phone")->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(releases("put_back"), GetParam() == "mark" ? 0 : 1);
    attend_at(kUntil + minutes{30});
    EXPECT_FALSE(there().released());
}

TEST_P(LateNews, UnlessSomebodyElseHasTheRoomByThen)
{
    hub->set("release.effect", '"' + GetParam() + '"');
    add_meeting();
    glass();
    const std::string id = there().id();
    release();
    clock.set(kUntil + minutes{1});
    ASSERT_EQ(hub->book(key_of('a'), clock.now(), kUntil + minutes{31})->state(), v1::BOOKING_STATE_CONFIRMED);
    const auto refused = hub->check_in(key_of('c'), id, kStart);
    EXPECT_EQ(refused->reason(), v1::REFUSAL_REASON_RELEASED);
    EXPECT_GT(refused->alternatives_size(), 0);
    EXPECT_EQ(hub->check_in(key_of('d'), id, kUntil + minutes{1}, "b2")->reason(), v1::REFUSAL_REASON_RELEASED);
}

TEST_P(LateNews, TwoDisplaysAndAPhoneAtOnceAreOneCheckInAndOneRelease)
{
    hub->set("release.effect", '"' + GetParam() + '"');
    glass("b1");
    glass("b2");
    for (int round = 0; round < 6; ++round) {
        const Instant start = kStart + hours{3 * round};
        clock.set(start - minutes{30});
        add_meeting({}, start, start + hours{1});
        attend_at(start - minutes{10});
        const std::string id = there(start).id();
        clock.set(start + minutes{10});
        std::vector<std::thread> people;
        for (const char *who : {"b1", "b2", "phone"}) {
            people.emplace_back([&, who] {
                const auto key = std::string(30, 'e') + std::to_string(round) + (who[0] == 'p' ? '0' : who[1]);
                const auto outcome = hub->check_in(key, id, start + minutes{9}, who);
                EXPECT_TRUE(outcome && outcome->state() == v1::BOOKING_STATE_CONFIRMED);
            });
        }
        people.emplace_back([&] { (void)hub->presence->visit(hub->room_id); });
        for (auto &one : people)
            one.join();
        EXPECT_EQ(there(start).end_ms(), to_ms(start + hours{1}));
        EXPECT_FALSE(there(start).released());
    }
    EXPECT_LE(releases(), 6);
    EXPECT_EQ(releases("put_back"), releases());
}

INSTANTIATE_TEST_SUITE_P(Effects, LateNews, ::testing::Values("mark", "shorten", "cancel"));

TEST_F(CheckInHere, ARestartOfTheHubInTheWindowGivesTheGraceAgain)
{
    hub->set("release.effect", "\"shorten\"");
    add_meeting();
    glass("b1");
    glass("b2");
    attend_at(kOpens);
    clock.set(kUntil - seconds{30});
    open();
    hub->attend(); // before any display is back
    glass("b1");
    attend_at(kUntil + minutes{1});
    EXPECT_EQ(releases(), 0); // the other one is still away
    glass("b2");
    attend_at(kUntil + minutes{2});
    EXPECT_EQ(releases(), 0);
    attend_at(kUntil + minutes{10});
    EXPECT_EQ(releases(), 1);
    open();
    glass("b1");
    glass("b2");
    attend_at(kUntil + minutes{15});
    attend_at(kUntil + minutes{30});
    EXPECT_EQ(releases(), 1);
}

TEST_F(CheckInHere, AnotherProcessThatHoldsTheCalendarDecidesAlone)
{
    add_meeting();
    glass();
    attend_at(kOpens);
    Hub other(dir.path(), clock, server);
    clock.set(kUntil); // our lease has lapsed
    other.rooms->display_came(hub->room_id, "b1");
    other.attend(hub->room_id); // takes it over, and waits again: it has heard of no check-in
    hub->attend();
    const auto released = [&] {
        const auto all = other.instances();
        return std::count_if(all.begin(), all.end(), [](const v1::Instance &i) { return i.released(); });
    };
    EXPECT_EQ(released(), 0);
    clock.set(kUntil + minutes{10});
    other.attend(hub->room_id);
    hub->attend();
    EXPECT_EQ(released(), 1);
}

TEST_F(CheckInHere, SomebodyWhoDoesNotSayWhenTapsNow)
{
    add_meeting();
    clock.set(kStart);
    v1::BookingIntent intent;
    intent.set_idempotency_key(key_of('c'));
    intent.mutable_check_in()->set_instance_id(there().id());
    EXPECT_EQ(hub->rooms->submit("phone", hub->room_id, intent)->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(there().checked_in_at_ms(), to_ms(kStart));
}

TEST_F(CheckInHere, TheHubWakesWhenARoomIsToBeReleased)
{
    add_meeting();
    const std::string room_id = hub->room_id;
    hub.reset();
    const auto database = store::Database::open(dir.path(), clock);
    ASSERT_TRUE(database.has_value());
    const auto sealer = core::Sealer::with_key(std::string(core::Sealer::kKeySize, 'k'));
    const auto rooms =
        sync::make_rooms(**database, clock, *sealer,
                         [this](const sync::RemoteCalendar &) -> Result<std::unique_ptr<calendars::Connector>> {
                             return server.connect();
                         },
                         {});
    ASSERT_TRUE(rooms.has_value());
    (*rooms)->start();
    const auto phase = [&] {
        return *(*database)->read([](soci::session &sql) -> Result<std::string> {
            std::string name;
            sql << "SELECT phase FROM check_ins", soci::into(name);
            return name;
        });
    };
    const auto wait_for = [&](const std::string &wanted) {
        for (int i = 0; i < 1000 && phase() != wanted; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return phase();
    };
    clock.set(kOpens);
    (*rooms)->display_came(room_id, "b1");
    ASSERT_EQ(wait_for("open"), "open");
    clock.set(kUntil - std::chrono::milliseconds(300));
    (*rooms)->display_came(room_id, "b1"); // its second stream: it is looked after, and waits
    clock.set(kUntil);
    EXPECT_EQ(wait_for("released"), "released");
    (*rooms)->stop();
}

TEST_F(CheckInHere, AChangeAtTheDoorsIsLookedAfter)
{
    const int before = hub->work->looks;
    glass();
    EXPECT_EQ(hub->work->looks, before + 1);
    add_meeting();
    EXPECT_EQ(hub->work->looks, before + 2);
    hub->rooms->display_went(hub->room_id, "b1");
    EXPECT_EQ(hub->work->looks, before + 3);
    EXPECT_TRUE(hub->attendance->there(hub->room_id).empty());
}

} // namespace
} // namespace lintel::hub

#include "support.h"

#include "hub/calendars/caldav.h"
#include "hub/calendars/http_client.h"
#include "hub/calendars/ical.h"
#include "tests/hub/calendars/radicale.h"

#include <gtest/gtest.h>

#include <algorithm>

// What a release does to a meeting on a real server: only to this occurrence.

namespace lintel::hub {
namespace {

using calendars::Radicale;
using std::chrono::hours;
using std::chrono::minutes;
using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::key_of;
using test::TempDir;
using test::utc;

const Instant kStart = utc("2026-11-20 09:00");

class OnRadicale : public ::testing::TestWithParam<std::string>
{
protected:
    TempDir dir;
    FakeClock clock;
    FakeServer unused;
    std::unique_ptr<Radicale> server;
    std::unique_ptr<calendars::Connector> other; ///< somebody else's client
    std::unique_ptr<Hub> hub;
    std::unique_ptr<sync::CalendarPass> pass;
    std::unique_ptr<sync::PresenceKeeper> presence;

    void SetUp() override
    {
        server = Radicale::start();
        ASSERT_TRUE(server) << "needs the package radicale";
        server->make_calendar("aurora");
        other = connect();
        ASSERT_TRUE(other);
        clock.set(kStart - hours{1});
        hub = std::make_unique<Hub>(dir.path(), clock, unused);
        hub->add_room();
        pass = std::make_unique<sync::CalendarPass>(
            *hub->database, clock, hub->sealer, *hub->snapshots,
            [this](const sync::RemoteCalendar &) -> Result<std::unique_ptr<calendars::Connector>> { return connect(); },
            sync::Options{}, [] { return 0.5; }, sync::Journal(std::nullopt, nullptr));
        presence = std::make_unique<sync::PresenceKeeper>(*hub->database, clock, *hub->snapshots, pass->leases(),
                                                          *hub->attendance, sync::Journal(std::nullopt, nullptr));
        hub->set("check_in.required", "true");
        hub->set("release.effect", '"' + GetParam() + '"');
        hub->rooms->display_came(hub->room_id, "b1");
        hub->use_server();
        ASSERT_TRUE(pass->take_over().has_value());
        create("weekly", "FREQ=DAILY;COUNT=5");
        visit();
    }

    std::unique_ptr<calendars::Connector> connect()
    {
        calendars::CaldavConfig config;
        config.url = server->url("/room/aurora/");
        config.user = "room";
        config.password = "s3cret pass";
        auto made = calendars::make_caldav_connector(config);
        EXPECT_TRUE(made) << (made ? "" : made.error().detail);
        return made ? *std::move(made) : nullptr;
    }

    void create(const std::string &uid, const std::string &rrule)
    {
        calendars::NewEvent event;
        event.uid = uid;
        event.title = "Planning";
        event.organiser = "Robin";
        event.start = kStart;
        event.end = kStart + hours{1};
        event.created = kStart - hours{24};
        event.rrule = rrule;
        event.zone = "Europe/Berlin";
        ASSERT_EQ(other->create(uid, calendars::make_event(event))->kind, calendars::Written::Kind::Done);
    }

    void visit() { ASSERT_TRUE(pass->visit(hub->calendar_id, {}).has_value()); }

    void look(Instant t)
    {
        clock.set(t);
        const auto done = presence->visit(hub->room_id);
        if (!done.to_write.empty())
            visit();
    }

    /// As the server has them, by start.
    std::vector<calendars::Occurrence> occurrences()
    {
        std::vector<calendars::Occurrence> all;
        const auto listing = other->list({}, {}, true);
        EXPECT_TRUE(listing.has_value());
        for (const auto &object : listing->changed) {
            calendars::ExpandOptions options;
            options.zone = "Europe/Berlin";
            options.from = kStart - hours{24};
            options.to = kStart + hours{24 * 14};
            const auto expansion = calendars::expand(object.ical, options);
            for (const auto &one : expansion->occurrences) {
                if (one.occupies)
                    all.push_back(one);
            }
        }
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
        return all;
    }
};

TEST_P(OnRadicale, OnlyThisOccurrenceIsReleasedAndPutBack)
{
    const std::string id = hub->instances().at(0).id();
    ASSERT_EQ(occurrences().size(), 5U);
    look(kStart - minutes{10});
    look(kStart + minutes{10});
    look(kStart + minutes{11});

    auto there = occurrences();
    const bool cancels = GetParam() == "cancel";
    ASSERT_EQ(there.size(), cancels ? 4U : 5U);
    for (const auto &one : there) {
        const bool ours = one.start == kStart;
        EXPECT_EQ(one.end - one.start, ours && GetParam() == "shorten" ? minutes{10} : minutes{60});
        EXPECT_EQ(one.title, "Planning");
    }
    EXPECT_EQ(there[0].start, cancels ? kStart + hours{24} : kStart);

    // Somebody had tapped in time, at a display that comes back only now.
    clock.set(kStart + minutes{15});
    const auto outcome = hub->check_in(key_of('c'), id, kStart + minutes{5});
    EXPECT_EQ(outcome->state(), v1::BOOKING_STATE_CONFIRMED) << outcome->detail();
    visit();
    there = occurrences();
    ASSERT_EQ(there.size(), 5U);
    for (const auto &one : there)
        EXPECT_EQ(one.end - one.start, minutes{60});
    EXPECT_EQ(there[0].start, kStart);
}

INSTANTIATE_TEST_SUITE_P(Effects, OnRadicale, ::testing::Values("mark", "shorten", "cancel"));

} // namespace
} // namespace lintel::hub

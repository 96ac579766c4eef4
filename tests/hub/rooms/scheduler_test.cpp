#include "support.h"

#include "hub/sync/scheduler.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <latch>
#include <thread>

namespace lintel::hub {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using sync::Scheduler;
using test::FakeServer;
using test::TempDir;

/// Visits that wait until they are let go.
class Gate
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
    }
    void wait_for(int arrived)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_arrived >= arrived; });
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_arrived = 0;
    bool m_open = false;
};

TEST(Scheduler, I7_TenThousandMarksAreOneMoreVisit)
{
    Gate gate;
    std::atomic<int> visits{0};
    std::latch second(2);
    std::atomic<bool> overlapping{false};
    std::atomic<int> inside{0};
    Scheduler scheduler(
        [&](const std::string &, const std::stop_token &) -> std::optional<milliseconds> {
            if (++inside > 1)
                overlapping = true;
            ++visits;
            gate.pass();
            --inside;
            if (visits <= 2)
                second.count_down();
            return hours{1};
        },
        4);
    scheduler.add("calendar", milliseconds{0});
    scheduler.start();
    gate.wait_for(1);
    std::vector<std::thread> callbacks;
    callbacks.reserve(4);
    for (int t = 0; t < 4; ++t) {
        callbacks.emplace_back([&] {
            for (int i = 0; i < 2500; ++i)
                scheduler.mark("calendar");
        });
    }
    for (auto &thread : callbacks)
        thread.join();
    gate.open();
    second.wait();
    scheduler.stop();
    EXPECT_EQ(visits, 2);
    EXPECT_FALSE(overlapping) << "one calendar is visited by one worker at a time";
}

TEST(Scheduler, AMarkWakesAWaitingWorker)
{
    std::latch visited(1);
    Scheduler scheduler(
        [&](const std::string &, const std::stop_token &) -> std::optional<milliseconds> {
            visited.count_down();
            return std::nullopt;
        },
        1);
    scheduler.add("calendar", hours{5});
    scheduler.start();
    scheduler.mark("calendar");
    visited.wait();
    scheduler.stop();
}

TEST(Scheduler, WhatIsForgottenIsNotVisitedAgain)
{
    Gate gate;
    std::atomic<int> visits{0};
    std::latch other(1);
    Scheduler scheduler(
        [&](const std::string &id, const std::stop_token &) -> std::optional<milliseconds> {
            if (id == "other") {
                other.count_down();
                return std::nullopt;
            }
            ++visits;
            gate.pass();
            return milliseconds{0};
        },
        1);
    scheduler.add("calendar", milliseconds{0});
    scheduler.start();
    gate.wait_for(1);
    scheduler.remove("calendar");
    scheduler.add("other", milliseconds{0});
    gate.open();
    other.wait();
    scheduler.stop();
    EXPECT_EQ(visits, 1);
}

TEST(Scheduler, StopsWhileWaitingAndWhileVisiting)
{
    std::latch visiting(1);
    std::mutex mutex;
    std::condition_variable_any never;
    bool asked = false;
    Scheduler scheduler(
        [&](const std::string &, const std::stop_token &stop) -> std::optional<milliseconds> {
            visiting.count_down();
            std::unique_lock lock(mutex);
            never.wait(lock, stop, [] { return false; });
            asked = stop.stop_requested();
            return hours{1};
        },
        2); // the other worker has nothing to do
    scheduler.add("calendar", milliseconds{0});
    scheduler.start();
    visiting.wait();
    scheduler.stop();
    EXPECT_TRUE(asked);
}

TEST(MakeRooms, RunsByItself)
{
    TempDir dir;
    SystemClock clock;
    FakeServer server;
    auto database = store::Database::open(dir.path(), clock);
    ASSERT_TRUE(database.has_value());
    const auto sealer = core::Sealer::with_key(std::string(core::Sealer::kKeySize, 'k'));
    std::latch confirmed(1);
    {
        auto made = sync::make_rooms(
            **database, clock, *sealer,
            [&](const sync::RemoteCalendar &calendar) -> Result<std::unique_ptr<calendars::Connector>> {
                EXPECT_EQ(calendar.password, "secret");
                return server.connect();
            },
            {});
        ASSERT_TRUE(made.has_value());
        rooms::Rooms &rooms = **made;
        rooms.start();
        v1::RoomAdd room;
        room.set_name("Aurora");
        room.set_zone("Europe/Berlin");
        const auto added = rooms.add_room(room);
        ASSERT_TRUE(added.has_value());
        v1::CalendarAdd calendar;
        calendar.set_room("Aurora");
        calendar.mutable_caldav()->set_url("https://calendar.example/");
        calendar.mutable_caldav()->set_password("secret");
        ASSERT_TRUE(rooms.set_calendar(calendar).has_value());
        std::atomic<bool> done{false};
        rooms.on_change([&](const std::string &id, rooms::Change) {
            const auto snapshot = rooms.snapshot(id);
            if (snapshot && (*snapshot)->message.outcomes_size() == 1 &&
                (*snapshot)->message.outcomes(0).state() == v1::BOOKING_STATE_CONFIRMED && !done.exchange(true))
                confirmed.count_down();
        });
        v1::BookingIntent intent;
        intent.set_idempotency_key(test::key_of('a'));
        intent.mutable_book()->set_start_ms(to_ms(clock.now()));
        intent.mutable_book()->set_end_ms(to_ms(clock.now() + std::chrono::minutes{30}));
        ASSERT_TRUE(rooms.submit("b1", added->id(), intent).has_value());
        confirmed.wait();
        rooms.stop();
    }
    EXPECT_EQ(server.objects().size(), 1U);
}

} // namespace
} // namespace lintel::hub

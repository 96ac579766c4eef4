#include "support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

// Two displays, a phone, restarts, a calendar server that loses answers, and a crash anywhere
// between: whatever the order, a meeting is released at most once, and never for good when
// somebody checked in in time.

namespace lintel::hub {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using test::Crash;
using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::TempDir;
using test::utc;

const Instant kStart = utc("2026-11-20 09:00");
const Instant kEnd = kStart + hours{1};

class Walk
{
public:
    explicit Walk(unsigned seed) : m_random(seed), m_seed(seed)
    {
        m_clock.set(kStart - minutes{20});
        m_hub = std::make_unique<Hub>(m_dir.path(), m_clock, m_server);
        m_hub->add_room();
        m_hub->set("check_in.required", "true");
        constexpr std::array kEffects{"\"mark\"", "\"shorten\"", "\"cancel\""};
        m_hub->set("release.effect", kEffects.at(seed % kEffects.size()));
        m_server.add_meeting("planning", kStart, kEnd, seed % 2 == 0 ? "FREQ=DAILY;COUNT=3" : "");
        m_hub->use_server();
        m_id = the_meeting()->id();
    }

    void run()
    {
        while (m_clock.now() < kStart + minutes{50})
            step();
        settle();
        const std::string where = "seed " + std::to_string(m_seed);
        EXPECT_LE(releases(), 1) << where;
        if (m_counted) {
            const auto meeting = the_meeting();
            ASSERT_TRUE(meeting.has_value()) << where;
            EXPECT_EQ(meeting->end_ms(), to_ms(kEnd)) << where;
            EXPECT_FALSE(meeting->released()) << where;
            EXPECT_EQ(at_start(), 1) << where;
        }
    }

    int releases() { return acts("release"); }
    int put_back() { return acts("put_back"); }
    [[nodiscard]] bool was_checked_in() const { return m_counted; }

private:
    int pick(int most) { return std::uniform_int_distribution<int>(0, most - 1)(m_random); }

    void step()
    {
        const std::size_t display = pick(2) == 0 ? 0 : 1;
        switch (pick(10)) {
        case 0:
        case 1:
        case 2:
            m_clock.advance(std::chrono::seconds{30 + pick(300)});
            break;
        case 3:
            if (m_there[display] && pick(3) != 0)
                break; // displays stay, as a rule
            if (!m_there[display])
                m_hub->rooms->display_came(m_hub->room_id, kDisplays.at(display));
            else
                m_hub->rooms->display_went(m_hub->room_id, kDisplays.at(display));
            m_there[display] = !m_there[display];
            break;
        case 4:
        case 5:
            (void)m_hub->presence->visit(m_hub->room_id); // and no writer: a crash in between
            break;
        case 6:
            visit_calendar();
            break;
        case 7:
            if (pick(3) == 0)
                restart();
            break;
        case 8: // a tap that will be told of later
            if (m_clock.now() >= kStart - minutes{10} && m_clock.now() <= kStart + minutes{10} && pick(3) == 0)
                m_taps.push_back(m_clock.now());
            break;
        default:
            tell();
            break;
        }
    }

    void tell()
    {
        // What was tapped offline is told of when the display is back: late, mostly.
        const bool late = m_clock.now() > kStart + minutes{15};
        if (m_taps.empty() || (!late && pick(8) != 0))
            return;
        constexpr std::array kWho{"b1", "b2", "phone"};
        const std::string who = kWho.at(static_cast<std::size_t>(pick(3)));
        const int before = releases();
        const auto outcome =
            m_hub->check_in(std::string(26, 'c') + std::to_string(100000 + ++m_told), m_id, m_taps.front(), who);
        ASSERT_TRUE(outcome.has_value());
        EXPECT_EQ(outcome->state(), v1::BOOKING_STATE_CONFIRMED) << "seed " << m_seed << ": " << outcome->detail();
        if (!m_counted && before == 0)
            m_never = true;
        m_counted = true;
        if (m_never) {
            EXPECT_EQ(releases(), 0) << "seed " << m_seed;
        }
    }

    void visit_calendar()
    {
        m_server.calls = 0;
        m_server.crash_at_call = pick(3) == 0 ? 1 + pick(4) : 0;
        m_server.crash_after_effect = pick(2) == 0;
        if (pick(4) == 0)
            m_server.replace_faults = {FakeServer::Fault::LostReply};
        try {
            (void)m_hub->visit();
        } catch (const Crash &) {
            restart();
        }
        m_server.crash_at_call = 0;
    }

    void restart()
    {
        m_hub.reset();
        m_hub = std::make_unique<Hub>(m_dir.path(), m_clock, m_server);
        m_there = {false, false};
    }

    /// Nothing goes wrong any more; all that was tapped is told.
    void settle()
    {
        tell();
        m_server.replace_faults.clear();
        for (int i = 0; i < 6; ++i) {
            (void)m_hub->presence->visit(m_hub->room_id);
            (void)m_hub->visit();
            m_clock.advance(minutes{6});
        }
        if (m_never) {
            EXPECT_EQ(releases(), 0) << "seed " << m_seed;
        }
    }

    int acts(const std::string &action)
    {
        const auto list = m_hub->rooms->bookings("Aurora");
        return static_cast<int>(std::count_if(list->bookings().begin(), list->bookings().end(),
                                              [&](const v1::Booking &b) { return b.action() == action; }));
    }

    std::optional<v1::Instance> the_meeting()
    {
        for (const auto &instance : m_hub->instances()) {
            if (instance.start_ms() == to_ms(kStart))
                return instance;
        }
        return std::nullopt;
    }

    int at_start()
    {
        const auto all = m_hub->instances();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const v1::Instance &i) { return i.start_ms() == to_ms(kStart); }));
    }

    static constexpr std::array kDisplays{"b1", "b2"};

    std::mt19937 m_random;
    unsigned m_seed;
    TempDir m_dir;
    FakeClock m_clock;
    FakeServer m_server;
    std::unique_ptr<Hub> m_hub;
    std::string m_id;
    std::array<bool, 2> m_there{false, false};
    std::vector<Instant> m_taps;
    int m_told = 0;
    bool m_counted = false; ///< a check-in in time was told of
    bool m_never = false;   ///< before anything was released
};

TEST(PresenceWalk, I7_ReleasedAtMostOnceAndNeverForGoodAfterACheckInInTime)
{
    int released = 0, put_back = 0, checked_in = 0;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        Walk walk(seed);
        walk.run();
        released += walk.releases();
        put_back += walk.put_back();
        checked_in += walk.was_checked_in() ? 1 : 0;
    }
    // The walks have been everywhere.
    EXPECT_GT(released, put_back);
    EXPECT_GT(put_back, 0);
    EXPECT_GT(checked_in, put_back);
}

} // namespace
} // namespace lintel::hub

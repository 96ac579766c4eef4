#include "tests/hub/api/support.h"

#include <cmath>

namespace lintel::hub {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::size_t kLive = 50;
constexpr int kGuesses = 100'000;

/// How many guesses the hub can have weighed in a time, and with what success at most.
///
/// A guess is weighed (compared with the live codes) only while fewer than A wrong ones of this
/// admin, O of this organisation and G in all lie within the window W. The guesses weighed in
/// any W are therefore at most m = min(A per admin · admins, O, G), and in a time T at most
/// m · (⌊T/W⌋ + 1). A weighed guess hits one of L live codes of 10^6 with probability L/10^6 at
/// most, whatever came before: the codes are drawn anew from hashes that neither side steers.
/// So P(success in T) ≤ m · (⌊T/W⌋ + 1) · L / 10^6. (Union bound; codes die after five wrong
/// guesses, which only lowers it.)
struct Bound
{
    std::int64_t weighed;
    double success;
};

Bound bound_of(const devices::GuessLimits &limits, std::chrono::milliseconds time, int admins)
{
    const std::int64_t most =
        std::min<std::int64_t>({std::int64_t{limits.per_admin} * admins, limits.per_organisation, limits.global});
    const std::int64_t weighed = most * (time / limits.window + 1);
    return {weighed, static_cast<double>(weighed) * static_cast<double>(kLive) / 1e6};
}

devices::PairingLimits many_open()
{
    devices::PairingLimits limits;
    limits.open_sessions = kLive + 10;
    limits.open_sessions_per_address = kLive + 10;
    return limits;
}

/// Displays that show a PIN, poll as they should, and start again when their code is gone.
class Wall
{
public:
    explicit Wall(Devices &hub) : m_hub(hub), m_displays(kLive) {}

    void tend()
    {
        for (auto &display : m_displays) {
            if (display && m_hub.pairing.poll(display->offer.session_id(), display->poll()))
                continue;
            display = std::make_unique<FakeDisplay>(static_cast<char>('A' + m_started++ % 50));
            const auto offer = m_hub.pairing.start(display->start(), "127.0.0.1");
            ASSERT_TRUE(offer) << offer.error().detail;
            display->offer = *offer;
            if (!m_hub.pairing.reveal(offer->session_id(), display->reveal(), "127.0.0.1"))
                display.reset(); // its PIN was in use
        }
    }

private:
    Devices &m_hub;
    std::vector<std::unique_ptr<FakeDisplay>> m_displays;
    unsigned m_started = 0;
};

TEST(Guesses, AHundredThousandStayWithinTheDerivedBoundAndTheHonestAdminStillPairs)
{
    Devices hub(many_open());
    const devices::GuessLimits limits;
    Wall wall(hub);
    wall.tend();
    constexpr int kAdmins = 8;
    // Ten guesses a second, for ten thousand seconds.
    constexpr auto kPause = std::chrono::milliseconds(100);
    std::int64_t weighed = 0;
    std::int64_t hits = 0;
    const Instant begun = hub.clock.now();
    for (int i = 0; i < kGuesses; ++i) {
        hub.clock.advance(kPause);
        if (i % 400 == 0)
            wall.tend();
        const std::string pin = std::to_string(1'000'000 + i * 7919 % 1'000'000).substr(1);
        const auto found = hub.pairing.inspect(pin, "setup:203.0.113." + std::to_string(i % kAdmins));
        const bool refused_unweighed = !found && found.error().code == Errc::SlowDown;
        weighed += refused_unweighed ? 0 : 1;
        hits += found ? 1 : 0;
        if (!found && !refused_unweighed) {
            ASSERT_EQ(found.error().code, Errc::NotFound) << found.error().detail;
        }
    }
    const Bound bound = bound_of(limits, hub.clock.now() - begun, kAdmins);
    RecordProperty("weighed", std::to_string(weighed));
    RecordProperty("bound", std::to_string(bound.weighed));
    EXPECT_LE(weighed, bound.weighed);
    EXPECT_GT(weighed, 0);
    EXPECT_LT(bound.success, 0.02) << "three hours of guessing against 50 live codes";
    // A hit is not wrong, it is rare: more than three would contradict the bound (Poisson, 10^-6).
    EXPECT_LE(hits, 3);

    hub.clock.advance(limits.window + seconds(1));
    FakeDisplay honest('z');
    show_pin(hub, honest, "127.0.0.1");
    const auto approved = hub.pairing.approve(honest.pin(), hub.room_id, "Aurora", "local");
    ASSERT_TRUE(approved) << approved.error().detail;
    const auto status = hub.pairing.poll(honest.offer.session_id(), honest.poll());
    ASSERT_TRUE(status) << status.error().detail;
    EXPECT_TRUE(status->has_binding());
}

/// The other way round: an attacker opens sessions, each of which an admin's typing error
/// could hit. There are never more than `open_sessions` of them, so an admin who mistypes once
/// binds a stranger's display with a probability of at most open_sessions / 10^6.
TEST(Guesses, OpenedSessionsAreTicketsOfABoundedNumber)
{
    devices::PairingLimits limits;
    Devices hub(limits);
    std::size_t opened = 0;
    std::size_t most = 0;
    std::vector<Instant> live; // when each was opened
    for (int i = 0; i < 100'000 / 50; ++i) {
        // An attacker with as many addresses as it likes.
        for (int j = 0; j < 50; ++j) {
            FakeDisplay display;
            const auto offer = hub.pairing.start(display.start(), "198.51.100." + std::to_string(j));
            if (!offer) {
                ASSERT_EQ(offer.error().code, Errc::TooManySessions);
                break;
            }
            ++opened;
            live.push_back(hub.clock.now());
        }
        std::erase_if(live, [&](Instant at) { return hub.clock.now() - at >= limits.rules.reveal_within; });
        most = std::max(most, live.size());
        hub.clock.advance(seconds(5));
    }
    EXPECT_LE(most, limits.open_sessions);
    EXPECT_GT(opened, limits.open_sessions) << "they are given back, for honest displays too";
    hub.clock.advance(minutes(10));
    FakeDisplay honest('z');
    const auto binding = pair(hub, honest);
    EXPECT_FALSE(binding.binding_id().empty());
}

} // namespace
} // namespace lintel::hub

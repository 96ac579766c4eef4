#include "tests/hub/api/client.h"
#include "tests/hub/api/running_hub.h"

#include "hub/console/admin_client.h"

#include <algorithm>
#include <random>

namespace lintel::hub {
namespace {

using std::chrono::milliseconds;
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

/// What docs/trust.md derives for those who open sessions themselves: every weighed PIN that is
/// wrong for its display can hit one of `open_sessions` tickets of 10^6 digits, and no more than
/// `per_organisation` are weighed in a window. One who sees the glass keeps the likeliest of what
/// he draws: each place is drawn anew once a minute, and whenever five wrong PINs end all codes.
struct Tickets
{
    std::int64_t at_once;
    std::int64_t drawn_in_a_code;
    double blind; ///< success in the time
    double seeing;
};

Tickets tickets_of(const devices::PairingLimits &limits, std::chrono::milliseconds time)
{
    const auto sessions = static_cast<std::int64_t>(limits.open_sessions);
    const std::int64_t turns = limits.rules.lifetime / limits.rules.reveal_within + 1 +
                               limits.guesses.per_organisation / limits.rules.guesses_per_code;
    const std::int64_t weighed = limits.guesses.per_organisation * (time / limits.guesses.window + 1);
    return {sessions, sessions * turns, static_cast<double>(weighed * sessions) / 1e6,
            static_cast<double>(weighed * sessions * turns) / 1e6};
}

/// Opens as many sessions as it is let, from as many addresses as it likes, has seen the digits
/// on somebody's glass, and keeps what it draws near to them; the rest it lets go for another draw.
class Attacker
{
public:
    Attacker(Devices &hub, std::string seen) : m_hub(hub), m_seen(std::move(seen)) {}

    void tend()
    {
        std::erase_if(m_live, [this](auto &one) {
            return near(one->pin()) && !m_hub.pairing.poll(one->offer.session_id(), one->poll());
        });
        const Instant now = m_hub.clock.now();
        std::erase_if(m_live, [&](auto &one) {
            return !near(one->pin()) && now - opened(*one) > m_limits.rules.abandoned_after + seconds(5);
        });
        for (int i = 0; i < 24; ++i) {
            auto next = std::make_unique<FakeDisplay>(static_cast<char>('A' + m_opened++ % 50));
            const auto address = "198.51.100." + std::to_string(m_opened % 250);
            const auto offer = m_hub.pairing.start(next->start(), address);
            if (!offer) {
                ASSERT_EQ(offer.error().code, Errc::TooManySessions);
                break;
            }
            next->offer = *offer;
            m_draws.push_back(now);
            if (m_hub.pairing.reveal(offer->session_id(), next->reveal(), address))
                m_live.push_back(std::move(next));
        }
        std::erase_if(m_draws, [&](Instant at) { return now - at >= m_limits.rules.lifetime; });
    }
    /// Those that a wrong PIN has ended are still counted: more than there are.
    [[nodiscard]] std::size_t tickets() const { return std::min(m_live.size(), m_limits.open_sessions); }
    [[nodiscard]] std::size_t recent_draws() const { return m_draws.size(); }

private:
    [[nodiscard]] bool near(const std::string &pin) const
    {
        int wrong = 0;
        for (std::size_t i = 0; i < pin.size(); ++i)
            wrong += pin[i] == m_seen[i] ? 0 : 1;
        return wrong <= 2;
    }
    [[nodiscard]] Instant opened(const FakeDisplay &one) const
    {
        return from_ms(one.offer.expires_at_ms()) - m_limits.rules.lifetime;
    }

    Devices &m_hub;
    std::string m_seen;
    devices::PairingLimits m_limits;
    std::vector<std::unique_ptr<FakeDisplay>> m_live;
    std::vector<Instant> m_draws; ///< of the last ten minutes
    unsigned m_opened = 0;
};

/// As people do: one digit beside what was meant, two exchanged, or something else altogether.
std::string mistyped(std::string pin, std::mt19937 &random)
{
    const std::string meant = pin;
    while (pin == meant) {
        const std::size_t at = random() % 5;
        const auto kind = random() % 10;
        if (kind < 6)
            pin[at] = static_cast<char>('0' + random() % 10);
        else if (kind < 9)
            std::swap(pin[at], pin[at + 1]);
        else
            pin = std::to_string(1'000'000 + random() % 1'000'000).substr(1);
    }
    return pin;
}

/// The surfaces on which an admin types, as they are: the page, and the local socket.
class Surfaces
{
public:
    enum class Answer : std::uint8_t { Found, Wrong, Unweighed, Other };

    explicit Surfaces(RunningHub &hub) : m_hub(hub), m_client(hub.port) {}

    Answer on_page(const std::string &pin)
    {
        const auto reply = m_client.request("POST", "/pair", "pin=" + pin + "&room=Aurora&secret=open-sesame",
                                            "Content-Type: application/x-www-form-urlencoded\r\n");
        const int status = reply ? reply->status : 0;
        return status == 200   ? Answer::Found
               : status == 404 ? Answer::Wrong
               : status == 429 ? Answer::Unweighed
                               : Answer::Other;
    }
    Answer on_socket(const std::string &pin)
    {
        const auto answer =
            console::call_hub(m_hub.store.folder.path(),
                              {"POST", "/admin/v1/displays/pair", R"({"room":"Aurora","pin":")" + pin + R"("})"});
        if (answer)
            return Answer::Found;
        const std::string &words = answer.error().detail;
        return words.starts_with("no display shows this PIN") ? Answer::Wrong
               : words.starts_with("too many wrong attempts") ? Answer::Unweighed
                                                              : Answer::Other;
    }

private:
    RunningHub &m_hub;
    Client m_client;
};

/// The other way round: an attacker opens sessions, each of which an admin's typing error could
/// hit. A hundred thousand errors on the page and on the local socket.
TEST(Guesses, AHundredThousandTypingErrorsAgainstAnAttackersSessionsStayWithinTheirBound)
{
    RunningHub hub;
    const devices::PairingLimits limits;
    Surfaces surfaces(hub);
    std::mt19937 random(42);
    auto honest = std::make_unique<FakeDisplay>('z');
    show_pin(hub.store, *honest);
    const std::string shown = honest->pin();
    Attacker attacker(hub.store, shown);
    std::int64_t weighed = 0;
    std::int64_t hits = 0;
    std::int64_t tickets = 0; // over all that was weighed
    std::size_t most_tickets = 0;
    std::size_t most_draws = 0;
    const Instant begun = hub.store.clock.now();
    for (int i = 0; i < kGuesses; ++i) {
        // Ten a second, for ten thousand seconds; who opens sessions looks every five.
        hub.store.clock.advance(milliseconds(100));
        if (i % 50 == 0)
            attacker.tend();
        const std::string pin = mistyped(shown, random);
        const auto answer = i % 2 == 0 ? surfaces.on_page(pin) : surfaces.on_socket(pin);
        ASSERT_NE(answer, Surfaces::Answer::Other) << i;
        most_tickets = std::max(most_tickets, attacker.tickets());
        most_draws = std::max(most_draws, attacker.recent_draws());
        if (answer == Surfaces::Answer::Unweighed)
            continue;
        ++weighed;
        tickets += static_cast<std::int64_t>(attacker.tickets());
        hits += answer == Surfaces::Answer::Found ? 1 : 0;
    }
    const auto lasted = hub.store.clock.now() - begun;
    const Tickets bound = tickets_of(limits, lasted);
    const double measured = static_cast<double>(tickets) / 1e6;
    RecordProperty("weighed", std::to_string(weighed));
    RecordProperty("tickets_at_once", std::to_string(most_tickets));
    RecordProperty("draws_in_ten_minutes", std::to_string(most_draws));
    RecordProperty("measured", std::to_string(measured));
    RecordProperty("bound", std::to_string(bound.blind));
    EXPECT_GT(weighed, 100) << "typing errors are weighed in every window";
    EXPECT_GT(most_draws, limits.open_sessions * 8) << "the attack is one";
    EXPECT_LE(static_cast<std::int64_t>(most_tickets), bound.at_once);
    EXPECT_LE(static_cast<std::int64_t>(most_draws), bound.drawn_in_a_code);
    EXPECT_LE(measured, bound.blind);
    EXPECT_LT(bound.blind, 0.01) << "in three hours of nothing but typing errors";
    EXPECT_LT(bound.seeing, 0.15);
    // A hit is not wrong, it is rare: the tickets near to what was shown are among the draws.
    EXPECT_LE(hits, 2);

    // The attack goes on; the honest display asks again until it gets a place, and its admin
    // types what it shows.
    hub.store.clock.advance(limits.guesses.window);
    bool paired = false;
    for (int i = 0; i < 120 && !paired; ++i) {
        hub.store.clock.advance(seconds(5));
        honest = std::make_unique<FakeDisplay>('z');
        const auto offer = hub.store.pairing.start(honest->start(), "192.0.2.7");
        attacker.tend();
        if (!offer)
            continue;
        honest->offer = *offer;
        ASSERT_TRUE(hub.store.pairing.reveal(offer->session_id(), honest->reveal(), "192.0.2.7"));
        EXPECT_EQ(surfaces.on_socket(honest->pin()), Surfaces::Answer::Found);
        const auto status = hub.store.pairing.poll(offer->session_id(), honest->poll());
        paired = status && status->has_binding();
    }
    EXPECT_TRUE(paired);
}

} // namespace
} // namespace lintel::hub

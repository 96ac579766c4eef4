#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

/// The life of one pairing session as a pure function.
///
///   Offered ──reveal──► Revealed ──approve──► Approved ──(grace over)──► gone
///      │                   │ wrong guesses, abandoned, time over
///      └──── time over ────┴──────────────────────────────────────────► gone
namespace lintel::hub::devices {

enum class PairingState : std::uint8_t {
    Offered,  ///< waits for the display to reveal, a minute at most
    Revealed, ///< the PIN is live; waits for an admin, until it expires
    Approved, ///< bound; waits for the display to fetch the binding, a few minutes more
    Gone,     ///< expired, abandoned, guessed at too often: as if it never was
};

struct PairingRules
{
    std::chrono::milliseconds lifetime = std::chrono::minutes(10);
    std::chrono::milliseconds reveal_within = std::chrono::seconds(60);
    /// A display that stopped polling is not there any more, and its PIN not worth guessing.
    std::chrono::milliseconds abandoned_after = std::chrono::seconds(60);
    /// How long the binding can be fetched after the yes, whatever the time left.
    std::chrono::milliseconds fetch_within = std::chrono::minutes(5);
    std::chrono::milliseconds poll_interval = std::chrono::seconds(2);
    std::chrono::milliseconds slow_down_by = std::chrono::seconds(5); ///< RFC 8628 §3.5
    int guesses_per_code = 5;
};

struct PairingSession
{
    PairingState state = PairingState::Offered;
    Instant created;
    Instant expires;
    std::optional<Instant> last_poll;
    std::chrono::milliseconds poll_interval{0};
    int failures = 0;

    friend bool operator==(const PairingSession &, const PairingSession &) = default;
};

enum class PairingEvent : std::uint8_t {
    Reveal,     ///< key and nonce came and match the commitment
    Poll,       ///< the display asks whether it is bound
    Approve,    ///< an admin typed this session's PIN
    WrongGuess, ///< an admin typed a PIN that nobody has
    Look,       ///< nothing happened; what does the time say?
};

enum class PairingAnswer : std::uint8_t {
    Done,
    Again,    ///< Reveal again, as a lost answer makes a client do: the same answer again
    SlowDown, ///< polled too early; the pause has grown
    Refused,  ///< makes no sense in this state
    Expired,  ///< the session is gone
};

struct PairingStep
{
    PairingSession session;
    PairingAnswer answer = PairingAnswer::Done;
};

[[nodiscard]] PairingSession begin_pairing(Instant now, const PairingRules &rules);
[[nodiscard]] PairingStep step(PairingSession session, PairingEvent event, Instant now, const PairingRules &rules);

} // namespace lintel::hub::devices

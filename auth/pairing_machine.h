#pragma once

#include "platform/backoff.h"
#include "platform/clock.h"

#include <array>
#include <cstdint>
#include <optional>

/// How a display comes by a PIN and by a binding, as a pure function.
///
///   Idle ─Start─► Starting ─Offered─► Revealing ─Revealed─► Showing ◄─Pending─┐
///                    ▲                    │                    │ time to ask  │
///                    │                    └─Collision─┐        ▼              │
///                    ├───────expired, Gone────────────┴──── Polling ──────────┤
///                    │                                         │ Bound        │ Failed
///                 Waiting ◄──Failed (from any)                 ▼              ▼
///                    └─time: ask again where it stood        Paired        Waiting
///
/// The PIN is on the glass in Showing and Polling only: while the hub cannot be asked,
/// nobody can type it either (a stale code is worse than none).
namespace lintel::auth {

enum class PairingPhase : std::uint8_t {
    Idle,      ///< not begun
    Starting,  ///< waits for the hub's offer; ends with the request's deadline
    Revealing, ///< waits for the hub's word on key and nonce; likewise
    Showing,   ///< the PIN is on the glass; ends when it is time to ask, or with the code
    Polling,   ///< the same while a question is under way
    Waiting,   ///< no PIN, in words why; ends when it is time to try again
    Paired,    ///< done
};

enum class PairingEventKind : std::uint8_t {
    Start,     ///< begin
    Offered,   ///< the hub's key and nonce are here. `pollInterval`
    Revealed,  ///< the hub has ours; the PIN is known. `expiresIn`, `pollInterval`
    Pending,   ///< nobody has typed it yet. `expiresIn`, `pollInterval`
    Bound,     ///< a binding whose signature verifies
    Collision, ///< this PIN is live already
    Gone,      ///< the hub does not know the session any more
    SlowDown,  ///< asked too often
    Failed,    ///< no usable answer. `obstacle`, `retryAfter`
    Deadline,  ///< the state's deadline has passed
    RetryNow,  ///< a person asks
};

/// Why there is no PIN.
enum class PairingObstacle : std::uint8_t {
    None,
    Unreachable,
    Refuses,
    Insecure,
    Strange, ///< while paired: who offers a code cannot prove to be the pinned hub
};

struct PairingEvent
{
    PairingEventKind kind = PairingEventKind::Start;
    std::chrono::milliseconds expiresIn{0};
    std::chrono::milliseconds pollInterval{0};
    std::chrono::milliseconds retryAfter{0};
    PairingObstacle obstacle = PairingObstacle::None;
};

/// What the driver has to do. At most one per step; an earlier one is void.
enum class PairingEffect : std::uint8_t { None, AskOffer, Reveal, Poll, HandOver };

struct PairingPlan
{
    PairingPhase phase = PairingPhase::Idle;
    /// When Deadline has to come. Absent in Idle and Paired only.
    std::optional<platform::Monotonic> deadline;
    /// End of the code; present once revealed.
    std::optional<platform::Monotonic> expiresAt;
    std::chrono::milliseconds lifetime{0};
    std::chrono::milliseconds pollInterval{0};
    PairingObstacle obstacle = PairingObstacle::None;
    int failures = 0;   ///< in a row
    int collisions = 0; ///< in a row

    friend bool operator==(const PairingPlan &, const PairingPlan &) = default;
};

struct PairingStep
{
    PairingPlan plan;
    PairingEffect effect = PairingEffect::None;
};

/// `chance` in [0, 1) spreads the pauses.
[[nodiscard]] PairingStep stepPairing(const PairingPlan &plan, const PairingEvent &event, platform::Monotonic now,
                                      double chance);

/// Whether the glass shows the PIN.
[[nodiscard]] constexpr bool showsPin(PairingPhase phase)
{
    return phase == PairingPhase::Showing || phase == PairingPhase::Polling;
}

} // namespace lintel::auth

#pragma once

#include "auth/verdict.h"
#include "platform/backoff.h"
#include "platform/clock.h"

#include <cstdint>
#include <optional>

/// What this display makes, over time, of how its hub treats it, as a pure function. One answer
/// is weighed by the table of auth/verdict.h; this adds patience.
///
///   trusted ─Doubted─► refused ─Doubted, minutes later─► concerned, a code beside the room
///      ▲                  │                                  │
///      └──Heard, Bound────┴──────────────────────────────────┘
///   any ─Revoked─► unpaired
///
/// The room stays on the glass in all of them. Nothing here has to be waited for: the session
/// goes on asking the hub whatever this says, and each of its answers comes in here.
namespace lintel::auth {

/// How long the hub must refuse before a person is told and offered a code.
inline constexpr std::chrono::milliseconds doubtAfter = std::chrono::minutes{2};
/// How long a code stays beside the room for which a person asked.
inline constexpr std::chrono::milliseconds askedFor = std::chrono::minutes{10};

enum class TrustEventKind : std::uint8_t {
    Witnessed,      ///< the hub, or what stands in its place, has answered. `evidence`
    Heard,          ///< a message that only a display in good standing gets
    KeyDiffers,     ///< the hub signs with another key than the pinned one
    Bound,          ///< a binding that the pinned key has proved, or the first one
    SoundOffer,     ///< beside the room: who offers a code has proved to be the hub
    StrangeOffer,   ///< and has not
    WithoutBinding, ///< unpaired: let in again by key alone, if the hub knows it
    PairAgain,      ///< a person wants a code beside the room
    Deadline,       ///< the plan's deadline has passed
};

struct TrustEvent
{
    TrustEventKind kind = TrustEventKind::Deadline;
    Evidence evidence{};
};

struct TrustPlan
{
    bool paired = false;
    Doubt doubt = Doubt::None; ///< the hub's last word that was not good
    bool shown = false;        ///< it is told to people
    bool rebinding = false;    ///< a code is offered beside the room
    bool strange = false;      ///< but who answers cannot prove to be the hub: there is none
    int looks = 0;             ///< how often, in a row, it was asked what is wrong
    std::optional<platform::Monotonic> refusedSince;
    std::optional<platform::Monotonic> nextLook; ///< not before
    std::optional<platform::Monotonic> deadline; ///< end of the code that a person asked for

    friend bool operator==(const TrustPlan &, const TrustPlan &) = default;
};

struct TrustStep
{
    TrustPlan plan;
    TrustEffects effects;
    Verdict verdict = Verdict::Proceed; ///< Witnessed only
};

/// `chance` in [0, 1) spreads the pauses between looks.
[[nodiscard]] TrustStep stepTrust(const TrustPlan &plan, const TrustEvent &event, platform::Monotonic now,
                                  double chance);

/// What a person should know; None: nothing.
[[nodiscard]] Doubt concernOf(const TrustPlan &plan);

} // namespace lintel::auth

#pragma once

#include "auth/verdict.h"
#include "platform/backoff.h"
#include "platform/clock.h"

#include <cstdint>
#include <optional>

/// How a paired display stays in touch with its hub, as a pure function.
///
///   Idle ─Start─► Token ─TokenReady─► Opening ─Opened─► Live ─Heard─► Live
///                  ▲  ▲ │ TokenFailed     │ OpenFailed     │ Closed, silence
///                  │  │ ▼                 ▼                ▼
///                  │ Waiting ◄─failed── Fetching         Waiting
///                  │   │ time             │ Fetched
///                  └───┴──── time ───── Polling
///
/// The stream's handshake does not tell why it failed, and some paths let no stream
/// through; so a failed one is followed by a plain request, whose answer is weighed by the
/// table of auth/verdict.h. Nothing here forgets anything.
namespace lintel::device {

enum class SessionPhase : std::uint8_t {
    Idle,     ///< not begun
    Token,    ///< waits for an access token; ends with its deadline
    Opening,  ///< waits for the stream's handshake; likewise
    Live,     ///< the stream is open; silence ends it
    Fetching, ///< asks for one snapshot instead; ends with the request's deadline
    Polling,  ///< got one; the stream is tried again after a pause
    Waiting,  ///< backs off; ends with the pause
};

enum class SessionEventKind : std::uint8_t {
    Start,
    TokenReady,
    TokenFailed,  ///< `evidence`, `retryAfter`
    Opened,       ///< the handshake is done
    OpenFailed,   ///< the stream was never open
    Heard,        ///< a frame of the hub
    Closed,       ///< an open stream ended. `retryAfter`
    TokenExpired, ///< the hub says goodbye for the token's sake. `retryAfter`
    Fetched,      ///< a snapshot
    FetchFailed,  ///< `evidence`, `retryAfter`
    Deadline,     ///< the state's deadline has passed
    RetryNow,     ///< a person asks
    Rebound,      ///< the binding, or whom to believe, is another: begin anew
};

struct SessionEvent
{
    SessionEventKind kind = SessionEventKind::Start;
    auth::Evidence evidence{};
    std::chrono::milliseconds retryAfter{0};
    /// The trust machine has a concern: the pauses grow far longer.
    bool doubted = false;
};

/// What the driver has to do. Out of Opening and Live it also lets go of the stream.
enum class SessionEffect : std::uint8_t {
    None,
    AskToken,
    RenewToken, ///< drop the token that was used and ask for another
    OpenStream,
    Fetch,
    Ping,
};

struct SessionPlan
{
    SessionPhase phase = SessionPhase::Idle;
    std::optional<platform::Monotonic> deadline; ///< absent in Idle only
    int failures = 0;                            ///< in a row
    bool renewed = false;                        ///< the token of this attempt is fresh
    bool tokenSpent = false;                     ///< the next attempt needs a new token
    bool streamless = false;                     ///< the last thing that worked was a plain request
    std::optional<platform::Monotonic> liveSince;
    std::optional<platform::Monotonic> lastHeard;

    friend bool operator==(const SessionPlan &, const SessionPlan &) = default;
};

struct SessionStep
{
    SessionPlan plan;
    SessionEffect effect = SessionEffect::None;
};

/// Silence after which this side pings, and after which it gives the stream up (stream.proto).
inline constexpr std::chrono::milliseconds pingAfter = std::chrono::seconds{20};
inline constexpr std::chrono::milliseconds silenceLimit = std::chrono::seconds{45};

[[nodiscard]] SessionStep stepSession(const SessionPlan &plan, const SessionEvent &event, platform::Monotonic now,
                                      double chance);

/// Whether what is on the glass follows the hub now.
[[nodiscard]] constexpr bool isLive(const SessionPlan &plan)
{
    return plan.phase == SessionPhase::Live || plan.streamless;
}

} // namespace lintel::device

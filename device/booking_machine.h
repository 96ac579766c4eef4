#pragma once

#include "device/display_model.h"
#include "platform/backoff.h"

#include <cstdint>
#include <optional>

/// How one tap at the door becomes a booking, as a pure function.
///
///   Held ─Released─► Due ─time─► Sending ─Answered─► Accepted ─Answered─► Confirmed
///    │ │              ▲ │           │                  │  ▲ time: ask again  │
///    │ │              │ │ Expired   │                  └──┘                  │
///    │ │ NamedRefused └─┼─Failed────┘                                        │
///    │ └────────────────┼──────► Refused ◄──────────Answered, from any───────┘
///    └──Expired─────────┴──────► Missed ──Answered after all──► as the hub says
///
/// Asking again is harmless: the idempotency key makes the hub tell where it stands. Words of
/// the hub that come twice, or an older one after a newer, change nothing.
namespace lintel::device {

enum class BookingPhase : std::uint8_t {
    Held,      ///< waits for the booking that it names
    Due,       ///< to be sent at the deadline
    Sending,   ///< a request is under way; ends with its deadline
    Accepted,  ///< the hub holds the slot; asks again at the deadline if nothing is heard
    Confirmed, ///< settled
    Refused,   ///< settled
    Missed,    ///< settled, unless an answer to an earlier attempt turns up: its time has passed
};

enum class BookingEventKind : std::uint8_t {
    Released,     ///< the booking it names is held by the hub
    NamedRefused, ///< the booking it names will never be. `reason`
    Answered,     ///< the hub's word, by answer or snapshot. `state`, `reason`
    Failed,       ///< no usable answer. `retryAfter`
    Deadline,
    LinkIsBack, ///< the hub is heard again: no need to wait any longer
    Expired,    ///< its time has passed, by a clock that can be believed
};

struct BookingEvent
{
    BookingEventKind kind = BookingEventKind::Deadline;
    IntentState state = IntentState::Pending;
    Refusal reason = Refusal::None;
    std::chrono::milliseconds retryAfter{0};
};

enum class BookingEffect : std::uint8_t { None, Post };

struct BookingPlan
{
    BookingPhase phase = BookingPhase::Due;
    /// Absent when held or settled.
    std::optional<platform::Monotonic> deadline;
    Refusal reason = Refusal::None;
    int failures = 0; ///< in a row

    friend bool operator==(const BookingPlan &, const BookingPlan &) = default;
};

struct BookingStep
{
    BookingPlan plan;
    BookingEffect effect = BookingEffect::None;
};

[[nodiscard]] BookingStep stepBooking(const BookingPlan &plan, const BookingEvent &event, platform::Monotonic now,
                                      double chance);

[[nodiscard]] IntentState intentState(BookingPhase phase);

[[nodiscard]] constexpr bool isSettled(BookingPhase phase)
{
    return phase == BookingPhase::Confirmed || phase == BookingPhase::Refused || phase == BookingPhase::Missed;
}

} // namespace lintel::device

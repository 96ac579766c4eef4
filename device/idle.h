#pragma once

#include "platform/clock.h"

#include <cstdint>
#include <optional>

/// How the glass rests while nobody is there, as a pure function.
///
///            Rested                Deadline              Deadline
///   Awake ───────────► Lit ───────────────────► Dimmed ──────────► Off
///     ▲                 ▲  ▲                     │  ▲               │ │
///     │ Called          │  └───────Touched───────┘  └────Stirred────┘ │
///     │ (from any)      └───────────────────Touched───────────────────┘
///
/// What calls for a lit glass and what lets it rest is device/room/rest.h's; this is about
/// time and people.
namespace lintel::device {

/// So long a glass stays lit for whoever touched it outside of its hours.
inline constexpr std::chrono::milliseconds litFor = std::chrono::minutes{1};

enum class IdlePhase : std::uint8_t {
    Awake,  ///< something calls for it
    Lit,    ///< somebody touched it; ends with its deadline
    Dimmed, ///< can be read; ends with its deadline, where it may go off at all
    Off,    ///< dark until something happens
};

enum class IdleEventKind : std::uint8_t {
    Called,  ///< its hours, a meeting ahead, an emergency, or no room at all
    Rested,  ///< nothing calls: `offAfter`
    Touched, ///< by a person
    Stirred, ///< what the room says has changed
    Deadline,
};

struct IdleEvent
{
    IdleEventKind kind = IdleEventKind::Deadline;
    /// Rested: how long after the last touch it goes off; 0: never.
    std::chrono::milliseconds offAfter{0};
};

enum class IdleEffect : std::uint8_t { None, Day, Night, Dark };

struct IdlePlan
{
    IdlePhase phase = IdlePhase::Awake;
    std::optional<platform::Monotonic> deadline; ///< Lit: always. Dimmed: where it may go off
    platform::Monotonic since{};                 ///< the last touch, or the last change seen
    std::chrono::milliseconds offAfter{0};       ///< as Rested said last

    friend bool operator==(const IdlePlan &, const IdlePlan &) = default;
};

struct IdleStep
{
    IdlePlan plan;
    IdleEffect effect = IdleEffect::None;
};

[[nodiscard]] IdleStep stepIdle(const IdlePlan &plan, const IdleEvent &event, platform::Monotonic now);

/// What a phase looks like.
[[nodiscard]] IdleEffect lookOf(IdlePhase phase);

} // namespace lintel::device

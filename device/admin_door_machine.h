#pragma once

#include "platform/clock.h"

#include <cstdint>
#include <optional>

/// How the admin PIN opens the way in, as a pure function.
///
///   NoWay ─PinSet─► Shut ─Typed─► Counting ─Counted─► Checking ─Right─► Open
///     ▲              ▲  ▲             │                │    │            │
///     │ PinGone      │  └──Left───────┴────────────────┤    │ Wrong      │ Left, two minutes
///     │ (from any)   │            Wrong, up to four    │    ▼            │
///     └──────────────┴─────────────────────────────────┴─ Paused         │
///                    ▲                          time ──────┘             │
///                    └───────────────────────────────────────────────────┘
///
/// A try is counted on the disk before it is compared: who pulls the plug has had it. The
/// pause that a try may lead to is written with it, so a restart begins that pause anew and
/// never shortens it. No wall clock has a part in this.
namespace lintel::device {

/// Wrong ones in a row before the first pause; after it every wrong one leads to another.
inline constexpr int freeTries = 5;
/// An open door shuts this long after the last touch.
inline constexpr std::chrono::milliseconds openFor = std::chrono::minutes{2};

enum class DoorPhase : std::uint8_t {
    NoWay,    ///< no PIN is set
    Shut,     ///< waits for one to be typed
    Counting, ///< the try is being written down; ends with its deadline
    Checking, ///< it is being compared; likewise
    Paused,   ///< none is taken before the deadline
    Open,     ///< shuts at the deadline
};

enum class DoorEventKind : std::uint8_t {
    Restored, ///< what an earlier run left: `failures`, `pause`
    PinSet,   ///< the hub has given one
    PinGone,  ///< and taken it away
    Typed,    ///< a person has typed one
    Counted,  ///< the try is on the disk, or cannot be brought there: `kept`
    Right,
    Wrong,
    Unchecked, ///< could not be compared
    Touched,
    Left, ///< the person has gone
    Deadline,
};

struct DoorEvent
{
    DoorEventKind kind = DoorEventKind::Deadline;
    int failures = 0;
    std::chrono::milliseconds pause{0};
    bool kept = true;
};

enum class DoorEffect : std::uint8_t {
    None,
    Count,   ///< write the plan down, then say Counted
    Compare, ///< then say Right, Wrong or Unchecked
    Keep,    ///< write the plan down
};

struct DoorPlan
{
    DoorPhase phase = DoorPhase::NoWay;
    /// Absent in NoWay and Shut.
    std::optional<platform::Monotonic> deadline;
    /// None is taken before, in whatever phase.
    std::optional<platform::Monotonic> pausedUntil;
    int failures = 0;   ///< in a row, the one being compared included
    bool kept = true;   ///< the last try could be written down
    bool wrong = false; ///< the last one was not it, and the person is still there

    friend bool operator==(const DoorPlan &, const DoorPlan &) = default;
};

struct DoorStep
{
    DoorPlan plan;
    DoorEffect effect = DoorEffect::None;
};

[[nodiscard]] DoorStep stepDoor(const DoorPlan &plan, const DoorEvent &event, platform::Monotonic now);

/// After so many wrong ones in a row: none up to four, then 1, 5, 15 minutes, and an hour for
/// every further one.
[[nodiscard]] std::chrono::milliseconds pauseAfter(int failures);

/// What a restart now would have to wait.
[[nodiscard]] std::chrono::milliseconds pauseToKeep(const DoorPlan &plan, platform::Monotonic now);

/// How many may be typed before the next pause; none while one lasts.
[[nodiscard]] int triesLeft(const DoorPlan &plan);

} // namespace lintel::device

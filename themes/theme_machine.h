#pragma once

#include "platform/clock.h"

#include <cstdint>
#include <optional>

/// Which theme is in force and whether the disk has it, as a pure function.
///
///   BuiltIn ─Found─► Kept ◄─Done─ Writing ◄────────┐
///      ▲              │              │ Failed      │ Deadline
///      │              │              ▼             │
///      │              │            Unkept ─────────┘
///      │              │ Cleared, likewise Writing and Unkept
///     Done            ▼      Failed
///      └─────────── Erasing ────────► Unerased
///                     ▲    ◄─Deadline─┘
///
/// From every state, another theme that came whole and passed its checks is shown at once
/// and leads to Writing. One that fails them is no event: what is in force stays.
namespace lintel::themes {

enum class ThemePhase : std::uint8_t {
    BuiltIn,  ///< in force, and the disk has no other
    Writing,  ///< a pushed one is in force and being kept
    Kept,     ///< in force and on the disk
    Unkept,   ///< in force, but the disk did not take it; tried again at the deadline
    Erasing,  ///< the built-in one is in force, the kept one being removed
    Unerased, ///< the disk did not let go; tried again at the deadline
};

enum class ThemeEventKind : std::uint8_t {
    Found,   ///< at start: the kept one is whole and passes its checks
    Came,    ///< from the hub, whole, checked, and not the one in force
    Cleared, ///< the hub names none
    Done,    ///< the disk did as it was told last
    Failed,  ///< it did not
    Deadline,
};

enum class ThemeEffect : std::uint8_t {
    None,
    Show,                ///< puts what was found in force
    ShowAndWrite,        ///< puts what came in force, then keeps it
    Write,               ///< keeps the one in force
    ShowBuiltInAndErase, ///< puts the built-in one in force, then forgets the kept one
    Erase,
};

struct ThemePlan
{
    ThemePhase phase = ThemePhase::BuiltIn;
    /// Of Unkept and Unerased only.
    std::optional<platform::Monotonic> deadline;
    int failures = 0; ///< of the disk, in a row

    friend bool operator==(const ThemePlan &, const ThemePlan &) = default;
};

struct ThemeStep
{
    ThemePlan plan;
    ThemeEffect effect = ThemeEffect::None;
};

/// `chance` in [0, 1) spreads the next attempt at a disk that failed.
[[nodiscard]] ThemeStep stepTheme(const ThemePlan &plan, ThemeEventKind event, platform::Monotonic now, double chance);

} // namespace lintel::themes

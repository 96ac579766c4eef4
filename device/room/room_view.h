#pragma once

#include "device/room/choices.h"
#include "device/room/overlay.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lintel::device {

/// What the door says, in order of precedence.
enum class RoomState : std::uint8_t {
    Unpaired,     ///< no binding; never the result of roomView()
    Unknown,      ///< the calendar was read too long ago to be trusted
    Unavailable,  ///< closed by an admin
    CheckIn,      ///< a meeting waits for somebody to say that they are here
    InUse,        ///< occupied
    EndsSoon,     ///< occupied; this meeting ends within 10 min and another follows
    FreeSoon,     ///< occupied; a gap that can be booked begins within 10 min
    StartingSoon, ///< free for less than 15 min
    Free,
};

/// "unpaired", "unknown", "unavailable", "check_in", "in_use", "ends_soon", "free_soon",
/// "starting_soon", "free".
[[nodiscard]] QString stateName(RoomState state);

/// Until when, and how people would say it.
enum class UntilKind : std::uint8_t {
    At,        ///< `until`, today
    RestOfDay, ///< free and nothing more to come today
    NextDay,   ///< free after hours; `until` lies on a later day
    Open,      ///< nothing known ahead
};

/// A block of the day list.
struct DayEntry
{
    ShownMeeting shown;
    bool running = false;
    bool past = false;
    int lane = 0;  ///< overlapping meetings stand side by side: the how-manieth
    int lanes = 1; ///< of how many
    Instant until; ///< where its block ends: a released one gives way to what takes its place

    friend bool operator==(const DayEntry &, const DayEntry &) = default;
};

/// Everything the glass says about a room at one instant.
struct RoomView
{
    RoomState state = RoomState::Free;
    /// The state by meetings alone: what was last known while the state is Unknown.
    RoomState byMeetings = RoomState::Free;

    UntilKind untilKind = UntilKind::Open;
    /// Occupied: the end of the unbroken busy run. Free: the begin of the next one.
    std::optional<Instant> until;

    std::optional<ShownMeeting> current; ///< of several at once, the one that began first
    std::optional<ShownMeeting> next;    ///< the next to begin
    bool nextInRun = false;              ///< `next` belongs to the busy run that is on now
    std::optional<ShownMeeting> checkIn; ///< the meeting that waits for a person

    std::vector<Choice> book;   ///< from now; empty when it cannot or must not be
    std::vector<Choice> extend; ///< new ends for `current`
    bool canEnd = false;        ///< `current` may be ended here

    Instant dayStart; ///< today in the room's zone
    Instant dayEnd;
    std::vector<DayEntry> day; ///< everything that touches today, by start
    std::vector<Slot> gaps;    ///< what can be booked later today
    bool freeAllDay = false;   ///< nothing touches today

    std::optional<std::chrono::milliseconds> age; ///< of the calendar's reading; absent: never read
    bool stale = false;
    /// The first instant after now at which anything above may differ, the minute apart.
    std::optional<Instant> nextChange;

    friend bool operator==(const RoomView &, const RoomView &) = default;
};

/// What touches [from, to), by start, side by side where they overlap. `meetings` by start;
/// `gaps` is what can be booked in place of a released one.
[[nodiscard]] std::vector<DayEntry> dayEntries(const std::vector<ShownMeeting> &meetings,
                                               const std::vector<Slot> &gaps, Instant from, Instant to, Instant now);

/// Pure: the same arguments, the same answer. `now` is corrected to the hub's clock.
[[nodiscard]] RoomView roomView(const RoomData &room, const std::vector<Intent> &outbox, Instant now);

} // namespace lintel::device

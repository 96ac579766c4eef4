#pragma once

#include "hub/core/time.h"
#include "hub/rooms/meeting.h"

#include <cstdint>
#include <optional>
#include <vector>

/// What to do next about an accepted intent, given what the calendar holds after a fresh
/// reading. Pure; the writer reads, asks, does one step, and reads again, so that a
/// crash at any point only means asking again.
namespace lintel::hub::sync {

enum class Step : std::uint8_t {
    Create,   ///< write the booking
    Remove,   ///< ours is there, but somebody else's overlaps: the newer own booking yields
    Change,   ///< give the meeting its new end
    Cancel,   ///< take the meeting away
    Restore,  ///< our longer end overlaps somebody else's: put the former end back
    Confirm,  ///< the calendar holds what was asked for
    Conflict, ///< refused: somebody else has the room
    Gone,     ///< refused: the meeting is no longer there
};

struct NextStep
{
    Step step = Step::Confirm;
    std::optional<rooms::Meeting> conflict; ///< with Remove, Restore and Conflict
};

/// For a booking:
///
///   in the calendar | somebody overlaps | written before |
///   yes             | no                |                | Confirm
///   yes             | yes               |                | Remove
///   no              | yes               |                | Conflict
///   no              | no                | yes            | Gone (removed by a person)
///   no              | no                | no             | Create
///
/// `meetings`: what stands in the room besides later intents.
[[nodiscard]] NextStep next_for_booking(const rooms::Intent &booking, bool in_calendar,
                                        const std::vector<rooms::Meeting> &meetings);

/// For an extension or an end of `target`, as the calendar has it; null: not there.
///
///   extend: not there, or moved behind the new end → Gone
///           ends in time                           → Confirm, or Restore if it overlaps by our own doing
///           somebody overlaps                      → Conflict, else Change
///   end:    not there, ended, or moved away        → Confirm
///           not begun                              → Cancel, else Change
[[nodiscard]] NextStep next_for_change(const rooms::Intent &change, const rooms::Meeting *target,
                                       const std::vector<rooms::Meeting> &meetings);

} // namespace lintel::hub::sync

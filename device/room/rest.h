#pragma once

#include "device/display_model.h"

#include <vector>

namespace lintel::device {

/// Whether the glass may rest at an instant, and how bright it is then.
struct RestNeed
{
    /// Hours, a meeting ahead, an emergency, or settings that know of no rest.
    bool called = true;
    /// Where nothing calls: how long after the last touch it goes off, minutes; 0: never.
    int offAfterMin = 0;
    int dayPercent = 100;
    int nightPercent = 100;

    friend bool operator==(const RestNeed &, const RestNeed &) = default;
};

/// Pure: hours and days are those of the room's zone, through every change of clocks.
///
/// A meeting calls from `wakeBeforeMin` before it begins until as long after that, for those
/// who come late; while it runs the glass stays readable. Meetings of whole days, and those
/// that nobody came to, do neither.
[[nodiscard]] RestNeed restNeed(const RoomData &room, const std::vector<Intent> &outbox, Instant now);

} // namespace lintel::device

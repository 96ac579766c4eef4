#pragma once

#include "hub/core/time.h"
#include "hub/rooms/local_days.h"
#include "hub/rooms/meeting.h"
#include "hub/rooms/settings.h"

#include <cstddef>
#include <string>
#include <vector>

namespace lintel::hub::rooms {

struct FreeSlot
{
    Instant start;
    Instant end;

    bool operator==(const FreeSlot &) const = default;
};

inline constexpr std::size_t kMaxAlternatives = 3;

/// Other times in the same room for a booking of [start, end) that cannot be had, soonest
/// first: what is left of the slot asked for, if that is long enough; then the same
/// length later that day, then within the hours of the next working days.
/// `meetings` by start; `days` from today on.
[[nodiscard]] std::vector<FreeSlot> alternatives(const std::vector<Meeting> &meetings,
                                                 const std::vector<LocalDay> &days, const std::string &zone,
                                                 const RoomSettings &settings, Instant now, Instant start, Instant end);

} // namespace lintel::hub::rooms

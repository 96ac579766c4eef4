#pragma once

#include "device/room/overlay.h"

#include <chrono>
#include <vector>

namespace lintel::device {

/// The unbroken busy runs of these meetings: what overlaps, touches or leaves less than
/// `shortest` between is one run. The meetings are by start; a
/// released one does not occupy.
[[nodiscard]] std::vector<Slot> busyRuns(const std::vector<ShownMeeting> &meetings, std::chrono::minutes shortest);

/// What is left between the runs in [from, to), at least `shortest` long each.
[[nodiscard]] std::vector<Slot> gapsBetween(const std::vector<Slot> &runs, Instant from, Instant to,
                                            std::chrono::minutes shortest);

struct Lane
{
    int lane = 0;
    int lanes = 1;

    friend bool operator==(const Lane &, const Lane &) = default;
};

/// Side by side where they overlap: for each meeting (by start) its lane, and how many
/// lanes the cluster it belongs to needs.
[[nodiscard]] std::vector<Lane> lanesOf(const std::vector<ShownMeeting> &meetings);

} // namespace lintel::device

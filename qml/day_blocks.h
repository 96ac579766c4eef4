#pragma once

#include "qml/day_model.h"
#include "qml/hours_model.h"
#include "qml/words.h"

#include <vector>

namespace lintel::glass {

/// Minutes that really pass.
[[nodiscard]] double minutesBetween(device::Instant from, device::Instant to);

/// The meetings of the day [from, to) as blocks.
[[nodiscard]] std::vector<Block> meetingBlocks(const std::vector<device::DayEntry> &entries, device::Instant from,
                                               device::Instant to, const Words &say);

/// Meetings and gaps of a day in the order of their beginnings.
[[nodiscard]] std::vector<Block> byBegin(std::vector<Block> blocks);

/// The same for a ribbon, where only a few stand side by side: what has no place is counted
/// in a block of its own.
[[nodiscard]] std::vector<Block> ribbonOf(const std::vector<Block> &blocks, const Words &say);

/// The whole hours of the day [from, to).
[[nodiscard]] std::vector<HourMark> hourMarks(device::Instant from, device::Instant to, const QString &zone,
                                              const Words &say);

} // namespace lintel::glass

#pragma once

#include "device/room/offers.h"

namespace lintel::device {

/// The slot that is meant by a tap at `at`: the preferred length from the quarter of an hour
/// that was hit, as far as the free stretch and the room's rules allow. Absent: nothing can
/// be chosen there.
[[nodiscard]] std::optional<Slot> tappedSlot(const DayOffer &offer, Instant at, const RoomSettings &settings);

enum class SlotEdge : std::uint8_t { Begin, End };
enum class Step : std::uint8_t { Earlier, Later };

/// The slot with one edge moved to the next quarter of an hour, the other where it was.
/// Absent: the free stretch or the room's rules are in the way.
[[nodiscard]] std::optional<Slot> movedSlot(const DayOffer &offer, const Slot &slot, SlotEdge edge, Step step,
                                            const RoomSettings &settings);

/// Whether a slot that was chosen a while ago can still be had. One whose begin has passed
/// meanwhile can, for ten minutes: so long the hub takes a tap that comes late.
[[nodiscard]] bool isStillFree(const DayOffer &offer, const Slot &slot, Instant now);

} // namespace lintel::device

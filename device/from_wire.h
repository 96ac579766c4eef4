#pragma once

#include "device/display_model.h"

namespace lintel::v1 {
class BookingOutcome;
class CalendarHealth;
class Instance;
class RoomSnapshot;
} // namespace lintel::v1

namespace lintel::device {

/// The wire's snapshot as plain values. Absent settings become their defaults; instances
/// without a length and unknown enumerators are read as the contract says.
[[nodiscard]] RoomData roomFromWire(const v1::RoomSnapshot &snapshot);

[[nodiscard]] Meeting meetingFromWire(const v1::Instance &instance);

/// When the calendar was last read, on the hub's clock. `serverTimeMs` is when the message was
/// written; the age it gives is believed over the absolute time.
[[nodiscard]] std::optional<Instant> calendarReadAt(const v1::CalendarHealth &health, std::int64_t serverTimeMs);
[[nodiscard]] QStringList calendarIssues(const v1::CalendarHealth &health);

/// State, reason, conflict and alternatives of `outcome`, laid over `intent`.
void applyOutcome(const v1::BookingOutcome &outcome, Intent &intent);

} // namespace lintel::device

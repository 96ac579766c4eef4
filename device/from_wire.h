#pragma once

#include "device/display_model.h"

namespace lintel::v1 {
class BookingOutcome;
class CalendarHealth;
class FoundMeeting;
class FreeRoom;
class Instance;
class Room;
class RoomSnapshot;
} // namespace lintel::v1

namespace lintel::device {

/// The wire's snapshot as plain values. Absent settings become their defaults; instances
/// without a length and unknown enumerators are read as the contract says.
[[nodiscard]] RoomData roomFromWire(const v1::RoomSnapshot &snapshot);

[[nodiscard]] Meeting meetingFromWire(const v1::Instance &instance);

/// By the number of a ReportCategory; one that is not known is Other.
[[nodiscard]] Trouble troubleFromWire(int category);
[[nodiscard]] RoomFacts factsFromWire(const v1::Room &wire);
void factsToWire(const RoomFacts &facts, v1::Room &wire);
[[nodiscard]] FreeRoom freeRoomFromWire(const v1::FreeRoom &wire);
[[nodiscard]] FoundMeeting foundMeetingFromWire(const v1::FoundMeeting &wire);

/// When the calendar was last read, on the hub's clock. `serverTimeMs` is when the message was
/// written; the age it gives is believed over the absolute time.
[[nodiscard]] std::optional<Instant> calendarReadAt(const v1::CalendarHealth &health, std::int64_t serverTimeMs);
[[nodiscard]] QStringList calendarIssues(const v1::CalendarHealth &health);

/// Reason, conflict, alternatives and other rooms of `outcome`, laid over `intent`.
void applyOutcome(const v1::BookingOutcome &outcome, Intent &intent);

} // namespace lintel::device

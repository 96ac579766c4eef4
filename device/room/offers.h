#pragma once

#include "device/room/overlay.h"

#include <QDate>

namespace lintel::device {

/// What may be booked at this door on one day.
struct DayOffer
{
    QDate date; ///< in the room's zone
    Instant start;
    Instant end;            ///< of the day, exclusive
    std::vector<Slot> free; ///< from now on, buffers kept, each at least as long as the shortest booking

    friend bool operator==(const DayOffer &, const DayOffer &) = default;
};

/// Today and the days after it that a passer-by may book; none where booking is not allowed.
[[nodiscard]] std::vector<QDate> bookableDays(const RoomData &room, Instant now);

/// `date` is one of bookableDays(); any other day offers nothing.
[[nodiscard]] DayOffer offerOn(const RoomData &room, const std::vector<Intent> &outbox, QDate date, Instant now);

/// The slot that is meant by what a finger drew from `from` to `to`, in either direction: on
/// quarters of an hour, as long as the shortest and longest booking allow, inside the free
/// stretch where the finger began. Absent: nothing can be chosen there.
[[nodiscard]] std::optional<Slot> snappedSlot(const DayOffer &offer, Instant from, Instant to,
                                              const RoomSettings &settings);

/// Why a meeting cannot be extended any further.
enum class ExtendObstacle : std::uint8_t { NextMeeting, LongestBooking, NotAllowed };

struct ExtendLimit
{
    Instant latest; ///< not before the meeting's end
    ExtendObstacle obstacle = ExtendObstacle::NotAllowed;
    std::optional<Meeting> next; ///< NextMeeting: which

    friend bool operator==(const ExtendLimit &, const ExtendLimit &) = default;
};

[[nodiscard]] ExtendLimit extendLimit(const RoomData &room, const std::vector<Intent> &outbox, const Meeting &meeting);

} // namespace lintel::device

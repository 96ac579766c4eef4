#pragma once

namespace lintel::v1 {
class BookingIntent;
class BookingOutcome;
class RoomSnapshot;
} // namespace lintel::v1

namespace lintel::device {

/// Takes titles and organisers of meetings out, so that what is left says when the room is in
/// use, and nothing else. The snapshot's digest goes too: a hub that is asked sends a whole
/// one again.
void eraseTitles(v1::RoomSnapshot &snapshot);
void eraseTitles(v1::BookingOutcome &outcome);
void eraseTitles(v1::BookingIntent &intent);

} // namespace lintel::device

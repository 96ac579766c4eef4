#pragma once

#include "device/display_model.h"

#include <vector>

namespace lintel::device {

/// A meeting as the glass shows it: the snapshot's, with what was done at this door
/// since then laid over it.
struct ShownMeeting
{
    Meeting meeting;
    /// Something done at this door to this meeting is not confirmed yet.
    bool unsettled = false;
    /// Ended at this door: `meeting.end` is when.
    bool endedHere = false;

    friend bool operator==(const ShownMeeting &, const ShownMeeting &) = default;
};

/// Every known meeting once, by start, then by end, then by id; outbox applied oldest first.
/// Refused intents change nothing. A booking whose key the snapshot already knows is
/// the snapshot's.
[[nodiscard]] std::vector<ShownMeeting> shownMeetings(const RoomData &room, const std::vector<Intent> &outbox);

} // namespace lintel::device

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/room_state.h"
#include "lintel/v1/room.pb.h"

#include <soci/soci.h>

#include <string>

namespace lintel::hub::rooms {

/// "Where is my meeting?": those of today and tomorrow, not over yet, whose visible title or
/// organiser holds all the words, soonest first, at most 20. What the privacy of their rooms, or
/// of the door that asks, hides is not found either. In the caller's transaction.
[[nodiscard]] Result<v1::FoundMeetings> search_meetings(soci::session &sql, const RoomState &here,
                                                        const std::string &words, Instant now);

} // namespace lintel::hub::rooms

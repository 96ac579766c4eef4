#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/decide.h"
#include "hub/rooms/room_state.h"

#include <soci/soci.h>

#include <optional>
#include <string>

namespace lintel::hub::rooms {

/// Where somebody does something, and the room it is about.
struct Door
{
    RoomState here;                 ///< the room at whose door it was done
    std::optional<RoomState> other; ///< the room that is to be booked, where that is another one
    bool barred = false;            ///< it may not be booked from here

    [[nodiscard]] const RoomState &room() const { return other ? *other : here; }
};

/// Errc::NotFound when there is no such room as `room_id`.
[[nodiscard]] Result<Door> stand_at(soci::session &sql, const std::string &binding_id, const std::string &room_id,
                                    const v1::BookingIntent &request, Instant now);

struct Decided
{
    Decision decision;
    bool to_write = false; ///< the hub has done something itself that the writer carries out
};

/// Decides, and does what needs no calendar, in the caller's transaction. The intent takes the
/// id of the object that this very booking made before the store was restored.
[[nodiscard]] Result<Decided> decide_at(soci::session &sql, const Door &door, const v1::BookingIntent &request,
                                        Intent &intent, Instant now);

} // namespace lintel::hub::rooms

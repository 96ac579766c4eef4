#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/records.h"
#include "hub/rooms/room_state.h"
#include "lintel/v1/room.pb.h"

#include <soci/soci.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Rooms that are free instead of this one.
namespace lintel::hub::rooms {

struct Neighbour
{
    RoomRecord room;
    int floors_away = 0; ///< -1: another site, or not known
};

/// The other rooms of the organisation, nearest first: the same floor, then by the floors
/// between, then those of this site whose level nobody knows, then other sites; at the same
/// distance the smaller ones first, so that large rooms stay free.
[[nodiscard]] std::vector<Neighbour> neighbours(const RoomRecord &here, const std::vector<RoomRecord> &all);

struct RoomsWanted
{
    int capacity = 0;                   ///< seats, at least
    std::vector<std::string> equipment; ///< all of it
    int minutes = 0;                    ///< free for so long, at least; 0: the room's shortest booking
    std::size_t most = 20;
};

/// The room has the seats and the equipment.
[[nodiscard]] bool fits(const RoomRecord &room, const RoomsWanted &wanted);

/// For how long the room is free from now on: its end, or the day's end. Nothing: it is not,
/// not for so long, or nobody knows.
[[nodiscard]] std::optional<FreeSlot> free_now(const RoomState &state, Instant now, int minutes);

/// Free rooms near `here`, at most `wanted.most`, and the equipment there is in all rooms. In
/// the caller's transaction.
[[nodiscard]] Result<v1::FreeRooms> find_free_rooms(soci::session &sql, const RoomState &here,
                                                    const RoomsWanted &wanted, Instant now);

} // namespace lintel::hub::rooms

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/free_rooms.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"
#include "lintel/v1/room.pb.h"

#include <string>

namespace lintel::hub::rooms {

/// Answers what people look for; changes nothing.
class Finder
{
public:
    Finder(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// See Rooms::free_rooms.
    [[nodiscard]] Result<v1::FreeRooms> free_rooms(const std::string &binding_id, const std::string &room_id,
                                                   const RoomsWanted &wanted);
    /// See Rooms::find_meetings.
    [[nodiscard]] Result<v1::FoundMeetings> find_meetings(const std::string &binding_id, const std::string &room_id,
                                                          const std::string &words);
    [[nodiscard]] Result<v1::NoShowList> no_shows();

private:
    store::Database &m_database;
    const Clock &m_clock;
};

} // namespace lintel::hub::rooms

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/calendar_work.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"
#include "lintel/v1/room.pb.h"

#include <string>

namespace lintel::hub::rooms {

/// The UID of the calendar object that a booking becomes: drawn from binding and key, so
/// that a retry, even after a restore, meets itself.
[[nodiscard]] std::string uid_for(const std::string &binding_id, const std::string &key);

/// What people do at doors.
class Bookings
{
public:
    Bookings(store::Database &database, const Clock &clock, SnapshotCache &snapshots, CalendarWork &work)
        : m_database(database), m_clock(clock), m_snapshots(snapshots), m_work(work)
    {}

    /// See Rooms::submit.
    [[nodiscard]] Result<v1::BookingOutcome> submit(const std::string &binding_id, const std::string &room_id,
                                                    const v1::BookingIntent &intent);
    /// The latest 200, newest first.
    [[nodiscard]] Result<v1::BookingList> list(const std::string &room_name);

private:
    store::Database &m_database;
    const Clock &m_clock;
    SnapshotCache &m_snapshots;
    CalendarWork &m_work;
};

} // namespace lintel::hub::rooms

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/calendar_work.h"
#include "hub/rooms/decide.h"
#include "hub/rooms/room_state.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"

#include <soci/soci.h>

#include <string>

/// What does not work in a room, as people said at its door.
namespace lintel::hub::rooms {

/// Decides and stores it, and what is to be told to others about it, in the caller's
/// transaction.
[[nodiscard]] Decision report(soci::session &sql, const RoomState &state, const v1::ReportAction &action,
                              Instant tapped, Instant now);

/// The reports as admins see them.
class Reports
{
public:
    Reports(store::Database &database, const Clock &clock, SnapshotCache &snapshots, CalendarWork &work)
        : m_database(database), m_clock(clock), m_snapshots(snapshots), m_work(work)
    {}

    /// The newest 200 first. Empty name: of all rooms.
    [[nodiscard]] Result<v1::ReportList> list(const std::string &room_name, bool solved_too);
    /// Off the glass it goes. Errc::NotFound; solved already: only the note may be new.
    [[nodiscard]] Result<v1::Report> solve(const v1::ReportSolve &request);

private:
    store::Database &m_database;
    const Clock &m_clock;
    SnapshotCache &m_snapshots;
    CalendarWork &m_work;
};

} // namespace lintel::hub::rooms

#include "hub/rooms/room_service.h"

#include <utility>

namespace lintel::hub::rooms {

RoomService::RoomService(store::Database &database, const Clock &clock, const core::Sealer &sealer,
                         std::unique_ptr<SnapshotCache> snapshots, std::unique_ptr<CalendarWork> work)
    : m_snapshots(std::move(snapshots)),
      m_work(std::move(work)),
      m_tree(database, *m_snapshots, *m_work),
      m_settings(database, clock, *m_snapshots, *m_work),
      m_calendars(database, clock, sealer, *m_snapshots, *m_work),
      m_bookings(database, clock, *m_snapshots, *m_work)
{}

RoomService::~RoomService()
{
    m_work->stop();
}

} // namespace lintel::hub::rooms

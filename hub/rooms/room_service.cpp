#include "hub/rooms/room_service.h"

#include <utility>

namespace lintel::hub::rooms {

RoomService::RoomService(store::Database &database, const Clock &clock, const core::Sealer &sealer,
                         std::unique_ptr<SnapshotCache> snapshots, std::unique_ptr<Attendance> attendance,
                         std::unique_ptr<CalendarWork> work)
    : m_snapshots(std::move(snapshots)),
      m_attendance(std::move(attendance)),
      m_work(std::move(work)),
      m_tree(database, *m_snapshots, *m_work),
      m_settings(database, clock, *m_snapshots, *m_work),
      m_themes(database, clock, *m_snapshots),
      m_emergencies(database, clock, *m_snapshots),
      m_calendars(database, clock, sealer, *m_snapshots, *m_work),
      m_bookings(database, clock, *m_snapshots, *m_work),
      m_reports(database, clock, *m_snapshots, *m_work),
      m_finder(database, clock)
{
    m_snapshots->on_change([this](const std::string &room_id, Change change) { content_changed(room_id, change); });
}

void RoomService::on_change(std::function<void(const std::string &, Change)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void RoomService::content_changed(const std::string &room_id, Change change)
{
    std::function<void(const std::string &, Change)> listener;
    {
        const std::lock_guard lock(m_mutex);
        listener = m_listener;
    }
    if (change == Change::Content)
        m_work->look_after(room_id);
    if (listener)
        listener(room_id, change);
}

void RoomService::display_came(const std::string &room_id, const std::string &binding_id)
{
    m_attendance->came(room_id, binding_id);
    m_work->look_after(room_id);
}

void RoomService::display_went(const std::string &room_id, const std::string &binding_id)
{
    m_attendance->went(room_id, binding_id);
    m_work->look_after(room_id);
}

RoomService::~RoomService()
{
    m_work->stop();
}

} // namespace lintel::hub::rooms

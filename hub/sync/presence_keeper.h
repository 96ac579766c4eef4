#pragma once

#include "hub/core/time.h"
#include "hub/rooms/attendance.h"
#include "hub/rooms/presence_plan.h"
#include "hub/rooms/room_state.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "hub/sync/journal.h"
#include "hub/sync/leases.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace lintel::hub::sync {

/// Opens check-in, and releases rooms to which nobody came. What is decided, and the intent
/// that carries it out, are stored in one transaction under the calendar's lease: a crash, or
/// another process, decides the same once. Thread-safe for different rooms.
class PresenceKeeper
{
public:
    PresenceKeeper(store::Database &database, const Clock &clock, rooms::SnapshotCache &snapshots, Leases &leases,
                   const rooms::Attendance &attendance, Journal journal);

    struct Visit
    {
        std::chrono::milliseconds pause{0}; ///< before the next one, if nothing happens meanwhile
        std::string to_write;               ///< a calendar whose writer has work; empty: none
    };

    /// Does what is due in the room.
    [[nodiscard]] Visit visit(const std::string &room_id);

private:
    struct Done
    {
        rooms::PresencePlan plan;
        bool changed = false;
        int released = 0;
        std::string to_write;
    };

    [[nodiscard]] Result<std::string> calendar_to_watch(const std::string &room_id);
    [[nodiscard]] Result<Done> decide(const std::string &room_id, const Lease &lease, bool restarted);
    /// Nobody watched the room for us until now.
    [[nodiscard]] bool is_new(const std::string &room_id, const Lease &lease);

    store::Database &m_database;
    const Clock &m_clock;
    rooms::SnapshotCache &m_snapshots;
    Leases &m_leases;
    const rooms::Attendance &m_attendance;
    Journal m_journal;
    std::mutex m_mutex;
    std::map<std::string, std::int64_t> m_watched; ///< rooms, with the fence of their lease
};

} // namespace lintel::hub::sync

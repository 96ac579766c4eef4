#pragma once

#include "hub/core/time.h"
#include "hub/rooms/rooms.h"
#include "hub/store/database.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace lintel::hub::rooms {

/// The newest snapshot of each room, built once per change and shared; and the one
/// place that tells others of changes. Thread-safe.
class SnapshotCache
{
public:
    SnapshotCache(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    [[nodiscard]] Result<SnapshotPtr> get(const std::string &room_id);

    /// After the change was committed.
    void changed(const std::string &room_id, Change change);

    void on_change(std::function<void(const std::string &, Change)> listener);

private:
    struct Entry
    {
        SnapshotPtr snapshot; ///< null: to be built
        Instant moment;       ///< that its clock and age tell
        Instant valid_until;  ///< the local midnight on which its days move on
        bool always_fresh = false;
        std::uint64_t changes = 0; ///< a snapshot read before a change is not kept
    };

    [[nodiscard]] Result<Entry> build(const std::string &room_id, Instant now);

    store::Database &m_database;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
    std::function<void(const std::string &, Change)> m_listener;
};

} // namespace lintel::hub::rooms

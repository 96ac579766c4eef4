#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/calendar_work.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"

#include <string>

namespace lintel::hub::rooms {

/// What admins set at the nodes of the tree. `by`: who does it, for the history.
class SettingsBook
{
public:
    SettingsBook(store::Database &database, const Clock &clock, SnapshotCache &snapshots, CalendarWork &work)
        : m_database(database), m_clock(clock), m_snapshots(snapshots), m_work(work)
    {}

    /// Gives what holds there from now on. Errc::Conflict when the value at the place has
    /// another version than the request names; secrets are refused.
    [[nodiscard]] Result<v1::SettingValue> set(const v1::SettingSet &request, const std::string &by);
    /// An Argon2id hash; empty: none there any more.
    [[nodiscard]] Result<void> set_admin_pin(const std::string &at, const std::string &hash, const std::string &by);

    /// Every key with the value that holds at that place, and where it stands.
    [[nodiscard]] Result<v1::SettingList> list(const std::string &at);
    /// One of them, with every value on the way up.
    [[nodiscard]] Result<v1::SettingValue> explain(const std::string &at, const std::string &key);
    /// What was set at that very place; an empty key: any.
    [[nodiscard]] Result<v1::SettingHistory> history(const std::string &at, const std::string &key);

private:
    [[nodiscard]] Result<void> change(const v1::SettingSet &request, const std::string &by);

    store::Database &m_database;
    const Clock &m_clock;
    SnapshotCache &m_snapshots;
    CalendarWork &m_work;
};

} // namespace lintel::hub::rooms

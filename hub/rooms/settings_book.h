#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/calendar_work.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"

#include <string>

namespace lintel::hub::rooms {

/// What admins set, and the assets that settings point to.
class SettingsBook
{
public:
    SettingsBook(store::Database &database, const Clock &clock, SnapshotCache &snapshots, CalendarWork &work)
        : m_database(database), m_clock(clock), m_snapshots(snapshots), m_work(work)
    {}

    [[nodiscard]] Result<void> set(const v1::SettingSet &request);
    /// Every key with the value that holds at that place, and where it stands.
    [[nodiscard]] Result<v1::SettingList> list(const std::string &at);
    [[nodiscard]] Result<v1::ThemePushed> set_theme(const std::string &tokens, const std::string &at);
    [[nodiscard]] Result<std::string> asset(const std::string &sha256);

private:
    store::Database &m_database;
    const Clock &m_clock;
    SnapshotCache &m_snapshots;
    CalendarWork &m_work;
};

} // namespace lintel::hub::rooms

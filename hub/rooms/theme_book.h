#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"

#include <string>

namespace lintel::hub::rooms {

/// The themes that are stored, and the bytes displays fetch.
class ThemeBook
{
public:
    ThemeBook(store::Database &database, const Clock &clock, SnapshotCache &snapshots)
        : m_database(database), m_clock(clock), m_snapshots(snapshots)
    {}

    /// Stores it (it was validated) and sets `theme` at the place.
    [[nodiscard]] Result<v1::ThemePushed> push(const std::string &tokens, const std::string &at, const std::string &by);
    [[nodiscard]] Result<v1::ThemeList> list();
    [[nodiscard]] Result<std::string> asset(const std::string &sha256);

private:
    store::Database &m_database;
    const Clock &m_clock;
    SnapshotCache &m_snapshots;
};

} // namespace lintel::hub::rooms

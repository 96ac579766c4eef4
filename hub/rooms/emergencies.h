#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/place.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"

#include <soci/soci.h>

#include <optional>
#include <string>

namespace lintel::hub::rooms {

/// What is said there over everything: the nearest on the way up. In the caller's transaction,
/// as in records.h.
[[nodiscard]] std::optional<v1::Emergency> load_emergency(soci::session &sql, const Place &place);

/// An admin's words to everybody at the doors of a node, until they are cleared.
class Emergencies
{
public:
    Emergencies(store::Database &database, const Clock &clock, SnapshotCache &snapshots)
        : m_database(database), m_clock(clock), m_snapshots(snapshots)
    {}

    /// Without a title: clears what stands at that very place.
    [[nodiscard]] Result<v1::StandingEmergency> set(const v1::EmergencySet &request, const std::string &by);
    [[nodiscard]] Result<v1::EmergencyList> list();

private:
    store::Database &m_database;
    const Clock &m_clock;
    SnapshotCache &m_snapshots;
};

} // namespace lintel::hub::rooms

#pragma once

#include "hub/core/result.h"
#include "hub/core/sealer.h"
#include "hub/core/time.h"
#include "hub/rooms/calendar_work.h"
#include "hub/rooms/records.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"

#include <chrono>
#include <string>

namespace lintel::hub::rooms {

/// What CalendarRecord.config says.
struct CalendarConfig
{
    std::string url;
    std::string user;
    std::chrono::milliseconds poll_interval{0}; ///< 0: as the hub does

    [[nodiscard]] static CalendarConfig from_json(const std::string &json);
    [[nodiscard]] std::string to_json() const;
};

/// What a sealed password belongs to.
[[nodiscard]] std::string seal_context(const std::string &calendar_id);

/// Where meetings live, as admins see it.
class CalendarBook
{
public:
    CalendarBook(store::Database &database, const Clock &clock, const core::Sealer &sealer, SnapshotCache &snapshots,
                 CalendarWork &work)
        : m_database(database), m_clock(clock), m_sealer(sealer), m_snapshots(snapshots), m_work(work)
    {}

    [[nodiscard]] Result<v1::Calendar> set(const v1::CalendarAdd &request);
    [[nodiscard]] Result<v1::CalendarList> list();
    [[nodiscard]] Result<void> sync_now(const v1::SyncNow &request);
    [[nodiscard]] Result<v1::Booking> add_meeting(const v1::MeetingAdd &request);

private:
    store::Database &m_database;
    const Clock &m_clock;
    const core::Sealer &m_sealer;
    SnapshotCache &m_snapshots;
    CalendarWork &m_work;
};

} // namespace lintel::hub::rooms

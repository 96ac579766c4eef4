#include "hub/sync/make_rooms.h"

#include "hub/core/ids.h"
#include "hub/rooms/attendance.h"
#include "hub/rooms/room_service.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/sync/backoff.h"
#include "hub/sync/calendar_pass.h"
#include "hub/sync/journal.h"
#include "hub/sync/workshop.h"

#include <utility>

namespace lintel::hub::sync {
namespace {

Result<void> make_organisation(store::Database &database, const std::string &name)
{
    return database.write([&](soci::session &sql) -> Result<void> {
        int count = 0;
        sql << "SELECT COUNT(*) FROM organisations", soci::into(count);
        if (count == 0) {
            const std::string id = core::random_id();
            sql << "INSERT INTO organisations (id, name) VALUES (:id, :name)", soci::use(id), soci::use(name);
        }
        return {};
    });
}

} // namespace

Result<std::unique_ptr<rooms::Rooms>> make_rooms(store::Database &database, const Clock &clock,
                                                 const core::Sealer &sealer, ConnectorFactory connectors,
                                                 const Options &options)
{
    if (auto made = make_organisation(database, options.organisation); !made)
        return tl::unexpected<Error>(std::move(made.error()));
    const Journal journal(options.log, options.metrics);
    const Random random = make_random();
    auto snapshots = std::make_unique<rooms::SnapshotCache>(database, clock);
    auto pass = std::make_unique<CalendarPass>(database, clock, sealer, *snapshots, std::move(connectors), options,
                                               random, journal);
    auto attendance = std::make_unique<rooms::Attendance>();
    auto work =
        std::make_unique<Workshop>(database, clock, std::move(pass), *attendance, *snapshots, options, random, journal);
    return std::make_unique<rooms::RoomService>(database, clock, sealer, std::move(snapshots), std::move(attendance),
                                                std::move(work));
}

} // namespace lintel::hub::sync

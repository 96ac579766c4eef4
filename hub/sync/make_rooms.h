#pragma once

#include "hub/calendars/connector.h"
#include "hub/core/sealer.h"
#include "hub/core/time.h"
#include "hub/ops/log.h"
#include "hub/ops/metrics.h"
#include "hub/rooms/rooms.h"
#include "hub/store/database.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace lintel::hub::sync {

/// What a connector needs to reach a calendar. The password lives only here and in the
/// connector made from it.
struct RemoteCalendar
{
    std::string kind; ///< "caldav"
    std::string url;
    std::string user;
    std::string password;
};

/// Makes the connector of a calendar; called once per calendar and again after its
/// address changed, after the server refused it, and now and then. May block (discovery); Errc as Connector::list.
using ConnectorFactory = std::function<Result<std::unique_ptr<calendars::Connector>>(const RemoteCalendar &)>;

struct Options
{
    std::string organisation = "Organisation"; ///< name given when the store is new
    std::size_t workers = 8;                   ///< calendars read or written at once
    /// Pause between two readings where a calendar does not say its own.
    std::chrono::milliseconds poll_interval = std::chrono::seconds{15};
    /// How often everything is compared, whatever the deltas say.
    std::chrono::milliseconds full_every = std::chrono::hours{6};
    /// This process is the only one on the store: leases left over from before are void.
    bool only_process = true;
    /// Absent: nothing is logged.
    std::optional<ops::Log> log;
    /// Null: nothing is counted. Else it must outlive what is made.
    ops::Metrics *metrics = nullptr;
};

/// The domain on its store: rooms, bookings, and the reconcilers that keep calendars
/// and store alike. Makes the organisation when the store is new. `database`, `clock`
/// and `sealer` must outlive the result.
[[nodiscard]] Result<std::unique_ptr<rooms::Rooms>> make_rooms(store::Database &database, const Clock &clock,
                                                               const core::Sealer &sealer, ConnectorFactory connectors,
                                                               const Options &options);

} // namespace lintel::hub::sync

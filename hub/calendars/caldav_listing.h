#pragma once

#include "hub/calendars/caldav_discovery.h"
#include "hub/calendars/connector.h"

namespace lintel::hub::calendars {

/// How long a reading may take.
struct Pace
{
    std::chrono::milliseconds request; ///< each request
    Deadline end;                      ///< all of them
    GoOn go_on;                        ///< may be empty
};

/// One reading of a collection, as Connector::list promises it.
[[nodiscard]] Result<Listing> read_collection(HttpClient &http, const Collection &collection, const std::string &cursor,
                                              const std::vector<Known> &known, bool full, const Pace &pace);

/// GET of one object. Errc::NotFound when it is gone.
[[nodiscard]] Result<Object> read_object(HttpClient &http, const Collection &collection, const std::string &href,
                                         Deadline deadline);

} // namespace lintel::hub::calendars

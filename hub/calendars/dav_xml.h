#pragma once

#include "hub/core/result.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// DAV's XML (RFC 4918, 4791, 6578), by namespace and not by prefix.
namespace lintel::hub::calendars {

/// One resource of a multistatus, with the properties the server had.
struct DavResource
{
    std::string href; ///< as sent
    int status = 0;   ///< of the whole resource; 0: see the properties
    std::string etag;
    bool has_data = false; ///< calendar-data came
    std::string data;
    bool is_collection = false;
    bool is_calendar = false;
    std::string name;
    std::string content_type;
    std::string principal;               ///< current-user-principal
    std::vector<std::string> homes;      ///< calendar-home-set
    std::vector<std::string> components; ///< supported-calendar-component-set
    bool knows_privileges = false;
    std::set<std::string> privileges; ///< local names in DAV:
    bool can_sync = false;            ///< supported-report-set has sync-collection
    int failed_status = 0;            ///< the worst status of a property that was not 404
    std::set<std::string> conditions; ///< of an <error> inside, local names
};

struct Multistatus
{
    std::vector<DavResource> resources;
    std::string sync_token;
};

/// Errc::Unavailable when it is no multistatus.
[[nodiscard]] Result<Multistatus> parse_multistatus(const std::string &body);

/// Local names of the conditions in an <error> body; empty when it is none.
[[nodiscard]] std::set<std::string> parse_conditions(const std::string &body);

} // namespace lintel::hub::calendars

#pragma once

#include "hub/calendars/dav_xml.h"
#include "hub/calendars/http_client.h"

namespace lintel::hub::calendars {

/// The calendar a URL leads to.
struct Collection
{
    Url url; ///< ends in a slash
    std::string name;
    bool can_sync = false;
    bool writable = true; ///< where the server does not tell: yes
};

/// PROPFIND of the properties discovery needs; `depth` 0 or 1.
[[nodiscard]] Result<std::vector<DavResource>> propfind(HttpClient &http, const Url &url, int depth, Deadline deadline,
                                                        Url *answered_at = nullptr);

/// From any address a person may give to one calendar: the calendar itself, its home,
/// the principal, or the server (RFC 6764, RFC 5397, RFC 4791 section 6.2.1).
[[nodiscard]] Result<Collection> discover(HttpClient &http, const Url &start, Deadline deadline);

} // namespace lintel::hub::calendars

#pragma once

#include "hub/calendars/connector.h"
#include "hub/core/result.h"

#include <chrono>
#include <memory>
#include <string>

namespace lintel::hub::calendars {

/// Longest time that one listing may take, however many requests it needs: others wait for their
/// turn, and are called old after five minutes.
inline constexpr std::chrono::minutes longest_listing{3};

struct CaldavConfig
{
    /// Of a calendar, of its home, of a principal, or of the server. Plain http only
    /// where it says so.
    std::string url;
    std::string user; ///< empty: no credentials are sent
    std::string password;
    /// Absolute, for each request with its redirects, and for discovery as a whole.
    std::chrono::milliseconds deadline = std::chrono::seconds{30};
    std::string ca_file; ///< PEM; empty: the system's certificates
    /// Absolute, for a whole call of list(): a calendar of many thousand events takes as
    /// many requests as it needs, but no server holds a worker for longer than this.
    std::chrono::milliseconds listing_deadline = longest_listing;
};

/// A calendar on a CalDAV server (RFC 4791), read by sync-collection (RFC 6578) where
/// the server has it, else by comparing ETags. Finds the calendar first (RFC 6764),
/// which blocks. Thread-safe; one call at a time.
///
/// Errors, here and in every call:
/// - InvalidRequest: the address is none, or leads to several calendars (they are listed);
/// - Forbidden, field "password": the server refused user and password (401);
/// - Forbidden, field "url": the account lacks the right (403);
/// - NotFound: nothing is there, or no calendar;
/// - Unavailable: no answer in time, an answer cut short or not understood, 429 or 5xx;
///   retry_after as the server wished;
/// - Conflict: list() was told to give up.
[[nodiscard]] Result<std::unique_ptr<Connector>> make_caldav_connector(CaldavConfig config);

} // namespace lintel::hub::calendars

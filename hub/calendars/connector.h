#pragma once

#include "hub/core/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// One interface to calendars that live elsewhere. Calls block; the caller runs them
/// on a worker and gives each a deadline. Implementations keep no state that matters:
/// cursor and objects are the caller's.
namespace lintel::hub::calendars {

/// One calendar resource, as the server stores it.
struct Object
{
    std::string href; ///< path on the server, normalised; unique within the calendar
    std::string etag; ///< opaque, with its quotes; empty if the server gave none
    std::string ical; ///< the iCalendar text
};

/// An object that is there and could not be had.
struct Unread
{
    std::string href;
    std::string reason; ///< a sentence for the admin
};

struct Listing
{
    enum class Kind : std::uint8_t {
        Delta, ///< `changed` and `removed` since the cursor; others are as they were
        Full,  ///< `changed` holds every object whose etag the caller did not have,
               ///< `present` every href there is; an href not in it is gone
    };
    Kind kind = Kind::Full;
    std::vector<Object> changed;
    std::vector<std::string> removed; ///< explicit tombstones (Delta)
    std::vector<std::string> present; ///< Full only
    std::string cursor;               ///< for the next call; empty: none, list in full next time
    /// Listed, but the server could not deliver them: neither in `changed` nor gone. They
    /// are asked for again by the next call. At most kMostUnread are named.
    std::vector<Unread> unread;
};
inline constexpr std::size_t kMostUnread = 10;

/// Asked before each request of a long call; false: give up now.
using GoOn = std::function<bool()>;

/// What the caller has: used to fetch only what differs in a full listing.
struct Known
{
    std::string href;
    std::string etag;
};

/// How a write ended. Each is final for this attempt.
struct Written
{
    enum class Kind : std::uint8_t {
        Done,
        PreconditionFailed, ///< 412, also inside a 207: read again and decide again
        UidConflict,        ///< the UID is already stored under another href
        Gone,               ///< 404 or 410 on delete or conditional put
        Refused,            ///< the server will never take it: 403, 400, 415, garbage
    };
    Kind kind = Kind::Done;
    std::string etag;   ///< after Done; empty if the server did not say
    std::string detail; ///< a sentence for the log and the admin
};

class Connector
{
public:
    Connector() = default;
    Connector(const Connector &) = delete;
    Connector &operator=(const Connector &) = delete;
    virtual ~Connector() = default;

    /// Reads what changed since `cursor`, or everything when it is empty, unknown to
    /// the server, or `full` is asked for. Never returns a listing cut short: that is
    /// an error (Errc::Unavailable). A large calendar takes many requests: Errc::Conflict
    /// when `go_on` (may be empty) said no between two of them.
    [[nodiscard]] virtual Result<Listing> list(const std::string &cursor, const std::vector<Known> &known, bool full,
                                               const GoOn &go_on = {}) = 0;

    /// Reads one object. Errc::NotFound when it is gone.
    [[nodiscard]] virtual Result<Object> get(const std::string &href) = 0;

    /// Stores a new object under a href made from its UID, with If-None-Match: *.
    /// An error means: not known whether it was written; read before trying again.
    [[nodiscard]] virtual Result<Written> create(const std::string &uid, const std::string &ical) = 0;

    /// Replaces an object with If-Match.
    [[nodiscard]] virtual Result<Written> replace(const std::string &href, const std::string &etag,
                                                  const std::string &ical) = 0;

    /// Deletes with If-Match when etag is not empty. 404 and 410 are Done.
    [[nodiscard]] virtual Result<Written> remove(const std::string &href, const std::string &etag) = 0;

    /// The href `create` uses for this UID.
    [[nodiscard]] virtual Result<std::string> href_for(const std::string &uid) = 0;

    /// Whether the rights allow writing, as far as the server tells.
    [[nodiscard]] virtual bool writable() const = 0;
};

} // namespace lintel::hub::calendars

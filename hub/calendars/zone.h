#pragma once

#include <date/date.h>
#include <date/tz.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lintel::hub::calendars {

/// One change of a zone's offset, as a VTIMEZONE of an object's own states it.
struct Transition
{
    date::sys_seconds at;
    std::chrono::seconds before{};
    std::chrono::seconds after{};
};

/// A time zone: UTC, one of the system's tzdata, or rules carried by an object.
/// A local time that a change to summer time skips is read with the offset before the
/// gap, one that happens twice as the first (RFC 5545, 3.3.5). Cheap to copy.
class Zone
{
public:
    /// UTC.
    Zone() = default;
    /// Rules of an object's own, ordered by time; must not be empty.
    explicit Zone(std::vector<Transition> transitions);

    /// An IANA name, a Windows zone name, or an IANA name behind a vendor's prefix
    /// ("/vendor/2005/Europe/Berlin"). Nothing when it is none of these.
    [[nodiscard]] static std::optional<Zone> named(std::string_view name);

    [[nodiscard]] date::sys_seconds to_sys(date::local_seconds wall) const;
    [[nodiscard]] date::local_seconds to_local(date::sys_seconds instant) const;

    [[nodiscard]] bool is_utc() const { return !tz_ && !own_; }
    /// The system's zone; null for UTC and for rules of an object's own.
    [[nodiscard]] const date::time_zone *system() const { return tz_; }

private:
    const date::time_zone *tz_ = nullptr;
    std::shared_ptr<const std::vector<Transition>> own_;
};

} // namespace lintel::hub::calendars

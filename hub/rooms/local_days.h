#pragma once

#include "hub/core/time.h"

#include <string>
#include <vector>

namespace lintel::hub::rooms {

/// One day in a zone: 23 or 25 hours long where the clocks change.
struct LocalDay
{
    std::string date;    ///< "2026-11-20"
    Instant start;       ///< its first instant
    Instant end;         ///< the next day's first instant
    int iso_weekday = 1; ///< 1 Monday … 7 Sunday

    bool operator==(const LocalDay &) const = default;
};

/// Whether the system's tzdata knows the IANA zone.
[[nodiscard]] bool is_zone(const std::string &zone);

/// The days from `back` before today to `ahead` after it. `zone` must be known.
[[nodiscard]] std::vector<LocalDay> local_days(const std::string &zone, Instant now, int back, int ahead);

/// That many minutes after midnight by the wall clock of that day; where the clocks jump
/// over it, the moment of the jump.
[[nodiscard]] Instant at_minute(const std::string &zone, const LocalDay &day, int minutes);

} // namespace lintel::hub::rooms

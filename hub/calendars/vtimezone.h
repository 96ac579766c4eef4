#pragma once

#include "hub/calendars/ical_tree.h"
#include "hub/calendars/zone.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace lintel::hub::calendars {

/// Finds the zones that one object's TZIDs name: the system's first, then the
/// object's own VTIMEZONE ("Customized Time Zone"), then the room's zone.
class ZoneResolver
{
public:
    /// Keeps `tree` (may be null): it must outlive this.
    ZoneResolver(icalcomponent *tree, Zone room_zone);

    [[nodiscard]] const Zone &room() const { return room_; }
    /// The zone of that name; the room's, and a note in `unknown`, when there is none.
    [[nodiscard]] Zone zone(const std::string &tzid);
    /// Names that could not be resolved, cleaned for a log.
    [[nodiscard]] const std::set<std::string> &unknown() const { return unknown_; }

private:
    icalcomponent *tree_;
    Zone room_;
    std::map<std::string, Zone> known_;
    std::set<std::string> unknown_;
};

/// A VTIMEZONE describing the zone around [start, end): enough for one event, and
/// with yearly rules, where the zone has them, for a series.
[[nodiscard]] std::string vtimezone_text(const std::string &tzid, const Zone &zone, date::sys_seconds start,
                                         date::sys_seconds end);

} // namespace lintel::hub::calendars

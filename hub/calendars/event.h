#pragma once

#include "hub/calendars/ical.h"
#include "hub/calendars/ical_tree.h"
#include "hub/calendars/recurrence.h"
#include "hub/calendars/vtimezone.h"

#include <optional>
#include <string>
#include <vector>

/// One VEVENT, read out of libical's tree into plain values.
namespace lintel::hub::calendars {

/// A DATE or DATE-TIME with the zone it is meant in.
struct When
{
    date::local_seconds wall;
    bool is_date = false;
    Zone zone; ///< the room's for dates and floating times

    [[nodiscard]] date::sys_seconds instant() const { return zone.to_sys(wall); }
};

/// How long an event takes. Days follow the calendar (P1D over a clock change is not
/// 24 hours), the rest is exact (RFC 5545, 3.3.6).
struct Span
{
    date::days days{0};
    std::chrono::seconds exact{0};
};

struct RecurrenceDate
{
    When start;
    std::optional<Span> span; ///< of a PERIOD
};

struct Event
{
    icalcomponent *source = nullptr;
    std::string uid;
    When start;
    Span span;
    std::vector<Rule> rules;
    std::vector<Rule> excluded_rules;
    std::vector<RecurrenceDate> dates;
    std::vector<When> excluded_dates;
    std::optional<When> recurrence_id; ///< set: an override
    bool this_and_future = false;
    int sequence = 0;

    // What people see
    std::string title;
    std::string organiser;
    bool is_private = false;
    bool tentative = false;
    bool occupies = true;

    [[nodiscard]] bool recurs() const { return !rules.empty() || !dates.empty(); }
    [[nodiscard]] date::sys_seconds end_of(const When &begin) const { return end_of(begin, span); }
    [[nodiscard]] static date::sys_seconds end_of(const When &begin, const Span &span);
};

/// Reads a VEVENT; what cannot be read in it goes to `issues`. Nothing when it has no
/// start that can be read.
[[nodiscard]] std::optional<Event> read_event(icalcomponent *vevent, ZoneResolver &zones,
                                              const std::string &room_address, std::vector<IcalIssue> &issues);

} // namespace lintel::hub::calendars

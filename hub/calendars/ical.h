#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Pure functions on iCalendar text (RFC 5545). All zones are IANA names from the
/// system's tzdata; a Windows zone name or a VTIMEZONE of the object's own is
/// understood; a floating time is in the room's zone.
namespace lintel::hub::calendars {

struct Occurrence
{
    std::string uid;
    /// Names the occurrence within its series: RECURRENCE-ID in UTC as
    /// "20261120T133000Z", or "20261120" for all-day ones; empty for a single event.
    std::string recurrence_id;
    std::string title;     ///< SUMMARY; already cleared when private
    std::string organiser; ///< CN, else the address without mailto:; cleared when private
    Instant start;
    Instant end; ///< exclusive, later than start
    bool all_day = false;
    bool is_private = false; ///< any CLASS but PUBLIC
    bool tentative = false;
    bool occupies = true; ///< false: TRANSPARENT, CANCELLED, declined by the room
    bool recurring = false;
};

struct ExpandOptions
{
    std::string zone; ///< the room's, for floating and all-day times
    Instant from;     ///< occurrences that touch [from, to)
    Instant to;
    std::size_t max_instances = 1000; ///< per object; more is an issue, not a hang
    std::string room_address;         ///< the room as attendee, to see its PARTSTAT; may be empty
};

/// Something in the object that could not be read; the rest is still used.
struct IcalIssue
{
    std::string code;   ///< "unreadable_event", "unknown_zone", "too_many_instances"
    std::string detail; ///< names the UID, never the contents
};

struct Expansion
{
    std::vector<Occurrence> occurrences; ///< by start
    std::vector<IcalIssue> issues;
};

/// Expands one calendar object (a master with its overrides, or a single event).
/// Errc::InvalidRequest when nothing in it can be read.
[[nodiscard]] Result<Expansion> expand(const std::string &ical, const ExpandOptions &options);

struct NewEvent
{
    std::string uid;
    std::string title;
    Instant start;
    Instant end;
    Instant created;
    std::string rrule;     ///< value only; empty: once
    std::string organiser; ///< name for people; empty: none
    bool is_private = false;
    std::string zone;       ///< times are written in this zone with its TZID; empty: UTC
    std::string intent_key; ///< kept as X-LINTEL-INTENT; empty: none
};

/// Whether this is the value of an RRULE that can be read.
[[nodiscard]] bool is_recurrence_rule(const std::string &rrule);

/// The text of a new event (an rrule that is none is left out, an unknown zone counts
/// as UTC), with PRODID, DTSTAMP and, for a zone, its VTIMEZONE.
[[nodiscard]] std::string make_event(const NewEvent &event);

/// The UID of the object, or of its first event; empty if it has none.
[[nodiscard]] std::string uid_of(const std::string &ical);

/// The object with the occurrence `recurrence_id` (empty: the event itself) ending at
/// `end` instead. In a series this writes an override and leaves the master alone.
/// Unknown properties survive. An end at or before the start cancels: EXDATE for an
/// occurrence, STATUS:CANCELLED for a single event. SEQUENCE, DTSTAMP and
/// LAST-MODIFIED are raised.
/// Errc::NotFound when the object has no such occurrence.
[[nodiscard]] Result<std::string> with_end(const std::string &ical, const std::string &recurrence_id, Instant end,
                                           Instant now, const std::string &room_zone);

} // namespace lintel::hub::calendars

#include "hub/calendars/event.h"

#include "hub/calendars/text.h"

#include <algorithm>

namespace lintel::hub::calendars {
namespace {

using date::local_seconds;
using std::chrono::seconds;

/// Longer than any meeting; keeps the arithmetic far from its ends.
constexpr auto longest = date::days{3660};

/// RRULE and EXRULE of one event; each may take all the work that one rule is allowed.
constexpr std::size_t max_rules = 20;

std::optional<When> when_of(const icaltimetype &t, icalproperty *p, ZoneResolver &zones)
{
    const auto wall = wall_of(t);
    if (!wall)
        return std::nullopt;
    When when{.wall = *wall, .is_date = t.is_date != 0, .zone = zones.room()};
    if (when.is_date)
        return when;
    if (icaltime_is_utc(t))
        when.zone = Zone{};
    else if (const std::string tzid = parameter_of(p, "TZID"); !tzid.empty())
        when.zone = zones.zone(tzid);
    return when;
}

Span span_of(const icaldurationtype &d)
{
    const auto clamp = [](auto value, auto most) {
        return std::min<std::int64_t>(static_cast<std::int64_t>(value), most);
    };
    if (d.is_neg)
        return {};
    return {date::days{clamp(d.days, 3660) + 7 * clamp(d.weeks, 520)},
            seconds{3600 * clamp(d.hours, 87'840) + 60 * clamp(d.minutes, 5'270'400) + clamp(d.seconds, 316'224'000)}};
}

Span span_between(const When &start, const When &end)
{
    if (start.is_date && end.is_date)
        return {std::clamp(date::floor<date::days>(end.wall - start.wall), date::days{0}, date::days{longest}),
                seconds{0}};
    return {date::days{0}, std::clamp(end.instant() - start.instant(), seconds{0}, seconds{longest})};
}

/// The last start that counts. UNTIL should be of DTSTART's type and in UTC; the
/// senders who break that mean: a date includes its whole day, a time without zone is
/// in DTSTART's, and a time on an all-day series counts by its date.
std::optional<local_seconds> until_of(const icaltimetype &until, const When &start)
{
    const auto wall = wall_of(until);
    if (!wall)
        return std::nullopt;
    if (start.is_date)
        return local_seconds{date::floor<date::days>(*wall)};
    if (until.is_date)
        return *wall + date::days{1} - seconds{1};
    if (icaltime_is_utc(until))
        return start.zone.to_local(date::sys_seconds{wall->time_since_epoch()});
    return *wall;
}

void read_recurrence(icalcomponent *vevent, ZoneResolver &zones, Event &event, std::vector<IcalIssue> &issues)
{
    const auto rule_of = [&](const icalrecurrencetype &r) {
        return Rule{.rule = r,
                    .until = until_of(r.until, event.start),
                    .start = event.start.wall,
                    .is_date = event.start.is_date};
    };
    const auto rules = properties_of(vevent, ICAL_RRULE_PROPERTY);
    const auto excluded_rules = properties_of(vevent, ICAL_EXRULE_PROPERTY);
    if (rules.size() + excluded_rules.size() > max_rules) {
        issues.push_back({"too_many_instances", "event " + event.uid + ": too many rules, only its start is used"});
        // Still a series, so that the occurrence keeps its name.
        event.rules.push_back(rule_of(icalrecurrencetype_from_string("FREQ=DAILY;COUNT=1")));
        return;
    }
    for (icalproperty *p : rules) {
        event.rules.push_back(rule_of(icalproperty_get_rrule(p)));
        if (!can_expand(event.rules.back().rule))
            issues.push_back({"unreadable_event", "event " + event.uid + ": its RRULE cannot be followed"});
    }
    for (icalproperty *p : excluded_rules)
        event.excluded_rules.push_back(rule_of(icalproperty_get_exrule(p)));

    for (icalproperty *p : properties_of(vevent, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype value = icalproperty_get_rdate(p);
        const bool is_period = !icaltime_is_null_time(value.period.start);
        const auto start = when_of(is_period ? value.period.start : value.time, p, zones);
        if (!start)
            continue;
        RecurrenceDate date{.start = *start, .span = {}};
        if (is_period) {
            const auto end = when_of(value.period.end, p, zones);
            date.span = end ? span_between(*start, *end) : span_of(value.period.duration);
        }
        event.dates.push_back(std::move(date));
    }
    for (icalproperty *p : properties_of(vevent, ICAL_EXDATE_PROPERTY)) {
        if (auto when = when_of(icalproperty_get_exdate(p), p, zones))
            event.excluded_dates.push_back(*when);
    }
}

std::string bare_address(const char *raw)
{
    std::string address = ascii_lower(raw ? raw : "");
    return address.starts_with("mailto:") ? address.substr(7) : address;
}

void read_faces(icalcomponent *vevent, const std::string &room_address, Event &event)
{
    const std::string klass = ascii_lower(clean_text(text_of(vevent, ICAL_CLASS_PROPERTY)));
    // What is not known is to be treated as private (RFC 5545, 3.8.1.3).
    event.is_private = !klass.empty() && klass != "public";
    if (!event.is_private) {
        event.title = clean_text(text_of(vevent, ICAL_SUMMARY_PROPERTY));
        if (icalproperty *p = first_property(vevent, ICAL_ORGANIZER_PROPERTY)) {
            event.organiser = clean_text(parameter_of(p, "CN"), 256);
            if (event.organiser.empty())
                event.organiser = clean_text(bare_address(icalproperty_get_organizer(p)), 256);
        }
    }

    const std::string status = ascii_lower(text_of(vevent, ICAL_STATUS_PROPERTY));
    event.tentative = status == "tentative";
    event.occupies = status != "cancelled" && ascii_lower(text_of(vevent, ICAL_TRANSP_PROPERTY)) != "transparent";

    const std::string room = bare_address(room_address.c_str());
    if (room.empty())
        return;
    for (icalproperty *p : properties_of(vevent, ICAL_ATTENDEE_PROPERTY)) {
        if (bare_address(icalproperty_get_attendee(p)) != room)
            continue;
        const std::string answer = ascii_lower(parameter_of(p, "PARTSTAT"));
        if (answer == "declined")
            event.occupies = false;
        else if (answer == "tentative")
            event.tentative = true;
    }
}

/// Lines libical could not read are left in the tree as X-LIC-ERROR; only those that
/// say when something happens matter here.
void report_lost_times(icalcomponent *vevent, const std::string &uid, std::vector<IcalIssue> &issues)
{
    for (icalproperty *p : properties_of(vevent, ICAL_XLICERROR_PROPERTY)) {
        const char *raw = icalproperty_get_xlicerror(p);
        const std::string text = raw ? raw : "";
        for (const char *name : {"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"}) {
            if (text.find(name) != std::string::npos) {
                issues.push_back({"unreadable_event", "event " + uid + ": " + name + " cannot be read"});
                return;
            }
        }
    }
}

} // namespace

date::sys_seconds Event::end_of(const When &begin, const Span &span)
{
    return begin.zone.to_sys(begin.wall + span.days) + span.exact;
}

std::optional<Event> read_event(icalcomponent *vevent, ZoneResolver &zones, const std::string &room_address,
                                std::vector<IcalIssue> &issues)
{
    Event event;
    event.source = vevent;
    event.uid = clean_text(text_of(vevent, ICAL_UID_PROPERTY));
    const std::string name = event.uid.empty() ? "without UID" : event.uid;

    icalproperty *start = first_property(vevent, ICAL_DTSTART_PROPERTY);
    const auto start_when = start ? when_of(icalproperty_get_dtstart(start), start, zones) : std::nullopt;
    if (!start_when) {
        issues.push_back({"unreadable_event", "event " + name + ": no start that can be read"});
        return std::nullopt;
    }
    event.start = *start_when;
    report_lost_times(vevent, name, issues);

    if (icalproperty *end = first_property(vevent, ICAL_DTEND_PROPERTY)) {
        if (const auto when = when_of(icalproperty_get_dtend(end), end, zones)) {
            event.span = span_between(event.start, *when);
            if (when->instant() < event.start.instant())
                issues.push_back({"unreadable_event", "event " + name + ": ends before it starts"});
        }
    } else if (icalproperty *duration = first_property(vevent, ICAL_DURATION_PROPERTY)) {
        event.span = span_of(icalproperty_get_duration(duration));
    }
    // A date without an end is that day; so is one that says it takes no days at all.
    if (event.start.is_date && event.span.days == date::days{0} && event.span.exact == seconds{0})
        event.span.days = date::days{1};

    if (icalproperty *p = first_property(vevent, ICAL_RECURRENCEID_PROPERTY)) {
        event.recurrence_id = when_of(icalproperty_get_recurrenceid(p), p, zones);
        event.this_and_future = ascii_lower(parameter_of(p, "RANGE")) == "thisandfuture";
    }
    if (icalproperty *p = first_property(vevent, ICAL_SEQUENCE_PROPERTY))
        event.sequence = icalproperty_get_sequence(p);
    if (!event.recurrence_id)
        read_recurrence(vevent, zones, event, issues);
    read_faces(vevent, room_address, event);
    return event;
}

} // namespace lintel::hub::calendars

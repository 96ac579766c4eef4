#include "hub/calendars/event.h"
#include "hub/calendars/ical.h"
#include "hub/calendars/ical_tree.h"
#include "hub/calendars/series.h"
#include "hub/calendars/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

namespace lintel::hub::calendars {
namespace {

using date::sys_seconds;

constexpr const char *prodid = "-//Lintel//Lintel hub//EN";

sys_seconds to_seconds(Instant t)
{
    return date::floor<std::chrono::seconds>(t);
}

/// A property holding a time in the form of `like`: a date, UTC, or wall time with
/// its TZID (or floating, when the original is).
struct TimeForm
{
    bool is_date = false;
    Zone zone;
    std::string tzid;
};

/// The form of a DTSTART. One in UTC has no TZID, whatever stands beside it (RFC 5545, 3.2.19).
TimeForm form_of(icalproperty *start, const When &when)
{
    const bool is_utc = icaltime_is_utc(icalproperty_get_dtstart(start)) != 0;
    return {when.is_date, when.zone, is_utc ? std::string{} : parameter_of(start, "TZID")};
}

/// Of an hour that happens twice only the first can be said in its zone (RFC 5545, 3.3.5):
/// where one of `times` would be read back as another, all are written in UTC.
TimeForm exact(const TimeForm &form, std::initializer_list<sys_seconds> times)
{
    const bool says_all = std::all_of(times.begin(), times.end(),
                                      [&](sys_seconds t) { return form.zone.to_sys(form.zone.to_local(t)) == t; });
    return form.is_date || says_all ? form : TimeForm{};
}

icaltimetype time_in(const TimeForm &form, sys_seconds t)
{
    icaltimetype out = to_ical(form.zone.to_local(t), form.is_date);
    if (!form.is_date && form.zone.is_utc() && form.tzid.empty())
        out.zone = icaltimezone_get_utc_timezone();
    return out;
}

void add_time(icalcomponent *c, icalproperty *p, const TimeForm &form)
{
    if (!form.is_date && !form.tzid.empty())
        icalproperty_set_parameter(p, icalparameter_new_tzid(form.tzid.c_str()));
    if (form.is_date)
        icalproperty_set_parameter(p, icalparameter_new_value(ICAL_VALUE_DATE));
    icalcomponent_add_property(c, p);
}

void set_bounds(icalcomponent *vevent, const TimeForm &form, sys_seconds start, sys_seconds end)
{
    remove_properties(vevent, ICAL_DTSTART_PROPERTY);
    remove_properties(vevent, ICAL_DTEND_PROPERTY);
    remove_properties(vevent, ICAL_DURATION_PROPERTY);
    add_time(vevent, icalproperty_new_dtstart(time_in(form, start)), form);
    add_time(vevent, icalproperty_new_dtend(time_in(form, end)), form);
}

/// Says that the event was changed now.
void stamp(icalcomponent *vevent, int sequence, Instant now)
{
    const TimeForm utc;
    for (const auto kind : {ICAL_SEQUENCE_PROPERTY, ICAL_DTSTAMP_PROPERTY, ICAL_LASTMODIFIED_PROPERTY})
        remove_properties(vevent, kind);
    const icaltimetype t = time_in(utc, to_seconds(now));
    icalcomponent_add_property(vevent, icalproperty_new_dtstamp(t));
    icalcomponent_add_property(vevent, icalproperty_new_lastmodified(t));
    icalcomponent_add_property(vevent, icalproperty_new_sequence(sequence));
}

void cancel(icalcomponent *vevent)
{
    remove_properties(vevent, ICAL_STATUS_PROPERTY);
    icalcomponent_add_property(vevent, icalproperty_new_status(ICAL_STATUS_CANCELLED));
}

/// Where a shortened meeting is written: in the form of its start; an all-day one
/// that ends within a day becomes a timed one in the room's zone.
TimeForm bounds_form(const Instance &instance, const Zone &room, const std::string &room_zone)
{
    if (instance.start.is_date)
        return {false, room, room.is_utc() ? std::string{} : room_zone};
    return form_of(first_property(instance.event->source, ICAL_DTSTART_PROPERTY), instance.start);
}

bool has_zone(icalcomponent *tree, const std::string &tzid)
{
    for (auto *c = icalcomponent_get_first_component(tree, ICAL_VTIMEZONE_COMPONENT); c;
         c = icalcomponent_get_next_component(tree, ICAL_VTIMEZONE_COMPONENT)) {
        if (text_of(c, ICAL_TZID_PROPERTY) == tzid)
            return true;
    }
    return false;
}

/// Every TZID in use needs its VTIMEZONE in the same object (RFC 5545, 3.2.19).
void ensure_zone(icalcomponent *tree, const TimeForm &form, sys_seconds start, sys_seconds end)
{
    if (form.tzid.empty() || !form.zone.system() || icalcomponent_isa(tree) != ICAL_VCALENDAR_COMPONENT ||
        has_zone(tree, form.tzid))
        return;
    if (icalcomponent *zone = icalparser_parse_string(vtimezone_text(form.tzid, form.zone, start, end).c_str()))
        icalcomponent_add_component(tree, zone);
}

/// A new override for one instance, made of the event whose properties it has now.
icalcomponent *add_override(const Instance &instance, const Event &master)
{
    icalcomponent *copy = icalcomponent_new_clone(instance.event->source);
    for (const auto kind : {ICAL_RRULE_PROPERTY, ICAL_RDATE_PROPERTY, ICAL_EXDATE_PROPERTY, ICAL_EXRULE_PROPERTY,
                            ICAL_RECURRENCEID_PROPERTY})
        remove_properties(copy, kind);
    const auto original = instance.original.instant();
    const TimeForm form =
        exact(form_of(first_property(master.source, ICAL_DTSTART_PROPERTY), master.start), {original});
    add_time(copy, icalproperty_new_recurrenceid(time_in(form, original)), form);
    icalcomponent_add_component(icalcomponent_get_parent(master.source), copy);
    return copy;
}

void cancel_instance(const Instance &instance, const Event *master, Instant now)
{
    if (!master || instance.recurrence_id.empty()) {
        cancel(instance.event->source);
        stamp(instance.event->source, instance.event->sequence + 1, now);
        return;
    }
    if (instance.is_override && instance.event->this_and_future) { // the later ones hang on it
        icalcomponent *target = add_override(instance, *master);
        cancel(target);
        stamp(target, instance.event->sequence + 1, now);
        return;
    }
    const auto original = instance.original.instant();
    const TimeForm form =
        exact(form_of(first_property(master->source, ICAL_DTSTART_PROPERTY), master->start), {original});
    add_time(master->source, icalproperty_new_exdate(time_in(form, original)), form);
    stamp(master->source, master->sequence + 1, now);
    if (!instance.is_override)
        return;
    icalcomponent_remove_component(icalcomponent_get_parent(instance.event->source), instance.event->source);
    icalcomponent_free(instance.event->source);
}

} // namespace

bool is_recurrence_rule(const std::string &rrule)
{
    return rrule.size() < 500 && icalrecurrencetype_from_string(rrule.c_str()).freq != ICAL_NO_RECURRENCE;
}

std::string make_event(const NewEvent &event)
{
    const auto zone = event.zone.empty() ? std::optional{Zone{}} : Zone::named(event.zone);
    TimeForm form{.is_date = false, .zone = zone.value_or(Zone{}), .tzid = {}};
    if (form.zone.system())
        form.tzid = event.zone;
    const auto start = to_seconds(event.start);
    const auto end = to_seconds(event.end);
    // A series stays in its zone, or it would not follow the clocks.
    const bool recurs = is_recurrence_rule(event.rrule);
    if (!recurs)
        form = exact(form, {start, end});

    const ComponentPtr tree{icalcomponent_new(ICAL_VCALENDAR_COMPONENT)};
    icalcomponent_add_property(tree.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(tree.get(), icalproperty_new_prodid(prodid));
    ensure_zone(tree.get(), form, start, end);

    icalcomponent *vevent = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_component(tree.get(), vevent);
    icalcomponent_add_property(vevent, icalproperty_new_uid(clean_text(event.uid).c_str()));
    icalcomponent_add_property(vevent, icalproperty_new_summary(clean_text(event.title).c_str()));
    set_bounds(vevent, form, start, end);
    if (recurs)
        icalcomponent_add_property(vevent, icalproperty_new_rrule(icalrecurrencetype_from_string(event.rrule.c_str())));
    if (const std::string name = clean_text(event.organiser, 256); !name.empty()) {
        // People at the door have no address; the URI says so and mail to it goes nowhere (RFC 2606).
        icalproperty *organiser = icalproperty_new_organizer("mailto:door@lintel.invalid");
        icalproperty_add_parameter(organiser, icalparameter_new_cn(name.c_str()));
        icalcomponent_add_property(vevent, organiser);
    }
    if (event.is_private)
        icalcomponent_add_property(vevent, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    if (!event.intent_key.empty()) {
        icalproperty *key = icalproperty_new_x(clean_text(event.intent_key).c_str());
        icalproperty_set_x_name(key, "X-LINTEL-INTENT");
        icalcomponent_add_property(vevent, key);
    }
    stamp(vevent, 0, event.created);
    return to_text(tree.get());
}

std::string uid_of(const std::string &ical)
{
    const auto tree = parse_tree(ical);
    if (!tree)
        return {};
    for (icalcomponent *vevent : events_of(tree->get())) {
        if (std::string uid = clean_text(text_of(vevent, ICAL_UID_PROPERTY)); !uid.empty())
            return uid;
    }
    return {};
}

Result<std::string> with_end(const std::string &ical, const std::string &recurrence_id, Instant end, Instant now,
                             const std::string &room_zone)
{
    const auto room = Zone::named(room_zone);
    if (!room)
        return fail(Errc::InvalidRequest, "no time zone of that name: " + clean_text(room_zone, 80), "zone");
    const auto tree = parse_tree(ical);
    if (!tree)
        return tl::unexpected(tree.error());

    ZoneResolver zones{tree->get(), *room};
    std::vector<IcalIssue> issues;
    std::vector<Event> events;
    for (icalcomponent *vevent : events_of(tree->get())) {
        auto event = read_event(vevent, zones, {}, issues);
        if (event && (events.empty() || event->uid == events.front().uid))
            events.push_back(*std::move(event));
    }
    const Series series{std::move(events)};
    const auto instance = series.find(recurrence_id);
    if (!instance)
        return fail(Errc::NotFound, "the calendar object has no such occurrence");

    const auto start = instance->start.instant();
    const auto new_end = to_seconds(end);
    if (new_end <= start) {
        cancel_instance(*instance, series.master(), now);
        return to_text(tree->get());
    }

    TimeForm form = bounds_form(*instance, *room, room_zone);
    icalcomponent *target = instance->event->source;
    // An override for this and all later ones must not shorten the later ones.
    if (!recurrence_id.empty() && (!instance->is_override || instance->event->this_and_future) && series.master())
        target = add_override(*instance, *series.master());
    if (!first_property(target, ICAL_RRULE_PROPERTY))
        form = exact(form, {start, new_end});
    set_bounds(target, form, start, new_end);
    stamp(target, instance->event->sequence + 1, now);
    ensure_zone(tree->get(), form, start, new_end);
    return to_text(tree->get());
}

} // namespace lintel::hub::calendars

#include "hub/calendars/event.h"
#include "hub/calendars/ical.h"
#include "hub/calendars/ical_tree.h"
#include "hub/calendars/series.h"
#include "hub/calendars/text.h"

#include <algorithm>
#include <map>

namespace lintel::hub::calendars {
namespace {

constexpr std::size_t max_issues = 50;

Instant to_instant(date::sys_seconds t)
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(t);
}

Occurrence describe(const std::string &uid, const Instance &instance)
{
    const Event &event = *instance.event;
    Occurrence o{.uid = uid,
                 .recurrence_id = instance.recurrence_id,
                 .title = event.title,
                 .organiser = event.organiser,
                 .start = to_instant(instance.start.instant()),
                 .end = to_instant(instance.end),
                 .all_day = instance.start.is_date,
                 .is_private = event.is_private,
                 .tentative = event.tentative,
                 .occupies = event.occupies,
                 .recurring = !instance.recurrence_id.empty()};
    if (o.end <= o.start) {
        // A moment takes no time from anybody (RFC 5545, 3.6.1): shown, never busy.
        o.end = o.start + std::chrono::minutes{1};
        o.occupies = false;
    }
    return o;
}

} // namespace

Result<Expansion> expand(const std::string &ical, const ExpandOptions &options)
{
    const auto room_zone = Zone::named(options.zone);
    if (!room_zone)
        return fail(Errc::InvalidRequest, "no time zone of that name: " + clean_text(options.zone, 80), "zone");
    const auto tree = parse_tree(ical);
    if (!tree)
        return tl::unexpected(tree.error());
    const auto vevents = events_of(tree->get());
    if (vevents.empty())
        return fail(Errc::InvalidRequest, "no event in the calendar object");

    Expansion out;
    ZoneResolver zones{tree->get(), *room_zone};
    std::map<std::string, std::vector<Event>> by_uid;
    for (icalcomponent *vevent : vevents) {
        if (auto event = read_event(vevent, zones, options.room_address, out.issues)) {
            std::string uid = event->uid;
            by_uid[std::move(uid)].push_back(*std::move(event));
        }
    }
    if (by_uid.empty())
        return fail(Errc::InvalidRequest, out.issues.empty() ? "no event can be read" : out.issues.front().detail);

    const auto from = date::floor<std::chrono::seconds>(options.from);
    const auto to = date::ceil<std::chrono::seconds>(options.to);
    std::size_t left = options.max_instances;
    for (auto &[uid, events] : by_uid) {
        const Series series{std::move(events)};
        const Instances found = series.between(from, to, left);
        for (const Instance &instance : found.list)
            out.occurrences.push_back(describe(uid, instance));
        left -= std::min(left, found.list.size());
        if (found.cut)
            out.issues.push_back({"too_many_instances", "event " + uid + ": only the first occurrences are used"});
    }
    for (const std::string &tzid : zones.unknown())
        out.issues.push_back({"unknown_zone", "event " + by_uid.begin()->first + ": unknown time zone " + tzid});
    if (out.issues.size() > max_issues)
        out.issues.resize(max_issues);
    std::stable_sort(out.occurrences.begin(), out.occurrences.end(),
                     [](const Occurrence &a, const Occurrence &b) { return a.start < b.start; });
    return out;
}

} // namespace lintel::hub::calendars

#include "hub/calendars/vtimezone.h"

#include "hub/calendars/recurrence.h"
#include "hub/calendars/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace lintel::hub::calendars {
namespace {

using date::local_seconds;
using date::sys_seconds;
using std::chrono::seconds;

constexpr std::size_t max_observances = 200;
constexpr std::size_t max_onsets = 400;

/// Wall-clock onsets of one STANDARD or DAYLIGHT part.
std::vector<local_seconds> onsets_of(icalcomponent *part)
{
    std::vector<local_seconds> onsets;
    icalproperty *start_property = first_property(part, ICAL_DTSTART_PROPERTY);
    const auto start = start_property ? wall_of(icalproperty_get_dtstart(start_property)) : std::nullopt;
    if (!start)
        return onsets;
    onsets.push_back(*start);
    for (icalproperty *p : properties_of(part, ICAL_RDATE_PROPERTY)) {
        if (const auto wall = wall_of(icalproperty_get_rdate(p).time); wall && onsets.size() < max_onsets)
            onsets.push_back(*wall);
    }
    for (icalproperty *p : properties_of(part, ICAL_RRULE_PROPERTY)) {
        Rule rule{.rule = icalproperty_get_rrule(p), .until = {}, .start = *start, .is_date = false};
        // Summer time comes once a year; any other rule here is a mistake or an attack.
        if (rule.rule.freq != ICAL_YEARLY_RECURRENCE)
            continue;
        rule.until = wall_of(rule.rule.until);
        if (rule.until)
            *rule.until += date::days{1}; // UNTIL is in UTC here; onsets are months apart
        // Outlook begins its rules in 1601; nobody meets before 1970.
        const local_seconds from{date::local_days{date::year{1970} / 1 / 1}};
        const auto starts = expand_rule(
            rule,
            {.from = std::max(*start, from), .to = date::local_days{date::year{2100} / 1 / 1}, .limit = max_onsets});
        onsets.insert(onsets.end(), starts.starts.begin(), starts.starts.end());
    }
    return onsets;
}

std::optional<Zone> own_zone(icalcomponent *tree, const std::string &tzid)
{
    for (auto *c = icalcomponent_get_first_component(tree, ICAL_VTIMEZONE_COMPONENT); c;
         c = icalcomponent_get_next_component(tree, ICAL_VTIMEZONE_COMPONENT)) {
        if (text_of(c, ICAL_TZID_PROPERTY) != tzid)
            continue;
        for (icalproperty *p : properties_of(c, ICAL_X_PROPERTY)) {
            const char *name = icalproperty_get_x_name(p);
            const char *value = icalproperty_get_x(p);
            if (name && value && ascii_lower(name) == "x-lic-location") {
                if (auto zone = Zone::named(value))
                    return zone;
            }
        }
        std::vector<Transition> transitions;
        std::size_t parts = 0;
        for (auto *part = icalcomponent_get_first_component(c, ICAL_ANY_COMPONENT); part && parts < max_observances;
             part = icalcomponent_get_next_component(c, ICAL_ANY_COMPONENT), ++parts) {
            icalproperty *from = first_property(part, ICAL_TZOFFSETFROM_PROPERTY);
            icalproperty *to = first_property(part, ICAL_TZOFFSETTO_PROPERTY);
            if (!to)
                continue;
            const seconds after{icalproperty_get_tzoffsetto(to)};
            const seconds before = from ? seconds{icalproperty_get_tzoffsetfrom(from)} : after;
            for (const auto wall : onsets_of(part))
                transitions.push_back({sys_seconds{wall.time_since_epoch() - before}, before, after});
        }
        if (transitions.empty())
            return std::nullopt;
        std::sort(transitions.begin(), transitions.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        return Zone{std::move(transitions)};
    }
    return std::nullopt;
}

std::string offset_text(seconds offset)
{
    const auto total = std::abs(offset.count());
    const char sign = offset.count() < 0 ? '-' : '+';
    const auto s = total % 60;
    return fmt::format("{}{:02}{:02}{}", sign, total / 3600, total / 60 % 60, s ? fmt::format("{:02}", s) : "");
}

/// One change of the system's zone, as a VTIMEZONE wants it.
struct Onset
{
    local_seconds wall; ///< in the offset before
    seconds before{};
    seconds after{};
    bool summer = false;
    std::string name;
};

struct YearlyPattern
{
    unsigned month = 0;
    unsigned weekday = 0;
    int nth = 0; ///< -1: the last one
    seconds time{};
    bool operator==(const YearlyPattern &) const = default;
};

YearlyPattern pattern_of(local_seconds wall, bool from_end)
{
    const auto day = date::floor<date::days>(wall);
    const date::year_month_day ymd{day};
    const auto day_of_month = static_cast<unsigned>(ymd.day());
    return {static_cast<unsigned>(ymd.month()), date::weekday{day}.c_encoding(),
            from_end ? -1 : static_cast<int>((day_of_month - 1) / 7 + 1), wall - day};
}

/// The rule all onsets follow; nothing when they do not, or are too few to tell.
std::optional<YearlyPattern> common_pattern(const std::vector<Onset> &onsets)
{
    if (onsets.size() < 3)
        return std::nullopt;
    const auto in_last_week = [](const Onset &o) {
        const auto day = date::floor<date::days>(o.wall);
        return date::year_month_day{day}.month() != date::year_month_day{day + date::days{7}}.month();
    };
    const bool from_end = std::all_of(onsets.begin(), onsets.end(), in_last_week);
    const auto pattern = pattern_of(onsets.front().wall, from_end);
    const bool same = std::all_of(onsets.begin(), onsets.end(),
                                  [&](const Onset &o) { return pattern_of(o.wall, from_end) == pattern; });
    return same ? std::optional{pattern} : std::nullopt;
}

std::string wall_text(local_seconds wall)
{
    const auto day = date::floor<date::days>(wall);
    const date::year_month_day ymd{day};
    const date::hh_mm_ss<seconds> time{wall - day};
    return fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}", static_cast<int>(ymd.year()),
                       static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

std::string observance_text(const std::vector<Onset> &onsets)
{
    static constexpr std::array weekdays{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    const Onset &first = onsets.front();
    const char *kind = first.summer ? "DAYLIGHT" : "STANDARD";
    std::string out =
        fmt::format("BEGIN:{}\r\nDTSTART:{}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nTZNAME:{}\r\n", kind,
                    wall_text(first.wall), offset_text(first.before), offset_text(first.after), first.name);
    if (const auto p = common_pattern(onsets)) {
        out += fmt::format("RRULE:FREQ=YEARLY;BYMONTH={};BYDAY={}{}\r\n", p->month, p->nth, weekdays.at(p->weekday));
    } else {
        for (std::size_t i = 1; i < onsets.size(); ++i)
            out += fmt::format("RDATE:{}\r\n", wall_text(onsets[i].wall));
    }
    return out + fmt::format("END:{}\r\n", kind);
}

} // namespace

ZoneResolver::ZoneResolver(icalcomponent *tree, Zone room_zone) : tree_(tree), room_(std::move(room_zone)) {}

Zone ZoneResolver::zone(const std::string &tzid)
{
    if (const auto it = known_.find(tzid); it != known_.end())
        return it->second;
    auto found = Zone::named(tzid);
    if (!found && tree_)
        found = own_zone(tree_, tzid);
    if (!found && unknown_.size() < 20)
        unknown_.insert(clean_text(tzid, 80));
    return known_.emplace(tzid, found.value_or(room_)).first->second;
}

std::string vtimezone_text(const std::string &tzid, const Zone &zone, date::sys_seconds start, date::sys_seconds end)
{
    std::string out = fmt::format("BEGIN:VTIMEZONE\r\nTZID:{}\r\n", tzid);
    const date::time_zone *tz = zone.system();
    const auto until = end + std::chrono::hours{24 * 366 * 5};
    auto info = tz ? tz->get_info(start) : date::sys_info{};
    std::vector<std::vector<Onset>> groups;
    if (tz) {
        // From the change before the event onwards, each kind of change by itself.
        const bool has_past = info.begin > date::sys_days{date::year{1900} / 1 / 1};
        auto previous = has_past ? tz->get_info(info.begin - seconds{1}) : info;
        for (int i = 0; i < 40 && has_past && info.begin < until; ++i) {
            const Onset onset{local_seconds{info.begin.time_since_epoch() + previous.offset}, previous.offset,
                              info.offset, info.save != std::chrono::minutes{0}, info.abbrev};
            auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &g) {
                return std::tie(g.front().before, g.front().after, g.front().summer) ==
                       std::tie(onset.before, onset.after, onset.summer);
            });
            if (group == groups.end())
                groups.push_back({onset});
            else
                group->push_back(onset);
            previous = info;
            info = tz->get_info(info.end);
        }
    }
    if (groups.empty()) {
        const auto wall = local_seconds{date::local_days{date::year{1970} / 1 / 1}};
        groups.push_back({Onset{wall, info.offset, info.offset, false, tz ? info.abbrev : "UTC"}});
    }
    for (const auto &group : groups)
        out += observance_text(group);
    return out + "END:VTIMEZONE\r\n";
}

} // namespace lintel::hub::calendars

#include "hub/calendars/series.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace lintel::hub::calendars {
namespace {

using date::local_seconds;
using date::sys_seconds;
using std::chrono::seconds;

constexpr auto day = date::days{1};

local_seconds date_of(local_seconds wall)
{
    return date::floor<date::days>(wall);
}

/// The date a RECURRENCE-ID or EXDATE of whatever type means in an all-day series.
local_seconds all_day_date(const When &when, const When &series)
{
    if (when.is_date || when.wall == date_of(when.wall))
        return date_of(when.wall); // midnight is how a date is written by those who know no dates
    return date_of(series.zone.to_local(when.instant()));
}

bool is_earlier(const Event &a, const Event &b)
{
    return a.recurrence_id->instant() < b.recurrence_id->instant();
}

} // namespace

std::string recurrence_id_of(const When &original)
{
    const auto write = [](const auto &time_point, bool with_time) {
        const auto midnight = date::floor<date::days>(time_point);
        const date::year_month_day ymd{midnight};
        const date::hh_mm_ss<seconds> time{time_point - midnight};
        std::string text = fmt::format("{:04}{:02}{:02}", static_cast<int>(ymd.year()),
                                       static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
        if (with_time)
            text +=
                fmt::format("T{:02}{:02}{:02}Z", time.hours().count(), time.minutes().count(), time.seconds().count());
        return text;
    };
    return original.is_date ? write(original.wall, false) : write(original.instant(), true);
}

Series::Series(std::vector<Event> events)
{
    for (Event &event : events) {
        if (event.recurrence_id) {
            const auto same = std::find_if(overrides_.begin(), overrides_.end(), [&](const Event &o) {
                return o.this_and_future == event.this_and_future &&
                       o.recurrence_id->is_date == event.recurrence_id->is_date &&
                       o.recurrence_id->instant() == event.recurrence_id->instant();
            });
            if (same == overrides_.end())
                overrides_.push_back(std::move(event));
            else if (event.sequence >= same->sequence)
                *same = std::move(event);
            continue;
        }
        const auto rank = [](const Event &e) { return std::pair{e.recurs(), e.sequence}; };
        if (!master_ || rank(event) >= rank(*master_))
            master_ = std::move(event);
    }
    std::sort(overrides_.begin(), overrides_.end(), is_earlier);
    for (const Event &o : overrides_) {
        if (o.this_and_future)
            later_.push_back(&o);
    }
}

bool Series::names(const When &rid, const When &original) const
{
    if (original.is_date)
        return all_day_date(rid, original) == original.wall;
    if (rid.is_date)
        return rid.wall == date_of(original.wall);
    return rid.instant() == original.instant();
}

bool Series::overridden(const When &original) const
{
    return std::any_of(overrides_.begin(), overrides_.end(),
                       [&](const Event &o) { return names(*o.recurrence_id, original); });
}

Instance Series::make(const When &original, const std::optional<Span> &span) const
{
    Instance instance{.recurrence_id = master_->recurs() ? recurrence_id_of(original) : std::string{},
                      .original = original,
                      .start = original,
                      .end = Event::end_of(original, span.value_or(master_->span)),
                      .event = &*master_};
    const Event *shift = nullptr;
    for (const Event *o : later_) {
        if (o->recurrence_id->instant() <= original.instant())
            shift = o;
    }
    if (shift) {
        // Moved by as much as the override moved its own instance, on its own clock.
        const Zone &zone = shift->start.zone;
        const auto moved = shift->start.wall - zone.to_local(shift->recurrence_id->instant());
        instance.event = shift;
        instance.start = {
            .wall = zone.to_local(original.instant()) + moved, .is_date = shift->start.is_date, .zone = zone};
        instance.end = shift->end_of(instance.start);
    }
    return instance;
}

Instances Series::from_master(sys_seconds from, sys_seconds to, std::size_t limit) const
{
    Instances out;
    const Event &m = *master_;
    // How far before the window a start may lie and still reach into it.
    auto reach = m.span.days + m.span.exact + 2 * day;
    for (const Event *o : later_) {
        const auto moved = o->start.instant() - o->recurrence_id->instant();
        reach += o->span.days + o->span.exact + (moved < seconds{0} ? -moved : moved);
    }
    const RuleWindow window{.from = m.start.zone.to_local(from) - reach,
                            .to = m.start.zone.to_local(to) + reach,
                            .limit = limit + 2 * static_cast<std::size_t>(std::max<std::int64_t>(1, reach / day))};

    std::set<local_seconds> starts;
    for (const Rule &rule : m.rules) {
        RuleStarts found = expand_rule(rule, window);
        out.cut = out.cut || found.cut;
        starts.insert(found.starts.begin(), found.starts.end());
    }
    for (const Rule &rule : m.excluded_rules) {
        for (const auto wall : expand_rule(rule, window).starts)
            starts.erase(wall);
    }
    // DTSTART is the first instance even where the rule skips it (RFC 5545, 3.8.5.3).
    starts.insert(m.start.wall);

    std::vector<RecurrenceDate> all;
    std::set<sys_seconds> taken; // two wall times around a change of the clocks can be one instant
    for (const auto wall : starts) {
        const When start{.wall = wall, .is_date = m.start.is_date, .zone = m.start.zone};
        if (taken.insert(start.instant()).second)
            all.push_back({.start = start, .span = {}});
    }
    for (const RecurrenceDate &d : m.dates) {
        RecurrenceDate extra = d;
        if (m.start.is_date)
            extra.start = {.wall = all_day_date(d.start, m.start), .is_date = true, .zone = m.start.zone};
        else if (d.start.is_date) // an extra day of a timed series: at the usual hour
            extra.start = {
                .wall = d.start.wall + (m.start.wall - date_of(m.start.wall)), .is_date = false, .zone = m.start.zone};
        if (taken.insert(extra.start.instant()).second) {
            all.push_back(extra);
        } else if (extra.span) {
            const auto same = std::find_if(all.begin(), all.end(),
                                           [&](const auto &a) { return a.start.instant() == extra.start.instant(); });
            same->span = extra.span;
        }
    }

    std::set<sys_seconds> excluded;
    std::set<local_seconds> excluded_days;
    for (const When &x : m.excluded_dates) {
        if (m.start.is_date)
            excluded_days.insert(all_day_date(x, m.start));
        else if (x.is_date)
            excluded_days.insert(x.wall);
        else
            excluded.insert(x.instant());
    }
    for (const RecurrenceDate &d : all) {
        if (excluded_days.contains(date_of(d.start.wall)) ||
            (!m.start.is_date && excluded.contains(d.start.instant())) || overridden(d.start))
            continue;
        Instance instance = make(d.start, d.span);
        const auto start = instance.start.instant();
        if (start >= to || (instance.end <= from && !(start == instance.end && start == from)))
            continue;
        out.list.push_back(std::move(instance));
    }
    return out;
}

Instances Series::between(sys_seconds from, sys_seconds to, std::size_t limit) const
{
    Instances out;
    if (master_)
        out = from_master(from, to, limit);
    for (const Event &o : overrides_) {
        const bool outdone =
            o.this_and_future && std::any_of(overrides_.begin(), overrides_.end(), [&](const Event &other) {
                return !other.this_and_future && other.recurrence_id->instant() == o.recurrence_id->instant();
            });
        if (outdone) // its own instance has an override to itself
            continue;
        When original = *o.recurrence_id;
        if (master_ && master_->start.is_date)
            original = {.wall = all_day_date(original, master_->start), .is_date = true, .zone = master_->start.zone};
        else if (master_ && original.is_date)
            original = {.wall = original.wall + (master_->start.wall - date_of(master_->start.wall)),
                        .is_date = false,
                        .zone = master_->start.zone};
        Instance instance{.recurrence_id = recurrence_id_of(original),
                          .original = original,
                          .start = o.start,
                          .end = o.end_of(o.start),
                          .event = &o,
                          .is_override = true};
        const auto start = instance.start.instant();
        if (start < to && (instance.end > from || (start == instance.end && start == from)))
            out.list.push_back(std::move(instance));
    }
    std::stable_sort(out.list.begin(), out.list.end(),
                     [](const Instance &a, const Instance &b) { return a.start.instant() < b.start.instant(); });
    if (out.list.size() > limit) {
        out.list.resize(limit);
        out.cut = true;
    }
    return out;
}

std::optional<Instance> Series::find(const std::string &recurrence_id) const
{
    if (recurrence_id.empty()) {
        if (!master_ || master_->recurs())
            return std::nullopt;
        return make(master_->start, {});
    }
    // Read back as UTC, or as a date; a day around it holds it in every zone.
    const auto wall = wall_of(icaltime_from_string(recurrence_id.c_str()));
    if (!wall)
        return std::nullopt;
    for (const Event &o : overrides_) {
        const auto near = o.start.instant();
        for (Instance &i : between(near, near + seconds{1}, 1000).list) {
            if (i.recurrence_id == recurrence_id)
                return i;
        }
    }
    if (!master_)
        return std::nullopt;
    const sys_seconds around{wall->time_since_epoch()};
    auto reach = seconds{2 * day};
    for (const Event *o : later_)
        reach += std::chrono::abs(o->start.instant() - o->recurrence_id->instant());
    for (Instance &i : between(around - reach, around + reach, 5000).list) {
        if (i.recurrence_id == recurrence_id)
            return i;
    }
    return std::nullopt;
}

} // namespace lintel::hub::calendars

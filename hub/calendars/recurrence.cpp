#include "hub/calendars/recurrence.h"

#include <algorithm>
#include <cstdint>
#include <memory>

namespace lintel::hub::calendars {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Steps of the iterator for one rule. A daily meeting of a century takes 36,500.
constexpr std::int64_t step_budget = 300'000;

struct IteratorDeleter
{
    void operator()(icalrecur_iterator *i) const { icalrecur_iterator_free(i); }
};
using IteratorPtr = std::unique_ptr<icalrecur_iterator, IteratorDeleter>;

template <std::size_t N>
std::int64_t filled(const short (&list)[N])
{
    const auto *end = std::find(std::begin(list), std::end(list), static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX));
    return std::max<std::int64_t>(1, end - std::begin(list));
}

/// How long one step of the iterator is at least. Steps that match nothing are taken
/// inside libical, where nobody counts them, so they are estimated beforehand.
seconds step_length(const icalrecurrencetype &rule)
{
    const std::int64_t interval = rule.interval;
    const std::int64_t per_minute = filled(rule.by_second);
    const std::int64_t per_hour = per_minute * filled(rule.by_minute);
    const std::int64_t per_day = per_hour * filled(rule.by_hour);
    const auto share = [&](seconds unit, std::int64_t parts) {
        return std::max(seconds{1}, seconds{unit.count() * interval / parts});
    };
    switch (rule.freq) {
    case ICAL_SECONDLY_RECURRENCE:
        return share(seconds{1}, 1);
    case ICAL_MINUTELY_RECURRENCE:
        return share(minutes{1}, per_minute);
    case ICAL_HOURLY_RECURRENCE:
        return share(hours{1}, per_hour);
    case ICAL_DAILY_RECURRENCE:
        return share(hours{24}, per_day);
    default: // each of these days can match at most once per part of the day
        return std::max(seconds{1}, seconds{hours{24}} / per_day);
    }
}

} // namespace

std::optional<date::local_seconds> wall_of(const icaltimetype &t)
{
    if (icaltime_is_null_time(t) || t.month < 1 || t.month > 12 || t.day < 1 || t.day > 31 || t.year < 1 || t.year > 9999)
        return std::nullopt;
    const auto day = date::year{t.year} / t.month / t.day;
    if (!day.ok())
        return std::nullopt;
    if (t.is_date)
        return date::local_days{day};
    if (t.hour < 0 || t.hour > 23 || t.minute < 0 || t.minute > 59 || t.second < 0 || t.second > 60)
        return std::nullopt;
    return date::local_days{day} + hours{t.hour} + minutes{t.minute} + seconds{std::min(t.second, 59)};
}

icaltimetype to_ical(date::local_seconds wall, bool is_date)
{
    const auto day = date::floor<date::days>(wall);
    const date::year_month_day ymd{day};
    const date::hh_mm_ss<seconds> time{wall - day};
    icaltimetype t = icaltime_null_time();
    t.year = static_cast<int>(ymd.year());
    t.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
    t.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
    t.is_date = is_date ? 1 : 0;
    if (!is_date) {
        t.hour = static_cast<int>(time.hours().count());
        t.minute = static_cast<int>(time.minutes().count());
        t.second = static_cast<int>(time.seconds().count());
    }
    return t;
}

RuleStarts expand_rule(const Rule &rule, const RuleWindow &window)
{
    RuleStarts out;
    icalrecurrencetype r = rule.rule;
    if (r.freq == ICAL_NO_RECURRENCE || r.interval < 1)
        return out;

    auto last = window.to - seconds{1};
    if (rule.until)
        last = std::min(last, *rule.until);
    if (last < rule.start)
        return out;

    const seconds step = step_length(r);
    auto begin = rule.start;
    bool skip_ahead = false;
    if ((last - begin) / step > step_budget && r.count == 0 && window.from > begin) {
        begin = window.from;
        skip_ahead = true;
    }
    if ((last - begin) / step > step_budget) {
        last = begin + step * step_budget;
        out.cut = true;
    }
    // Given to libical as UNTIL, the last moment also ends its search for a match.
    r.until = to_ical(last, rule.is_date);

    const IteratorPtr iterator{icalrecur_iterator_new(r, to_ical(rule.start, rule.is_date))};
    if (!iterator)
        return out;
    if (skip_ahead && !icalrecur_iterator_set_start(iterator.get(), to_ical(begin, rule.is_date)))
        return out;

    for (std::int64_t i = 0;; ++i) {
        if (i > step_budget) {
            out.cut = true;
            break;
        }
        const auto wall = wall_of(icalrecur_iterator_next(iterator.get()));
        if (!wall || *wall > last)
            break;
        if (*wall < window.from)
            continue;
        if (out.starts.size() >= window.limit) {
            out.cut = true;
            break;
        }
        out.starts.push_back(*wall);
    }
    return out;
}

} // namespace lintel::hub::calendars

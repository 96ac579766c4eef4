#include "hub/calendars/recurrence.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

// Why not libical's iterator: 3.0.16 ignores INTERVAL beside BYHOUR in hourly rules,
// applies BYSETPOS to days only, shifts a rule whose DTSTART lies outside it by a week,
// and searches without bound. The text of a rule is still libical's to read.

namespace lintel::hub::calendars {
namespace {

using date::days;
using date::local_days;
using date::local_seconds;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Periods looked at plus candidates made, for one rule in one window. A daily meeting
/// of a century takes 73,000.
constexpr std::int64_t work_budget = 400'000;

struct Weekday
{
    unsigned day = 0; ///< 0: Sunday
    int nth = 0;      ///< 0: every; negative: from the end
};

template <std::size_t N>
std::vector<int> listed(const short (&list)[N])
{
    const auto *end = std::find(std::begin(list), std::end(list), static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX));
    std::vector<int> out(std::begin(list), end);
    std::sort(out.begin(), out.end());
    return out;
}

bool has(const std::vector<int> &list, int value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// `value` counts from 1, of `total`; the list may count from the end.
bool has_either_way(const std::vector<int> &list, int value, int total)
{
    return has(list, value) || has(list, value - total - 1);
}

int number(days span)
{
    return static_cast<int>(span.count());
}
int month_of(date::year_month_day d)
{
    return static_cast<int>(static_cast<unsigned>(d.month()));
}
int day_of(date::year_month_day d)
{
    return static_cast<int>(static_cast<unsigned>(d.day()));
}
local_days first_of_year(date::year y)
{
    return local_days{y / 1 / 1};
}

class Expander
{
public:
    Expander(const Rule &rule, const RuleWindow &window);
    RuleStarts run();

private:
    enum class Unit { Year, Month, Week, Day, Time };

    void fill_in_from_start();
    [[nodiscard]] std::int64_t first_index() const;
    [[nodiscard]] bool day_matches(local_days d) const;
    [[nodiscard]] bool weekday_matches(local_days d, date::year_month_day ymd) const;
    [[nodiscard]] bool week_matches(local_days d) const;
    [[nodiscard]] local_days week_start(local_days d) const;
    /// The candidates of one day, or part of it, appended in order.
    void add_times(local_days d, std::vector<local_seconds> &out);
    void candidates_of_days(local_days from, local_days to, std::vector<local_seconds> &out);
    /// Fills `out` with period `index`; returns its begin, or where to go on.
    local_seconds period(std::int64_t index, std::vector<local_seconds> &out, std::int64_t &next);
    [[nodiscard]] bool skip_time(local_seconds t, std::int64_t index, std::int64_t &next) const;
    void choose_positions(std::vector<local_seconds> &all) const;

    const Rule &rule_;
    const RuleWindow window_;
    Unit unit_ = Unit::Day;
    seconds time_step_{0}; ///< of HOURLY, MINUTELY, SECONDLY
    std::int64_t interval_ = 1;
    unsigned week_begin_ = 1;
    std::vector<int> months_, month_days_, year_days_, weeks_, hours_, minutes_, seconds_, positions_;
    std::vector<Weekday> weekdays_;
    local_seconds last_;
    std::int64_t work_ = 0;
};

Expander::Expander(const Rule &rule, const RuleWindow &window) : rule_(rule), window_(window)
{
    const icalrecurrencetype &r = rule.rule;
    interval_ = r.interval;
    week_begin_ = r.week_start == ICAL_NO_WEEKDAY ? 1U : static_cast<unsigned>(r.week_start) - 1U;
    months_ = listed(r.by_month);
    month_days_ = listed(r.by_month_day);
    year_days_ = listed(r.by_year_day);
    weeks_ = listed(r.by_week_no);
    positions_ = listed(r.by_set_pos);
    if (!rule.is_date) {
        hours_ = listed(r.by_hour);
        minutes_ = listed(r.by_minute);
        seconds_ = listed(r.by_second);
    }
    for (const int coded : listed(r.by_day)) {
        const auto code = static_cast<short>(coded);
        const auto day = icalrecurrencetype_day_day_of_week(code);
        if (day != ICAL_NO_WEEKDAY)
            weekdays_.push_back({static_cast<unsigned>(day) - 1U, icalrecurrencetype_day_position(code)});
    }
    switch (r.freq) {
    case ICAL_YEARLY_RECURRENCE:
        unit_ = Unit::Year;
        break;
    case ICAL_MONTHLY_RECURRENCE:
        unit_ = Unit::Month;
        break;
    case ICAL_WEEKLY_RECURRENCE:
        unit_ = Unit::Week;
        break;
    case ICAL_HOURLY_RECURRENCE:
        unit_ = Unit::Time;
        time_step_ = hours{1};
        break;
    case ICAL_MINUTELY_RECURRENCE:
        unit_ = Unit::Time;
        time_step_ = minutes{1};
        break;
    case ICAL_SECONDLY_RECURRENCE:
        unit_ = Unit::Time;
        time_step_ = seconds{1};
        break;
    default:
        unit_ = Unit::Day;
    }
    if (unit_ == Unit::Time && rule.is_date)
        unit_ = Unit::Day;
    fill_in_from_start();
    last_ = window.to - seconds{1};
    if (rule.until)
        last_ = std::min(last_, *rule.until);
}

/// What the rule leaves open is as in DTSTART.
void Expander::fill_in_from_start()
{
    const auto day = date::floor<days>(rule_.start);
    const date::year_month_day ymd{day};
    if (weeks_.empty() && year_days_.empty() && month_days_.empty() && weekdays_.empty()) {
        if (unit_ == Unit::Year && months_.empty())
            months_ = {month_of(ymd)};
        if (unit_ == Unit::Year || unit_ == Unit::Month)
            month_days_ = {day_of(ymd)};
        else if (unit_ == Unit::Week)
            weekdays_ = {{date::weekday{day}.c_encoding(), 0}};
    }
    const date::hh_mm_ss<seconds> time{rule_.start - day};
    if (hours_.empty() && unit_ != Unit::Time)
        hours_ = {static_cast<int>(time.hours().count())};
    if (minutes_.empty() && (unit_ != Unit::Time || time_step_ > minutes{1}))
        minutes_ = {static_cast<int>(time.minutes().count())};
    if (seconds_.empty() && (unit_ != Unit::Time || time_step_ > seconds{1}))
        seconds_ = {static_cast<int>(time.seconds().count())};
}

local_days Expander::week_start(local_days d) const
{
    const auto back = (date::weekday{d}.c_encoding() + 7U - week_begin_) % 7U;
    return d - days{back};
}

/// The period to begin with: DTSTART's, or without COUNT one just before the window.
std::int64_t Expander::first_index() const
{
    if (rule_.rule.count > 0 || window_.from <= rule_.start)
        return 0;
    std::int64_t passed = 0;
    const auto begin = date::floor<days>(rule_.start);
    const auto target = date::floor<days>(window_.from);
    const date::year_month_day a{begin};
    const date::year_month_day b{target};
    switch (unit_) {
    case Unit::Year:
        passed = (b.year() - a.year()).count();
        break;
    case Unit::Month:
        passed = (b.year() / b.month() - a.year() / a.month()).count();
        break;
    case Unit::Week:
        passed = (week_start(target) - week_start(begin)) / days{7};
        break;
    case Unit::Day:
        passed = (target - begin).count();
        break;
    case Unit::Time:
        passed = (window_.from - rule_.start) / time_step_;
        break;
    }
    return std::max<std::int64_t>(0, passed / interval_ - 1);
}

bool Expander::weekday_matches(local_days d, date::year_month_day ymd) const
{
    const unsigned day = date::weekday{d}.c_encoding();
    // "The second Monday": of the month, except in a yearly rule that names no month.
    const bool of_year = unit_ == Unit::Year && months_.empty();
    const bool counts = unit_ == Unit::Year || unit_ == Unit::Month;
    const auto first = of_year ? first_of_year(ymd.year()) : local_days{ymd.year() / ymd.month() / 1};
    const auto end = of_year ? first_of_year(ymd.year() + date::years{1})
                             : local_days{(ymd.year() / ymd.month() + date::months{1}) / 1};
    return std::any_of(weekdays_.begin(), weekdays_.end(), [&](const Weekday &w) {
        if (w.day != day)
            return false;
        if (w.nth == 0 || !counts)
            return true;
        return w.nth == number(d - first) / 7 + 1 || w.nth == -(number(end - days{1} - d) / 7 + 1);
    });
}

bool Expander::week_matches(local_days d) const
{
    // A week belongs to the year that holds its fourth day (RFC 5545, BYWEEKNO).
    const auto start = week_start(d);
    const auto year = date::year_month_day{start + days{3}}.year();
    const auto first_week = [&](date::year y) { return week_start(first_of_year(y) + days{3}); };
    const int total = number(first_week(year + date::years{1}) - first_week(year)) / 7;
    return has_either_way(weeks_, number(start - first_week(year)) / 7 + 1, total);
}

bool Expander::day_matches(local_days d) const
{
    const date::year_month_day ymd{d};
    if (!months_.empty() && !has(months_, month_of(ymd)))
        return false;
    if (!weeks_.empty() && !week_matches(d))
        return false;
    if (!year_days_.empty()) {
        const auto first = first_of_year(ymd.year());
        const int total = number(first_of_year(ymd.year() + date::years{1}) - first);
        if (!has_either_way(year_days_, number(d - first) + 1, total))
            return false;
    }
    if (!month_days_.empty()) {
        const int total = day_of(ymd.year() / ymd.month() / date::last);
        if (!has_either_way(month_days_, day_of(ymd), total))
            return false;
    }
    return weekdays_.empty() || weekday_matches(d, ymd);
}

void Expander::add_times(local_days d, std::vector<local_seconds> &out)
{
    for (const int h : hours_) {
        for (const int m : minutes_) {
            for (const int s : seconds_) {
                ++work_;
                out.push_back(d + hours{h} + minutes{m} + seconds{std::min(s, 59)});
            }
        }
    }
}

void Expander::candidates_of_days(local_days from, local_days to, std::vector<local_seconds> &out)
{
    for (auto d = from; d < to && work_ <= work_budget; d += days{1}) {
        if (day_matches(d))
            add_times(d, out);
    }
    work_ += (to - from).count() / 8; // looking at a day is cheaper than making a candidate
}

/// In rules of hours and less, goes past whole days and hours that cannot match.
bool Expander::skip_time(local_seconds t, std::int64_t index, std::int64_t &next) const
{
    const auto day = date::floor<days>(t);
    const auto hour = date::floor<hours>(t);
    local_seconds resume;
    if (!day_matches(day))
        resume = day + days{1};
    else if (!hours_.empty() && !has(hours_, static_cast<int>((hour - day) / hours{1})))
        resume = hour + hours{1};
    else
        return false;
    const auto step = time_step_ * interval_;
    next = index + std::max<std::int64_t>(1, (resume - t + step - seconds{1}) / step);
    return true;
}

local_seconds Expander::period(std::int64_t index, std::vector<local_seconds> &out, std::int64_t &next)
{
    next = index + 1;
    const auto begin = date::floor<days>(rule_.start);
    const date::year_month_day ymd{begin};
    const auto steps = index * interval_;
    switch (unit_) {
    case Unit::Year: {
        const auto year = ymd.year() + date::years{steps};
        const auto first = first_of_year(year);
        candidates_of_days(first, first_of_year(year + date::years{1}), out);
        return first;
    }
    case Unit::Month: {
        const auto month = ymd.year() / ymd.month() + date::months{steps};
        const auto first = local_days{month / 1};
        candidates_of_days(first, local_days{(month + date::months{1}) / 1}, out);
        return first;
    }
    case Unit::Week: {
        const auto first = week_start(begin) + days{7 * steps};
        candidates_of_days(first, first + days{7}, out);
        return first;
    }
    case Unit::Day: {
        const auto first = begin + days{steps};
        candidates_of_days(first, first + days{1}, out);
        return first;
    }
    case Unit::Time:
        break;
    }
    const auto t = rule_.start + time_step_ * steps;
    if (skip_time(t, index, next))
        return t;
    const auto hour = date::floor<hours>(t);
    const auto minute = date::floor<minutes>(t);
    if (time_step_ == hours{1}) {
        for (const int m : minutes_) {
            for (const int s : seconds_)
                out.push_back(hour + minutes{m} + seconds{std::min(s, 59)});
        }
        return hour;
    }
    if (!minutes_.empty() && !has(minutes_, static_cast<int>((minute - hour) / minutes{1})))
        return t;
    if (time_step_ == minutes{1}) {
        for (const int s : seconds_)
            out.push_back(minute + seconds{std::min(s, 59)});
    } else if (seconds_.empty() || has(seconds_, static_cast<int>((t - minute) / seconds{1}))) {
        out.push_back(t);
    }
    return minute;
}

void Expander::choose_positions(std::vector<local_seconds> &all) const
{
    if (positions_.empty())
        return;
    std::vector<local_seconds> chosen;
    const int total = static_cast<int>(all.size());
    for (int i = 0; i < total; ++i) {
        if (has_either_way(positions_, i + 1, total))
            chosen.push_back(all[static_cast<std::size_t>(i)]);
    }
    all = std::move(chosen);
}

RuleStarts Expander::run()
{
    RuleStarts out;
    std::int64_t counted = 0;
    std::vector<local_seconds> candidates;
    for (std::int64_t index = first_index();;) {
        candidates.clear();
        std::int64_t next = index;
        if (period(index, candidates, next) > last_)
            return out;
        index = next;
        std::sort(candidates.begin(), candidates.end());
        choose_positions(candidates);
        for (const auto wall : candidates) {
            if (wall < rule_.start)
                continue;
            if (wall > last_ || (rule_.rule.count > 0 && counted == rule_.rule.count))
                return out;
            ++counted;
            if (wall < window_.from)
                continue;
            if (out.starts.size() >= window_.limit) {
                out.cut = true;
                return out;
            }
            out.starts.push_back(wall);
        }
        if (++work_ > work_budget) {
            out.cut = true;
            return out;
        }
    }
}

} // namespace

std::optional<local_seconds> wall_of(const icaltimetype &t)
{
    if (icaltime_is_null_time(t) || t.month < 1 || t.month > 12 || t.day < 1 || t.day > 31 || t.year < 1 ||
        t.year > 9999)
        return std::nullopt;
    const auto day = date::year{t.year} / t.month / t.day;
    if (!day.ok())
        return std::nullopt;
    if (t.is_date)
        return local_days{day};
    if (t.hour < 0 || t.hour > 23 || t.minute < 0 || t.minute > 59 || t.second < 0 || t.second > 60)
        return std::nullopt;
    return local_days{day} + hours{t.hour} + minutes{t.minute} + seconds{std::min(t.second, 59)};
}

icaltimetype to_ical(local_seconds wall, bool is_date)
{
    const auto day = date::floor<days>(wall);
    const date::year_month_day ymd{day};
    const date::hh_mm_ss<seconds> time{wall - day};
    icaltimetype t = icaltime_null_time();
    t.year = static_cast<int>(ymd.year());
    t.month = month_of(ymd);
    t.day = day_of(ymd);
    t.is_date = is_date ? 1 : 0;
    if (!is_date) {
        t.hour = static_cast<int>(time.hours().count());
        t.minute = static_cast<int>(time.minutes().count());
        t.second = static_cast<int>(time.seconds().count());
    }
    return t;
}

bool can_expand(const icalrecurrencetype &rule)
{
    return rule.freq != ICAL_NO_RECURRENCE && rule.interval > 0 && !rule.rscale;
}

RuleStarts expand_rule(const Rule &rule, const RuleWindow &window)
{
    if (!can_expand(rule.rule))
        return {};
    return Expander{rule, window}.run();
}

} // namespace lintel::hub::calendars

#include "hub/phone/plan.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

namespace lintel::hub::phone {

using std::chrono::minutes;

namespace {

using Five = std::chrono::duration<std::int64_t, std::ratio<300>>;
constexpr minutes kTooAlike{5};

} // namespace

v1::Settings settled(v1::Settings settings)
{
    if (settings.booking_lengths_min().empty()) {
        for (const int length : {30, 15, 45})
            settings.add_booking_lengths_min(length);
    }
    if (settings.shortest_booking_min() <= 0)
        settings.set_shortest_booking_min(15);
    if (settings.longest_booking_min() <= 0)
        settings.set_longest_booking_min(240);
    if (settings.stale_after_min() <= 0)
        settings.set_stale_after_min(5);
    if (settings.stale_unknown_after_min() <= 0)
        settings.set_stale_unknown_after_min(120);
    if (settings.day_start_min() == 0 && settings.day_end_min() == 0) {
        settings.set_day_start_min(9 * 60);
        settings.set_day_end_min(18 * 60);
    }
    if (settings.working_days().empty()) {
        for (const int day : {1, 2, 3, 4, 5})
            settings.add_working_days(day);
    }
    settings.set_buffer_min(std::max(0, settings.buffer_min()));
    return settings;
}

bool booking_allowed(const v1::Settings &settings)
{
    return !settings.has_booking_allowed() || settings.booking_allowed();
}

Span span_of(const v1::Instance &meeting)
{
    return {from_ms(meeting.start_ms()), from_ms(meeting.end_ms())};
}

std::vector<v1::Instance> meetings_of(const v1::RoomSnapshot &room)
{
    std::vector<v1::Instance> meetings;
    std::set<std::string> seen;
    for (const v1::DayPlan &day : room.days()) {
        for (const v1::Instance &each : day.instances()) {
            if (seen.insert(each.id()).second)
                meetings.push_back(each);
        }
    }
    std::sort(meetings.begin(), meetings.end(), [](const v1::Instance &a, const v1::Instance &b) {
        return std::tuple(a.start_ms(), a.end_ms(), a.id()) < std::tuple(b.start_ms(), b.end_ms(), b.id());
    });
    return meetings;
}

std::vector<Span> busy_runs(const std::vector<v1::Instance> &meetings, minutes shortest)
{
    std::vector<Span> runs;
    for (const v1::Instance &each : meetings) {
        const Span span = span_of(each);
        if (each.released())
            continue;
        if (!runs.empty() && span.start - runs.back().end < shortest)
            runs.back().end = std::max(runs.back().end, span.end);
        else
            runs.push_back(span);
    }
    return runs;
}

std::vector<Span> gaps_between(const std::vector<Span> &runs, Span within, minutes shortest)
{
    std::vector<Span> gaps;
    Instant begin = within.start;
    const auto close = [&](Instant end) {
        if (end - begin >= shortest)
            gaps.push_back({begin, end});
    };
    for (const Span &run : runs) {
        if (run.end <= begin)
            continue;
        if (run.start >= within.end)
            break;
        close(run.start);
        begin = run.end;
    }
    close(within.end);
    return gaps;
}

Instant ceil_to_five(Instant at)
{
    return std::chrono::ceil<Five>(at);
}

std::vector<Choice> choices(Span room, const std::vector<int> &lengths, int shortest, int longest)
{
    std::vector<Choice> all;
    for (const int length : lengths) {
        if (length <= 0 || length > longest)
            continue;
        Choice choice{{room.start, ceil_to_five(room.start + minutes{length})}, length};
        if (choice.span.end > room.start + minutes{longest})
            choice.span.end = std::chrono::floor<Five>(room.start + minutes{longest});
        if (choice.span.end > room.end) {
            choice.span.end = room.end;
            choice.minutes =
                std::min(length, static_cast<int>(std::chrono::floor<minutes>(choice.span.end - room.start).count()));
        }
        if (choice.span.end - room.start < minutes{shortest})
            continue;
        const bool alike = std::any_of(all.begin(), all.end(), [&](const Choice &other) {
            return std::chrono::abs(other.span.end - choice.span.end) <= kTooAlike;
        });
        if (!alike)
            all.push_back(choice);
    }
    return all;
}

} // namespace lintel::hub::phone

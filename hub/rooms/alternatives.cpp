#include "hub/rooms/alternatives.h"

#include <algorithm>

namespace lintel::hub::rooms {
namespace {

constexpr std::chrono::minutes kGrid{5};

Instant round_up(Instant t)
{
    const auto rounded = std::chrono::floor<std::chrono::minutes>(t.time_since_epoch()) / kGrid * kGrid;
    return Instant{rounded} < t ? Instant{rounded + kGrid} : Instant{rounded};
}

/// The stretches of [from, to) without a meeting, `buffer` away from all of them.
std::vector<FreeSlot> gaps(const std::vector<Meeting> &meetings, Instant from, Instant to, std::chrono::minutes buffer)
{
    std::vector<FreeSlot> free;
    for (const Meeting &meeting : meetings) {
        if (meeting.released || meeting.end + buffer <= from)
            continue;
        if (meeting.start - buffer >= to)
            break;
        if (meeting.start - buffer > from)
            free.push_back({from, meeting.start - buffer});
        from = std::max(from, meeting.end + buffer);
    }
    if (from < to)
        free.push_back({from, to});
    return free;
}

bool is_working_day(const RoomSettings &settings, const LocalDay &day)
{
    return std::binary_search(settings.working_days.begin(), settings.working_days.end(), day.iso_weekday);
}

} // namespace

std::vector<FreeSlot> alternatives(const std::vector<Meeting> &meetings, const std::vector<LocalDay> &days,
                                   const std::string &zone, const RoomSettings &settings, Instant now, Instant start,
                                   Instant end)
{
    std::vector<FreeSlot> found;
    const auto length = end - start;
    const std::chrono::minutes shortest{settings.shortest_min};
    const std::chrono::minutes buffer{settings.buffer_min};

    for (const FreeSlot &gap : gaps(meetings, std::max(start, now), end, buffer)) {
        if (gap.start == std::max(start, now) && gap.end < end && gap.end - gap.start >= shortest)
            found.push_back(gap);
    }
    for (const LocalDay &day : days) {
        if (found.size() >= kMaxAlternatives)
            break;
        if (day.end <= std::max(start, now))
            continue;
        const bool that_day = day.start <= std::max(start, now);
        if (!that_day && !is_working_day(settings, day))
            continue;
        // Somebody who wanted the evening is offered the evening.
        const Instant from = that_day ? std::max(start, now) : at_minute(zone, day, settings.day_start_min);
        const Instant to = that_day ? std::max(at_minute(zone, day, settings.day_end_min), std::min(day.end, end))
                                    : at_minute(zone, day, settings.day_end_min);
        for (const FreeSlot &gap : gaps(meetings, from, to, buffer)) {
            const Instant first = round_up(gap.start);
            if (found.size() < kMaxAlternatives && first + length <= gap.end && first != start)
                found.push_back({first, first + length});
        }
    }
    return found;
}

} // namespace lintel::hub::rooms

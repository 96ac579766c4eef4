#include "device/room/choices.h"

#include "device/room/local_time.h"

#include <algorithm>

namespace lintel::device {

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

using Five = std::chrono::duration<std::int64_t, std::ratio<300>>;

constexpr minutes tooAlike{5};

int wholeMinutes(milliseconds length)
{
    return static_cast<int>(std::chrono::floor<minutes>(length).count());
}

} // namespace

std::vector<Choice> lengthChoices(Instant start, std::optional<Instant> limit, const std::vector<int> &lengthsMin,
                                  int shortestMin, int longestMin)
{
    std::vector<Choice> choices;
    for (const int length : lengthsMin) {
        if (length <= 0 || length > longestMin)
            continue;
        Choice choice{start, ceilToFive(start + minutes{length}), length};
        if (choice.end > start + minutes{longestMin})
            choice.end = std::chrono::floor<Five>(start + minutes{longestMin});
        if (limit && choice.end > *limit) {
            choice.end = *limit;
            choice.minutes = std::min(length, wholeMinutes(choice.end - start));
        }
        if (choice.end - start < minutes{shortestMin})
            continue;
        const bool alike = std::any_of(choices.cbegin(), choices.cend(), [&](const Choice &other) {
            return std::chrono::abs(other.end - choice.end) <= tooAlike;
        });
        if (!alike)
            choices.push_back(choice);
    }
    return choices;
}

std::vector<Choice> extendChoices(const Meeting &meeting, std::optional<Instant> limit, int longestMin)
{
    const Instant latest = std::min(limit.value_or(Instant::max()), Instant{meeting.start + minutes{longestMin}});
    return lengthChoices(meeting.end, latest, {15, 30}, 5, longestMin);
}

std::vector<Instant> startChoices(const Slot &gap, int shortestMin)
{
    using Quarter = std::chrono::duration<std::int64_t, std::ratio<900>>;
    std::vector<Instant> starts;
    if (gap.end - gap.start < minutes{shortestMin})
        return starts;
    starts.push_back(gap.start);
    Instant next = std::chrono::floor<Quarter>(gap.start) + Quarter{1};
    for (; gap.end - next >= minutes{shortestMin}; next += Quarter{1})
        starts.push_back(next);
    return starts;
}

std::vector<Choice> gapChoices(const Slot &gap, Instant start, const RoomSettings &settings)
{
    std::vector<int> lengths = settings.bookingLengthsMin;
    for (const int more : {15, 30, 45, 60, 90, 120, 180, 240})
        lengths.push_back(more);
    std::sort(lengths.begin(), lengths.end());
    std::vector<Choice> choices =
        lengthChoices(start, gap.end, lengths, settings.shortestBookingMin, settings.longestBookingMin);
    constexpr std::size_t most = 6;
    if (choices.size() > most)
        choices.resize(most);
    return choices;
}

} // namespace lintel::device

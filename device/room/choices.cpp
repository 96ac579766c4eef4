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

} // namespace lintel::device

#include "hub/devices/guesses.h"

#include <algorithm>

namespace lintel::hub::devices {
namespace {

constexpr std::chrono::milliseconds least = std::chrono::seconds(1);

} // namespace

std::optional<std::chrono::milliseconds> must_wait(const GuessCounts &counts, Instant now, const GuessLimits &limits)
{
    std::optional<std::chrono::milliseconds> wait;
    const auto weigh = [&](const GuessCount &count, int limit) {
        if (count.wrong < limit)
            return;
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(count.oldest.value_or(now) + limits.window - now);
        wait = std::max({wait.value_or(least), left, least});
    };
    weigh(counts.by_admin, limits.per_admin);
    weigh(counts.in_organisation, limits.per_organisation);
    weigh(counts.global, limits.global);
    return wait;
}

} // namespace lintel::hub::devices

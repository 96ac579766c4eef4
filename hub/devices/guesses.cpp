#include "hub/devices/guesses.h"

#include <algorithm>

namespace lintel::hub::devices {

std::optional<std::chrono::milliseconds> must_wait(const GuessCounts &counts, Instant now, const GuessLimits &limits)
{
    if (counts.by_admin < limits.per_admin && counts.in_organisation < limits.per_organisation &&
        counts.global < limits.global)
        return std::nullopt;
    const auto until = counts.oldest.value_or(now) + limits.window;
    return std::max<std::chrono::milliseconds>(until - now, std::chrono::seconds(1));
}

} // namespace lintel::hub::devices

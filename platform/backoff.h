#pragma once

#include <algorithm>
#include <chrono>
#include <functional>

namespace lintel::platform {

/// Yields numbers in [0, 1). Handed in, so that tests decide.
using Chance = std::function<double()>;

/// How long to wait before trying again.
struct Backoff
{
    std::chrono::milliseconds base;
    std::chrono::milliseconds cap;

    /// The longest pause before try number `attempt` (0 is the first one after a failure).
    [[nodiscard]] constexpr std::chrono::milliseconds longest(int attempt) const
    {
        auto pause = base;
        for (int i = 0; i < attempt && pause < cap; ++i)
            pause *= 2;
        return std::min(pause, cap);
    }

    /// Full jitter, random(0, min(cap, base·2ⁿ)): displays that lost the same hub at the
    /// same moment must not come back together. What the hub asked for comes first.
    [[nodiscard]] std::chrono::milliseconds pause(int attempt, double chance,
                                                  std::chrono::milliseconds asked = {}) const
    {
        const auto jitter = std::chrono::duration_cast<std::chrono::milliseconds>(longest(attempt) * chance);
        return std::min(asked, askedBound) + jitter;
    }

    /// The longest pause that a hub may ask for: a garbled header must not silence a wall.
    static constexpr std::chrono::milliseconds askedBound = std::chrono::minutes{10};
};

} // namespace lintel::platform

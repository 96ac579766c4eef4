#pragma once

#include "hub/core/time.h"

#include <chrono>
#include <optional>
#include <string>

/// How often a PIN may be guessed wrong. A code has 20 bits: counting is what makes it safe.
namespace lintel::hub::devices {

struct GuessLimits
{
    std::chrono::milliseconds window = std::chrono::minutes(10);
    int per_admin = 10;
    int per_organisation = 20;
    int global = 60;
};

/// Wrong guesses within the window, and when the oldest that matters leaves it.
struct GuessCounts
{
    int by_admin = 0;
    int in_organisation = 0;
    int global = 0;
    std::optional<Instant> oldest;
};

/// Nothing: guess on. Else how long nobody may.
[[nodiscard]] std::optional<std::chrono::milliseconds> must_wait(const GuessCounts &counts, Instant now,
                                                                 const GuessLimits &limits);

} // namespace lintel::hub::devices

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

/// Wrong guesses within the window, and when the oldest of them was.
struct GuessCount
{
    int wrong = 0;
    std::optional<Instant> oldest;
};
struct GuessCounts
{
    GuessCount by_admin;
    GuessCount in_organisation;
    GuessCount global;
};

/// Nothing: guess on. Else until the oldest of those that are too many leaves the window.
[[nodiscard]] std::optional<std::chrono::milliseconds> must_wait(const GuessCounts &counts, Instant now,
                                                                 const GuessLimits &limits);

} // namespace lintel::hub::devices

#pragma once

#include "hub/core/time.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

/// The guard on shrunken listings (incident I11): a complete listing that lost more than
/// a fifth of at least ten known upcoming meetings is believed only when a second one,
/// 30 s or more later, has lost the same.
namespace lintel::hub::sync {

inline constexpr std::size_t kGuardFrom = 10;
inline constexpr std::chrono::seconds kSecondLookAfter{30};

struct Suspicion
{
    std::string digest; ///< of what the suspect listing had lost; empty: no suspicion
    Instant since;

    bool operator==(const Suspicion &) const = default;
};

struct Shrinkage
{
    std::size_t upcoming_known = 0;
    std::size_t upcoming_lost = 0;
    std::vector<std::string> lost_hrefs;
};

struct Verdict
{
    bool apply_losses = true;
    Suspicion suspicion; ///< to be remembered
};

[[nodiscard]] Verdict judge(const Shrinkage &listing, const Suspicion &before, Instant now);

} // namespace lintel::hub::sync

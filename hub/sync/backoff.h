#pragma once

#include <chrono>
#include <functional>

namespace lintel::hub::sync {

/// A number drawn evenly from [0, 1).
using Random = std::function<double()>;

/// Full jitter: random(0, min(cap, base * 2^failures)).
[[nodiscard]] std::chrono::milliseconds full_jitter(std::chrono::milliseconds base, std::chrono::milliseconds cap,
                                                    int failures, const Random &random);

/// The interval, a tenth more or less, so that calendars do not march in step.
[[nodiscard]] std::chrono::milliseconds around(std::chrono::milliseconds interval, const Random &random);

/// Seeded by the operating system; thread-safe.
[[nodiscard]] Random make_random();

} // namespace lintel::hub::sync

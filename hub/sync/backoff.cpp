#include "hub/sync/backoff.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <random>

namespace lintel::hub::sync {

using std::chrono::milliseconds;

milliseconds full_jitter(milliseconds base, milliseconds cap, int failures, const Random &random)
{
    milliseconds bound = base;
    for (int i = 0; i < failures && bound < cap; ++i)
        bound *= 2;
    bound = std::min(bound, cap);
    return milliseconds{static_cast<milliseconds::rep>(random() * static_cast<double>(bound.count()))};
}

milliseconds around(milliseconds interval, const Random &random)
{
    const double factor = 0.9 + 0.2 * random();
    return milliseconds{static_cast<milliseconds::rep>(factor * static_cast<double>(interval.count()))};
}

Random make_random()
{
    struct Source
    {
        std::mutex mutex;
        std::mt19937_64 engine{std::random_device{}()};
    };
    return [source = std::make_shared<Source>()] {
        const std::lock_guard lock(source->mutex);
        return std::uniform_real_distribution<double>(0.0, 1.0)(source->engine);
    };
}

} // namespace lintel::hub::sync

#include "platform/linux/system_clock.h"

#include <ctime>

namespace lintel::platform {

Instant SystemClock::wallClock() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Monotonic SystemClock::monotonic() const
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return Monotonic{std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds{now.tv_sec} +
                                                                           std::chrono::nanoseconds{now.tv_nsec})};
}

} // namespace lintel::platform

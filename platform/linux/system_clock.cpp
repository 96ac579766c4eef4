#include "platform/linux/system_clock.h"

#include "platform/timer_alarm.h"

#include <ctime>
#include <sys/timex.h>
#include <utility>

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

bool SystemClock::synchronised() const
{
    timex kernel{};
    const int state = ::adjtimex(&kernel);
    if (state < 0 || state == TIME_ERROR || (kernel.status & STA_UNSYNC) != 0)
        return false;
    // What the kernel vouches for is its own time, not that of somebody in between.
    const auto seen = std::chrono::duration_cast<std::chrono::seconds>(wallClock().time_since_epoch());
    return std::chrono::abs(seen - std::chrono::seconds{kernel.time.tv_sec}) <= std::chrono::seconds{2};
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> ring) const
{
    return std::make_unique<TimerAlarm>(std::move(ring));
}

} // namespace lintel::platform

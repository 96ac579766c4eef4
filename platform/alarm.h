#pragma once

#include <chrono>

namespace lintel::platform {

/// Rings once, at a time of the clock that made it (Clock::makeAlarm).
class Alarm
{
public:
    Alarm() = default;
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;
    virtual ~Alarm() = default;

    /// Rings this long from now, from the event loop; 0 and less: at its next turn. Replaces what
    /// was set before.
    virtual void start(std::chrono::milliseconds after) = 0;
    virtual void stop() = 0;
    /// Whether it is going to ring.
    [[nodiscard]] virtual bool isActive() const = 0;
};

} // namespace lintel::platform

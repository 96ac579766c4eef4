#pragma once

#include "platform/alarm.h"

#include <chrono>
#include <functional>
#include <memory>

namespace lintel::platform {

/// A point in UTC, as the wire has it: Unix milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A point on the clock that never jumps. Only differences mean anything.
using Monotonic = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;

/// What the machine says about time. The wall clock may be wrong by years (a tablet
/// without a battery); whoever shows it corrects it with the hub's time first.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant wallClock() const = 0;
    [[nodiscard]] virtual Monotonic monotonic() const = 0;
    /// Whether the machine keeps its wall clock in step with a time server now. False where
    /// that cannot be known.
    [[nodiscard]] virtual bool synchronised() const = 0;
    /// An alarm that goes by this clock, which must outlive it. `ring` may destroy the alarm.
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) const = 0;
};

} // namespace lintel::platform

#pragma once

#include "platform/clock.h"

namespace lintel::platform {

/// The machine's clocks. The monotonic one goes on through suspend (CLOCK_BOOTTIME):
/// a display that slept must show the age it slept through. Whether the wall clock is kept in
/// step is what the kernel was told by a time service (adjtimex(2), STA_UNSYNC).
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant wallClock() const override;
    [[nodiscard]] Monotonic monotonic() const override;
    [[nodiscard]] bool synchronised() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) const override;
};

} // namespace lintel::platform

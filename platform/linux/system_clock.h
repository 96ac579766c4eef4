#pragma once

#include "platform/clock.h"

namespace lintel::platform {

/// The machine's clocks. The monotonic one goes on through suspend (CLOCK_BOOTTIME):
/// a display that slept must show the age it slept through.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant wallClock() const override;
    [[nodiscard]] Monotonic monotonic() const override;
};

} // namespace lintel::platform

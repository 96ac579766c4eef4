#pragma once

#include "platform/clock.h"
#include "platform/timer_alarm.h"

#include <utility>

namespace lintel::platform {

/// A clock that stands still until told otherwise. Its alarms go by the machine's time; where they
/// must not, LeapingClock stands on it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant wall) : m_wall(wall) {}

    [[nodiscard]] Instant wallClock() const override { return m_wall; }
    [[nodiscard]] Monotonic monotonic() const override { return m_monotonic; }
    [[nodiscard]] bool synchronised() const override { return m_synchronised; }
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) const override
    {
        return std::make_unique<TimerAlarm>(std::move(ring));
    }

    void advance(std::chrono::milliseconds by)
    {
        m_wall += by;
        m_monotonic += by;
    }
    /// The wall clock jumps; the monotonic one does not notice.
    void setWallClock(Instant wall) { m_wall = wall; }
    void setSynchronised(bool synchronised) { m_synchronised = synchronised; }

private:
    Instant m_wall;
    Monotonic m_monotonic{std::chrono::hours{1}};
    bool m_synchronised = false;
};

} // namespace lintel::platform

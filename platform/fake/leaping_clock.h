#pragma once

#include "platform/clock.h"

#include <optional>

namespace lintel::platform {

/// A clock that goes at the pace of another, until it is told to go on at once: hours with all
/// their alarms take as long as what rings does. On a FakeClock it stands still in between.
class LeapingClock final : public Clock
{
public:
    /// `pace` must outlive the clock.
    explicit LeapingClock(const Clock &pace);
    ~LeapingClock() override;

    [[nodiscard]] Instant wallClock() const override;
    [[nodiscard]] Monotonic monotonic() const override;
    [[nodiscard]] bool synchronised() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) const override;

    /// When the first alarm rings; nothing: none is set.
    [[nodiscard]] std::optional<Monotonic> nextAlarm() const;
    /// Goes on by this much. The alarms that are due meanwhile ring in their order, each at its
    /// time; what they begin may answer only afterwards.
    void advance(std::chrono::milliseconds by);

private:
    class LeapingAlarm;
    struct Alarms;

    std::unique_ptr<Alarms> m_alarms;
};

} // namespace lintel::platform

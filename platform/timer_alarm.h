#pragma once

#include "platform/alarm.h"

#include <QTimer>

#include <functional>

namespace lintel::platform {

/// An alarm on a timer of the event loop: goes by the machine's time.
class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> ring);

    void start(std::chrono::milliseconds after) override;
    void stop() override;
    [[nodiscard]] bool isActive() const override;

private:
    QTimer m_timer;
};

} // namespace lintel::platform

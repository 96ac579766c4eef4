#include "platform/timer_alarm.h"

#include <algorithm>
#include <utility>

namespace lintel::platform {

TimerAlarm::TimerAlarm(std::function<void()> ring)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(ring));
}

void TimerAlarm::start(std::chrono::milliseconds after)
{
    m_timer.start(std::max(after, std::chrono::milliseconds{0}));
}

void TimerAlarm::stop()
{
    m_timer.stop();
}

bool TimerAlarm::isActive() const
{
    return m_timer.isActive();
}

} // namespace lintel::platform

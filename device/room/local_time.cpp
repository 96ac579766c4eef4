#include "device/room/local_time.h"

namespace lintel::device {

using platform::Instant;

namespace {

Instant instantOf(const QDateTime &dateTime)
{
    return Instant{std::chrono::milliseconds{dateTime.toMSecsSinceEpoch()}};
}

} // namespace

LocalTime::LocalTime(const QString &ianaZone) : m_zone(ianaZone.toUtf8()), m_known(m_zone.isValid())
{
    if (!m_known)
        m_zone = QTimeZone::utc();
}

QDateTime LocalTime::at(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), m_zone);
}

Instant LocalTime::startOfDay(QDate date) const
{
    return instantOf(date.startOfDay(m_zone));
}

Instant LocalTime::onDay(QDate date, int minutes) const
{
    if (minutes >= 24 * 60)
        return startOfDay(date.addDays(1));
    if (minutes <= 0)
        return startOfDay(date);
    const QTime time = QTime(0, 0).addSecs(minutes * 60);
    const QDateTime wall(date, time, m_zone);
    if (!wall.isValid() || wall.time() != time) {
        // Inside the skipped hour: Qt versions differ in what they make of it.
        const auto transition = m_zone.nextTransition(at(startOfDay(date) - std::chrono::hours{1}));
        if (transition.atUtc.isValid())
            return instantOf(transition.atUtc);
    }
    return instantOf(wall);
}

Instant floorToMinute(Instant instant)
{
    return std::chrono::floor<std::chrono::minutes>(instant);
}

Instant ceilToFive(Instant instant)
{
    using Five = std::chrono::duration<std::int64_t, std::ratio<300>>;
    return std::chrono::ceil<Five>(instant);
}

} // namespace lintel::device

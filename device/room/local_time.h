#pragma once

#include "platform/clock.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace lintel::device {

/// The wall clock beside the door: the room's zone, whatever the tablet is set to.
class LocalTime
{
public:
    /// An unknown zone counts as UTC; hasZone() tells.
    explicit LocalTime(const QString &ianaZone);

    [[nodiscard]] bool hasZone() const { return m_known; }
    [[nodiscard]] QDateTime at(platform::Instant instant) const;
    [[nodiscard]] QDate date(platform::Instant instant) const { return at(instant).date(); }
    /// First instant of a local day, also where midnight does not exist.
    [[nodiscard]] platform::Instant startOfDay(QDate date) const;
    /// A wall time on a day, minutes after midnight (1440: the next midnight). In the
    /// hour that a change of clocks skips it is the first instant after it.
    [[nodiscard]] platform::Instant onDay(QDate date, int minutes) const;

private:
    QTimeZone m_zone;
    bool m_known;
};

/// Down to the whole minute.
[[nodiscard]] platform::Instant floorToMinute(platform::Instant instant);
/// Up to the next multiple of five minutes; all zones in use differ by multiples of it.
[[nodiscard]] platform::Instant ceilToFive(platform::Instant instant);

} // namespace lintel::device

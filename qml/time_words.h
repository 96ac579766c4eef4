#pragma once

#include "device/room/local_time.h"
#include "device/room/room_data.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <chrono>

namespace lintel::glass {

/// How a language says times and days in a zone. Pure, but for the translators that the
/// application has installed.
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    /// BCP 47; 12 or 24 hours as the language does, unless `hours` says otherwise.
    TimeWords(const QString &language, device::HourFormat hours, const QString &zone);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString time(device::Instant instant) const;
    /// "14:30 – 15:30"; with a 12 hour clock the shared half of the day stands once.
    [[nodiscard]] QString range(device::Instant start, device::Instant end) const;
    /// The same, with the day in front when it is not today.
    [[nodiscard]] QString rangeSeenFrom(device::Instant now, device::Instant start, device::Instant end) const;
    /// The time, with the weekday in front when it is not today.
    [[nodiscard]] QString timeSeenFrom(device::Instant now, device::Instant instant) const;
    /// Weekday, day and month, as the language orders them.
    [[nodiscard]] QString date(device::Instant instant) const;
    /// "Tue".
    [[nodiscard]] QString weekday(device::Instant instant) const;
    /// Day and month in short.
    [[nodiscard]] QString dayAndMonth(device::Instant instant) const;
    [[nodiscard]] QString hour(device::Instant instant) const;
    [[nodiscard]] QString minutes(std::chrono::milliseconds length) const;
    /// "13:37 · 5 min ago"; only the time when it was just now.
    [[nodiscard]] QString ago(device::Instant now, device::Instant instant) const;

private:
    [[nodiscard]] QString dayAndTime(const QString &day, const QString &time) const;
    /// Empty for today.
    [[nodiscard]] QString daySeenFrom(device::Instant now, device::Instant instant) const;
    /// A 12 hour time without its half of the day.
    [[nodiscard]] QString withoutHalf(device::Instant instant) const;

    device::LocalTime m_local;
    QLocale m_locale;
    QString m_timeFormat;
    QString m_dateFormat;
    bool m_twelve = false;
};

/// "4 min"; "12 s" in the last minute.
[[nodiscard]] QString timeLeft(std::chrono::milliseconds left, const QLocale &locale);

} // namespace lintel::glass

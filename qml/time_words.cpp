#include "qml/time_words.h"

#include "qml/direction.h"

#include <QRegularExpression>

#include <algorithm>

namespace lintel::glass {

using namespace device;
using std::chrono::milliseconds;

namespace {

/// English without a country is spoken all over the world, mostly as in Europe.
bool saysOnlyEnglish(const QString &language)
{
    return language.isEmpty() || language == QLatin1String("en");
}

QString withoutQuoted(const QString &format)
{
    static const QRegularExpression quoted(QStringLiteral("'[^']*'"));
    return QString(format).remove(quoted);
}

bool hasHalves(const QString &timeFormat)
{
    return withoutQuoted(timeFormat).contains(u'a', Qt::CaseInsensitive);
}

bool twelveHours(HourFormat hours, const QString &language, const QLocale &locale)
{
    switch (hours) {
    case HourFormat::Hours12:
        return true;
    case HourFormat::Hours24:
        return false;
    case HourFormat::ByLanguage:
        break;
    }
    return !saysOnlyEnglish(language) && hasHalves(locale.timeFormat(QLocale::ShortFormat));
}

/// Weekday, day and month in the language's own order: its long date without the year,
/// wherever that stands.
QString dateFormatOf(const QString &language, const QLocale &locale)
{
    auto plain = QStringLiteral("dddd d MMMM");
    if (saysOnlyEnglish(language))
        return plain;
    static const QRegularExpression yearLast(QStringLiteral("[,،]?\\s*('[^']*'\\s*)?y+('?[^dM]*)?$"));
    static const QRegularExpression yearFirst(QStringLiteral("^y+(年|[.,]?\\s*('[^']*'\\s*)?)"));
    const QString native = locale.dateFormat(QLocale::LongFormat);
    const QString yearless = QString(native).remove(yearLast).remove(yearFirst).trimmed();
    if (yearless == native || !yearless.contains(u'd') || !yearless.contains(u'M'))
        return plain;
    return yearless.contains(QLatin1String("dddd")) ? yearless : QLatin1String("dddd ") + yearless;
}

/// The same without the weekday, and the month in short.
QString shortDateFormatOf(const QString &dateFormat)
{
    static const QRegularExpression weekday(QStringLiteral("^dddd[,،]?\\s*|[,،]?\\s*\\(?dddd\\)?$"));
    return QString(dateFormat).remove(weekday).replace(QLatin1String("MMMM"), QLatin1String("MMM"));
}

} // namespace

QString timeLeft(milliseconds left, const QLocale &locale)
{
    const auto seconds = std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    if (seconds <= 60)
        return TimeWords::tr("%1 s").arg(locale.toString(static_cast<int>(seconds)));
    return TimeWords::tr("%1 min").arg(locale.toString(static_cast<int>((seconds + 30) / 60)));
}

TimeWords::TimeWords(const QString &language, HourFormat hours, const QString &zone)
    : m_local(zone),
      m_locale(saysOnlyEnglish(language) ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language)),
      m_dateFormat(dateFormatOf(language, m_locale)),
      m_twelve(twelveHours(hours, language, m_locale))
{
    if (m_twelve) {
        m_timeFormat = tr("h:mm AP", "How QLocale writes a time with 12 hours; AP or Ap is the half of the day");
        return;
    }
    const QString native = m_locale.timeFormat(QLocale::ShortFormat);
    const bool usable = !saysOnlyEnglish(language) && !hasHalves(native) && native.contains(u'H');
    m_timeFormat = usable ? native : QStringLiteral("H:mm");
}

QString TimeWords::time(Instant instant) const
{
    return m_locale.toString(m_local.at(instant).time(), m_timeFormat);
}

QString TimeWords::withoutHalf(Instant instant) const
{
    const QTime time = m_local.at(instant).time();
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return m_locale.toString(QTime(hour, time.minute()), QStringLiteral("H:mm"));
}

QString TimeWords::range(Instant start, Instant end) const
{
    QString from = time(start);
    QString until = time(end);
    const bool sameHalf = (m_local.at(start).time().hour() < 12) == (m_local.at(end).time().hour() < 12);
    if (m_twelve && sameHalf) {
        const bool halfFirst = m_timeFormat.startsWith(u'a', Qt::CaseInsensitive);
        (halfFirst ? until : from) = withoutHalf(halfFirst ? end : start);
    }
    return inDirection(tr("%1 – %2", "From a time until a time").arg(from, until), m_locale);
}

QString TimeWords::dayAndTime(const QString &day, const QString &time) const
{
    return day.isEmpty() ? time : tr("%1 %2", "A day in short, and a time").arg(day, time);
}

QString TimeWords::weekday(Instant instant) const
{
    return m_locale.toString(m_local.date(instant), tr("ddd", "How QLocale writes a weekday before a time"));
}

QString TimeWords::dayAndMonth(Instant instant) const
{
    return m_locale.toString(m_local.date(instant), shortDateFormatOf(m_dateFormat));
}

QString TimeWords::daySeenFrom(Instant now, Instant instant) const
{
    const qint64 days = m_local.date(now).daysTo(m_local.date(instant));
    if (days == 0)
        return {};
    return days > 6 || days < -6 ? dayAndMonth(instant) : weekday(instant);
}

QString TimeWords::timeSeenFrom(Instant now, Instant instant) const
{
    return dayAndTime(daySeenFrom(now, instant), time(instant));
}

QString TimeWords::rangeSeenFrom(Instant now, Instant start, Instant end) const
{
    return inDirection(dayAndTime(daySeenFrom(now, start), range(start, end)), m_locale);
}

QString TimeWords::date(Instant instant) const
{
    const QDate day = m_local.date(instant);
    // "Friday", not the "on Friday" that some languages have within a sentence.
    const QString name = QLatin1Char('\'') + m_locale.standaloneDayName(day.dayOfWeek()) + u'\'';
    return m_locale.toString(day, QString(m_dateFormat).replace(QLatin1String("dddd"), name));
}

QString TimeWords::hour(Instant instant) const
{
    if (!m_twelve)
        return time(instant);
    return m_locale.toString(m_local.at(instant).time(), tr("h AP", "How QLocale writes a whole hour of 12"));
}

QString TimeWords::minutes(milliseconds length) const
{
    const int whole = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(length).count());
    return tr("%1 min").arg(m_locale.toString(whole));
}

QString TimeWords::ago(Instant now, Instant instant) const
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(now - instant).count();
    QString when = timeSeenFrom(now, instant);
    if (minutes < 1)
        return when;
    const auto hours = minutes / 60;
    const QString since = hours >= 48  ? tr("%Ln days ago", nullptr, static_cast<int>(hours / 24))
                          : hours >= 1 ? tr("%Ln hours ago", nullptr, static_cast<int>(hours))
                                       : tr("%Ln minutes ago", nullptr, static_cast<int>(minutes));
    return when + QStringLiteral(" · ") + since;
}

} // namespace lintel::glass

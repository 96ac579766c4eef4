#include "qml/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace lintel::glass {

using namespace device;
using std::chrono::milliseconds;

namespace {

bool saysOnlyEnglish(const QString &language)
{
    return language.isEmpty() || language == QLatin1String("en");
}

bool twelveHours(const RoomSettings &settings, const QLocale &locale)
{
    switch (settings.hourFormat) {
    case HourFormat::Hours12:
        return true;
    case HourFormat::Hours24:
        return false;
    case HourFormat::ByLanguage:
        break;
    }
    // English without a country is spoken all over the world, mostly with 24 hours.
    return !saysOnlyEnglish(settings.language) &&
           locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
}

QString bold(const QString &text)
{
    return QLatin1String("<b>") + text.toHtmlEscaped() + QLatin1String("</b>");
}

QString separator()
{
    return QStringLiteral(" · ");
}

} // namespace

QString timeLeft(milliseconds left, const QLocale &locale)
{
    const auto seconds = std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    if (seconds <= 60)
        return Words::tr("%1 s").arg(locale.toString(static_cast<int>(seconds)));
    return Words::tr("%1 min").arg(locale.toString(static_cast<int>((seconds + 30) / 60)));
}

QString cleaned(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool steersDirection = c.category() == QChar::Other_Format && c != QChar(0x200c) && c != QChar(0x200d);
        if (steersDirection)
            continue;
        result += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return result.simplified();
}

Words::Words(const RoomData &room)
    : m_room(room),
      m_local(room.room.zone),
      m_locale(saysOnlyEnglish(room.settings.language) ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                       : QLocale(room.settings.language)),
      m_twelve(twelveHours(room.settings, m_locale))
{
    if (m_twelve) {
        m_timeFormat = QStringLiteral("h:mm AP");
    } else {
        const QString native = m_locale.timeFormat(QLocale::ShortFormat);
        const bool usable = !native.contains(u'a', Qt::CaseInsensitive) && native.contains(u'H');
        m_timeFormat = saysOnlyEnglish(room.settings.language) || !usable ? QStringLiteral("H:mm") : native;
    }
}

QString Words::time(Instant instant) const
{
    return m_locale.toString(m_local.at(instant).time(), m_timeFormat);
}

QString Words::range(Instant start, Instant end) const
{
    const auto template_ = QStringLiteral("%1 – %2");
    if (m_twelve) {
        const bool sameHalf = (m_local.at(start).time().hour() < 12) == (m_local.at(end).time().hour() < 12);
        if (sameHalf) {
            const QTime first = m_local.at(start).time();
            const int hour = first.hour() % 12 == 0 ? 12 : first.hour() % 12;
            QString shortStart = m_locale.toString(QTime(hour, first.minute()), QStringLiteral("H:mm"));
            return template_.arg(shortStart, time(end));
        }
    }
    return template_.arg(time(start), time(end));
}

QString Words::timeSeenFrom(Instant now, Instant instant) const
{
    const QDate then = m_local.date(instant);
    const qint64 days = m_local.date(now).daysTo(then);
    if (days == 0)
        return time(instant);
    if (days > 6 || days < -6)
        return m_locale.toString(then, QStringLiteral("d MMM")) + u' ' + time(instant);
    return m_locale.dayName(then.dayOfWeek(), QLocale::ShortFormat) + u' ' + time(instant);
}

QString Words::date(Instant instant) const
{
    QString format = QStringLiteral("dddd d MMMM");
    if (!saysOnlyEnglish(m_room.settings.language)) {
        static const QRegularExpression year(QStringLiteral("[,،]?\\s*('[^']*'\\s*)?y+('?[^dM]*)?$"));
        const QString native = m_locale.dateFormat(QLocale::LongFormat);
        const QString yearless = QString(native).remove(year).trimmed();
        if (yearless != native && yearless.contains(u'd') && yearless.contains(u'M'))
            format = yearless.contains(QLatin1String("dddd")) ? yearless : QLatin1String("dddd ") + yearless;
    }
    return m_locale.toString(m_local.date(instant), format);
}

QString Words::hour(Instant instant) const
{
    if (!m_twelve)
        return time(instant);
    return m_locale.toString(m_local.at(instant).time(), QStringLiteral("h AP"));
}

QString Words::minutes(milliseconds length) const
{
    const int whole = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(length).count());
    return tr("%1 min").arg(m_locale.toString(whole));
}

QString Words::ago(Instant now, Instant instant) const
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(now - instant).count();
    const QString when = timeSeenFrom(now, instant);
    if (minutes < 1)
        return when;
    const auto hours = minutes / 60;
    const QString since = hours >= 48  ? tr("%n days ago", nullptr, static_cast<int>(hours / 24))
                          : hours >= 1 ? tr("%n hours ago", nullptr, static_cast<int>(hours))
                                       : tr("%n minutes ago", nullptr, static_cast<int>(minutes));
    return when + separator() + since;
}

QString Words::title(const Meeting &meeting) const
{
    const QString own = cleaned(meeting.title);
    if (!own.isEmpty())
        return own;
    if (meeting.isPrivate)
        return tr("Private meeting");
    if (!meeting.intentKey.isEmpty()) {
        const QString set = cleaned(m_room.settings.bookingTitle);
        return set.isEmpty() ? tr("Booked at the door") : set;
    }
    return tr("Busy");
}

QString Words::facts() const
{
    QStringList parts;
    const RoomFacts &room = m_room.room;
    if (!room.floor.isEmpty())
        parts << cleaned(room.floor);
    if (room.capacity > 0)
        parts << tr("%n seats", nullptr, room.capacity);
    if (!room.equipment.isEmpty())
        parts << cleaned(room.equipment.join(QLatin1String(", ")));
    return parts.join(QStringLiteral("  ·  "));
}

QString Words::word(const RoomView &view) const
{
    switch (view.state) {
    case RoomState::Unpaired:
    case RoomState::Unknown:
        return tr("Not sure");
    case RoomState::Unavailable:
        return tr("Closed");
    case RoomState::CheckIn:
        return tr("Check in");
    case RoomState::InUse:
    case RoomState::EndsSoon:
    case RoomState::FreeSoon:
        return tr("In use");
    case RoomState::StartingSoon:
    case RoomState::Free:
        break;
    }
    return tr("Free");
}

QString Words::untilWhenBusy(const RoomView &view, Instant now) const
{
    if (view.untilKind == UntilKind::RestOfDay)
        return tr("for the rest of the day");
    return view.until ? tr("until %1").arg(timeSeenFrom(now, *view.until)) : QString();
}

QString Words::untilWhenFree(const RoomView &view, Instant now, const Standing &standing) const
{
    if (view.byMeetings == RoomState::StartingSoon && view.until && standing.clockConfirmed)
        return tr("for %1").arg(minutes(*view.until - floorToMinute(now)));
    return untilWhenBusy(view, now);
}

QString Words::until(const RoomView &view, Instant now, const Standing &standing) const
{
    switch (view.state) {
    case RoomState::Unpaired:
        return {};
    case RoomState::Unknown: {
        if (!view.age)
            return tr("The calendar has not been read yet");
        const bool busy = view.byMeetings != RoomState::Free && view.byMeetings != RoomState::StartingSoon;
        const QString when = untilWhenBusy(view, now);
        return busy ? tr("Last known: in use %1").arg(when) : tr("Last known: free %1").arg(when);
    }
    case RoomState::Unavailable: {
        const QString reason = m_room.settings.closed ? cleaned(m_room.settings.closed->reason) : QString();
        return reason.isEmpty() ? untilWhenBusy(view, now) : reason;
    }
    case RoomState::CheckIn:
        return view.until ? tr("%1, until %2").arg(title(view.checkIn->meeting), timeSeenFrom(now, *view.until))
                          : QString();
    case RoomState::FreeSoon:
        return view.until ? tr("free at %1").arg(timeSeenFrom(now, *view.until)) : QString();
    case RoomState::InUse:
    case RoomState::EndsSoon:
        return untilWhenBusy(view, now);
    case RoomState::StartingSoon:
    case RoomState::Free:
        break;
    }
    return untilWhenFree(view, now, standing);
}

QString Words::named(const Meeting &meeting) const
{
    const QString organiser = cleaned(meeting.organiser);
    const QString name = bold(title(meeting));
    return organiser.isEmpty() ? name : name + separator() + organiser.toHtmlEscaped();
}

QString Words::occupants(const RoomView &view, const Standing &standing) const
{
    if (!view.current)
        return view.next ? tr("Next: %1, %2").arg(bold(title(view.next->meeting)), time(view.next->meeting.start))
                         : QString();
    if (view.current->unsettled) {
        const bool sent = standing.link == Link::Live || view.current->meeting.state == MeetingState::Accepted;
        return bold(title(view.current->meeting)) + separator() + (sent ? tr("not confirmed yet") : tr("will be sent"));
    }
    const auto beside =
        std::count_if(view.day.cbegin(), view.day.cend(), [](const DayEntry &entry) { return entry.running; }) - 1;
    if (view.nextInRun) {
        return tr("%1 to %2, then %3")
            .arg(bold(title(view.current->meeting)), time(view.current->meeting.end), bold(title(view.next->meeting)));
    }
    if (beside > 0)
        return named(view.current->meeting) + separator() + tr("and %n more", nullptr, static_cast<int>(beside));
    return named(view.current->meeting);
}

QString Words::asOf(Instant now) const
{
    return m_room.calendarReadAt ? timeSeenFrom(now, *m_room.calendarReadAt) : QString();
}

QString Words::meta(const RoomView &view, Instant now, const Standing &standing) const
{
    switch (view.state) {
    case RoomState::Unpaired:
        return {};
    case RoomState::Unknown:
        return view.age ? tr("as of %1").arg(asOf(now)) : QString();
    case RoomState::Unavailable: {
        const bool reasonAbove = m_room.settings.closed && !cleaned(m_room.settings.closed->reason).isEmpty();
        return reasonAbove ? untilWhenBusy(view, now) : QString();
    }
    case RoomState::CheckIn: {
        const Meeting &meeting = view.checkIn->meeting;
        const QString rule = standing.clockConfirmed
                                 ? tr("free again in %1 if nobody checks in")
                                       .arg(bold(minutes(*meeting.checkInUntil - floorToMinute(now))))
                                 : tr("free again at %1 if nobody checks in").arg(bold(time(*meeting.checkInUntil)));
        const QString organiser = cleaned(meeting.organiser);
        return organiser.isEmpty() ? rule : organiser.toHtmlEscaped() + separator() + rule;
    }
    case RoomState::InUse:
    case RoomState::EndsSoon:
    case RoomState::FreeSoon:
        return occupants(view, standing);
    case RoomState::StartingSoon:
        return view.next ? tr("Then: %1, %2")
                               .arg(named(view.next->meeting), range(view.next->meeting.start, view.next->meeting.end))
                         : QString();
    case RoomState::Free:
        break;
    }
    if (!view.next)
        return {};
    if (view.next->meeting.start >= view.dayEnd)
        return tr("Next: %1, %2").arg(bold(title(view.next->meeting)), timeSeenFrom(now, view.next->meeting.start));
    return tr("Next: %1").arg(named(view.next->meeting));
}

QString Words::band(const RoomView &view, Instant now, const Standing &standing) const
{
    const QString known = asOf(now);
    if (view.state == RoomState::Unknown)
        return known.isEmpty() ? tr("No news from the calendar. Ask before you walk in.")
                               : tr("No news from the calendar since %1. Ask before you walk in.").arg(known);
    if (standing.link == Link::Doubted)
        return known.isEmpty() ? tr("A booking made now is sent when the hub accepts this display again.")
                               : tr("Calendar as of %1. A booking made now is sent when the hub accepts this display "
                                    "again.")
                                     .arg(known);
    const bool reconnecting = standing.link == Link::Reconnecting && (standing.lostForLong || view.stale);
    if (reconnecting && !standing.clockConfirmed && !known.isEmpty())
        return tr("Calendar as of %1. The time shown is confirmed when the connection returns.").arg(known);
    if (view.stale && reconnecting)
        return tr("Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.")
            .arg(known);
    if (view.stale)
        return tr("Calendar as of %1. It cannot be read at the moment.").arg(known);
    if (reconnecting)
        return tr("Reconnecting; a booking made now is sent when the connection returns.");
    return {};
}

QString Words::notice(const Intent &intent, Link link) const
{
    const bool sent = link == Link::Live || intent.state == IntentState::Accepted;
    const QString slot = range(intent.start, intent.end);
    switch (intent.kind) {
    case IntentKind::Book:
        if (intent.state == IntentState::Confirmed)
            return tr("Booked: %1").arg(slot);
        if (intent.state == IntentState::Accepted)
            return tr("Held for you: %1").arg(slot);
        return sent ? tr("Booking %1 …").arg(slot)
                    : tr("Booking %1: will be sent when the connection returns").arg(slot);
    case IntentKind::Extend:
        if (intent.state == IntentState::Confirmed)
            return tr("Extended to %1").arg(time(intent.end));
        return sent ? tr("Extending to %1 …").arg(time(intent.end))
                    : tr("Extension to %1: will be sent when the connection returns").arg(time(intent.end));
    case IntentKind::End:
        break;
    }
    if (intent.state == IntentState::Confirmed)
        return tr("The meeting is ended");
    return sent ? tr("Ending the meeting …") : tr("End of the meeting: will be sent when the connection returns");
}

QString Words::waiting(int count) const
{
    return tr("%n requests will be sent when the connection returns", nullptr, count);
}

QString Words::refusal(const Intent &intent) const
{
    switch (intent.reason) {
    case Refusal::Conflict:
        if (intent.conflict && cleaned(intent.conflict->title).isEmpty())
            return tr("Somebody else has the room %1.").arg(range(intent.conflict->start, intent.conflict->end));
        if (intent.conflict) {
            return tr("%1 has the room %2.")
                .arg(title(*intent.conflict), range(intent.conflict->start, intent.conflict->end));
        }
        return tr("Somebody else has the room then.");
    case Refusal::InvalidTime:
        return tr("That time cannot be booked.");
    case Refusal::NotAllowed:
        return tr("The rules of this room do not allow it.");
    case Refusal::Gone:
        return tr("That meeting is not there any more.");
    case Refusal::Calendar:
        return tr("The calendar did not take it.");
    case Refusal::Closed:
        return tr("The room is closed.");
    case Refusal::Missed:
        return tr("Its time had passed before the connection returned.");
    case Refusal::Unreadable:
    case Refusal::None:
        break;
    }
    return tr("It was not accepted.");
}

} // namespace lintel::glass

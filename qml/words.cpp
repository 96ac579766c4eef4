#include "qml/words.h"

#include "qml/direction.h"

#include <algorithm>

namespace lintel::glass {

using namespace device;
using std::chrono::milliseconds;

namespace {

QString bold(const QString &text)
{
    return QLatin1String("<b>") + text.toHtmlEscaped() + QLatin1String("</b>");
}

} // namespace

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

QString sentences(const QStringList &each)
{
    QString all;
    for (const QString &sentence : each) {
        if (!sentence.isEmpty())
            all = all.isEmpty() ? sentence : Words::tr("%1 %2", "One sentence after another").arg(all, sentence);
    }
    return all;
}

Words::Words(const RoomData &room, const QString &language)
    : TimeWords(language, room.settings.hourFormat, room.room.zone), m_room(room)
{}

QString Words::within(const QString &text) const
{
    return apart(text, locale());
}

QString Words::title(const Meeting &meeting) const
{
    QString own = cleaned(meeting.title);
    if (!own.isEmpty())
        return own;
    if (meeting.isPrivate)
        return tr("Private meeting");
    return meeting.intentKey.isEmpty() ? tr("Busy") : untitled();
}

QString Words::untitled() const
{
    const QString set = cleaned(m_room.settings.bookingTitle);
    return set.isEmpty() ? tr("Booked at the door") : set;
}

QString Words::place(const RoomFacts &room) const
{
    const QString name = within(cleaned(room.name));
    const QString floor = within(cleaned(room.floor));
    return floor.isEmpty() ? name : beside(name, floor);
}

QString Words::beside(const QString &one, const QString &other) const
{
    return inDirection(one + QStringLiteral(" · ") + other, locale());
}

QString Words::lineOf(const Meeting &meeting) const
{
    // What is told first is not cut.
    const QString what = within(title(meeting));
    const QString line = meeting.released ? beside(tr("nobody came"), what) : what;
    return inDirection(startOf(meeting) + QStringLiteral("  ") + line, locale());
}

QString Words::detailOf(const Meeting &meeting) const
{
    if (meeting.released)
        return beside(timesOf(meeting), tr("nobody came"));
    const QString organiser = within(cleaned(meeting.organiser));
    return organiser.isEmpty() ? timesOf(meeting) : beside(timesOf(meeting), organiser);
}

QString Words::startOf(const Meeting &meeting) const
{
    return meeting.allDay ? tr("all day") : time(meeting.start);
}

QString Words::timesOf(const Meeting &meeting) const
{
    return meeting.allDay ? tr("all day") : range(meeting.start, meeting.end);
}

QString Words::titleAndTimes(const Meeting &meeting) const
{
    return beside(within(title(meeting)), range(meeting.start, meeting.end));
}

QString Words::facts() const
{
    QStringList parts;
    const RoomFacts &room = m_room.room;
    if (!room.floor.isEmpty())
        parts << within(cleaned(room.floor));
    if (room.capacity > 0)
        parts << tr("%Ln seats", nullptr, room.capacity).replace(u' ', QChar::Nbsp);
    QString equipment;
    for (const QString &each : room.equipment) {
        const QString name = within(cleaned(each));
        equipment = equipment.isEmpty() ? name : tr("%1, %2", "A list, and one more of it").arg(equipment, name);
    }
    if (!equipment.isEmpty())
        parts << equipment;
    return inDirection(parts.join(betweenFacts()), locale());
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
        return busy ? tr("Last known: in use %1").arg(when).trimmed() : tr("Last known: free %1").arg(when).trimmed();
    }
    case RoomState::Unavailable: {
        const QString reason = m_room.settings.closed ? cleaned(m_room.settings.closed->reason) : QString();
        return reason.isEmpty() ? untilWhenBusy(view, now) : reason;
    }
    case RoomState::CheckIn:
        return view.until ? tr("%1, until %2").arg(within(title(view.checkIn->meeting)), timeSeenFrom(now, *view.until))
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
    const QString name = bold(within(title(meeting)));
    return organiser.isEmpty() ? name : beside(name, within(organiser).toHtmlEscaped());
}

QString Words::occupants(const RoomView &view, const Standing &standing) const
{
    if (!view.current)
        return view.next
                   ? tr("Next: %1, %2").arg(bold(within(title(view.next->meeting))), time(view.next->meeting.start))
                   : QString();
    if (view.current->unsettled) {
        const bool sent = standing.link == Link::Live || view.current->meeting.state == MeetingState::Accepted;
        return beside(bold(within(title(view.current->meeting))), sent ? tr("not confirmed yet") : tr("will be sent"));
    }
    const auto others =
        std::count_if(view.day.cbegin(), view.day.cend(), [](const DayEntry &entry) { return entry.running; }) - 1;
    if (view.nextInRun) {
        return tr("%1 to %2, then %3")
            .arg(bold(within(title(view.current->meeting))), time(view.current->meeting.end),
                 bold(within(title(view.next->meeting))));
    }
    if (others > 0)
        return beside(named(view.current->meeting), more(static_cast<int>(others)));
    return named(view.current->meeting);
}

QString Words::more(int count) const
{
    return tr("and %Ln more", nullptr, count);
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
        return organiser.isEmpty() ? rule : beside(within(organiser).toHtmlEscaped(), rule);
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
        return tr("Next: %1, %2")
            .arg(bold(within(title(view.next->meeting))), timeSeenFrom(now, view.next->meeting.start));
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

} // namespace lintel::glass

#include "qml/place_words.h"

#include "qml/direction.h"
#include "qml/words.h"

namespace lintel::glass {

using namespace device;

PlaceWords::PlaceWords(const RoomData &here, const QString &language)
    : TimeWords(language, here.settings.hourFormat, here.room.zone), m_here(here), m_language(language)
{}

QString PlaceWords::beside(const QString &one, const QString &other) const
{
    if (one.isEmpty() || other.isEmpty())
        return one + other;
    return inDirection(one + betweenFacts() + other, locale());
}

QString PlaceWords::distance(const RoomFacts &room, int floorsAway) const
{
    if (floorsAway == 0)
        return tr("on this floor");
    if (floorsAway > 0)
        return tr("%Ln floors away", nullptr, floorsAway);
    return room.site == m_here.room.site ? QString() : apart(cleaned(room.site), locale());
}

QString PlaceWords::facts(const RoomFacts &room) const
{
    RoomData there;
    there.room = room;
    there.room.zone = m_here.room.zone;
    return Words(there, m_language).facts();
}

QString PlaceWords::placeAndFacts(const RoomFacts &room, int floorsAway) const
{
    return beside(distance(room, floorsAway), facts(room));
}

QString PlaceWords::freeUntil(const FreeRoom &room, Instant now) const
{
    return room.until ? tr("free until %1").arg(timeSeenFrom(now, *room.until)) : tr("free for the rest of the day");
}

QString PlaceWords::title(const FoundMeeting &meeting) const
{
    Meeting plain;
    plain.title = meeting.title;
    return Words(m_here, m_language).title(plain);
}

QString PlaceWords::placeOf(const FoundMeeting &meeting) const
{
    const QString floor = apart(cleaned(meeting.room.floor), locale());
    return beside(apart(cleaned(meeting.room.name), locale()),
                  beside(floor, distance(meeting.room, meeting.floorsAway)));
}

QString PlaceWords::times(const FoundMeeting &meeting, Instant now) const
{
    const LocalTime local(m_here.room.zone);
    QString hours = range(meeting.start, meeting.end);
    if (local.date(meeting.start) == local.date(now))
        return hours;
    return tr("%1, %2", "A day, and from when until when").arg(date(meeting.start), hours);
}

QString PlaceWords::trouble(Trouble trouble) const
{
    switch (trouble) {
    case Trouble::Screen:
        return tr("Screen");
    case Trouble::Sound:
        return tr("Sound");
    case Trouble::Network:
        return tr("Network");
    case Trouble::Furniture:
        return tr("Furniture");
    case Trouble::Climate:
        return tr("Too warm or cold");
    case Trouble::Cleaning:
        return tr("Not clean");
    case Trouble::Supplies:
        return tr("Supplies");
    case Trouble::Other:
        break;
    }
    return tr("Something else");
}

QString PlaceWords::reportedAt(const OpenReport &report, Instant now) const
{
    return tr("reported %1").arg(timeSeenFrom(now, report.reportedAt));
}

QString PlaceWords::reported(const std::vector<OpenReport> &reports, Instant now) const
{
    if (reports.empty())
        return {};
    const auto said = [&](const OpenReport &report) {
        return tr("%1: %2", "What does not work, and when that was said")
            .arg(trouble(report.trouble), reportedAt(report, now));
    };
    if (reports.size() == 1)
        return said(reports.front());
    if (reports.size() == 2)
        return beside(said(reports.front()), said(reports.back()));
    return beside(said(reports.front()), tr("and %Ln more", nullptr, static_cast<int>(reports.size()) - 1));
}

} // namespace lintel::glass

#include "qml/find_model.h"

#include "device/room/local_time.h"
#include "qml/letters.h"
#include "qml/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lintel::glass {

using namespace device;

namespace {

using namespace std::chrono_literals;

// As long as it takes to type one more letter.
constexpr auto pauseInTyping = 400ms;
// What the hub takes of them.
constexpr qsizetype wordsBound = 100;
constexpr qsizetype fewestLetters = 2;
constexpr std::array seats{2, 4, 8, 12, 20};

} // namespace

FindModel::FindModel(DisplayModel &model, QObject *parent)
    : QObject(parent), m_model(model), m_found(this), m_sizes(this), m_equipment(this), m_lengths(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &FindModel::askMeetings);
}

PlaceWords FindModel::placeWords() const
{
    return {*m_here, m_language};
}

void FindModel::show(const RoomData *room, const QString &language)
{
    m_language = language;
    if (room) {
        m_here.emplace();
        m_here->room = room->room;
        m_here->settings = room->settings;
    } else {
        m_here.reset();
    }
    m_roomsOffered = room && room->settings.findRoomAllowed;
    m_meetingsOffered = room && room->settings.findMeetingAllowed;
    if (m_open && m_here)
        say();
    Q_EMIT changed();
}

void FindModel::setOpen(bool open)
{
    if (std::exchange(m_open, open) == open)
        return;
    m_pause.stop();
    m_filter = {};
    m_chosen.reset();
    m_words.clear();
    m_typing = true;
    m_rooms.clear();
    m_page = m_roomsOffered ? Page::Rooms : Page::Meetings;
    if (m_open)
        ask();
    else
        m_model.endSearch();
}

void FindModel::ask()
{
    if (m_page == Page::Rooms)
        m_model.findRooms(m_filter);
    else
        askMeetings();
    if (m_here)
        say();
    Q_EMIT changed();
}

void FindModel::askMeetings()
{
    m_pause.stop();
    if (m_words.simplified().size() >= fewestLetters)
        m_model.findMeetings(m_words.simplified());
}

FindModel::Answer FindModel::answerOf(Asked asked, bool any) const
{
    switch (asked) {
    case Asked::Not:
        break;
    case Asked::Waiting:
        return Answer::Waiting;
    case Asked::Failed:
        return Answer::Failed;
    case Asked::Answered:
        return any ? Answer::Found : Answer::None;
    }
    return Answer::Not;
}

void FindModel::say()
{
    if (m_page == Page::Rooms)
        sayRooms();
    else
        sayMeetings();
}

void FindModel::sayRooms()
{
    const RoomSearch &search = m_model.state().roomSearch;
    const PlaceWords words = placeWords();
    m_rooms = search.rooms;
    m_answer = answerOf(search.asked, !m_rooms.empty());
    std::vector<Found> rows;
    for (const FreeRoom &room : m_rooms) {
        rows.push_back({cleaned(room.room.name), words.freeUntil(room, m_model.now()),
                        words.distance(room.room, room.floorsAway), words.facts(room.room),
                        room.bookable && m_here->settings.bookElsewhereAllowed});
    }
    m_found.show(std::move(rows));
    sayFilters();
    sayRoom();
}

void FindModel::sayFilters()
{
    std::vector<Button> sizes;
    sizes.reserve(seats.size());
    for (const int count : seats) {
        sizes.push_back(
            {tr("%1+ seats").arg(placeWords().locale().toString(count)), {}, false, count == m_filter.capacity});
    }
    m_sizes.show(std::move(sizes));
    std::vector<Button> equipment;
    for (const QString &item : m_model.state().roomSearch.equipment)
        equipment.push_back({cleaned(item), {}, false, m_filter.equipment.contains(item)});
    m_equipment.show(std::move(equipment));
}

void FindModel::sayRoom()
{
    m_roomName.clear();
    m_choices.clear();
    if (!m_chosen) {
        m_lengths.show({});
        return;
    }
    const PlaceWords words = placeWords();
    const Instant now = m_model.now();
    m_roomName = cleaned(m_chosen->room.name);
    m_roomPlace = words.placeAndFacts(m_chosen->room, m_chosen->floorsAway);
    m_roomFree = words.freeUntil(*m_chosen, now);
    const LocalTime local(m_here->room.zone);
    const Instant limit = m_chosen->until.value_or(local.startOfDay(local.date(now).addDays(1)));
    const RoomSettings &rules = m_here->settings;
    // From when it is booked.
    const Instant start = std::max(floorToMinute(now), m_chosen->from);
    m_choices = lengthChoices(start, limit, rules.bookingLengthsMin, rules.shortestBookingMin, rules.longestBookingMin);
    std::vector<Button> buttons;
    for (const Choice &choice : m_choices) {
        const QString length = words.minutes(std::chrono::minutes{choice.minutes});
        buttons.push_back({buttons.empty() ? tr("Book %1").arg(length) : length,
                           tr("to %1").arg(words.time(choice.end)), buttons.empty(), false});
    }
    m_lengths.show(std::move(buttons));
}

void FindModel::sayMeetings()
{
    const MeetingSearch &search = m_model.state().meetingSearch;
    const PlaceWords words = placeWords();
    const QString wanted = m_words.simplified();
    if (wanted.size() < fewestLetters)
        m_answer = Answer::Not;
    else if (search.words != wanted)
        m_answer = Answer::Waiting; // the question is not even asked yet
    else
        m_answer = answerOf(search.asked, !search.meetings.empty());
    std::vector<Found> rows;
    if (m_answer == Answer::Found) {
        for (const FoundMeeting &meeting : search.meetings) {
            rows.push_back({words.title(meeting), words.times(meeting, m_model.now()), words.placeOf(meeting),
                            cleaned(meeting.organiser), false});
        }
    }
    m_found.show(std::move(rows));
}

void FindModel::turnTo(Page page)
{
    if (page == m_page || !(page == Page::Rooms ? m_roomsOffered : m_meetingsOffered))
        return;
    m_page = page;
    m_chosen.reset();
    m_typing = true;
    ask();
}

void FindModel::pressSize(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= seats.size())
        return;
    const int count = seats.at(static_cast<std::size_t>(row));
    m_filter.capacity = m_filter.capacity == count ? 0 : count;
    ask();
}

void FindModel::pressEquipment(int row)
{
    const QStringList &all = m_model.state().roomSearch.equipment;
    if (row < 0 || row >= all.size())
        return;
    const QString item = all[row];
    if (m_filter.equipment.removeAll(item) == 0)
        m_filter.equipment << item;
    ask();
}

void FindModel::widen()
{
    m_filter = {};
    ask();
}

void FindModel::again()
{
    ask();
}

void FindModel::pressRoom(int row)
{
    if (!m_here || row < 0 || static_cast<std::size_t>(row) >= m_rooms.size())
        return;
    const FreeRoom &room = m_rooms[static_cast<std::size_t>(row)];
    if (!room.bookable || !m_here->settings.bookElsewhereAllowed)
        return;
    m_chosen = room;
    sayRoom();
    Q_EMIT changed();
}

void FindModel::pressLength(int row)
{
    if (!m_chosen || row < 0 || static_cast<std::size_t>(row) >= m_choices.size())
        return;
    const FreeRoom room = *m_chosen;
    m_model.bookElsewhere(room, m_choices[static_cast<std::size_t>(row)].end, m_here->settings.bookingTitle);
    Q_EMIT booked();
}

void FindModel::back()
{
    m_chosen.reset();
    sayRoom();
    Q_EMIT changed();
}

void FindModel::type(const QString &text)
{
    const QString more = m_words + text;
    m_words = more.size() > wordsBound ? m_words : more;
    m_pause.start();
    sayMeetings();
    Q_EMIT changed();
}

void FindModel::erase()
{
    m_words = withoutLastLetter(m_words);
    m_pause.start();
    sayMeetings();
    Q_EMIT changed();
}

void FindModel::edit()
{
    m_typing = true;
    Q_EMIT changed();
}

void FindModel::done()
{
    m_typing = m_words.simplified().size() < fewestLetters;
    askMeetings();
    Q_EMIT changed();
}

} // namespace lintel::glass

#include "device/searches.h"

#include "device/from_wire.h"

#include "lintel/v1/room.pb.h"

#include <QUrl>

#include <algorithm>

namespace lintel::device {
namespace {

/// As many as the contract says; a hub that sends more is cut short.
constexpr int roomsBound = 20;
constexpr int meetingsBound = 20;
constexpr int equipmentBound = 40;
constexpr qsizetype wordsBound = 100;
constexpr qint64 answerBound = 256 * 1024;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

Searches::Searches(auth::BearerClient &client) : m_client(client)
{
    m_roomQuestion.deadline.setSingleShot(true);
    m_meetingQuestion.deadline.setSingleShot(true);
    connect(&m_roomQuestion.deadline, &QTimer::timeout, this, [this] {
        ++m_roomQuestion.turn;
        takeRooms({});
    });
    connect(&m_meetingQuestion.deadline, &QTimer::timeout, this, [this] {
        ++m_meetingQuestion.turn;
        takeMeetings({});
    });
}

void Searches::findRooms(const RoomFilter &filter)
{
    // What equipment there is does not change from one question to the next.
    m_rooms = {Asked::Waiting, filter, {}, m_rooms.equipment};
    QByteArrayList query;
    if (filter.capacity > 0)
        query << "capacity=" + QByteArray::number(filter.capacity);
    for (const QString &item : filter.equipment)
        query << "equipment=" + encoded(item);
    ask(m_roomQuestion, QStringLiteral("/v1/rooms/free"), query.join('&'), &Searches::takeRooms);
}

void Searches::findMeetings(const QString &words)
{
    m_meetings = {Asked::Waiting, words, {}};
    ask(m_meetingQuestion, QStringLiteral("/v1/meetings"), "q=" + encoded(words.simplified().left(wordsBound)),
        &Searches::takeMeetings);
}

void Searches::end()
{
    for (Question *question : {&m_roomQuestion, &m_meetingQuestion}) {
        question->deadline.stop();
        ++question->turn;
    }
    if (m_rooms == RoomSearch() && m_meetings == MeetingSearch())
        return;
    m_rooms = {};
    m_meetings = {};
    Q_EMIT changed();
}

void Searches::ask(Question &question, const QString &path, const QByteArray &query, Take take)
{
    if (!m_open) {
        (this->*take)({});
        return;
    }
    auth::Request request;
    request.path = path;
    request.query = query;
    request.bound = answerBound;
    request.deadline = patience;
    // With a token to be fetched first the request alone may take longer.
    question.deadline.start(patience);
    m_client.send(this, request, [this, &question, take, turn = ++question.turn](const auth::Reply &reply) {
        if (turn != question.turn)
            return;
        question.deadline.stop();
        (this->*take)(reply);
    });
    Q_EMIT changed();
}

void Searches::takeRooms(const auth::Reply &reply)
{
    v1::FreeRooms found;
    m_rooms.asked = decode(reply, found) ? Asked::Answered : Asked::Failed;
    if (m_rooms.asked == Asked::Answered) {
        const int count = std::min(found.rooms_size(), roomsBound);
        for (int i = 0; i < count; ++i)
            m_rooms.rooms.push_back(freeRoomFromWire(found.rooms(i)));
        m_rooms.equipment.clear();
        const int words = std::min(found.equipment_size(), equipmentBound);
        for (int i = 0; i < words; ++i)
            m_rooms.equipment << QString::fromStdString(found.equipment(i));
    }
    Q_EMIT changed();
}

void Searches::takeMeetings(const auth::Reply &reply)
{
    v1::FoundMeetings found;
    m_meetings.asked = decode(reply, found) ? Asked::Answered : Asked::Failed;
    if (m_meetings.asked == Asked::Answered) {
        const int count = std::min(found.meetings_size(), meetingsBound);
        for (int i = 0; i < count; ++i)
            m_meetings.meetings.push_back(foundMeetingFromWire(found.meetings(i)));
    }
    Q_EMIT changed();
}

} // namespace lintel::device

#pragma once

#include "auth/bearer_client.h"
#include "device/display_model.h"

#include <QTimer>

namespace lintel::device {

/// Asks the hub what a person at the glass wants to know of other rooms. A newer question
/// ends the older one; each ends within ten seconds, and none is asked again by itself.
class Searches final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds{10};

    /// `client` must outlive the searches.
    explicit Searches(auth::BearerClient &client);

    /// From now on the hub may be asked: the display knows who it is. Until then it cannot be
    /// reached.
    void open() { m_open = true; }

    void findRooms(const RoomFilter &filter);
    /// Of the words, the first 100 characters.
    void findMeetings(const QString &words);
    /// The person has left: nothing is asked, nothing is kept.
    void end();

    [[nodiscard]] const RoomSearch &rooms() const { return m_rooms; }
    [[nodiscard]] const MeetingSearch &meetings() const { return m_meetings; }

Q_SIGNALS:
    void changed();

private:
    /// One of the two questions, as far as asking goes.
    struct Question
    {
        QTimer deadline;
        std::uint64_t turn = 0; ///< answers to earlier ones are void
    };
    using Take = void (Searches::*)(const auth::Reply &reply);

    void ask(Question &question, const QString &path, const QByteArray &query, Take take);
    void takeRooms(const auth::Reply &reply);
    void takeMeetings(const auth::Reply &reply);

    auth::BearerClient &m_client;
    Question m_roomQuestion;
    Question m_meetingQuestion;
    RoomSearch m_rooms;
    MeetingSearch m_meetings;
    bool m_open = false;
};

} // namespace lintel::device

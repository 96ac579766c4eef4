#pragma once

#include "device/room/choices.h"
#include "qml/button_model.h"
#include "qml/found_model.h"
#include "qml/place_words.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace lintel::glass {

/// What lies beyond this room: rooms that are free now, which may be booked from here, and
/// meetings by their words. Asks the hub while somebody looks, and forgets all of it after.
class FindModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    /// Something may be looked for at this door.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool roomsOffered READ areRoomsOffered NOTIFY changed)
    Q_PROPERTY(bool meetingsOffered READ areMeetingsOffered NOTIFY changed)
    Q_PROPERTY(Page page READ page NOTIFY changed)
    /// How the question of this page stands.
    Q_PROPERTY(Answer answer READ answer NOTIFY changed)
    Q_PROPERTY(lintel::glass::FoundModel *found READ found CONSTANT)

    /// Rooms: for how many people, and what has to be there.
    Q_PROPERTY(lintel::glass::ButtonModel *sizes READ sizes CONSTANT)
    Q_PROPERTY(lintel::glass::ButtonModel *equipment READ equipment CONSTANT)
    Q_PROPERTY(bool narrowed READ isNarrowed NOTIFY changed)

    /// The room somebody is about to book; empty name: none.
    Q_PROPERTY(QString roomName READ roomName NOTIFY changed)
    Q_PROPERTY(QString roomPlace READ roomPlace NOTIFY changed)
    Q_PROPERTY(QString roomFree READ roomFree NOTIFY changed)
    Q_PROPERTY(lintel::glass::ButtonModel *lengths READ lengths CONSTANT)

    /// Meetings: what was typed so far, and whether somebody still types.
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(bool typing READ isTyping NOTIFY changed)

public:
    enum class Page { Rooms, Meetings };
    Q_ENUM(Page)
    enum class Answer { Not, Waiting, Failed, None, Found };
    Q_ENUM(Answer)

    /// The model outlives this.
    explicit FindModel(device::DisplayModel &model, QObject *parent = nullptr);

    /// `room`: null while none is known.
    void show(const device::RoomData *room, const QString &language);
    /// Somebody looks, or has left.
    void setOpen(bool open);

    Q_INVOKABLE void turnTo(lintel::glass::FindModel::Page page);
    Q_INVOKABLE void pressSize(int row);
    Q_INVOKABLE void pressEquipment(int row);
    /// Any room will do.
    Q_INVOKABLE void widen();
    /// Asks the same once more.
    Q_INVOKABLE void again();
    Q_INVOKABLE void pressRoom(int row);
    /// Books it for so long.
    Q_INVOKABLE void pressLength(int row);
    /// Another room.
    Q_INVOKABLE void back();
    Q_INVOKABLE void type(const QString &text);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void edit();
    Q_INVOKABLE void done();

    [[nodiscard]] bool isOffered() const { return m_roomsOffered || m_meetingsOffered; }
    [[nodiscard]] bool areRoomsOffered() const { return m_roomsOffered; }
    [[nodiscard]] bool areMeetingsOffered() const { return m_meetingsOffered; }
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] Answer answer() const { return m_answer; }
    [[nodiscard]] FoundModel *found() { return &m_found; }
    [[nodiscard]] ButtonModel *sizes() { return &m_sizes; }
    [[nodiscard]] ButtonModel *equipment() { return &m_equipment; }
    [[nodiscard]] bool isNarrowed() const { return m_filter != device::RoomFilter(); }
    [[nodiscard]] QString roomName() const { return m_roomName; }
    [[nodiscard]] QString roomPlace() const { return m_roomPlace; }
    [[nodiscard]] QString roomFree() const { return m_roomFree; }
    [[nodiscard]] ButtonModel *lengths() { return &m_lengths; }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] bool isTyping() const { return m_typing; }

Q_SIGNALS:
    void changed();
    /// A room was booked: nothing more to look for.
    void booked();

private:
    void ask();
    void askMeetings();
    void sayMeetings();
    void sayRooms();
    void sayFilters();
    void sayRoom();
    void say();
    [[nodiscard]] Answer answerOf(device::Asked asked, bool any) const;
    [[nodiscard]] PlaceWords placeWords() const;

    device::DisplayModel &m_model;
    std::optional<device::RoomData> m_here; // without its days: what words need
    QString m_language;
    bool m_roomsOffered = false;
    bool m_meetingsOffered = false;
    bool m_open = false;
    Page m_page = Page::Rooms;
    Answer m_answer = Answer::Not;
    device::RoomFilter m_filter;
    std::vector<device::FreeRoom> m_rooms;
    std::optional<device::FreeRoom> m_chosen;
    std::vector<device::Choice> m_choices;
    QString m_roomName;
    QString m_roomPlace;
    QString m_roomFree;
    QString m_words;
    bool m_typing = true;
    FoundModel m_found;
    ButtonModel m_sizes;
    ButtonModel m_equipment;
    ButtonModel m_lengths;
    QTimer m_pause; // between the last letter and the question
};

} // namespace lintel::glass

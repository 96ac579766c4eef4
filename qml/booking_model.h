#pragma once

#include "device/room/slots.h"
#include "qml/button_model.h"
#include "qml/day_model.h"
#include "qml/hours_model.h"
#include "qml/words.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace lintel::glass {

/// The sheet on which a slot of this or another day is chosen, named and booked. A slot may
/// be drawn on the room's own timeline before the sheet is open.
class BookingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    Q_PROPERTY(lintel::glass::ButtonModel *days READ days CONSTANT)
    /// The row of `days` that is chosen.
    Q_PROPERTY(int dayRow READ dayRow NOTIFY changed)
    Q_PROPERTY(lintel::glass::DayModel *day READ day CONSTANT)
    Q_PROPERTY(lintel::glass::HoursModel *hours READ hours CONSTANT)
    /// Minutes that really pass in the chosen day.
    Q_PROPERTY(double dayMin READ dayMin NOTIFY changed)
    /// Where the day is worth looking at first.
    Q_PROPERTY(double openMin READ openMin NOTIFY changed)
    /// A booking is no shorter.
    Q_PROPERTY(double shortestMin READ shortestMin NOTIFY changed)
    /// The chosen day in full.
    Q_PROPERTY(QString date READ date NOTIFY changed)

    /// A slot is chosen.
    Q_PROPERTY(bool chosen READ isChosen NOTIFY changed)
    Q_PROPERTY(double beginMin READ beginMin NOTIFY changed)
    Q_PROPERTY(double endMin READ endMin NOTIFY changed)
    Q_PROPERTY(QString begin READ begin NOTIFY changed)
    Q_PROPERTY(QString end READ end NOTIFY changed)
    Q_PROPERTY(QString range READ range NOTIFY changed)
    Q_PROPERTY(QString length READ length NOTIFY changed)
    Q_PROPERTY(bool beginEarlier READ canBeginEarlier NOTIFY changed)
    Q_PROPERTY(bool beginLater READ canBeginLater NOTIFY changed)
    Q_PROPERTY(bool endEarlier READ canEndEarlier NOTIFY changed)
    Q_PROPERTY(bool endLater READ canEndLater NOTIFY changed)
    /// What to do, or why nothing is chosen any more; empty once something is.
    Q_PROPERTY(QString note READ note NOTIFY changed)

    /// A title may be chosen or typed.
    Q_PROPERTY(bool nameable READ isNameable NOTIFY changed)
    Q_PROPERTY(bool typeable READ isTypeable NOTIFY changed)
    /// Titles to choose from.
    Q_PROPERTY(lintel::glass::ButtonModel *titles READ titles CONSTANT)
    /// What was chosen or typed; empty: nothing was.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// What it is called without one.
    Q_PROPERTY(QString untitled READ untitled NOTIFY changed)
    /// The title is being chosen.
    Q_PROPERTY(bool naming READ isNaming NOTIFY changed)

    /// What the filled button does, in words; empty: there is nothing to book yet.
    Q_PROPERTY(QString confirm READ confirm NOTIFY changed)

public:
    static constexpr int longestTitle = 100;

    /// The model outlives this.
    explicit BookingModel(device::DisplayModel &model, QObject *parent = nullptr);

    /// Something can be booked at this door, now or later.
    [[nodiscard]] static bool isPossible(const device::RoomData &room, const device::RoomView &view,
                                         device::Instant now);

    /// Says everything again; forgets everything when it is closed.
    void show(bool open, const QString &language);

    Q_INVOKABLE void chooseDay(int row);
    /// A tap this many minutes after the day began: the preferred length from there.
    Q_INVOKABLE void tap(double minute);
    /// A finger has come from there to here, and may go on.
    Q_INVOKABLE void draw(double fromMinute, double toMinute);
    /// Nothing is chosen.
    Q_INVOKABLE void drop();
    Q_INVOKABLE void moveBegin(bool later);
    Q_INVOKABLE void moveEnd(bool later);
    Q_INVOKABLE void openTitles();
    Q_INVOKABLE void closeTitles();
    /// The one that is chosen already is taken back.
    Q_INVOKABLE void chooseTitle(int row);
    Q_INVOKABLE void type(const QString &text);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void book();

    [[nodiscard]] ButtonModel *days() { return &m_days; }
    [[nodiscard]] int dayRow() const { return m_dayRow; }
    [[nodiscard]] DayModel *day() { return &m_blocks; }
    [[nodiscard]] HoursModel *hours() { return &m_hours; }
    [[nodiscard]] double dayMin() const;
    [[nodiscard]] double openMin() const { return m_openMin; }
    [[nodiscard]] double shortestMin() const { return m_settings.shortestBookingMin; }
    [[nodiscard]] QString date() const { return m_dateText; }
    [[nodiscard]] bool isChosen() const { return m_slot.has_value(); }
    [[nodiscard]] double beginMin() const;
    [[nodiscard]] double endMin() const;
    [[nodiscard]] QString begin() const { return m_begin; }
    [[nodiscard]] QString end() const { return m_end; }
    [[nodiscard]] QString range() const { return m_range; }
    [[nodiscard]] QString length() const { return m_length; }
    [[nodiscard]] bool canBeginEarlier() const { return can(device::SlotEdge::Begin, device::Step::Earlier); }
    [[nodiscard]] bool canBeginLater() const { return can(device::SlotEdge::Begin, device::Step::Later); }
    [[nodiscard]] bool canEndEarlier() const { return can(device::SlotEdge::End, device::Step::Earlier); }
    [[nodiscard]] bool canEndLater() const { return can(device::SlotEdge::End, device::Step::Later); }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] bool isNameable() const
    {
        return m_settings.bookingTitleTyped || !m_settings.bookingTitles.isEmpty();
    }
    [[nodiscard]] bool isTypeable() const { return m_settings.bookingTitleTyped; }
    [[nodiscard]] ButtonModel *titles() { return &m_titles; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString untitled() const { return m_untitled; }
    [[nodiscard]] bool isNaming() const { return m_naming; }
    [[nodiscard]] QString confirm() const { return m_confirm; }

Q_SIGNALS:
    void changed();
    /// It is on its way; the sheet has done what it is for.
    void booked();

private:
    [[nodiscard]] const device::RoomData *room() const { return m_model.state().room.get(); }
    [[nodiscard]] device::Instant at(double minute) const;
    [[nodiscard]] bool can(device::SlotEdge edge, device::Step step) const;
    void move(device::SlotEdge edge, bool later);
    void choose(const std::optional<device::Slot> &slot);
    bool look();
    void showDays(const Words &say, device::Instant now);
    void showDay(const Words &say, device::Instant now);
    void sayAll();
    void saySlot(const Words &say, device::Instant now);

    device::DisplayModel &m_model;
    QString m_language;
    bool m_open = false;
    bool m_taken = false; // what was chosen is somebody else's by now
    bool m_naming = false;
    QDate m_date; // invalid: today
    device::DayOffer m_offer;
    device::RoomSettings m_settings;
    std::optional<device::Slot> m_slot;
    QString m_title;
    int m_dayRow = 0;
    double m_openMin = 0;
    QString m_dateText;
    QString m_begin;
    QString m_end;
    QString m_range;
    QString m_length;
    QString m_note;
    QString m_untitled;
    QString m_confirm;
    std::vector<QDate> m_dates;
    ButtonModel m_days;
    DayModel m_blocks;
    HoursModel m_hours;
    ButtonModel m_titles;
};

} // namespace lintel::glass

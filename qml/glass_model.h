#pragma once

#include "qml/attention_model.h"
#include "qml/booking_model.h"
#include "qml/button_model.h"
#include "qml/cleaning_model.h"
#include "qml/day_model.h"
#include "qml/emergency_model.h"
#include "qml/find_model.h"
#include "qml/hours_model.h"
#include "qml/hubs_model.h"
#include "qml/language_model.h"
#include "qml/overlay_model.h"
#include "qml/pairing_model.h"
#include "qml/phone_model.h"
#include "qml/report_model.h"
#include "qml/rest_model.h"
#include "qml/service_model.h"
#include "qml/words.h"

#include <QObject>
#include <QPointF>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace lintel::glass {

/// Everything the glass shows, in words and numbers, and everything a touch may do. Made
/// from a device::DisplayModel; wakes on its changes, on the minute, and where the room's
/// state changes between two minutes.
class GlassModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the composition root")

    Q_PROPERTY(Screen screen READ screen NOTIFY changed)
    /// What lies over the room because somebody asked for it; one at a time.
    Q_PROPERTY(Sheet sheet READ sheet NOTIFY changed)
    /// BCP 47.
    Q_PROPERTY(QString language READ language NOTIFY changed)
    /// The language is written from right to left.
    Q_PROPERTY(bool mirrored READ isMirrored NOTIFY changed)
    Q_PROPERTY(lintel::glass::PairingModel *pairing READ pairing CONSTANT)
    Q_PROPERTY(lintel::glass::OverlayModel *overlay READ overlay CONSTANT)
    Q_PROPERTY(lintel::glass::BookingModel *booking READ booking CONSTANT)
    /// The sheet for it can be opened.
    Q_PROPERTY(bool bookable READ isBookable NOTIFY changed)
    Q_PROPERTY(lintel::glass::AttentionModel *attention READ attention CONSTANT)
    Q_PROPERTY(lintel::glass::ServiceModel *service READ service CONSTANT)
    Q_PROPERTY(lintel::glass::LanguageModel *languages READ languages CONSTANT)
    Q_PROPERTY(lintel::glass::FindModel *finding READ finding CONSTANT)
    Q_PROPERTY(lintel::glass::ReportModel *reporting READ reporting CONSTANT)
    Q_PROPERTY(lintel::glass::PhoneModel *phone READ phone CONSTANT)
    Q_PROPERTY(lintel::glass::EmergencyModel *emergency READ emergency CONSTANT)
    Q_PROPERTY(lintel::glass::RestModel *rest READ rest CONSTANT)
    Q_PROPERTY(lintel::glass::CleaningModel *cleaning READ cleaning CONSTANT)
    Q_PROPERTY(lintel::glass::HubsModel *hubs READ hubs CONSTANT)

    Q_PROPERTY(Look look READ look NOTIFY changed)
    Q_PROPERTY(Sign sign READ sign NOTIFY changed)
    Q_PROPERTY(QString roomName READ roomName NOTIFY changed)
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    /// What an admin wishes to be said, while nothing more important is.
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)
    /// Styled text, escaped but for <b>.
    Q_PROPERTY(QString meta READ meta NOTIFY changed)
    Q_PROPERTY(QString band READ band NOTIFY changed)
    /// What remains of the meeting or the check-in window, 1 to 0; negative: no bar.
    Q_PROPERTY(double remaining READ remaining NOTIFY changed)
    Q_PROPERTY(lintel::glass::ButtonModel *actions READ actions CONSTANT)

    Q_PROPERTY(QString clock READ clock NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    /// What is to be said of the time shown; empty while the hub vouches for it.
    Q_PROPERTY(QString clockNote READ clockNote NOTIFY changed)
    /// Today, for a list.
    Q_PROPERTY(lintel::glass::DayModel *day READ day CONSTANT)
    /// Today, for a ribbon: only so much side by side as can be read.
    Q_PROPERTY(lintel::glass::DayModel *ribbon READ ribbon CONSTANT)
    Q_PROPERTY(lintel::glass::HoursModel *hours READ hours CONSTANT)
    /// Minutes that really pass since the day began, and in the whole day.
    Q_PROPERTY(double nowMin READ nowMin NOTIFY changed)
    Q_PROPERTY(double dayMin READ dayMin NOTIFY changed)
    Q_PROPERTY(bool freeAllDay READ isFreeAllDay NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool noticeSettled READ isNoticeSettled NOTIFY changed)
    /// A touch has just been answered: what follows from it is shown at once, without a
    /// transition. Changes before everything else does.
    Q_PROPERTY(bool answering READ isAnswering NOTIFY answeringChanged)

public:
    enum class Screen { Starting, Pairing, Room };
    Q_ENUM(Screen)
    enum class Sheet { None, Attention, Languages, Hubs, Booking, Find, Report, Phone };
    Q_ENUM(Sheet)
    /// Which of the state's colours.
    enum class Look { Free, InUse, CheckIn, Unknown };
    Q_ENUM(Look)
    /// Which glyph.
    enum class Sign { Ring, HalfRing, Disc, OpenDisc, Tick, Question, Barred };
    Q_ENUM(Sign)

    /// The model outlives this.
    explicit GlassModel(device::DisplayModel &model, QObject *parent = nullptr);

    Q_INVOKABLE void pressAction(int row);
    Q_INVOKABLE void pressGap(int gapIndex);
    Q_INVOKABLE void pressChoice(int row);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void dismiss();
    /// Opens what there is; instead of another one.
    Q_INVOKABLE void openSheet(lintel::glass::GlassModel::Sheet sheet);
    Q_INVOKABLE void closeSheet();
    /// Whatever lies over the room goes, one thing at a time.
    void stepBack();
    /// The corner was held.
    Q_INVOKABLE void openService();
    Q_INVOKABLE void closeService();
    /// The hub's address is to be typed.
    Q_INVOKABLE void typeAddress();
    /// The admin wants a code beside the room.
    Q_INVOKABLE void pairAgain();
    Q_INVOKABLE void tryAgain();
    /// The language that is wanted: until nobody has touched for 30 s.
    Q_INVOKABLE void pressLanguage(int row);
    /// A finger is on the glass: overlays stay for another 30 s, sheets for two minutes.
    Q_INVOKABLE void touched();
    /// One has come to this place. Soon after another one, and no further from it than `reach`,
    /// it is the second of a double tap: that does nothing to what the first one led to.
    Q_INVOKABLE void pressed(QPointF place, double reach);

    [[nodiscard]] Screen screen() const { return m_screen; }
    [[nodiscard]] Sheet sheet() const { return m_sheet; }
    [[nodiscard]] bool isMirrored() const { return m_locale.textDirection() == Qt::RightToLeft; }
    [[nodiscard]] PairingModel *pairing() { return &m_pairing; }
    [[nodiscard]] OverlayModel *overlay() { return &m_overlay; }
    [[nodiscard]] BookingModel *booking() { return &m_booking; }
    [[nodiscard]] bool isBookable() const { return isThere(Sheet::Booking); }
    [[nodiscard]] AttentionModel *attention() { return &m_attention; }
    [[nodiscard]] ServiceModel *service() { return &m_service; }
    [[nodiscard]] LanguageModel *languages() { return &m_languages; }
    [[nodiscard]] FindModel *finding() { return &m_finding; }
    [[nodiscard]] ReportModel *reporting() { return &m_reporting; }
    [[nodiscard]] PhoneModel *phone() { return &m_phone; }
    [[nodiscard]] EmergencyModel *emergency() { return &m_emergency; }
    [[nodiscard]] RestModel *rest() { return &m_rest; }
    [[nodiscard]] CleaningModel *cleaning() { return &m_cleaning; }
    [[nodiscard]] HubsModel *hubs() { return &m_hubs; }
    /// What the room's settings help people with.
    [[nodiscard]] device::Access access() const { return m_room ? m_room->settings.access : device::Access{}; }
    [[nodiscard]] Look look() const;
    [[nodiscard]] Sign sign() const;
    [[nodiscard]] QString roomName() const { return m_roomName; }
    [[nodiscard]] QString facts() const { return m_facts; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QString until() const { return m_until; }
    [[nodiscard]] QString meta() const { return m_meta; }
    [[nodiscard]] QString band() const { return m_band; }
    [[nodiscard]] double remaining() const { return m_remaining; }
    [[nodiscard]] ButtonModel *actions() { return &m_actions; }
    [[nodiscard]] QString clock() const { return m_clock; }
    [[nodiscard]] QString date() const { return m_date; }
    [[nodiscard]] QString clockNote() const { return m_clockNote; }
    [[nodiscard]] DayModel *day() { return &m_day; }
    [[nodiscard]] DayModel *ribbon() { return &m_ribbon; }
    [[nodiscard]] HoursModel *hours() { return &m_hours; }
    [[nodiscard]] double nowMin() const { return m_nowMin; }
    [[nodiscard]] double dayMin() const { return m_dayMin; }
    [[nodiscard]] bool isFreeAllDay() const { return m_view.freeAllDay; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] bool isNoticeSettled() const { return m_noticeSettled; }
    [[nodiscard]] bool isAnswering() const { return m_answering; }
    /// BCP 47: what a person at the door has chosen, else as the room's settings say; "en"
    /// before a room is known.
    [[nodiscard]] const QString &language() const { return m_language; }
    /// As if a person had chosen it, offered or not. Empty: the room's own again.
    void speak(const QString &language);

    /// Says everything again, in the language that is now installed.
    void refresh();

Q_SIGNALS:
    void changed();
    void answeringChanged();
    /// Emitted before anything is said in it.
    void languageChanged(const QString &language);
    /// Nobody touched for 30 s: scrolled things return.
    void returned();

private:
    enum class Act { Book, CheckIn, Release, Extend, End, Retry, Find };
    struct Action
    {
        Act act;
        std::size_t choice = 0;

        friend bool operator==(const Action &, const Action &) = default;
    };
    /// What a tap may do to the room.
    struct Face
    {
        OverlayModel::Kind question = OverlayModel::Kind::None;
        QString refused; ///< the key of what the question tells
        std::vector<Action> acts;

        friend bool operator==(const Face &, const Face &) = default;
    };

    void closeForgotten();
    void closeUnfounded();
    [[nodiscard]] bool isThere(Sheet sheet) const;
    [[nodiscard]] bool mayLie(Sheet sheet) const;
    void askLanguage(const device::DisplayState &state);
    void chooseWords();
    void showRoom(const device::DisplayState &state, device::Instant now);
    void showActions(const Words &words);
    void addBookings(std::vector<Button> &buttons, const Words &words);
    void addElsewhere(std::vector<Button> &buttons);
    void addChanges(std::vector<Button> &buttons);
    void showDay(const Words &words, device::Instant now);
    void showNotice(const device::DisplayState &state, const Words &words);
    void showUnknownRoom(const device::DisplayState &state, device::Instant now);
    void showOthers(const device::DisplayState &state);
    void showBeyond(const device::DisplayState &state, device::Instant now);
    void watchLink(const device::DisplayState &state);
    void settleConfirmed(const device::DisplayState &state);
    void keepOverlayTrue(const device::DisplayState &state, const Words &words);
    [[nodiscard]] bool isCovered() const;
    void scheduleTick(device::Instant now);
    [[nodiscard]] double remainingOf(device::Instant now) const;
    [[nodiscard]] std::optional<Words> words() const;
    [[nodiscard]] Standing standing(const device::DisplayState &state) const;
    void act(const OverlayModel::Wish &wish);
    void takeInstead(const OverlayModel::Wish &wish);
    [[nodiscard]] Face face() const;
    [[nodiscard]] bool isSecondTap() const;
    [[nodiscard]] const device::ShownMeeting *askedAbout() const;
    [[nodiscard]] static QString identityOf(const device::Meeting &meeting);

    device::DisplayModel &m_model;
    std::shared_ptr<const device::RoomData> m_room;
    device::RoomView m_view;
    QString m_language;
    QString m_spoken; // chosen at the door; empty: nothing was
    bool m_wordsAreOthers = false;
    QLocale m_locale;
    Screen m_screen = Screen::Starting;
    Sheet m_sheet = Sheet::None;
    bool m_languageAsked = false;
    bool m_codeWanted = false; // by an admin: the sheet opens as soon as there is one
    PairingModel m_pairing;
    OverlayModel m_overlay;
    BookingModel m_booking;
    AttentionModel m_attention;
    ServiceModel m_service;
    LanguageModel m_languages;
    FindModel m_finding;
    ReportModel m_reporting;
    PhoneModel m_phone;
    EmergencyModel m_emergency;
    RestModel m_rest;
    CleaningModel m_cleaning;
    HubsModel m_hubs;
    ButtonModel m_actions;
    DayModel m_day;
    DayModel m_ribbon;
    HoursModel m_hours;
    std::vector<Action> m_acts;
    QString m_roomName;
    QString m_facts;
    QString m_message;
    QString m_word;
    QString m_until;
    QString m_meta;
    QString m_band;
    QString m_clock;
    QString m_date;
    QString m_clockNote;
    QString m_notice;
    bool m_noticeSettled = false;
    bool m_answering = false;
    double m_remaining = -1;
    double m_nowMin = 0;
    double m_dayMin = 24 * 60;
    std::optional<platform::Monotonic> m_linkLostAt;
    QString m_confirmedKey; // the settled one that is being told, and since when
    platform::Monotonic m_confirmedSince{};
    std::optional<platform::Monotonic> m_wakeAt; // for what is not on the wall clock
    QString m_overlayMeeting;
    QTimer m_tick;
    QTimer m_idle;
    platform::Monotonic m_touchedAt{};
    std::optional<platform::Monotonic> m_pressedAt;
    QPointF m_pressedPlace;
    bool m_again = false; // where it was pressed before
    Face m_seen;          // by whoever pressed first
};

} // namespace lintel::glass

#pragma once

#include "qml/button_model.h"
#include "qml/words.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace lintel::glass {

/// The question that lies over the room: which slot, how long, really end, what instead.
/// Knows the choices; what they lead to is GlassModel's.
class OverlayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// Slot: where the booking may begin.
    Q_PROPERTY(lintel::glass::ButtonModel *starts READ starts CONSTANT)
    /// Slot: how long. Extend: until when. Refused: other times.
    Q_PROPERTY(lintel::glass::ButtonModel *choices READ choices CONSTANT)
    /// What the filled button does, in words; empty: there is none.
    Q_PROPERTY(QString confirm READ confirm NOTIFY changed)
    Q_PROPERTY(QString dismiss READ dismiss NOTIFY changed)
    /// The row of `starts` that is chosen.
    Q_PROPERTY(int startRow READ startRow NOTIFY changed)

public:
    enum class Kind { None, Slot, Extend, End, Refused };
    Q_ENUM(Kind)

    /// What a confirmed overlay asks for.
    struct Wish
    {
        Kind kind = Kind::None;
        device::Instant start;
        device::Instant end;
        QString refusedKey;
    };

    explicit OverlayModel(QObject *parent = nullptr);

    void openSlot(const device::Slot &gap, const device::RoomSettings &settings, const Words &words);
    void openExtend(const device::RoomView &view, const Words &words);
    void openEnd(const device::RoomView &view, const Words &words);
    /// Offers what has not passed yet. `more`: another refusal waits behind this one.
    void openRefused(const device::Intent &intent, const Words &words, device::Instant now, bool more);
    void close();
    /// Says what is asked, again when the language is another: what was chosen stays chosen.
    void say(const Words &words);

    void chooseStart(int row, const device::RoomSettings &settings, const Words &words);
    void chooseLength(int row, const Words &words);
    /// What pressing `confirm` means now; nothing when it means nothing.
    [[nodiscard]] std::optional<Wish> wish() const;
    /// What pressing a row of `choices` means, where it acts at once (Extend, Refused).
    [[nodiscard]] std::optional<Wish> wishOf(int row) const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isOpen() const { return m_kind != Kind::None; }
    [[nodiscard]] const QString &refusedKey() const { return m_refusedKey; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] ButtonModel *starts() { return &m_starts; }
    [[nodiscard]] ButtonModel *choices() { return &m_choices; }
    [[nodiscard]] QString confirm() const { return m_confirm; }
    [[nodiscard]] QString dismiss() const { return m_dismiss; }
    [[nodiscard]] int startRow() const { return static_cast<int>(m_startRow); }

Q_SIGNALS:
    void changed();

private:
    void begin(Kind kind);
    void sayRefused(const Words &words);
    void showStarts(const Words &words);
    void showLengths(const Words &words);
    void showExtensions(const Words &words);
    void showAlternatives(const Words &words);

    Kind m_kind = Kind::None;
    QString m_title;
    QString m_text;
    QString m_confirm;
    QString m_dismiss;
    QString m_refusedKey;
    device::Slot m_gap;
    device::Meeting m_meeting; // Extend, End: the one that is asked about
    device::Intent m_refused;
    bool m_more = false; // another refusal waits behind this one
    std::vector<device::Instant> m_startTimes;
    std::vector<device::Choice> m_lengths;
    std::size_t m_startRow = 0;
    std::size_t m_lengthRow = 0;
    ButtonModel m_starts;
    ButtonModel m_choices;
};

} // namespace lintel::glass

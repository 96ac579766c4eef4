#pragma once

#include "qml/button_model.h"
#include "qml/words.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace lintel::glass {

/// The question that lies over the room: until when, really end, what instead. Knows the
/// choices; what they lead to is GlassModel's.
class OverlayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// The meeting that is asked about; empty: none is.
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// Extend: until when. Refused: other times, other rooms.
    Q_PROPERTY(lintel::glass::ButtonModel *choices READ choices CONSTANT)
    /// What the filled button does, in words; empty: there is none.
    Q_PROPERTY(QString confirm READ confirm NOTIFY changed)
    Q_PROPERTY(QString dismiss READ dismiss NOTIFY changed)

public:
    enum class Kind { None, Extend, End, Release, Refused };
    Q_ENUM(Kind)

    /// What a pressed button asks for.
    struct Wish
    {
        Kind kind = Kind::None;
        device::Instant start;
        device::Instant end;
        std::optional<device::FreeRoom> elsewhere; ///< Refused: not this room, but that one
    };

    explicit OverlayModel(QObject *parent = nullptr);

    void openExtend(const device::Meeting &meeting, const std::vector<device::Choice> &choices,
                    const device::ExtendLimit &limit, const Words &words);
    void openEnd(const device::Meeting &meeting, const Words &words);
    void openRelease(const device::Meeting &meeting, const Words &words);
    /// Offers what has not passed yet and what the settings allow. `more`: another refusal
    /// waits behind this one.
    void openRefused(const device::Intent &intent, const device::RoomSettings &settings, const Words &words,
                     device::Instant now, bool more);
    void close();
    /// Says what is asked, again when the language is another.
    void say(const Words &words, device::Instant now);

    /// What pressing `confirm` means now; nothing when it means nothing.
    [[nodiscard]] std::optional<Wish> wish() const;
    /// What pressing a row of `choices` means.
    [[nodiscard]] std::optional<Wish> wishOf(int row) const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isOpen() const { return m_kind != Kind::None; }
    /// What was refused.
    [[nodiscard]] const device::Intent &refused() const { return m_refused; }
    /// Whether choices are offered.
    [[nodiscard]] bool offers() const { return !m_lengths.empty(); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString subject() const { return m_subject; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] ButtonModel *choices() { return &m_choices; }
    [[nodiscard]] QString confirm() const { return m_confirm; }
    [[nodiscard]] QString dismiss() const { return m_dismiss; }

Q_SIGNALS:
    void changed();

private:
    void begin(Kind kind);
    void sayExtend(const Words &words);
    void sayRefused(const Words &words, device::Instant now);
    [[nodiscard]] QString refusedTitle() const;

    Kind m_kind = Kind::None;
    QString m_title;
    QString m_subject;
    QString m_text;
    QString m_confirm;
    QString m_dismiss;
    device::Meeting m_meeting; // the one that is asked about
    device::ExtendLimit m_limit;
    device::Intent m_refused;
    bool m_more = false; // another refusal waits behind this one
    std::vector<device::Choice> m_lengths;
    std::vector<device::FreeRoom> m_rooms; // offered after the lengths
    ButtonModel m_choices;
};

} // namespace lintel::glass

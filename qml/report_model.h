#pragma once

#include "device/display_model.h"
#include "qml/trouble_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace lintel::glass {

/// Saying that something does not work in this room: what, and a few words for those who
/// want to. Also what is known not to work already.
class ReportModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    /// Problems may be reported at this door.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    /// What is known already, one line; empty: nothing.
    Q_PROPERTY(QString known READ known NOTIFY changed)
    Q_PROPERTY(lintel::glass::TroubleModel *troubles READ troubles CONSTANT)
    /// What is reported, in a word; empty: nothing was chosen yet.
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    /// Which TroubleMark that is.
    Q_PROPERTY(int sign READ sign NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// Somebody types.
    Q_PROPERTY(bool typing READ isTyping NOTIFY changed)

public:
    /// As many characters as may be typed.
    static constexpr qsizetype wordsBound = 200;

    /// The model outlives this.
    explicit ReportModel(device::DisplayModel &model, QObject *parent = nullptr);

    /// `room`: null while none is known.
    void show(const device::RoomData *room, const QString &language);
    /// Somebody reports, or has left.
    void setOpen(bool open);

    Q_INVOKABLE void press(int row);
    Q_INVOKABLE void edit();
    Q_INVOKABLE void type(const QString &text);
    Q_INVOKABLE void erase();
    /// Enough words.
    Q_INVOKABLE void done();
    /// Only when something was chosen.
    Q_INVOKABLE void send();

    [[nodiscard]] bool isOffered() const { return m_offered; }
    [[nodiscard]] QString known() const { return m_known; }
    [[nodiscard]] TroubleModel *troubles() { return &m_troubles; }
    [[nodiscard]] QString chosen() const { return m_chosenLabel; }
    [[nodiscard]] int sign() const { return m_chosen ? static_cast<int>(*m_chosen) : -1; }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] bool isTyping() const { return m_typing; }

Q_SIGNALS:
    void changed();
    /// It was reported: nothing more to say.
    void sent();

private:
    void say();

    device::DisplayModel &m_model;
    std::optional<device::RoomData> m_here; // without its days: what words need
    QString m_language;
    bool m_offered = false;
    bool m_open = false;
    bool m_typing = false;
    std::optional<device::Trouble> m_chosen;
    QString m_chosenLabel;
    QString m_known;
    QString m_words;
    TroubleModel m_troubles;
};

} // namespace lintel::glass

#pragma once

#include "qml/pairing_model.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// What stands between display and hub, in words, with the code beside the room. Comes and
/// goes with the concern; somebody has to ask for the whole story.
class AttentionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    /// There is something to settle: the mark is shown.
    Q_PROPERTY(bool present READ isPresent NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(lintel::glass::PairingModel *code READ code CONSTANT)
    /// Why there is no code; empty while there is one.
    Q_PROPERTY(QString noCode READ noCode NOTIFY changed)
    /// Unpaired: why a person is needed to pair it; mostly empty.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    explicit AttentionModel(QObject *parent = nullptr);

    /// `whole`: somebody asked what it is.
    void show(const device::DisplayState &state, platform::Monotonic now, const QLocale &locale, bool whole);

    [[nodiscard]] bool isPresent() const { return m_concern != device::Concern::None; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] PairingModel *code() { return &m_code; }
    [[nodiscard]] QString noCode() const { return m_noCode; }
    [[nodiscard]] QString reason() const { return m_reason; }

Q_SIGNALS:
    void changed();

private:
    void explain(const device::DisplayState &state, const QLocale &locale);

    device::Concern m_concern = device::Concern::None;
    QString m_title;
    QString m_text;
    QString m_noCode;
    QString m_reason;
    PairingModel m_code;
};

} // namespace lintel::glass

#pragma once

#include "device/display_model.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// The pairing screen: a code that is never stale, or why there is none.
class PairingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    /// Six digits, or none.
    Q_PROPERTY(QStringList digits READ digits NOTIFY changed)
    /// The same to be read aloud, one by one.
    Q_PROPERTY(QString spelled READ spelled NOTIFY changed)
    /// What the square holds; empty without a code.
    Q_PROPERTY(QString link READ link NOTIFY changed)
    /// Where to type the code, without scheme, for people.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString displayName READ displayName NOTIFY changed)
    /// What remains of the code's life, 1 to 0.
    Q_PROPERTY(double remaining READ remaining NOTIFY changed)
    Q_PROPERTY(QString countdown READ countdown NOTIFY changed)
    /// Empty while a code is there or on its way.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    /// How this display is on the network; empty where nobody asks for it.
    Q_PROPERTY(QString network READ network NOTIFY changed)

public:
    using QObject::QObject;

    void show(const device::PairingState &state, platform::Monotonic now, const QLocale &locale);

    /// What the machine knows of its network; empty: it has no address.
    void showNetwork(const QString &address, const QLocale &locale);

    [[nodiscard]] QString network() const { return m_network; }
    [[nodiscard]] QStringList digits() const { return m_digits; }
    [[nodiscard]] QString spelled() const { return m_digits.join(u' '); }
    [[nodiscard]] QString link() const { return m_link; }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString displayName() const { return m_displayName; }
    [[nodiscard]] double remaining() const { return m_remaining; }
    [[nodiscard]] QString countdown() const { return m_countdown; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QString advice() const { return m_advice; }

Q_SIGNALS:
    void changed();

private:
    QStringList m_digits;
    QString m_link;
    QString m_address;
    QString m_displayName;
    double m_remaining = 0;
    QString m_countdown;
    QString m_trouble;
    QString m_advice;
    QString m_network;
};

} // namespace lintel::glass

#pragma once

#include "device/room/room_data.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// An admin's word to everybody, over everything, for as long as it lasts.
class EmergencyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    Q_PROPERTY(bool present READ isPresent NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// May be empty.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)

public:
    using QObject::QObject;

    /// `room`: null while none is known.
    void show(const device::RoomData *room, const QString &language, device::Instant now);

    [[nodiscard]] bool isPresent() const { return m_present; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString since() const { return m_since; }

Q_SIGNALS:
    void changed();

private:
    bool m_present = false;
    QString m_title;
    QString m_text;
    QString m_since;
};

} // namespace lintel::glass

#pragma once

#include "device/display_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// The room's page for phones, while there is one.
class PhoneModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    Q_PROPERTY(bool present READ isPresent NOTIFY changed)
    /// What the square holds; empty: there is no page.
    Q_PROPERTY(QString link READ link NOTIFY changed)

public:
    using QObject::QObject;

    void show(const device::DisplayState &state);

    [[nodiscard]] bool isPresent() const { return !m_link.isEmpty(); }
    [[nodiscard]] QString link() const { return m_link; }

Q_SIGNALS:
    void changed();

private:
    QString m_link;
};

} // namespace lintel::glass

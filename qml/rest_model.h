#pragma once

#include "device/display_model.h"

#include <QObject>
#include <QPoint>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace lintel::glass {

/// The glass while nobody is there: dark, or dimmed, and moved a little so that nothing burns in.
class RestModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    /// Nothing is to be seen; the first touch only wakes.
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    /// No large bright areas.
    Q_PROPERTY(bool night READ isNight NOTIFY changed)
    /// How much of what is drawn is taken away, 0 to 1: where the panel cannot be dimmed.
    Q_PROPERTY(double veil READ veil NOTIFY changed)
    /// Whole pixels by which everything is moved, never more than two.
    Q_PROPERTY(int shiftX READ shiftX NOTIFY changed)
    Q_PROPERTY(int shiftY READ shiftY NOTIFY changed)

public:
    using QObject::QObject;

    void show(const device::IdleState &idle, platform::Monotonic now);

    [[nodiscard]] bool isDark() const { return m_idle.rest == device::Rest::Dark; }
    [[nodiscard]] bool isNight() const { return m_idle.rest != device::Rest::Awake; }
    [[nodiscard]] double veil() const;
    [[nodiscard]] int shiftX() const { return m_shift.x(); }
    [[nodiscard]] int shiftY() const { return m_shift.y(); }

Q_SIGNALS:
    void changed();

private:
    device::IdleState m_idle;
    std::optional<platform::Monotonic> m_begin; ///< of the walk over the pixels
    QPoint m_shift;
};

} // namespace lintel::glass

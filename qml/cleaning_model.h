#pragma once

#include "device/display_model.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace lintel::glass {

/// Half a minute in which the glass takes no touch, to be wiped.
class CleaningModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    /// Seconds that remain, in the language's digits.
    Q_PROPERTY(QString countdown READ countdown NOTIFY changed)
    /// What remains, 1 to 0.
    Q_PROPERTY(double remaining READ remaining NOTIFY changed)

public:
    /// The model outlives this.
    explicit CleaningModel(device::DisplayModel &model, QObject *parent = nullptr);

    Q_INVOKABLE void start();

    /// Time goes on; an emergency ends it at once.
    void show(const QLocale &locale);

    [[nodiscard]] bool isActive() const { return m_until.has_value(); }
    [[nodiscard]] QString countdown() const { return m_countdown; }
    [[nodiscard]] double remaining() const { return m_remaining; }

Q_SIGNALS:
    void changed();
    void started();

private:
    device::DisplayModel &m_model;
    std::optional<platform::Monotonic> m_until;
    QString m_countdown;
    double m_remaining = 0;
};

} // namespace lintel::glass

#pragma once

#include "qml/glass_model.h"

#include <QObject>

namespace lintel::glass {

/// Keys and switches at the glass, before anything on it gets them: they are touches too, they
/// wake a dark glass and do nothing else, do nothing at all while it is cleaned, and Escape
/// leads back.
class KeyWatch final : public QObject
{
    Q_OBJECT

public:
    /// The model outlives this. Install it on the window.
    explicit KeyWatch(GlassModel &model) : m_model(model) {}

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    GlassModel &m_model;
    bool m_taking = false; ///< the key that woke it is still held
};

} // namespace lintel::glass

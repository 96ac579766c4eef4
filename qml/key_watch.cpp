#include "qml/key_watch.h"

#include <QKeyEvent>

namespace lintel::glass {

bool KeyWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::KeyRelease)
        return QObject::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event); // NOLINT: its type says so
    if (m_model.cleaning()->isActive())
        return true;
    if (press && !key->isAutoRepeat()) {
        m_taking = m_model.rest()->isDark();
        m_model.touched();
    }
    if (m_taking)
        return true;
    if (press && key->key() == Qt::Key_Escape) {
        m_model.stepBack();
        return true;
    }
    return false;
}

} // namespace lintel::glass

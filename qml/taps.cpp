#include "qml/taps.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace lintel::glass {

void countEveryTap()
{
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
}

} // namespace lintel::glass

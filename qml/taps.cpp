#include "qml/taps.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace lintel::glass {

namespace {

/// Nobody holds a button for an hour.
constexpr int neverHeld = 3'600'000;

} // namespace

void countEveryTap()
{
    QStyleHints *const hints = QGuiApplication::styleHints();
    hints->setMouseDoubleClickInterval(0);
    hints->setMousePressAndHoldInterval(neverHeld);
}

} // namespace lintel::glass

#include "qml/square.h"

#include <QPainter>

#include <algorithm>

namespace lintel::glass {

void fitSquare(QPainter *painter, double width, double height)
{
    constexpr double side = 100;
    const double shorter = std::min(width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width - shorter) / 2, (height - shorter) / 2);
    painter->scale(shorter / side, shorter / side);
}

} // namespace lintel::glass

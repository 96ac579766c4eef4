#include "qml/sheet_marks.h"

#include <QPainter>

#include <algorithm>

namespace lintel::glass {

namespace {

// Marks are drawn in a square of 100.
constexpr double side = 100;

void fitSquare(QPainter *painter, double width, double height)
{
    const double shorter = std::min(width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width - shorter) / 2, (height - shorter) / 2);
    painter->scale(shorter / side, shorter / side);
}

} // namespace

ShiftMark::ShiftMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ShiftMark::changed, this, [this] { update(); });
}

void ShiftMark::paint(QPainter *painter)
{
    fitSquare(painter, width(), height());
    painter->setPen(QPen(m_ink, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_filled)
        painter->setBrush(m_ink);
    const QPolygonF arrow{QPointF(50, 12), QPointF(88, 52), QPointF(66, 52), QPointF(66, 86),
                          QPointF(34, 86), QPointF(34, 52), QPointF(12, 52)};
    painter->drawPolygon(arrow);
}

CalendarMark::CalendarMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &CalendarMark::changed, this, [this] { update(); });
}

void CalendarMark::paint(QPainter *painter)
{
    fitSquare(painter, width(), height());
    painter->setPen(QPen(m_ink, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawRoundedRect(QRectF(8, 16, 84, 78), 12, 12);
    painter->drawLine(QPointF(8, 40), QPointF(92, 40));
    painter->drawLine(QPointF(30, 6), QPointF(30, 24));
    painter->drawLine(QPointF(70, 6), QPointF(70, 24));
    painter->drawLine(QPointF(50, 52), QPointF(50, 82));
    painter->drawLine(QPointF(35, 67), QPointF(65, 67));
}

} // namespace lintel::glass

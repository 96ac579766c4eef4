#include "qml/marks.h"

#include "qml/square.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lintel::glass {

AttentionMark::AttentionMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &AttentionMark::changed, this, [this] { update(); });
}

void AttentionMark::paint(QPainter *painter)
{
    fitSquare(painter, width(), height());
    painter->setPen(QPen(m_ink, 9));
    painter->drawEllipse(QPointF(50, 50), 44, 44);
    painter->setPen(QPen(m_ink, 11, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(50, 28), QPointF(50, 54));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ink);
    painter->drawEllipse(QPointF(50, 73), 7, 7);
}

ProgressRing::ProgressRing(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ProgressRing::changed, this, [this] { update(); });
}

void ProgressRing::paint(QPainter *painter)
{
    fitSquare(painter, width(), height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ground);
    painter->drawEllipse(QPointF(50, 50), 50, 50);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_track, 9));
    painter->drawEllipse(QPointF(50, 50), 36, 36);
    painter->setPen(QPen(m_ink, 9, Qt::SolidLine, Qt::RoundCap));
    const auto sweep = static_cast<int>(-360 * 16 * std::clamp(m_share, 0.0, 1.0));
    painter->drawArc(QRectF(14, 14, 72, 72), 90 * 16, sweep);
}

EraseMark::EraseMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &EraseMark::changed, this, [this] { update(); });
}

void EraseMark::paint(QPainter *painter)
{
    fitSquare(painter, width(), height());
    painter->setPen(QPen(m_ink, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath tab;
    tab.moveTo(6, 50);
    tab.lineTo(32, 20);
    tab.lineTo(94, 20);
    tab.lineTo(94, 80);
    tab.lineTo(32, 80);
    tab.closeSubpath();
    painter->drawPath(tab);
    painter->drawLine(QPointF(48, 38), QPointF(74, 62));
    painter->drawLine(QPointF(74, 38), QPointF(48, 62));
}

LanguageMark::LanguageMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &LanguageMark::changed, this, [this] { update(); });
}

void LanguageMark::paint(QPainter *painter)
{
    fitSquare(painter, width(), height());
    painter->setPen(QPen(m_ink, 7));
    painter->drawEllipse(QPointF(50, 50), 44, 44);
    painter->drawEllipse(QPointF(50, 50), 19, 44);
    painter->drawLine(QPointF(6, 50), QPointF(94, 50));
    painter->drawLine(QPointF(13, 27), QPointF(87, 27));
    painter->drawLine(QPointF(13, 73), QPointF(87, 73));
}

} // namespace lintel::glass

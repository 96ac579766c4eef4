#include "qml/door_marks.h"

#include "device/room/room_data.h"
#include "qml/square.h"

#include <QPainter>
#include <QPainterPath>

namespace lintel::glass {

namespace {

void drawScreen(QPainter *painter)
{
    painter->drawRoundedRect(QRectF(10, 16, 80, 54), 8, 8);
    painter->drawLine(QPointF(50, 70), QPointF(50, 86));
    painter->drawLine(QPointF(30, 86), QPointF(70, 86));
}

void drawSound(QPainter *painter)
{
    painter->drawPolygon(QPolygonF({{10, 38}, {28, 38}, {50, 18}, {50, 82}, {28, 62}, {10, 62}}));
    painter->drawArc(QRectF(44, 34, 32, 32), -50 * 16, 100 * 16);
    painter->drawArc(QRectF(36, 18, 64, 64), -50 * 16, 100 * 16);
}

void drawNetwork(QPainter *painter, const QColor &ink)
{
    for (const double radius : {20.0, 40.0, 60.0})
        painter->drawArc(QRectF(50 - radius, 80 - radius, 2 * radius, 2 * radius), 48 * 16, 84 * 16);
    painter->setBrush(ink);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(QPointF(50, 80), 8, 8);
}

void drawFurniture(QPainter *painter)
{
    painter->drawPolyline(QPolygonF({QPointF(28, 10), QPointF(28, 90)}));
    painter->drawPolyline(QPolygonF({QPointF(28, 54), QPointF(74, 54), QPointF(74, 90)}));
    painter->drawLine(QPointF(28, 20), QPointF(40, 20));
    painter->drawLine(QPointF(28, 34), QPointF(40, 34));
}

void drawClimate(QPainter *painter, const QColor &ink)
{
    QPainterPath glass;
    glass.moveTo(40, 60);
    glass.lineTo(40, 20);
    glass.arcTo(QRectF(40, 10, 20, 20), 180, -180);
    glass.lineTo(60, 60);
    glass.arcTo(QRectF(32, 56, 36, 36), 56, -292);
    painter->drawPath(glass);
    painter->drawLine(QPointF(50, 40), QPointF(50, 70));
    painter->setBrush(ink);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(QPointF(50, 74), 9, 9);
}

void drawCleaning(QPainter *painter)
{
    painter->drawLine(QPointF(74, 10), QPointF(52, 52));
    painter->drawPolygon(QPolygonF({{38, 46}, {66, 60}, {58, 90}, {14, 84}}));
    painter->drawLine(QPointF(36, 87), QPointF(42, 68));
}

void drawSupplies(QPainter *painter)
{
    painter->drawPolygon(QPolygonF({{12, 34}, {50, 14}, {88, 34}, {88, 70}, {50, 90}, {12, 70}}));
    painter->drawPolyline(QPolygonF({{12, 34}, {50, 54}, {88, 34}}));
    painter->drawLine(QPointF(50, 54), QPointF(50, 90));
}

void drawOther(QPainter *painter, const QColor &ink)
{
    painter->setBrush(ink);
    painter->setPen(Qt::NoPen);
    for (const double x : {20.0, 50.0, 80.0})
        painter->drawEllipse(QPointF(x, 50), 9, 9);
}

} // namespace

TroubleMark::TroubleMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TroubleMark::changed, this, [this] { update(); });
}

void TroubleMark::paint(QPainter *painter)
{
    fitSquare(painter, width(), height());
    painter->setPen(QPen(m_ink, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (static_cast<device::Trouble>(m_sign)) {
    case device::Trouble::Screen:
        drawScreen(painter);
        break;
    case device::Trouble::Sound:
        drawSound(painter);
        break;
    case device::Trouble::Network:
        drawNetwork(painter, m_ink);
        break;
    case device::Trouble::Furniture:
        drawFurniture(painter);
        break;
    case device::Trouble::Climate:
        drawClimate(painter, m_ink);
        break;
    case device::Trouble::Cleaning:
        drawCleaning(painter);
        break;
    case device::Trouble::Supplies:
        drawSupplies(painter);
        break;
    case device::Trouble::Other:
        drawOther(painter, m_ink);
        break;
    }
}

PhoneMark::PhoneMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &PhoneMark::changed, this, [this] { update(); });
}

void PhoneMark::paint(QPainter *painter)
{
    fitSquare(painter, width(), height());
    painter->setPen(QPen(m_ink, 9, Qt::SolidLine, Qt::RoundCap));
    painter->drawRoundedRect(QRectF(25, 6, 50, 88), 10, 10);
    painter->drawLine(QPointF(44, 78), QPointF(56, 78));
}

EmergencyMark::EmergencyMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &EmergencyMark::changed, this, [this] { update(); });
}

void EmergencyMark::paint(QPainter *painter)
{
    fitSquare(painter, width(), height());
    painter->setPen(QPen(m_ink, 14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(m_ink);
    painter->drawPolygon(QPolygonF({{50, 13}, {92, 87}, {8, 87}}));
    painter->setPen(QPen(m_ground, 12, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(50, 36), QPointF(50, 58));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ground);
    painter->drawEllipse(QPointF(50, 77), 7.5, 7.5);
}

} // namespace lintel::glass

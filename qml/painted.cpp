#include "qml/painted.h"

#include <qrcodegen.hpp>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lintel::glass {

namespace {

// Glyphs are drawn in a square of 200, with strokes of at least 24.
constexpr double glyphSide = 200;
constexpr QPointF centre{100, 100};
constexpr double ringRadius = 84;
constexpr QRectF ringRect{16, 16, 168, 168};

void drawQuestion(QPainter *painter, const QColor &ink)
{
    constexpr int dashes = 8;
    constexpr double share = 0.52;
    for (int i = 0; i < dashes; ++i) {
        const double from = 360.0 * i / dashes - 360.0 / dashes * share / 2;
        painter->drawArc(ringRect, static_cast<int>(from * 16), static_cast<int>(360.0 / dashes * share * 16));
    }
    // Drawn, not typed: the same in every font.
    QPainterPath hook;
    hook.moveTo(77, 82);
    hook.cubicTo(77, 50, 123, 50, 123, 80);
    hook.cubicTo(123, 98, 100, 98, 100, 118);
    painter->setPen(QPen(ink, 17, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->drawPath(hook);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawEllipse(QPointF(100, 139), 11, 11);
}

void drawOpenDisc(QPainter *painter, const QColor &ink, const QColor &ground)
{
    // A quarter is already open: three quarters of a disc, and the ring around the last.
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPie(QRectF(3, 3, 194, 194), 90 * 16, 270 * 16);
    painter->setPen(QPen(ink, 24, Qt::SolidLine, Qt::FlatCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(QRectF(15, 15, 170, 170), 0, 90 * 16);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(42, 108, 116, 34), 17, 17);
}

} // namespace

StateGlyph::StateGlyph(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &StateGlyph::changed, this, [this] { update(); });
}

void StateGlyph::paint(QPainter *painter)
{
    const double side = std::min(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / glyphSide, side / glyphSide);
    const QPen pen(m_ink, 26, Qt::SolidLine, Qt::FlatCap);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    switch (m_sign) {
    case GlassModel::Sign::Ring:
        painter->drawEllipse(centre, ringRadius, ringRadius);
        break;
    case GlassModel::Sign::HalfRing:
        painter->drawEllipse(centre, ringRadius, ringRadius);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_ink);
        painter->drawPie(ringRect, -90 * 16, 180 * 16);
        break;
    case GlassModel::Sign::Disc:
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_ink);
        painter->drawEllipse(centre, 97, 97);
        painter->setBrush(m_ground);
        painter->drawRoundedRect(QRectF(42, 82, 116, 36), 18, 18);
        break;
    case GlassModel::Sign::OpenDisc:
        drawOpenDisc(painter, m_ink, m_ground);
        break;
    case GlassModel::Sign::Tick: {
        painter->setPen(QPen(m_ink, 26, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawArc(ringRect, 90 * 16, -240 * 16);
        const std::array tick{QPointF(66, 104), QPointF(91, 129), QPointF(137, 77)};
        painter->setPen(QPen(m_ink, 24, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(tick.data(), static_cast<int>(tick.size()));
        break;
    }
    case GlassModel::Sign::Question:
        drawQuestion(painter, m_ink);
        break;
    case GlassModel::Sign::Barred: {
        painter->drawEllipse(centre, ringRadius, ringRadius);
        const double reach = ringRadius / std::numbers::sqrt2;
        painter->drawLine(centre - QPointF(reach, reach), centre + QPointF(reach, reach));
        break;
    }
    }
}

MeetingBlock::MeetingBlock(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &MeetingBlock::changed, this, [this] { update(); });
}

void MeetingBlock::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF all = boundingRect();
    QPainterPath shape;
    shape.addRoundedRect(all, m_radius, m_radius);
    painter->fillPath(shape, m_fill);
    painter->setClipPath(shape);
    if (m_hatched) {
        const double stripe = m_edgeWidth * 1.4;
        const double step = stripe * 2 * std::numbers::sqrt2;
        painter->setPen(QPen(m_hatch, stripe));
        const int stripes = static_cast<int>(std::ceil((all.width() + all.height() + stripe) / step));
        for (int i = 0; i < stripes; ++i) {
            const double x = i * step - all.height();
            painter->drawLine(QPointF(x, all.height()), QPointF(x + all.height(), 0));
        }
    }
    const double left = m_mirrored ? all.width() - m_edgeWidth : 0;
    painter->fillRect(QRectF(left, 0, m_edgeWidth, all.height()), m_edge);
    if (m_outline.alpha() > 0) {
        // Half of a line on the shape is cut off with what lies beside it.
        painter->setPen(QPen(m_outline, m_edgeWidth / 1.5));
        painter->drawPath(shape);
    }
}

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &QrCode::changed, this, [this] { update(); });
}

void QrCode::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), m_paper);
    // Longer than any address of a pairing page; what is longer has no code.
    if (m_text.isEmpty() || m_text.size() > 512)
        return;
    const auto code = qrcodegen::QrCode::encodeText(m_text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int modules = code.getSize();
    const int module = static_cast<int>(std::floor(std::min(width(), height()) / modules));
    const int left = (static_cast<int>(width()) - module * modules) / 2;
    const int top = (static_cast<int>(height()) - module * modules) / 2;
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x) {
            if (code.getModule(x, y))
                painter->fillRect(left + x * module, top + y * module, module, module, m_ink);
        }
    }
}

} // namespace lintel::glass

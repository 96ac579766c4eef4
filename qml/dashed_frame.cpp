#include "qml/dashed_frame.h"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace lintel::glass {

namespace {

/// What is drawn as pictures, and what is plain ground between them; in the item's coordinates.
struct Parts
{
    QVarLengthArray<QRectF, 4> edges;
    QRectF ground;
};

Parts partsOf(const QRectF &all, double edge)
{
    // Little is won, and ends would meet, where there is not much between them.
    if (all.width() <= 4 * edge || all.height() <= 4 * edge)
        return {{all}, {}};
    const QRectF between = all.adjusted(0, edge, 0, -edge);
    return {{QRectF(0, 0, all.width(), edge), QRectF(0, all.height() - edge, all.width(), edge),
             QRectF(0, edge, edge, between.height()), QRectF(all.width() - edge, edge, edge, between.height())},
            between.adjusted(edge, 0, -edge, 0)};
}

// Of the way from one dash to the next.
constexpr double inked = 0.6;

/// The straight dashes of a frame: whole ones, evenly, with half a gap before the corners. Drawn
/// as what they are: of a dashed line, each would be a path of its own.
std::vector<QRectF> dashesOf(const QRectF &line, double radius, double stroke)
{
    std::vector<QRectF> dashes;
    const auto along = [stroke, &dashes](double from, double to, auto &&place) {
        const int count = std::max(1, static_cast<int>(std::round((to - from) / (5.4 * stroke))));
        const double step = (to - from) / count;
        for (int i = 0; i < count && step > 0; ++i) {
            const double begin = std::round(from + (i + (1 - inked) / 2) * step);
            dashes.push_back(place(begin, std::max(1.0, std::round(inked * step))));
        }
    };
    const double half = stroke / 2;
    for (const double y : {line.top() - half, line.bottom() - half}) {
        along(line.left() + radius, line.right() - radius,
              [&](double x, double length) { return QRectF(x, y, length, stroke); });
    }
    for (const double x : {line.left() - half, line.right() - half}) {
        along(line.top() + radius, line.bottom() - radius,
              [&](double y, double length) { return QRectF(x, y, stroke, length); });
    }
    return dashes;
}

/// One dash around each.
void drawCorners(QPainter &painter, const QRectF &line, double radius, const QPen &pen)
{
    if (radius <= 0)
        return;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QSizeF round(2 * radius, 2 * radius);
    const double right = line.right() - round.width();
    const double bottom = line.bottom() - round.height();
    const std::array corners{QPointF(right, line.top()), line.topLeft(), QPointF(line.left(), bottom),
                             QPointF(right, bottom)};
    // In sixteenths of a degree, anticlockwise from three o'clock.
    constexpr int quarter = 90 * 16;
    constexpr int dash = static_cast<int>(quarter * inked);
    for (int i = 0; i < 4; ++i)
        painter.drawArc(QRectF(corners[static_cast<std::size_t>(i)], round), i * quarter + (quarter - dash) / 2, dash);
}

} // namespace

DashedFrame::DashedFrame(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &DashedFrame::changed, this, &QQuickItem::update);
}

void DashedFrame::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        update();
}

QImage DashedFrame::picture(const QRectF &part) const
{
    const double scale = window()->effectiveDevicePixelRatio();
    QImage picture((part.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-part.topLeft());
    const double inset = m_stroke / 2;
    const QRectF line = QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset);
    const bool side = part.left() > 0 || part.right() < width();
    const double radius = std::min({m_radius, line.width() / 2, line.height() / 2});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    if (side)
        painter.drawRect(part.intersected(line));
    else
        painter.drawRoundedRect(line, radius, radius);
    for (const QRectF &dash : dashesOf(line, radius, m_stroke)) {
        if (dash.intersects(part))
            painter.fillRect(dash, m_ink);
    }
    if (!side)
        drawCorners(painter, line, radius, QPen(m_ink, m_stroke, Qt::SolidLine, Qt::FlatCap));
    return picture;
}

QSGNode *DashedFrame::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    delete old;
    if (width() < 1 || height() < 1)
        return nullptr;
    const Parts parts = partsOf({0, 0, width(), height()}, std::ceil(m_radius + m_stroke));
    auto root = std::make_unique<QSGNode>();
    if (!parts.ground.isEmpty()) {
        QSGRectangleNode *const ground = window()->createRectangleNode();
        ground->setRect(parts.ground);
        ground->setColor(m_ground);
        root->appendChildNode(ground);
    }
    for (const QRectF &part : parts.edges) {
        QSGImageNode *const edge = window()->createImageNode();
        edge->setTexture(window()->createTextureFromImage(picture(part), QQuickWindow::TextureHasAlphaChannel));
        edge->setOwnsTexture(true);
        edge->setRect(part);
        root->appendChildNode(edge);
    }
    return root.release();
}

} // namespace lintel::glass

#include "qml/dashed_frame.h"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>

#include <array>
#include <cmath>
#include <memory>

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
    QPen pen(m_ink, m_stroke);
    pen.setDashPattern({3.2, 2.2});
    const bool side = part.left() > 0 || part.right() < width();
    if (side) {
        painter.fillRect(part.intersected(line), m_ground);
        painter.setPen(pen);
        const double x = part.left() > 0 ? line.right() : line.left();
        painter.drawLine(QPointF(x, part.top()), QPointF(x, part.bottom()));
    } else {
        painter.setPen(pen);
        painter.setBrush(m_ground);
        painter.setClipRect(part);
        // Of a long frame the one end, as if the other were near.
        QRectF drawn = line;
        if (part.height() < height() && part.top() > 0)
            drawn.setTop(part.top() - part.height());
        else if (part.height() < height())
            drawn.setBottom(part.bottom() + part.height());
        painter.drawRoundedRect(drawn, m_radius, m_radius);
    }
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

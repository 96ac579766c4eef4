#pragma once

#include <QColor>
#include <QQuickItem>

namespace lintel::glass {

/// The frame of a stretch that can be booked. Only its edge is kept as pictures: a free afternoon
/// is long, and a picture of all of it would be megabytes of one colour.
class DashedFrame : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(qreal stroke MEMBER m_stroke NOTIFY changed)

public:
    explicit DashedFrame(QQuickItem *parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    [[nodiscard]] QImage picture(const QRectF &part) const;

    QColor m_ink;
    QColor m_ground;
    qreal m_radius = 0;
    qreal m_stroke = 2;
};

} // namespace lintel::glass

#pragma once

#include "qml/glass_model.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// The state's glyph: told apart without colour, at any size.
class StateGlyph : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lintel::glass::GlassModel::Sign sign MEMBER m_sign NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    /// The colour behind, where the glyph is pierced.
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)

public:
    explicit StateGlyph(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    GlassModel::Sign m_sign = GlassModel::Sign::Ring;
    QColor m_ink;
    QColor m_ground;
};

/// A rounded block with an edge that says what it is; hatched while it is not settled.
class MeetingBlock : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed)
    Q_PROPERTY(QColor hatch MEMBER m_hatch NOTIFY changed)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY changed)
    /// Around all of it; none where it is translucent.
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY changed)
    Q_PROPERTY(bool hatched MEMBER m_hatched NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(qreal edgeWidth MEMBER m_edgeWidth NOTIFY changed)

public:
    explicit MeetingBlock(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_fill;
    QColor m_hatch;
    QColor m_edge;
    QColor m_outline = Qt::transparent;
    bool m_hatched = false;
    bool m_mirrored = false;
    qreal m_radius = 0;
    qreal m_edgeWidth = 0;
};

/// A QR code on its own paper, with modules of whole pixels.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY changed)

public:
    explicit QrCode(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QColor m_ink;
    QColor m_paper;
};

} // namespace lintel::glass

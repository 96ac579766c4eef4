#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// What is wrong with a room, as a glyph.
class TroubleMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Which, in the order of device::Trouble; nothing is drawn for others.
    Q_PROPERTY(int sign MEMBER m_sign NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)

public:
    explicit TroubleMark(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_sign = -1;
    QColor m_ink;
};

/// A telephone, for the room's page.
class PhoneMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)

public:
    explicit PhoneMark(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_ink;
};

/// The emergency's own: a triangle with an exclamation mark.
class EmergencyMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    /// The colour behind, where the glyph is pierced.
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)

public:
    explicit EmergencyMark(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_ink;
    QColor m_ground;
};

} // namespace lintel::glass

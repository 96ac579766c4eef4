#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// The next letter is a capital one: an arrow up, filled while it is so.
class ShiftMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(bool filled MEMBER m_filled NOTIFY changed)

public:
    explicit ShiftMark(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_ink;
    bool m_filled = false;
};

/// Other days: a leaf of a calendar.
class CalendarMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)

public:
    explicit CalendarMark(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_ink;
};

} // namespace lintel::glass

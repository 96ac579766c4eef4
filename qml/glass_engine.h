#pragma once

#include <QQmlComponent>
#include <QQmlEngine>

namespace lintel::glass {

/// The engine that the glass runs on. Begins to read the room's types on a thread of its own when
/// it is made, so make it first: what else comes up meanwhile costs no time then.
class GlassEngine : public QQmlEngine
{
public:
    explicit GlassEngine(QObject *parent = nullptr);

    /// The outermost component: everything is within it.
    [[nodiscard]] static QUrl source();

private:
    QQmlComponent m_outermost;
    QQmlComponent m_room;
};

} // namespace lintel::glass

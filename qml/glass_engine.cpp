#include "qml/glass_engine.h"

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Lintel_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Lintel_GlassPlugin)

namespace lintel::glass {

namespace {

QUrl fileOfGlass(QLatin1String name)
{
    return QUrl(QStringLiteral("qrc:/qt/qml/Lintel/Glass/") + name);
}

} // namespace

GlassEngine::GlassEngine(QObject *parent) : QQmlEngine(parent), m_outermost(this), m_room(this)
{
    addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_outermost.loadUrl(source(), QQmlComponent::Asynchronous);
    m_room.loadUrl(fileOfGlass(QLatin1String("RoomScreen.qml")), QQmlComponent::Asynchronous);
}

QUrl GlassEngine::source()
{
    return fileOfGlass(QLatin1String("Main.qml"));
}

} // namespace lintel::glass

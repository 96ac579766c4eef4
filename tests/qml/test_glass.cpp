#include "qml/taps.h"
#include "tests/qml/stage.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Lintel_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Lintel_GlassPlugin)

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { lintel::glass::countEveryTap(); }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_theme.setReducedMotion(true);
        m_theme.provideTo(*engine);
        m_stage.retranslate(engine);
        engine->rootContext()->setContextProperty(QStringLiteral("stage"), &m_stage);
    }

private:
    lintel::themes::Theme m_theme{lintel::themes::builtInTokens()};
    lintel::tests::Stage m_stage{m_theme};
};

QUICK_TEST_MAIN_WITH_SETUP(glass, Setup)

#include "test_glass.moc"

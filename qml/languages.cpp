#include "qml/languages.h"

#include <QCoreApplication>
#include <QLocale>

namespace lintel::glass {

Languages::~Languages()
{
    if (QCoreApplication::instance())
        QCoreApplication::removeTranslator(&m_translator);
}

bool Languages::use(const QString &language)
{
    if (language == m_current)
        return false;
    m_current = language;
    QCoreApplication::removeTranslator(&m_translator);
    // English has a file as well, for its plurals.
    const QLocale locale(language.isEmpty() ? QStringLiteral("en") : language);
    const auto directory = QStringLiteral(":/i18n");
    if (m_translator.load(locale, QStringLiteral("lintel"), QStringLiteral("_"), directory) ||
        m_translator.load(QStringLiteral("lintel_en"), directory))
        QCoreApplication::installTranslator(&m_translator);
    return true;
}

} // namespace lintel::glass

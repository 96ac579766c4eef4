#include "qml/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace lintel::glass {

namespace {

struct Catalogue
{
    const char *code;
    const char *name;
};

constexpr std::array<Catalogue, 14> catalogues{{{"en", "English"},
                                                {"de", "Deutsch"},
                                                {"fr", "Français"},
                                                {"es", "Español"},
                                                {"it", "Italiano"},
                                                {"pt", "Português"},
                                                {"nl", "Nederlands"},
                                                {"sv", "Svenska"},
                                                {"fi", "Suomi"},
                                                {"pl", "Polski"},
                                                {"ja", "日本語"},
                                                {"zh-CN", "简体中文"},
                                                {"ar", "العربية"},
                                                {"he", "עברית"}}};

using Spoken = std::pair<QLocale::Language, QLocale::Script>;

Spoken spokenIn(const QString &language)
{
    const QLocale locale(language);
    return {locale.language(), locale.script()};
}

const Catalogue *catalogueOf(const QString &language)
{
    // Locales are dear: each is looked for among all that there are.
    static const auto known = [] {
        std::array<Spoken, catalogues.size()> all;
        std::transform(catalogues.cbegin(), catalogues.cend(), all.begin(),
                       [](const Catalogue &each) { return spokenIn(QLatin1String(each.code)); });
        return all;
    }();
    const auto *const found = std::find(known.cbegin(), known.cend(), spokenIn(language));
    return found == known.cend() ? nullptr : catalogues.cbegin() + (found - known.cbegin());
}

} // namespace

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
    // Numbers within the words take their digits from here.
    QLocale::setDefault(locale);
    const auto directory = QStringLiteral(":/i18n");
    if (m_translator.load(locale, QStringLiteral("lintel"), QStringLiteral("_"), directory) ||
        m_translator.load(QStringLiteral("lintel_en"), directory))
        QCoreApplication::installTranslator(&m_translator);
    return true;
}

QStringList everyLanguage()
{
    QStringList all;
    for (const Catalogue &each : catalogues)
        all << QLatin1String(each.code);
    return all;
}

QString nameOf(const QString &language)
{
    const Catalogue *const catalogue = catalogueOf(language);
    if (!catalogue)
        return {};
    const QString name = QString::fromUtf8(catalogue->name);
    const bool namesCountry = language.contains(u'-') && language != QLatin1String(catalogue->code);
    const QString country = namesCountry ? QLocale(language).nativeTerritoryName() : QString();
    return country.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, country);
}

bool sameCatalogue(const QString &one, const QString &other)
{
    const Catalogue *const catalogue = catalogueOf(one);
    return catalogue && catalogue == catalogueOf(other);
}

} // namespace lintel::glass

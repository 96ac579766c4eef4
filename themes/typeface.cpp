#include "themes/typeface.h"

#include <QFont>
#include <QLocale>
#include <QStringList>

namespace lintel::themes {

namespace {

/// Of the packages that packaging/run.packages names.
QString hanFamily(const QString &language)
{
    return QLocale(language).language() == QLocale::Chinese ? QStringLiteral("Noto Sans CJK SC")
                                                            : QStringLiteral("Noto Sans CJK JP");
}

} // namespace

QString typefaceFor(const QString &family, const QString &language)
{
    const QString han = hanFamily(language);
    const QStringList behind{QStringLiteral("Noto Sans Arabic UI"), han, QStringLiteral("Noto Color Emoji"),
                             QStringLiteral("DejaVu Sans")};
    // Fonts are kept by the name that was asked for, so other forms need another name.
    const bool usual = han == hanFamily({});
    QString name = usual ? family : family + u' ' + han.section(u' ', -1);
    if (QFont::substitutes(name).isEmpty())
        QFont::insertSubstitutions(name, usual ? behind : QStringList(family) + behind);
    return name;
}

bool mayBeTight(const QString &language)
{
    switch (QLocale(language).script()) {
    case QLocale::LatinScript:
    case QLocale::CyrillicScript:
    case QLocale::GreekScript:
        return true;
    default:
        return false;
    }
}

} // namespace lintel::themes

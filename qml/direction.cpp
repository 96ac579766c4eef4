#include "qml/direction.h"

#include <algorithm>

namespace lintel::glass {

namespace {

constexpr QChar rightToLeftIsolate(0x2067);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

bool isRightToLeft(const QLocale &locale)
{
    return locale.textDirection() == Qt::RightToLeft;
}

} // namespace

QString apart(const QString &text, const QLocale &locale)
{
    const bool mirrored = isRightToLeft(locale);
    const bool foreign = std::any_of(text.cbegin(), text.cend(), [mirrored](QChar c) {
        switch (c.direction()) {
        case QChar::DirL:
            return mirrored;
        case QChar::DirR:
        case QChar::DirAL:
            return !mirrored;
        default:
            return false;
        }
    });
    return foreign ? firstStrongIsolate + text + endOfIsolate : text;
}

QString inDirection(const QString &parts, const QLocale &locale)
{
    return isRightToLeft(locale) && !parts.isEmpty() ? rightToLeftIsolate + parts + endOfIsolate : parts;
}

QString betweenFacts()
{
    return QStringLiteral("\u00a0\u00a0·  ");
}

} // namespace lintel::glass

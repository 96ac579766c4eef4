#include "qml/key_layouts.h"

#include <algorithm>
#include <array>

namespace lintel::glass {

namespace {

constexpr double wideKey = 1.5;

struct Layout
{
    const char *language;
    std::array<const char *, 3> rows;  // as people know them
    std::array<const char *, 3> basic; // no wider than ten letters; what is missing is held for
};

constexpr std::array<const char *, 3> qwerty{"qwertyuiop", "asdfghjkl", "⇧zxcvbnm⌫"};
constexpr std::array<const char *, 3> qwertz{"qwertzuiop", "asdfghjkl", "⇧yxcvbnm⌫"};
constexpr std::array<const char *, 3> azerty{"azertyuiop", "qsdfghjklm", "⇧wxcvbn⌫"};

constexpr std::array<Layout, 7> latin{{
    {"de", {"qwertzuiopü", "asdfghjklöä", "⇧yxcvbnmß⌫"}, qwertz},
    {"fr", azerty, azerty},
    {"es", {"qwertyuiop", "asdfghjklñ", "⇧zxcvbnm⌫"}, {"qwertyuiop", "asdfghjklñ", "⇧zxcvbnm⌫"}},
    {"pt", {"qwertyuiop", "asdfghjklç", "⇧zxcvbnm⌫"}, {"qwertyuiop", "asdfghjklç", "⇧zxcvbnm⌫"}},
    {"sv", {"qwertyuiopå", "asdfghjklöä", "⇧zxcvbnm⌫"}, qwerty},
    {"fi", {"qwertyuiopå", "asdfghjklöä", "⇧zxcvbnm⌫"}, qwerty},
    {"en", qwerty, qwerty},
}};

constexpr std::array<Layout, 2> own{{
    {"ar", {"ضصثقفغعهخحجد", "شسيبلاتنمكط", "ذئءؤرىةوزظ⌫"}, {}},
    {"he", {"קראטוןםפ⌫", "שדגכעיחלךף", "זסבהנמצתץ"}, {"קראטוןםפ⌫", "שדגכעיחלךף", "זסבהנמצתץ"}},
}};

struct Accents
{
    char16_t letter;
    const char16_t *others;
};

constexpr std::array<Accents, 19> accents{{
    {u'a', u"àáâäæãåāą"}, {u'c', u"çćč"}, {u'd', u"ðď"},     {u'e', u"éèêëēęě"},  {u'g', u"ğ"},
    {u'i', u"íìîïī"},     {u'l', u"ł"},   {u'n', u"ñńň"},    {u'o', u"óòôöœøõō"}, {u'r', u"ř"},
    {u's', u"ßśš"},       {u't', u"þť"},  {u'u', u"úùûüūů"}, {u'y', u"ýÿ"},       {u'z', u"źżž"},
    {u'ا', u"أإآ"},       {u'ي', u"ئى"},  {u'و', u"ؤ"},      {u'ه', u"ة"},
}};

struct Favourites
{
    const char *language;
    const char16_t *letters;
};

/// Of several, the one that people look for first.
constexpr std::array<Favourites, 8> favourites{{{"de", u"äöüß"},
                                                {"fr", u"àâçéèêîôùû"},
                                                {"es", u"áéíñóú"},
                                                {"it", u"àèéìòù"},
                                                {"pt", u"ãáâçéêíõóôú"},
                                                {"sv", u"åäö"},
                                                {"fi", u"äöå"},
                                                {"pl", u"ąćęłńóśż"}}};

template <typename Table>
auto entryFor(const Table &table, const QString &language)
{
    const QString code = language.section(u'-', 0, 0);
    return std::find_if(table.cbegin(), table.cend(),
                        [&](const auto &each) { return code == QLatin1String(each.language); });
}

QStringList textsOf(const std::array<const char *, 3> &rows)
{
    QStringList texts;
    for (const char *row : rows)
        texts << QString::fromUtf8(row);
    return texts;
}

bool fits(const QStringList &rows, double units)
{
    return std::all_of(rows.cbegin(), rows.cend(), [units](const QString &row) { return unitsOf(row) <= units; });
}

/// The same keys in their order, in rows that are short enough.
QStringList broken(const QStringList &rows, double units)
{
    const QString all = rows.join(QString()).remove(eraseKey) + eraseKey;
    QStringList texts{QString()};
    for (const QChar each : all) {
        if (!texts.last().isEmpty() && unitsOf(texts.last() + each) > units)
            texts << QString();
        texts.last() += each;
    }
    return texts;
}

QStringList chosen(const Layout &layout, double units)
{
    QStringList rows = textsOf(layout.rows);
    if (fits(rows, units))
        return rows;
    if (layout.basic.front() != nullptr && fits(textsOf(layout.basic), units))
        return textsOf(layout.basic);
    return broken(rows, units);
}

} // namespace

QStringList ownRows(const QString &language, double units)
{
    const auto *const layout = entryFor(own, language);
    return layout == own.cend() ? QStringList() : chosen(*layout, units);
}

QStringList latinRows(const QString &language, double units)
{
    const auto *const layout = entryFor(latin, language);
    return chosen(layout == latin.cend() ? latin.back() : *layout, units);
}

QStringList signRows(double units)
{
    const QStringList rows{QStringLiteral("1234567890"), QStringLiteral("-/:;()&@\"'"),
                           QStringLiteral("#+%€?!,.") + eraseKey};
    return fits(rows, units) ? rows : broken(rows, units);
}

double unitsOf(const QString &row)
{
    const auto wide = row.count(shiftKey) + row.count(eraseKey);
    return static_cast<double>(row.size() - wide) + wideKey * static_cast<double>(wide);
}

QString accentsOf(QChar letter, const QString &language)
{
    const auto *const found = std::find_if(accents.cbegin(), accents.cend(),
                                           [letter](const Accents &each) { return letter == QChar(each.letter); });
    if (found == accents.cend())
        return {};
    QString all = QString::fromUtf16(found->others);
    const auto *const liked = entryFor(favourites, language);
    if (liked == favourites.cend())
        return all;
    const QString first = QString::fromUtf16(liked->letters);
    QString sorted;
    for (const QChar each : first) {
        if (all.contains(each))
            sorted += each;
    }
    for (const QChar each : std::as_const(all)) {
        if (!first.contains(each))
            sorted += each;
    }
    return sorted;
}

} // namespace lintel::glass

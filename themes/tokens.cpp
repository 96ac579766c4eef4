#include "themes/tokens.h"

#include "themes/colour_vision.h"
#include "themes/contrast.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace lintel::themes {

namespace {

using Error = std::optional<TokenError>;

struct ColourToken
{
    const char *path; // below "color."
    QColor Tokens::*direct = nullptr;
    StateColors Tokens::*state = nullptr;
    QColor StateColors::*part = nullptr;

    QColor &in(Tokens &tokens) const { return state ? tokens.*state.*part : tokens.*direct; }
    const QColor &in(const Tokens &tokens) const { return state ? tokens.*state.*part : tokens.*direct; }
};

constexpr std::array colourTokens{
    ColourToken{"free.fill", nullptr, &Tokens::free, &StateColors::fill},
    ColourToken{"free.ink", nullptr, &Tokens::free, &StateColors::ink},
    ColourToken{"free.soft", nullptr, &Tokens::free, &StateColors::soft},
    ColourToken{"free.edge", nullptr, &Tokens::free, &StateColors::edge},
    ColourToken{"free.strong", nullptr, &Tokens::free, &StateColors::strong},
    ColourToken{"inUse.fill", nullptr, &Tokens::inUse, &StateColors::fill},
    ColourToken{"inUse.ink", nullptr, &Tokens::inUse, &StateColors::ink},
    ColourToken{"inUse.soft", nullptr, &Tokens::inUse, &StateColors::soft},
    ColourToken{"inUse.edge", nullptr, &Tokens::inUse, &StateColors::edge},
    ColourToken{"inUse.strong", nullptr, &Tokens::inUse, &StateColors::strong},
    ColourToken{"checkIn.fill", nullptr, &Tokens::checkIn, &StateColors::fill},
    ColourToken{"checkIn.ink", nullptr, &Tokens::checkIn, &StateColors::ink},
    ColourToken{"checkIn.soft", nullptr, &Tokens::checkIn, &StateColors::soft},
    ColourToken{"checkIn.edge", nullptr, &Tokens::checkIn, &StateColors::edge},
    ColourToken{"checkIn.strong", nullptr, &Tokens::checkIn, &StateColors::strong},
    ColourToken{"unknown.fill", nullptr, &Tokens::unknown, &StateColors::fill},
    ColourToken{"unknown.ink", nullptr, &Tokens::unknown, &StateColors::ink},
    ColourToken{"unknown.soft", nullptr, &Tokens::unknown, &StateColors::soft},
    ColourToken{"unknown.edge", nullptr, &Tokens::unknown, &StateColors::edge},
    ColourToken{"unknown.strong", nullptr, &Tokens::unknown, &StateColors::strong},
    ColourToken{"surface", &Tokens::surface},
    ColourToken{"raised", &Tokens::raised},
    ColourToken{"higher", &Tokens::higher},
    ColourToken{"hatch", &Tokens::hatch},
    ColourToken{"line", &Tokens::line},
    ColourToken{"edge", &Tokens::edge},
    ColourToken{"text", &Tokens::text},
    ColourToken{"muted", &Tokens::muted},
    ColourToken{"accent", &Tokens::accent},
    ColourToken{"meeting", &Tokens::meeting},
    ColourToken{"current.fill", &Tokens::currentFill},
    ColourToken{"current.edge", &Tokens::currentEdge},
    ColourToken{"gap.edge", &Tokens::gapEdge},
    ColourToken{"gap.text", &Tokens::gapText},
    ColourToken{"band.fill", &Tokens::bandFill},
    ColourToken{"band.ink", &Tokens::bandInk},
    ColourToken{"band.edge", &Tokens::bandEdge},
    ColourToken{"code.paper", &Tokens::codePaper},
    ColourToken{"code.ink", &Tokens::codeInk},
};

// What must stand out from what, and how much. In the order of themes/README.md.
struct ContrastRule
{
    const char *token;
    const char *against;
    double least;
};

constexpr std::array contrastRules{
    ContrastRule{"free.ink", "free.fill", 7},
    ContrastRule{"free.soft", "free.fill", 4.5},
    ContrastRule{"free.strong", "free.ink", 4.5},
    ContrastRule{"free.edge", "free.fill", 3},
    ContrastRule{"inUse.ink", "inUse.fill", 7},
    ContrastRule{"inUse.soft", "inUse.fill", 4.5},
    ContrastRule{"inUse.strong", "inUse.ink", 4.5},
    ContrastRule{"inUse.edge", "inUse.fill", 3},
    ContrastRule{"checkIn.ink", "checkIn.fill", 7},
    ContrastRule{"checkIn.soft", "checkIn.fill", 4.5},
    ContrastRule{"checkIn.strong", "checkIn.ink", 4.5},
    ContrastRule{"checkIn.edge", "checkIn.fill", 3},
    ContrastRule{"unknown.ink", "unknown.fill", 7},
    ContrastRule{"unknown.soft", "unknown.fill", 4.5},
    ContrastRule{"unknown.strong", "unknown.ink", 4.5},
    ContrastRule{"unknown.edge", "unknown.fill", 3},
    ContrastRule{"text", "surface", 4.5},
    ContrastRule{"text", "raised", 4.5},
    ContrastRule{"text", "higher", 4.5},
    ContrastRule{"text", "hatch", 4.5},
    ContrastRule{"text", "current.fill", 4.5},
    ContrastRule{"muted", "surface", 4.5},
    ContrastRule{"muted", "raised", 4.5},
    ContrastRule{"muted", "higher", 4.5},
    ContrastRule{"muted", "hatch", 4.5},
    ContrastRule{"muted", "current.fill", 4.5},
    ContrastRule{"edge", "surface", 3},
    ContrastRule{"edge", "raised", 3},
    ContrastRule{"accent", "surface", 3},
    ContrastRule{"meeting", "surface", 3},
    ContrastRule{"current.edge", "current.fill", 3},
    ContrastRule{"gap.text", "surface", 4.5},
    ContrastRule{"gap.edge", "surface", 3},
    ContrastRule{"band.ink", "band.fill", 4.5},
    ContrastRule{"band.edge", "band.fill", 3},
    ContrastRule{"code.ink", "code.paper", 7},
};

// Any two of these are fieldsApart, for any eyes.
constexpr std::array fields{"free.fill", "inUse.fill", "checkIn.fill", "unknown.fill"};

struct NumberToken
{
    const char *group;
    const char *key;
    double Tokens::*value;
    double least;
    double most;
};

constexpr std::array numberTokens{
    NumberToken{"type", "scale", &Tokens::scale, 0.8, 1.25},
    NumberToken{"radius", "block", &Tokens::radiusBlock, 0, 48},
    NumberToken{"radius", "button", &Tokens::radiusButton, 0, 48},
    NumberToken{"radius", "card", &Tokens::radiusCard, 0, 48},
};

TokenError wrong(const QString &token, const QString &detail)
{
    return {token, token + QLatin1Char(' ') + detail};
}

QString colourPath(const char *path)
{
    return QLatin1String("color.") + QLatin1String(path);
}

/// The object under `key`; an empty one where it is left out.
Error objectUnder(const QJsonObject &parent, const QString &key, const QString &path, QJsonObject &into)
{
    const QJsonValue value = parent.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        return wrong(path, QStringLiteral("is not an object."));
    into = value.toObject();
    return std::nullopt;
}

bool isColour(const QString &text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() == 7 && text.front() == u'#' && std::all_of(text.begin() + 1, text.end(), isHex);
}

Error readColour(const QJsonObject &colours, const ColourToken &token, Tokens &into)
{
    const QString path = QLatin1String(token.path);
    const qsizetype dot = path.indexOf(u'.');
    QJsonObject group = colours;
    if (dot >= 0) {
        group = {};
        const QString name = path.left(dot);
        if (Error error = objectUnder(colours, name, QLatin1String("color.") + name, group))
            return error;
    }
    const QJsonValue value = group.value(path.mid(dot + 1));
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString() || !isColour(value.toString()))
        return wrong(colourPath(token.path), QStringLiteral("is not a colour such as #146261."));
    token.in(into) = QColor(value.toString());
    return std::nullopt;
}

Error readName(const QJsonObject &from, const QString &key, const QString &path, QString &into)
{
    const QJsonValue value = from.value(key);
    if (value.isUndefined())
        return std::nullopt;
    const QString text = value.toString();
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (text.isEmpty() || text.size() > 80 || std::any_of(text.begin(), text.end(), isControl))
        return wrong(path, QStringLiteral("is not one line of 1 to 80 characters."));
    into = text;
    return std::nullopt;
}

Error readNumber(const QJsonObject &root, const NumberToken &token, Tokens &into)
{
    const QString groupName = QLatin1String(token.group);
    const QString path = groupName + QLatin1Char('.') + QLatin1String(token.key);
    QJsonObject group;
    if (Error error = objectUnder(root, groupName, groupName, group))
        return error;
    const QJsonValue value = group.value(QLatin1String(token.key));
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (!(number >= token.least && number <= token.most)) {
        return wrong(path, QStringLiteral("is not a number from %1 to %2.").arg(token.least).arg(token.most));
    }
    into.*token.value = number;
    return std::nullopt;
}

const QColor &colourAt(const Tokens &tokens, const char *path)
{
    const auto found = std::find_if(colourTokens.cbegin(), colourTokens.cend(),
                                    [&](const ColourToken &token) { return qstrcmp(token.path, path) == 0; });
    Q_ASSERT(found != colourTokens.cend());
    return found->in(tokens);
}

Error checkContrast(const Tokens &tokens)
{
    for (const ContrastRule &rule : contrastRules) {
        const double ratio = contrast(colourAt(tokens, rule.token), colourAt(tokens, rule.against));
        if (ratio < rule.least) {
            return wrong(colourPath(rule.token), QStringLiteral("has a contrast of %1 against %2; it needs %3.")
                                                     .arg(std::floor(ratio * 100) / 100)
                                                     .arg(colourPath(rule.against))
                                                     .arg(rule.least));
        }
    }
    return std::nullopt;
}

/// The states' fields are told apart by all eyes.
Error checkVisions(const Tokens &tokens)
{
    for (auto one = fields.cbegin(); one != fields.cend(); ++one) {
        for (auto other = one + 1; other != fields.cend(); ++other) {
            for (const Vision vision : visions) {
                const double apart = difference(colourAt(tokens, *one), colourAt(tokens, *other), vision);
                if (apart < fieldsApart)
                    return wrong(colourPath(*other),
                                 QStringLiteral("is only %1 apart from %2 for %3 (CIEDE2000); it needs %4.")
                                     .arg(std::floor(apart * 10) / 10)
                                     .arg(colourPath(*one), nameOf(vision))
                                     .arg(fieldsApart));
            }
        }
    }
    return std::nullopt;
}

Error readAll(const QJsonObject &root, Tokens &into)
{
    if (Error error = readName(root, QStringLiteral("name"), QStringLiteral("name"), into.name))
        return error;
    QJsonObject colours;
    if (Error error = objectUnder(root, QStringLiteral("color"), QStringLiteral("color"), colours))
        return error;
    for (const ColourToken &token : colourTokens) {
        if (Error error = readColour(colours, token, into))
            return error;
    }
    QJsonObject type;
    if (Error error = objectUnder(root, QStringLiteral("type"), QStringLiteral("type"), type))
        return error;
    if (Error error = readName(type, QStringLiteral("family"), QStringLiteral("type.family"), into.family))
        return error;
    for (const NumberToken &token : numberTokens) {
        if (Error error = readNumber(root, token, into))
            return error;
    }
    if (Error error = checkContrast(into))
        return error;
    return checkVisions(into);
}

} // namespace

tl::expected<Tokens, TokenError> readTokens(const QByteArray &json, const Tokens &base)
{
    if (json.size() > largestThemeFile)
        return tl::unexpected(TokenError{{}, QStringLiteral("The theme file is larger than 256 KiB.")});
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject()) {
        const QString why = parse.error == QJsonParseError::NoError
                                ? QStringLiteral("it is not an object")
                                : QStringLiteral("%1 at byte %2").arg(parse.errorString()).arg(parse.offset);
        return tl::unexpected(TokenError{{}, QStringLiteral("The theme file is not JSON: %1.").arg(why)});
    }
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("format")).toString() != QLatin1String("lintel-theme-1"))
        return tl::unexpected(wrong(QStringLiteral("format"), QStringLiteral("is not \"lintel-theme-1\".")));
    Tokens tokens = base;
    if (Error error = readAll(root, tokens))
        return tl::unexpected(*error);
    return tokens;
}

QByteArray builtInThemeFile()
{
    QFile file(QStringLiteral(":/lintel/themes/default.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Tokens builtInTokens()
{
    const auto tokens = readTokens(builtInThemeFile(), {});
    // A test holds the built-in theme to every rule; there is nothing to fall back to.
    Q_ASSERT(tokens);
    return tokens.value_or(Tokens{});
}

} // namespace lintel::themes

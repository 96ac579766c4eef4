#pragma once

#include <QByteArray>
#include <QColor>
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <tl/expected.hpp>

namespace lintel::themes {

/// The colours of one state's field; themes/README.md says what each is for.
struct StateColors
{
    Q_GADGET
    QML_VALUE_TYPE(stateColors)
    Q_PROPERTY(QColor fill MEMBER fill)
    Q_PROPERTY(QColor ink MEMBER ink)
    Q_PROPERTY(QColor soft MEMBER soft)
    Q_PROPERTY(QColor edge MEMBER edge)
    Q_PROPERTY(QColor strong MEMBER strong)

public:
    QColor fill;
    QColor ink;
    QColor soft;
    QColor edge;
    QColor strong;

    friend bool operator==(const StateColors &, const StateColors &) = default;
};

/// One whole theme, as plain values. Lengths at 1280×800.
struct Tokens
{
    QString name;
    StateColors free;
    StateColors inUse;
    StateColors checkIn;
    StateColors unknown;
    QColor surface;
    QColor raised;
    QColor higher;
    QColor hatch;
    QColor line;
    QColor edge;
    QColor text;
    QColor muted;
    QColor accent;
    QColor meeting;
    QColor currentFill;
    QColor currentEdge;
    QColor gapEdge;
    QColor gapText;
    QColor bandFill;
    QColor bandInk;
    QColor bandEdge;
    QColor codePaper;
    QColor codeInk;
    QString family;
    double scale = 1.0;
    double radiusBlock = 0;
    double radiusButton = 0;
    double radiusCard = 0;

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

/// Why a theme file is refused.
struct TokenError
{
    QString token;  ///< its path, "color.free.ink"; empty when the file as a whole is meant
    QString detail; ///< one English sentence that names the token

    [[nodiscard]] const QString &sentence() const { return detail; }
};

/// Largest theme file taken, bytes.
inline constexpr qsizetype largestThemeFile = 256 * 1024;

/// Reads a theme file laid over `base` and checks it: form, bounds, contrast. Keys it
/// does not know are ignored.
[[nodiscard]] tl::expected<Tokens, TokenError> readTokens(const QByteArray &json, const Tokens &base);

/// The theme that is part of the program.
[[nodiscard]] QByteArray builtInThemeFile();
[[nodiscard]] Tokens builtInTokens();

} // namespace lintel::themes

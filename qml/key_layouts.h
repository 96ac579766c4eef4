#pragma once

#include <QString>
#include <QStringList>

namespace lintel::glass {

/// In a row of keys: shift, and what takes the last letter away.
constexpr QChar shiftKey{0x21e7};
constexpr QChar eraseKey{0x232b};

/// The letters of a language's keyboard, row by row, a character each; empty for languages
/// that are typed in Latin letters here (Chinese and Japanese are, too). `units`: how many
/// keys of a letter's width fit side by side.
[[nodiscard]] QStringList ownRows(const QString &language, double units);

/// Latin letters where they are in this language.
[[nodiscard]] QStringList latinRows(const QString &language, double units);

/// Digits and what people write titles with.
[[nodiscard]] QStringList signRows();

/// How many letters wide a row is; shift and erase are wider than a letter.
[[nodiscard]] double unitsOf(const QString &row);

/// What a key has behind it, those of the language first; empty for most keys.
[[nodiscard]] QString accentsOf(QChar letter, const QString &language);

} // namespace lintel::glass

#pragma once

#include <QLocale>
#include <QString>

namespace lintel::glass {

/// A name, title or address as part of a sentence of this language: written in the other
/// direction it stands in an isolate of its own (UAX #9), so that neither turns the other
/// around. Else the text as it is.
[[nodiscard]] QString apart(const QString &text, const QLocale &locale);

/// What has no words of this language, such as a range of times or two names, in the
/// direction of the language all the same.
[[nodiscard]] QString inDirection(const QString &parts, const QLocale &locale);

/// Stands between facts in a line. A line breaks behind it, never before it.
[[nodiscard]] QString betweenFacts();

} // namespace lintel::glass

#pragma once

#include <QString>

namespace lintel::themes {

/// The name under which texts of a language (BCP 47) ask for a family. Behind the family
/// itself stand those for the writings it may lack: Arabic, Hebrew, and Chinese characters in
/// the forms that readers of this language know. Nothing is loaded before a text needs it.
[[nodiscard]] QString typefaceFor(const QString &family, const QString &language);

/// Whether letters of this language may be set closer than they were drawn: not where they
/// join or stand in squares.
[[nodiscard]] bool mayBeTight(const QString &language);

} // namespace lintel::themes

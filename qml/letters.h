#pragma once

#include <QString>

namespace lintel::glass {

/// Without the last letter as people see it, which may be several characters.
[[nodiscard]] QString withoutLastLetter(const QString &text);

} // namespace lintel::glass

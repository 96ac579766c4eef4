#pragma once

#include <QColor>

namespace lintel::themes {

/// Contrast ratio as WCAG 2.1 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace lintel::themes

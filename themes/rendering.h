#pragma once

#include "themes/tokens.h"

namespace lintel::themes {

/// The theme for people who need the most contrast there is: black, white and edges instead of
/// greys. The states keep their colours.
[[nodiscard]] Tokens inHighContrast(Tokens tokens);

/// The theme for a glass that rests: no large bright areas. Fields are dark; where the day has
/// dark ink on a bright field, the field's colour becomes the ink.
[[nodiscard]] Tokens atNight(Tokens tokens);

} // namespace lintel::themes

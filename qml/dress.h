#pragma once

#include "qml/glass_model.h"
#include "themes/theme.h"

namespace lintel::glass {

/// Makes the theme what the room's settings and the hour ask for.
void dress(themes::Theme &theme, GlassModel &model);

} // namespace lintel::glass

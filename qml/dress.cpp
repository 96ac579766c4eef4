#include "qml/dress.h"

namespace lintel::glass {

void dress(themes::Theme &theme, GlassModel &model)
{
    const device::Access access = model.access();
    theme.setAids({.reachable = access.reachable,
                   .highContrast = access.highContrast,
                   .largerText = access.largerText,
                   .reducedMotion = access.reducedMotion});
    theme.setNight(model.rest()->isNight());
}

} // namespace lintel::glass

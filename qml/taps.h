#pragma once

namespace lintel::glass {

/// Makes each of two quick taps a tap of its own. Nothing on the glass means more when it is
/// touched twice, and Qt takes a second touch within the platform's double-click time away
/// from the area that was pressed. Needs a QGuiApplication.
void countEveryTap();

} // namespace lintel::glass

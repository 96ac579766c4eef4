#pragma once

namespace lintel::glass {

/// Makes each of two quick taps a tap of its own, and a slow one a tap as well. Nothing on the
/// glass means more when it is touched twice, and Qt takes a second touch within the platform's
/// double-click time away from the area that was pressed. What means more when it is held says
/// for how long by itself; of everything else Qt takes the tap away from whoever holds it for
/// longer than the platform's time. Needs a QGuiApplication.
void countEveryTap();

} // namespace lintel::glass

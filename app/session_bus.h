#pragma once

namespace lintel::app {

/// Without a session bus there is none: Qt and the keychain would otherwise ask
/// dbus-launch(1) to start one, which delays the first frame and outlives the display.
/// Call it before anything that may use the bus.
void useOnlyARunningBus();

} // namespace lintel::app

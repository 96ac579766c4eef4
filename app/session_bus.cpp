#include "app/session_bus.h"

#include <QFileInfo>

namespace lintel::app {

void useOnlyARunningBus()
{
    constexpr auto address = "DBUS_SESSION_BUS_ADDRESS";
    // Where systemd puts it (pam_systemd(8)); libraries look there without being told.
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (!qEnvironmentVariableIsSet(address) && !QFileInfo::exists(usual))
        qputenv(address, "disabled:");
}

} // namespace lintel::app

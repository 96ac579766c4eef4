#pragma once

#include <QString>

namespace lintel::app {

/// Makes the folder for what a display keeps, for this user alone. Returns why it could not, or
/// nothing.
[[nodiscard]] QString makeDataFolder(const QString &data);

/// Several displays may share one keychain: each folder has its own entries.
[[nodiscard]] QString keychainService(const QString &data);

} // namespace lintel::app

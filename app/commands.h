#pragma once

#include "app/options.h"

#include <QJsonObject>

namespace lintel::app {

/// Each returns the exit code: 0 done, 1 refused with a reason on stderr.

/// status, shot, retry: asks the display that runs on the data folder.
[[nodiscard]] int askRunning(const Options &options);

/// --help and --version.
[[nodiscard]] int help(const Options &options);

/// Draws scenarios into files.
[[nodiscard]] int drawScenarios(const Options &options);

/// Shows one scenario until it is closed. Needs a QGuiApplication.
[[nodiscard]] int showScenario(const Options &options);

/// One line on stderr; returns 1.
int refuse(const QString &reason);

} // namespace lintel::app

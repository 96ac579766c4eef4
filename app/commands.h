#pragma once

#include "app/options.h"

#include <QJsonObject>

namespace lintel::app {

/// How the event loop ends when the program shall start anew, as if it were killed and begun.
inline constexpr int startAnew = 75;

/// Each returns the exit code: 0 done, 1 refused with a reason on stderr.

/// status, shot, retry: asks the display that runs on the data folder.
[[nodiscard]] int askRunning(const Options &options);

/// --help and --version.
[[nodiscard]] int help(const Options &options);

/// Draws scenarios into files.
[[nodiscard]] int drawScenarios(const Options &options);

/// Shows every component, or draws them into a file. Needs a QGuiApplication.
[[nodiscard]] int showGallery(const Options &options);

/// Shows one scenario until it is closed. Needs a QGuiApplication.
[[nodiscard]] int showScenario(const Options &options);

/// One line on stderr; returns 1.
int refuse(const QString &reason);

/// Starts the program anew in its own process, with the same words. Returns only when that
/// fails: what the process shall end with. `argv` as main() got it, before Qt took its own
/// words out.
[[nodiscard]] int replaceProgram(char *const *argv);

} // namespace lintel::app

#pragma once

#include "hub/console/command_line.h"

namespace lintel::hub {

/// Runs the hub until SIGTERM or SIGINT. 0 after an orderly end, 1 refused with the
/// reason on standard error.
[[nodiscard]] int serve(const console::ServeOptions &options);

} // namespace lintel::hub

#pragma once

#include "hub/console/command_set.h"

namespace lintel::hub::console {

/// lintel-hub settings …
void add_settings_commands(Commands &to);

} // namespace lintel::hub::console

#pragma once

#include "hub/console/command_set.h"

namespace lintel::hub::console {

/// Adds `report` and `no-shows`.
void add_door_commands(Commands &to);

} // namespace lintel::hub::console

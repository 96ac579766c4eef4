#pragma once

#include "hub/console/command_set.h"

namespace lintel::hub::console {

/// lintel-hub theme … and emergency …: what else admins say at the nodes of the tree.
void add_place_commands(Commands &to);

} // namespace lintel::hub::console

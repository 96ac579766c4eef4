#pragma once

#include "hub/console/command_set.h"

namespace lintel::hub::console {

/// `keys …`, and what of `display …` sends displays away. `display` is that group.
void add_trust_commands(Commands &to, CLI::App *display);

} // namespace lintel::hub::console

#pragma once

#include "hub/console/command_line.h"

#include <CLI/CLI.hpp>

namespace lintel::hub::console {

/// Adds every command that talks to a running hub; the one that was given sets `chosen.call`.
void add_commands(CLI::App &app, ClientOptions &chosen);

} // namespace lintel::hub::console

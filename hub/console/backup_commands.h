#pragma once

#include "hub/api/router.h"
#include "hub/api/services.h"
#include "hub/console/command_set.h"

#include <filesystem>

namespace lintel::hub::console {

/// POST /admin/v1/backup.
void add_backup_routes(api::Router &router, const api::Services &services, std::filesystem::path data);

/// backup FILE and restore FILE, beside the other commands of `app`.
void add_backup_commands(Commands &to, CLI::App &app);

} // namespace lintel::hub::console

#pragma once

#include "hub/api/router.h"
#include "hub/api/services.h"
#include "hub/console/command_set.h"

/// The PIN that opens a display's service page. The hub keeps its hash only, as the setting
/// admin_pin_hash, which the displays below that place get.
namespace lintel::hub::console {

/// PUT /admin/v1/admin-pin.
void add_admin_pin_routes(api::Router &router, const api::Services &services);

/// admin-pin set and admin-pin clear.
void add_admin_pin_commands(Commands &to);

} // namespace lintel::hub::console

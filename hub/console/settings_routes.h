#pragma once

#include "hub/api/router.h"
#include "hub/api/services.h"

namespace lintel::hub::console {

/// What admins say at the nodes of the tree: settings, themes, emergencies. `services` outlives
/// the router.
void add_settings_routes(api::Router &router, const api::Services &services);

} // namespace lintel::hub::console

#pragma once

#include "hub/api/router.h"
#include "hub/api/services.h"

namespace lintel::hub::console {

/// Adds what admins see of what people do at the doors: reports, no-shows.
void add_door_routes(api::Router &router, const api::Services &services);

} // namespace lintel::hub::console

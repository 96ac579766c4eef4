#pragma once

#include "hub/api/router.h"
#include "hub/api/services.h"

namespace lintel::hub::console {

/// The admin API of proto/lintel/v1/admin.proto, on the local socket only.
void add_admin_routes(api::Router &router, const api::Services &services);

} // namespace lintel::hub::console

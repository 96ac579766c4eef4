#pragma once

#include "hub/api/router.h"
#include "hub/api/services.h"

namespace lintel::hub::console {

/// /admin/v1/displays/revoke, /admin/v1/displays/revocations, /admin/v1/keys…
void add_admin_trust_routes(api::Router &router, const api::Services &services);

} // namespace lintel::hub::console

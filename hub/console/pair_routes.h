#pragma once

#include "hub/api/router.h"
#include "hub/api/services.h"

#include <string>

namespace lintel::hub::console {

/// GET and POST /pair. Whoever knows the set-up secret is an admin here; it stands in the
/// form, so that no other site can post on somebody's behalf. Wrong secrets and wrong PINs
/// are counted per address.
void add_pair_routes(api::Router &router, const api::Services &services, std::string setup_secret);

} // namespace lintel::hub::console

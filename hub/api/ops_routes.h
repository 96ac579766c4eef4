#pragma once

#include "hub/api/router.h"
#include "hub/api/services.h"

#include <functional>

namespace lintel::hub::api {

/// GET /healthz: 200 "ok" when the store answers, with advice for the admin
/// on the lines after it, if there is any; else 503. GET /metrics: Prometheus text,
/// for this machine only.
void add_ops_routes(Router &router, const Services &services, std::function<Result<void>()> check_store);

} // namespace lintel::hub::api

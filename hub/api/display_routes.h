#pragma once

#include "hub/api/router.h"
#include "hub/api/services.h"

namespace lintel::hub::api {

/// What displays call: /v1/pairing, /v1/token, /v1/room, /v1/bookings, /v1/stream, /v1/assets.
void add_pairing_routes(Router &router, const Services &services);
void add_room_routes(Router &router, const Services &services);

/// The display behind the request's bearer token. 401 only after the token was checked;
/// Unavailable while it cannot be.
[[nodiscard]] boost::asio::awaitable<Result<devices::Caller>> caller_of(const Services &services,
                                                                        const net::Request &request);

} // namespace lintel::hub::api

#pragma once

#include "hub/api/codec.h"
#include "hub/api/router.h"
#include "hub/api/services.h"

namespace lintel::hub::api {

/// What displays call: /v1/pairing, /v1/token, /v1/readmission, /v1/hub/keys, /v1/revocations, /v1/room, /v1/bookings, /v1/stream, /v1/assets,
/// /v1/rooms, /v1/meetings; and what phones call: /door.
void add_pairing_routes(Router &router, const Services &services);
void add_trust_routes(Router &router, const Services &services);
void add_room_routes(Router &router, const Services &services);
void add_find_routes(Router &router, const Services &services);
void add_phone_routes(Router &router, const Services &services);

/// The problem, counted by its code.
[[nodiscard]] net::Response refusal(const Services &services, const net::Request &request, const Error &error);

/// The message, or the problem, counted.
template <typename Message>
[[nodiscard]] net::Response answer_or_refusal(const Services &services, const net::Request &request,
                                              const Result<Message> &result, int status = 200)
{
    return result ? answer(request, *result, status) : refusal(services, request, result.error());
}

/// The display behind the request's bearer token. 401 only after the token was checked;
/// Unavailable while it cannot be.
[[nodiscard]] boost::asio::awaitable<Result<devices::Caller>> caller_of(const Services &services,
                                                                        const net::Request &request);

} // namespace lintel::hub::api

#include "hub/api/ops_routes.h"

#include "hub/api/codec.h"

#include <boost/asio/ip/address.hpp>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

using net::Request;
using net::Response;

/// A proxy on this machine speaks for others, whether or not the hub was told to trust it.
bool is_forwarded(const Request &request)
{
    const auto has = [&request](const char *name) { return !request.header(name).empty(); };
    return has("X-Forwarded-For") || has("Forwarded") || has("Via");
}

bool from_this_machine(const Request &request)
{
    if (request.local)
        return true;
    if (is_forwarded(request))
        return false;
    boost::system::error_code error;
    const auto address = asio::ip::make_address(request.client, error);
    return !error && address.is_loopback();
}

Response text(std::string body)
{
    Response response;
    response.content_type = "text/plain; version=0.0.4; charset=utf-8";
    response.body = std::move(body);
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

} // namespace

void add_ops_routes(Router &router, const Services &services, std::function<Result<void>()> check_store)
{
    const Services &s = services;
    router.add({"GET", "/healthz", Audience::Everyone,
                [&s, check = std::move(check_store)](const Request &request,
                                                     const Route::Args &) -> asio::awaitable<Response> {
                    const auto healthy = co_await s.work([&] { return check(); });
                    if (!healthy)
                        co_return problem(request, Error{Errc::Unavailable, "the store does not answer", {}, {}});
                    // The hub works all the same: what an admin should do stands below.
                    const std::string advice = s.keyring.advice();
                    co_return text(advice.empty() ? "ok\n" : "ok\n" + advice + '\n');
                }});
    router.add({"GET", "/metrics", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) -> asio::awaitable<Response> {
                    if (!from_this_machine(request))
                        co_return problem(request, Error{Errc::Forbidden, "figures are for this machine only", {}, {}});
                    co_return text(s.metrics.text());
                }});
}

} // namespace lintel::hub::api

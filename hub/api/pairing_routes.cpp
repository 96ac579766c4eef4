#include "hub/api/codec.h"
#include "hub/api/display_routes.h"

#include <algorithm>

namespace lintel::hub::api {
namespace asio = boost::asio;

std::string base_url(const Services &services, const net::Request &request)
{
    if (!services.public_url.empty())
        return services.public_url;
    const std::string host(request.header("Host"));
    const bool plain = !host.empty() && host.size() < 256 && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view(".-:[]").find(c) != std::string_view::npos;
    });
    return (request.secure ? "https://" : "http://") + (plain ? host : std::string("localhost"));
}

void add_pairing_routes(Router &router, const Services &services)
{
    const Services &s = services;
    using net::Request;
    using net::Response;

    router.add({"POST", "/v1/pairing/sessions", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) -> asio::awaitable<Response> {
                    auto start = read<v1::PairingStart>(request);
                    if (!start)
                        co_return problem(request, start.error());
                    auto offer = co_await s.work([&] { return s.pairing.start(*start, request.client); });
                    co_return answer_or_problem(request, offer, 201);
                }});

    router.add({"POST", "/v1/pairing/sessions/{}/reveal", Audience::Everyone,
                [&s](const Request &request, const Route::Args &args) -> asio::awaitable<Response> {
                    auto reveal = read<v1::PairingReveal>(request);
                    if (!reveal)
                        co_return problem(request, reveal.error());
                    auto revealed =
                        co_await s.work([&] { return s.pairing.reveal(args.at(0), *reveal, request.client); });
                    if (revealed)
                        revealed->set_pair_url(base_url(s, request) + "/pair");
                    co_return answer_or_problem(request, revealed);
                }});

    router.add({"POST", "/v1/pairing/sessions/{}/poll", Audience::Everyone,
                [&s](const Request &request, const Route::Args &args) -> asio::awaitable<Response> {
                    auto poll = read<v1::PairingPoll>(request);
                    if (!poll)
                        co_return problem(request, poll.error());
                    auto status = co_await s.work([&] { return s.pairing.poll(args.at(0), *poll); });
                    co_return answer_or_problem(request, status);
                }});

    router.add({"POST", "/v1/token/nonce", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) -> asio::awaitable<Response> {
                    if (auto empty = read<v1::NonceRequest>(request); !empty)
                        co_return problem(request, empty.error());
                    auto nonce = co_await s.work([&] { return s.tokens.nonce(); });
                    co_return answer_or_problem(request, nonce);
                }});

    router.add({"POST", "/v1/token", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) -> asio::awaitable<Response> {
                    auto ask = read<v1::TokenRequest>(request);
                    if (!ask)
                        co_return problem(request, ask.error());
                    auto token = co_await s.work([&] { return s.tokens.grant(*ask); });
                    if (token)
                        s.registry.seen(ask->binding_id(), request.client, {});
                    co_return answer_or_problem(request, token);
                }});
}

} // namespace lintel::hub::api

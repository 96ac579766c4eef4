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

net::Response refusal(const Services &services, const net::Request &request, const Error &error)
{
    const std::string code = name_of(error.code);
    services.metrics.count("lintel_refused_" + code + "_total", "Displays' requests refused with the code " + code);
    return problem(request, error);
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
                        co_return refusal(s, request, start.error());
                    auto offer = co_await s.work([&] { return s.pairing.start(*start, request.client); });
                    co_return answer_or_refusal(s, request, offer, 201);
                }});

    router.add({"POST", "/v1/pairing/sessions/{}/reveal", Audience::Everyone,
                [&s](const Request &request, const Route::Args &args) -> asio::awaitable<Response> {
                    auto reveal = read<v1::PairingReveal>(request);
                    if (!reveal)
                        co_return refusal(s, request, reveal.error());
                    auto revealed =
                        co_await s.work([&] { return s.pairing.reveal(args.at(0), *reveal, request.client); });
                    if (revealed)
                        revealed->set_pair_url(base_url(s, request) + "/pair");
                    co_return answer_or_refusal(s, request, revealed);
                }});

    router.add({"POST", "/v1/pairing/sessions/{}/poll", Audience::Everyone,
                [&s](const Request &request, const Route::Args &args) -> asio::awaitable<Response> {
                    auto poll = read<v1::PairingPoll>(request);
                    if (!poll)
                        co_return refusal(s, request, poll.error());
                    auto status = co_await s.work([&] { return s.pairing.poll(args.at(0), *poll); });
                    co_return answer_or_refusal(s, request, status);
                }});

    router.add({"POST", "/v1/token/nonce", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) -> asio::awaitable<Response> {
                    if (auto empty = read<v1::NonceRequest>(request); !empty)
                        co_return refusal(s, request, empty.error());
                    co_return answer(request, s.tokens.nonces().draw());
                }});

    router.add({"POST", "/v1/token", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) -> asio::awaitable<Response> {
                    auto ask = read<v1::TokenRequest>(request);
                    if (!ask)
                        co_return refusal(s, request, ask.error());
                    const auto display = co_await s.work([&] { return s.tokens.prove(*ask); });
                    if (!display)
                        co_return refusal(s, request, display.error());
                    // Only of one that has proved its key: nobody else can call it cloned.
                    if (const auto may = s.streams.may_enter(*display, ask->run_id()); !may)
                        co_return refusal(s, request, may.error());
                    const auto token = co_await s.work([&] { return s.tokens.grant(*display); });
                    if (token)
                        s.registry.seen(display->binding_id, request.client, {});
                    co_return answer_or_refusal(s, request, token);
                }});
}

} // namespace lintel::hub::api

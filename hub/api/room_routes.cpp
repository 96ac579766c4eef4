#include "hub/api/codec.h"
#include "hub/api/display_routes.h"

#include <algorithm>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

using net::Request;
using net::Response;

constexpr const char *kThemeType = "application/vnd.lintel.theme+json";

/// Whether a list of tokens ("a, b") has this one.
bool lists(std::string_view list, std::string_view token)
{
    while (!list.empty()) {
        std::string_view one = list.substr(0, list.find(','));
        list.remove_prefix(std::min(list.size(), one.size() + 1));
        while (!one.empty() && one.front() == ' ')
            one.remove_prefix(1);
        while (!one.empty() && one.back() == ' ')
            one.remove_suffix(1);
        if (one == token)
            return true;
    }
    return false;
}

asio::awaitable<Response> snapshot(const Services &s, const Request &request)
{
    const auto caller = co_await caller_of(s, request);
    if (!caller)
        co_return refusal(s, request, caller.error());
    const auto view = co_await s.feed.get(caller->room_id, caller->binding_id);
    if (!view)
        co_return problem(request, view.error());
    const std::string etag = '"' + (*view)->snapshot->digest() + '"';
    const Instant now = s.clock.now();
    Response response;
    if (lists(request.header("If-None-Match"), etag)) {
        response.status = 304;
    } else if (answer_format(request) == Format::Protobuf) {
        response.content_type = "application/x-protobuf";
        response.body = (*view)->bytes(now);
    } else {
        response = answer(request, (*view)->message(now));
        response.headers.clear();
    }
    response.headers.emplace_back("ETag", etag);
    response.headers.emplace_back("Cache-Control", "private, no-cache");
    response.headers.emplace_back("Vary", "Accept");
    co_return response;
}

asio::awaitable<Response> book(const Services &s, const Request &request)
{
    const auto caller = co_await caller_of(s, request);
    if (!caller)
        co_return refusal(s, request, caller.error());
    const auto intent = read<v1::BookingIntent>(request);
    if (!intent)
        co_return problem(request, intent.error());
    const auto outcome = co_await s.work([&] { return s.rooms.submit(caller->binding_id, caller->room_id, *intent); });
    s.registry.seen(caller->binding_id, request.client, {});
    co_return answer_or_refusal(s, request, outcome);
}

asio::awaitable<Response> stream(const Services &s, const Request &request)
{
    const auto caller = co_await caller_of(s, request);
    if (!caller)
        co_return refusal(s, request, caller.error());
    const std::string_view offered = request.header("Sec-WebSocket-Protocol");
    const bool protobuf = lists(offered, "lintel.v1.protobuf");
    if (!request.upgrade || (!protobuf && !lists(offered, "lintel.v1.json")))
        co_return problem(request,
                          Error{Errc::InvalidRequest,
                                "ask for a WebSocket with the subprotocol lintel.v1.protobuf or lintel.v1.json",
                                {},
                                std::nullopt});
    s.registry.seen(caller->binding_id, request.client, {});
    Response response;
    response.status = 101;
    response.subprotocol = protobuf ? "lintel.v1.protobuf" : "lintel.v1.json";
    response.upgrade = [&s, caller = *caller, protobuf,
                        base = base_url(s, request)](std::shared_ptr<net::WebSocket> socket) {
        return s.streams.open(std::move(socket), caller, protobuf ? Format::Protobuf : Format::Json, base);
    };
    co_return response;
}

/// Named by their contents, so nobody's secret and good for ever.
asio::awaitable<Response> asset(const Services &s, const Request &request, const std::string &sha256)
{
    auto body = co_await s.work([&] { return s.rooms.asset(sha256); });
    if (!body)
        co_return problem(request, body.error());
    Response response;
    response.content_type = kThemeType;
    response.body = std::move(*body);
    response.headers.emplace_back("ETag", '"' + sha256 + '"');
    response.headers.emplace_back("Cache-Control", "public, max-age=31536000, immutable");
    response.headers.emplace_back("X-Content-Type-Options", "nosniff");
    co_return response;
}

} // namespace

asio::awaitable<Result<devices::Caller>> caller_of(const Services &services, const Request &request)
{
    const std::string_view header = request.header("Authorization");
    constexpr std::string_view kScheme = "Bearer ";
    if (header.size() <= kScheme.size() || !net::same_token(header.substr(0, kScheme.size()), kScheme))
        co_return fail(Errc::InvalidToken, "this address needs an access token");
    const std::string_view token = header.substr(kScheme.size());
    if (auto known = services.tokens.cached(token))
        co_return std::move(*known);
    co_return co_await services.work([&] { return services.tokens.check(token); });
}

void add_room_routes(Router &router, const Services &services)
{
    const Services &s = services;
    router.add({"GET", "/v1/room/snapshot", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) { return snapshot(s, request); }});
    router.add({"POST", "/v1/bookings", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) { return book(s, request); }});
    router.add({"GET", "/v1/stream", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) { return stream(s, request); }});
    router.add({"GET", "/v1/assets/{}", Audience::Everyone,
                [&s](const Request &request, const Route::Args &args) { return asset(s, request, args.at(0)); }});
}

} // namespace lintel::hub::api

#include "hub/api/display_routes.h"
#include "hub/core/encoding.h"

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

using net::Request;
using net::Response;

/// Bytes for whoever does not ask for JSON: as a file on any web server would be.
asio::awaitable<Response> revocation(const Services &s, const Request &request, const std::string &hex)
{
    const auto key = core::from_hex(hex);
    if (!key || key->size() != core::kEd25519KeySize || core::to_hex(*key) != hex)
        co_return refusal(s, request,
                          Error{Errc::NotFound, "a display's key is 64 lower-case hexadecimal characters", {}, {}});
    const auto proof = co_await s.work([&] { return s.revocations.of(*key); });
    if (!proof)
        co_return refusal(s, request, proof.error());
    Response response = answer(request, *proof);
    if (request.header("Accept").find("json") == std::string_view::npos) {
        response.content_type = "application/x-protobuf";
        response.body = proof->SerializeAsString();
    }
    co_return response;
}

asio::awaitable<Response> readmit(const Services &s, const Request &request)
{
    const auto ask = read<v1::Readmission>(request);
    if (!ask)
        co_return refusal(s, request, ask.error());
    const auto proved = co_await s.work([&] { return s.readmissions.prove(*ask); });
    if (!proved)
        co_return refusal(s, request, proved.error());
    const devices::Proved display{ask->binding_id(), ask->display_key()};
    if (const auto may = s.streams.may_enter(display, ask->run_id()); !may)
        co_return refusal(s, request, may.error());
    const auto binding = co_await s.work([&] { return s.readmissions.admit(*ask); });
    if (binding) {
        s.registry.seen(binding->binding_id(), request.client, {});
        s.log.info("a display was let in again by its key",
                   {{"binding", binding->binding_id()}, {"client", request.client}});
    }
    co_return answer_or_refusal(s, request, binding);
}

} // namespace

void add_trust_routes(Router &router, const Services &services)
{
    const Services &s = services;
    router.add({"GET", "/v1/hub/keys", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) -> asio::awaitable<Response> {
                    co_return answer(request, s.keyring.now()->keys);
                }});
    router.add({"GET", "/v1/revocations/{}", Audience::Everyone,
                [&s](const Request &request, const Route::Args &args) { return revocation(s, request, args.at(0)); }});
    router.add({"POST", "/v1/readmission", Audience::Everyone,
                [&s](const Request &request, const Route::Args &) { return readmit(s, request); }});
}

} // namespace lintel::hub::api

#include "hub/console/pair_routes.h"

#include "hub/api/codec.h"
#include "hub/console/pair_page.h"
#include "hub/console/setup_secret.h"

#include <utility>

namespace lintel::hub::console {
namespace asio = boost::asio;
namespace {

using net::Request;
using net::Response;

asio::awaitable<Response> pair(const api::Services &s, const std::string &secret, const Request &request)
{
    PairForm form{net::form_value(request.body, "pin"), net::form_value(request.body, "room"),
                  net::form_value(request.body, "secret")};
    std::erase(form.pin, ' ');
    const bool confirmed = net::form_value(request.body, "confirm") == "yes";
    const std::string admin = "setup:" + request.client;
    const auto trouble = [&](const Error &error) {
        Response page = ask_page(form, error.code == Errc::Internal ? "Something went wrong in the hub." : error.detail,
                                 api::status_of(error.code));
        const auto pause = error.retry_after.value_or(error.code == Errc::Unavailable ? std::chrono::seconds(5)
                                                                                      : std::chrono::seconds(0));
        if (pause.count() > 0)
            page.headers.emplace_back("Retry-After",
                                      std::to_string(std::chrono::ceil<std::chrono::seconds>(pause).count()));
        return page;
    };

    if (const auto may = co_await s.work([&] { return s.pairing.may_try(admin); }); !may)
        co_return trouble(may.error());
    if (!same_secret(form.secret, secret)) {
        if (const auto counted = co_await s.work([&] { return s.pairing.wrong_secret(admin); }); !counted)
            co_return trouble(counted.error());
        co_return trouble(
            Error{Errc::Forbidden, "The set-up secret is wrong. The hub prints it when it starts.", {}, {}});
    }
    const auto room = co_await s.work([&] { return s.rooms.room_named(form.room); });
    if (!room)
        co_return trouble(room.error());
    if (!confirmed) {
        const auto found = co_await s.work([&] { return s.pairing.inspect(form.pin, admin); });
        if (!found)
            co_return trouble(found.error());
        co_return confirm_page(form, {found->display_name(), found->address(), found->version()});
    }
    const auto display = co_await s.work([&] { return s.pairing.approve(form.pin, room->id(), room->name(), admin); });
    if (!display)
        co_return trouble(display.error());
    s.log.info("a display was paired on the page",
               {{"binding", display->id()}, {"room", room->id()}, {"client", request.client}});
    co_return done_page(display->display_name(), room->name());
}

} // namespace

void add_pair_routes(api::Router &router, const api::Services &services, std::string setup_secret)
{
    const api::Services &s = services;
    router.add({"GET", "/pair", api::Audience::Everyone,
                [](const Request &request, const api::Route::Args &) -> asio::awaitable<Response> {
                    co_return ask_page(
                        {net::form_value(request.query, "pin"), net::form_value(request.query, "room"), {}}, {}, 200);
                }});
    router.add({"POST", "/pair", api::Audience::Everyone,
                [&s, secret = std::move(setup_secret)](const Request &request, const api::Route::Args &) {
                    return pair(s, secret, request);
                }});
}

} // namespace lintel::hub::console

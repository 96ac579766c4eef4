#include "hub/api/display_routes.h"
#include "hub/api/search_limit.h"
#include "hub/core/crypto.h"
#include "hub/core/ids.h"
#include "hub/phone/form.h"
#include "hub/phone/page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <string_view>
#include <utility>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

using net::Request;
using net::Response;
using phone::Text;

constexpr std::string_view kCookie = "lintel_room";
constexpr std::string_view kRoomPath = "/door/room/";
constexpr std::size_t kMostThemes = 32;
constexpr SearchRules kPerPhone{{10, std::chrono::seconds(2)}, 100'000};
constexpr SearchRules kPerDoor{{40, std::chrono::milliseconds(500)}, 100'000};

/// What the routes share; network thread only, but for the catalogues, which never change.
struct PhoneDoor
{
    const Services &s;
    const phone::Catalogues catalogues{};
    SearchLimit per_phone{kPerPhone};
    SearchLimit per_door{kPerDoor};
    std::map<std::string, std::string> themes{}; ///< tokens by SHA-256
};
using PhoneDoorPtr = std::shared_ptr<PhoneDoor>;

std::string cookie_of(const Request &request)
{
    std::string_view all = request.header("Cookie");
    while (!all.empty()) {
        std::string_view one = all.substr(0, all.find(';'));
        all.remove_prefix(std::min(all.size(), one.size() + 1));
        while (!one.empty() && one.front() == ' ')
            one.remove_prefix(1);
        if (one.size() > kCookie.size() && one.starts_with(kCookie) && one[kCookie.size()] == '=')
            return std::string(one.substr(kCookie.size() + 1));
    }
    return {};
}

/// "rooms.example.org:8443" of "https://rooms.example.org:8443/x".
std::string_view authority_of(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return {};
    url.remove_prefix(scheme + 3);
    return url.substr(0, url.find('/'));
}

/// Whether the form was sent from a page of this hub, as far as the browser tells; the form's
/// token says the rest.
bool from_here(const Services &s, const Request &request)
{
    if (const std::string_view site = request.header("Sec-Fetch-Site"); !site.empty())
        return site == "same-origin";
    const std::string_view origin = request.header("Origin");
    if (origin.empty())
        return true;
    const std::string_view authority = authority_of(origin);
    return !authority.empty() && (authority == request.header("Host") || authority == authority_of(s.public_url));
}

std::string path_of(const std::string &room_id)
{
    return std::string(kRoomPath) + room_id;
}

std::pair<std::string, std::string> set_cookie(const Services &s, const Request &request, const phone::Session &session)
{
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(session.until - s.clock.now());
    const bool secure = request.secure || s.public_url.starts_with("https://");
    return {"Set-Cookie",
            fmt::format("{}={}; Path={}; Max-Age={}; HttpOnly; SameSite=Strict{}", kCookie, s.tickets.write(session),
                        path_of(session.room_id), std::max<std::int64_t>(0, left.count()), secure ? "; Secure" : "")};
}

Response response_of(const phone::Page &page, int status)
{
    Response response;
    response.status = status;
    response.content_type = "text/html; charset=utf-8";
    response.body = page.html;
    // The address of a page is no secret, and browsers that hide it hide the origin of forms, too.
    response.headers = {
        {"Content-Security-Policy", page.policy}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "same-origin"},
        {"X-Content-Type-Options", "nosniff"},    {"X-Frame-Options", "DENY"},   {"Vary", "Accept-Language, Cookie"}};
    return response;
}

Response go_to(const std::string &path)
{
    Response response;
    response.status = 303;
    response.headers = {{"Location", path}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    return response;
}

/// The language of the page: the phone's, if it is spoken here, else the room's.
std::string language_of(const PhoneDoor &door, const Request &request, const v1::RoomSnapshot &room)
{
    std::string wished = door.catalogues.choose(phone::wished_languages(request.header("Accept-Language")));
    if (wished.empty())
        wished = door.catalogues.choose({room.settings().language()});
    return wished.empty() ? "en" : wished;
}

/// A page of a sentence, for who gets no other.
Response say(const PhoneDoor &door, const Request &request, int status, Text heading, Text sentence,
             const std::string &back = {})
{
    const v1::RoomSnapshot none;
    const phone::Words words(door.catalogues, language_of(door, request, none), none, door.s.clock.now());
    return response_of(phone::word_page(words, heading, sentence, back), status);
}

Response say_trouble(const PhoneDoor &door, const Request &request, const Error &error, const std::string &back = {})
{
    if (error.code == Errc::NotFound)
        return say(door, request, 404, Text::ScanTheCode, Text::CodeUnknown);
    const bool ours = error.code == Errc::Unavailable || error.code == Errc::Internal;
    Response response = say(door, request, status_of(error.code), ours ? Text::Trouble : Text::NotAccepted,
                            error.code == Errc::SlowDown ? Text::TooMuch
                            : ours                       ? Text::NotAccepted
                                                         : Text::BadTime,
                            back);
    if (ours || error.retry_after)
        response.headers.emplace_back(
            "Retry-After",
            std::to_string(
                std::chrono::ceil<std::chrono::seconds>(error.retry_after.value_or(std::chrono::seconds(5))).count()));
    return response;
}

/// Whoever is at a page, and what they may see.
struct Visitor
{
    phone::Session session;
    RoomViewPtr view;
};

/// A visitor, or what is said instead.
asio::awaitable<tl::expected<Visitor, Response>> visitor_of(const PhoneDoor &door, const Request &request,
                                                            const std::string &room_id)
{
    const Services &s = door.s;
    const auto session = s.tickets.read(cookie_of(request), s.clock.now());
    if (!session) {
        // The first step from another site's link or a mail comes without the cookie: once more from here.
        if (request.header("Sec-Fetch-Site") == "cross-site" && net::form_value(request.query, "again").empty() &&
            request.method == "GET" && core::is_id(room_id)) {
            const v1::RoomSnapshot none;
            const phone::Words words(door.catalogues, language_of(door, request, none), none, s.clock.now());
            co_return tl::unexpected<Response>(
                response_of(phone::passing_page(words, path_of(room_id) + "?again=1"), 200));
        }
        co_return tl::unexpected<Response>(say(door, request, 403, Text::ScanTheCode, Text::PageEnded));
    }
    if (session->room_id != room_id)
        co_return tl::unexpected<Response>(say(door, request, 403, Text::ScanTheCode, Text::OtherRoomsCode));
    auto view = co_await s.feed.get(session->room_id, session->binding_id);
    if (!view)
        co_return tl::unexpected<Response>(say_trouble(door, request, view.error()));
    if (!(*view)->snapshot->phone_page())
        co_return tl::unexpected<Response>(say(door, request, 403, Text::Closed, Text::NoPage));
    co_return Visitor{*session, std::move(*view)};
}

/// A display's code was scanned.
asio::awaitable<Response> open_link(const PhoneDoor &door, const Request &request, const std::string &link)
{
    const Services &s = door.s;
    const auto binding = s.tickets.open_link(link, s.clock.now());
    if (!binding) {
        const bool late = binding.error().code == Errc::PairingExpired;
        co_return say(door, request, late ? 410 : 404, Text::ScanTheCode, late ? Text::CodeTooOld : Text::CodeUnknown);
    }
    const auto room = co_await s.work([&] { return s.registry.room_of(*binding); });
    if (!room)
        co_return say_trouble(door, request, room.error());
    const auto view = co_await s.feed.get(*room, *binding);
    if (!view)
        co_return say_trouble(door, request, view.error());
    if (!(*view)->snapshot->phone_page())
        co_return say(door, request, 403, Text::Closed, Text::NoPage);
    s.metrics.count("lintel_phone_pages_total", "Rooms' pages that a phone opened");
    Response response = go_to(path_of(*room));
    response.headers.push_back(set_cookie(s, request, s.tickets.new_session(*binding, *room, s.clock.now())));
    co_return response;
}

/// Nothing where the room has no theme, or its bytes cannot be had: the built-in one serves.
asio::awaitable<std::string> theme_of(const PhoneDoorPtr &door, const v1::RoomSnapshot &room)
{
    const std::string sha256 = room.theme().sha256();
    if (sha256.empty())
        co_return std::string();
    if (const auto known = door->themes.find(sha256); known != door->themes.end())
        co_return known->second;
    const auto tokens = co_await door->s.work([&] { return door->s.rooms.asset(sha256); });
    if (!tokens)
        co_return std::string();
    if (door->themes.size() >= kMostThemes)
        door->themes.clear();
    door->themes[sha256] = *tokens;
    co_return *tokens;
}

phone::Part part_of(const Request &request)
{
    const std::string part = net::form_value(request.query, "part");
    if (part == "later")
        return phone::Part::Later;
    if (part == "end")
        return phone::Part::End;
    return part == "report" ? phone::Part::Report : phone::Part::Room;
}

std::optional<phone::Asked> asked_of(const Request &request)
{
    constexpr std::array<std::string_view, 5> kActions{"book", "extend", "end", "check_in", "report"};
    phone::Asked asked{net::form_value(request.query, "key"), net::form_value(request.query, "did")};
    const bool known = std::find(kActions.begin(), kActions.end(), asked.what) != kActions.end();
    return known && core::is_id(asked.key) ? std::optional(std::move(asked)) : std::nullopt;
}

asio::awaitable<Response> show(PhoneDoorPtr door, const Request &request, const std::string &room_id)
{
    const Services &s = door->s;
    auto visitor = co_await visitor_of(*door, request, room_id);
    if (!visitor)
        co_return std::move(visitor.error());
    const std::string theme = co_await theme_of(door, *visitor->view->snapshot);
    const Instant now = s.clock.now();
    const auto drawn = co_await s.work([&]() -> Result<phone::Page> {
        if (const auto here = s.registry.room_of(visitor->session.binding_id); !here)
            return tl::unexpected<Error>(here.error());
        const v1::RoomSnapshot room = visitor->view->message(now);
        const phone::Words words(door->catalogues, language_of(*door, request, room), room, now);
        const phone::Forms forms{path_of(room_id), s.tickets.form_token(visitor->session),
                                 [] { return core::random_id(); }};
        return phone::room_page({words, room, now, forms, theme}, part_of(request), asked_of(request));
    });
    if (!drawn)
        co_return say_trouble(*door, request, drawn.error());
    Response response = response_of(*drawn, 200);
    // A page that lies open renews itself; only people make it last.
    if (net::form_value(request.query, "by") != "itself") {
        s.tickets.prolong(visitor->session, now);
        response.headers.push_back(set_cookie(s, request, visitor->session));
    }
    co_return response;
}

asio::awaitable<Response> act(PhoneDoorPtr door, const Request &request, const std::string &room_id)
{
    const Services &s = door->s;
    auto visitor = co_await visitor_of(*door, request, room_id);
    if (!visitor)
        co_return std::move(visitor.error());
    phone::Session &session = visitor->session;
    const std::string back = path_of(room_id);
    if (!from_here(s, request) ||
        !core::equal_constant_time(net::form_value(request.body, "token"), s.tickets.form_token(session)))
        co_return say(*door, request, 403, Text::NotAccepted, Text::ForeignForm, back);
    const auto at = std::chrono::steady_clock::now();
    const auto pause = std::max(door->per_phone.ask(session.id, at), door->per_door.ask(session.binding_id, at));
    if (pause.count() > 0)
        co_return say_trouble(*door, request, Error{Errc::SlowDown, "this phone asks very often", {}, pause}, back);
    const auto intent = phone::intent_of([&](const std::string &name) { return net::form_value(request.body, name); },
                                         *visitor->view->snapshot);
    if (!intent)
        co_return say_trouble(*door, request, intent.error(), back);
    const auto outcome = co_await s.work([&]() -> Result<v1::BookingOutcome> {
        if (const auto here = s.registry.room_of(session.binding_id); !here)
            return tl::unexpected<Error>(here.error());
        return s.rooms.submit(session.binding_id, room_id, *intent);
    });
    if (!outcome)
        co_return say_trouble(*door, request, outcome.error(), back);
    s.metrics.count("lintel_phone_actions_total", "What people did on rooms' pages");
    s.tickets.prolong(session, s.clock.now());
    Response response =
        go_to(fmt::format("{}?key={}&did={}", back, intent->idempotency_key(), phone::action_of(*intent)));
    response.headers.push_back(set_cookie(s, request, session));
    co_return response;
}

} // namespace

void add_phone_routes(Router &router, const Services &services)
{
    const auto door = std::make_shared<PhoneDoor>(PhoneDoor{services});
    router.add({"GET", "/door/{}", Audience::Everyone, [door](const Request &request, const Route::Args &args) {
                    return open_link(*door, request, args.at(0));
                }});
    router.add({"GET", "/door/room/{}", Audience::Everyone,
                [door](const Request &request, const Route::Args &args) { return show(door, request, args.at(0)); }});
    router.add({"POST", "/door/room/{}", Audience::Everyone,
                [door](const Request &request, const Route::Args &args) { return act(door, request, args.at(0)); }});
}

} // namespace lintel::hub::api

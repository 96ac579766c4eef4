#include "hub/api/codec.h"
#include "hub/api/display_routes.h"
#include "hub/api/search_limit.h"
#include "hub/rooms/free_rooms.h"

#include <charconv>
#include <memory>
#include <optional>
#include <string_view>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

using net::Request;
using net::Response;

constexpr int kMostSeats = 100'000;
constexpr int kMostMinutes = 24 * 60;
constexpr std::size_t kMostEquipment = 20;
constexpr std::size_t kMostWords = 200;

/// Absent: 0. Nothing: it is no number from 0 to `most`.
std::optional<int> number(const std::string &query, const std::string &name, int most)
{
    const std::string text = net::form_value(query, name);
    int value = 0;
    if (text.empty())
        return value;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0 || value > most)
        return std::nullopt;
    return value;
}

/// Every value of that name; form_value gives the first one only.
std::vector<std::string> values(std::string_view query, const std::string &name)
{
    std::vector<std::string> all;
    while (!query.empty() && all.size() < kMostEquipment) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        if (pair.substr(0, pair.find('=')) != name)
            continue;
        if (std::string value = net::form_value(std::string(pair), name); !value.empty())
            all.push_back(std::move(value));
    }
    return all;
}

Error bad(const char *field)
{
    return {Errc::InvalidRequest, std::string(field) + " is not a number that can be", field, std::nullopt};
}

/// The display that asks, if it may ask now.
asio::awaitable<Result<devices::Caller>> asker(const Services &s, const Request &request, SearchLimit &limit)
{
    auto caller = co_await caller_of(s, request);
    if (!caller)
        co_return caller;
    if (const auto pause = limit.ask(caller->binding_id, std::chrono::steady_clock::now()); pause.count() > 0)
        co_return tl::unexpected<Error>(Error{Errc::SlowDown, "this display asks very often", {}, pause});
    co_return caller;
}

asio::awaitable<Response> free_rooms(const Services &s, const Request &request, SearchLimit &limit)
{
    const auto caller = co_await asker(s, request, limit);
    if (!caller)
        co_return refusal(s, request, caller.error());
    const auto capacity = number(request.query, "capacity", kMostSeats);
    if (!capacity)
        co_return problem(request, bad("capacity"));
    const auto minutes = number(request.query, "minutes", kMostMinutes);
    if (!minutes)
        co_return problem(request, bad("minutes"));
    rooms::RoomsWanted wanted;
    wanted.capacity = *capacity;
    wanted.minutes = *minutes;
    wanted.equipment = values(request.query, "equipment");
    const auto found = co_await s.work([&] { return s.rooms.free_rooms(caller->binding_id, caller->room_id, wanted); });
    co_return answer_or_refusal(s, request, found);
}

asio::awaitable<Response> meetings(const Services &s, const Request &request, SearchLimit &limit)
{
    const auto caller = co_await asker(s, request, limit);
    if (!caller)
        co_return refusal(s, request, caller.error());
    const std::string words = net::form_value(request.query, "q").substr(0, kMostWords);
    const auto found =
        co_await s.work([&] { return s.rooms.find_meetings(caller->binding_id, caller->room_id, words); });
    co_return answer_or_refusal(s, request, found);
}

} // namespace

void add_find_routes(Router &router, const Services &services)
{
    const Services &s = services;
    const auto limit = std::make_shared<SearchLimit>(SearchRules{});
    router.add({"GET", "/v1/rooms/free", Audience::Everyone,
                [&s, limit](const Request &request, const Route::Args &) { return free_rooms(s, request, *limit); }});
    router.add({"GET", "/v1/meetings", Audience::Everyone,
                [&s, limit](const Request &request, const Route::Args &) { return meetings(s, request, *limit); }});
}

} // namespace lintel::hub::api

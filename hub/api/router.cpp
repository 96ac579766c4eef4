#include "hub/api/router.h"

#include "hub/api/codec.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

std::vector<std::string> split(std::string_view path)
{
    std::vector<std::string> segments;
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::size_t slash = std::min(path.find('/'), path.size());
        segments.emplace_back(path.substr(0, slash));
        path.remove_prefix(slash);
    }
    return segments;
}

std::optional<Route::Args> match(const std::vector<std::string> &pattern, const std::vector<std::string> &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    Route::Args args;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (pattern[i] == "{}")
            args.push_back(path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return args;
}

} // namespace

/// A request on its way, kept by whoever still works on it.
struct Router::Call
{
    const Route &route;
    net::Request request;
    Route::Args args;
    std::optional<net::Response> response;
    asio::steady_timer answered;
};

Router::Router(ops::Metrics &metrics, ops::Log log, std::chrono::milliseconds longest)
    : m_metrics(metrics), m_log(std::move(log)), m_longest(longest)
{}

void Router::add(Route route)
{
    std::vector<std::string> segments = split(route.pattern);
    m_routes.push_back({std::move(route), std::move(segments)});
}

asio::awaitable<void> Router::carry_out(std::shared_ptr<Call> call) const
{
    const net::Request &request = call->request;
    try {
        if (m_gate) {
            if (const auto may = co_await m_gate->before(request, call->route.pattern); !may)
                call->response = problem(request, may.error());
        }
        if (!call->response) {
            call->response = co_await call->route.run(request, call->args);
            if (m_gate)
                m_gate->after(request, call->route.pattern, *call->response);
        }
    } catch (const std::exception &e) {
        m_log.error("a request failed", {{"request", request.id}, {"reason", std::string(e.what())}});
        call->response = problem(request, Error{Errc::Internal, e.what(), {}, std::nullopt});
    }
    call->answered.cancel();
}

asio::awaitable<net::Response> Router::answer_in_time(const Route &route, const net::Request &request,
                                                      Route::Args args) const
{
    const asio::any_io_executor home = co_await asio::this_coro::executor;
    const auto call =
        std::make_shared<Call>(Call{route, request, std::move(args), std::nullopt, asio::steady_timer(home)});
    if (request.local)
        call->answered.expires_at(asio::steady_timer::time_point::max());
    else
        call->answered.expires_after(m_longest);
    asio::co_spawn(home, carry_out(call), asio::detached);
    if (!call->response)
        co_await call->answered.async_wait(asio::as_tuple(asio::use_awaitable));
    if (call->response)
        co_return std::move(*call->response);
    co_return problem(request, Error{Errc::Unavailable, "the hub could not answer in time", {}, std::nullopt});
}

asio::awaitable<net::Response> Router::handle(net::Request request)
{
    const auto began = std::chrono::steady_clock::now();
    const std::vector<std::string> path = split(request.path);
    std::string allowed;
    const Route *found = nullptr;
    Route::Args args;
    for (const Entry &entry : m_routes) {
        if (entry.route.audience == Audience::Local && !request.local)
            continue;
        auto matched = match(entry.segments, path);
        if (!matched)
            continue;
        if (entry.route.method == request.method) {
            found = &entry.route;
            args = std::move(*matched);
            break;
        }
        allowed += (allowed.empty() ? "" : ", ") + entry.route.method;
    }
    net::Response response;
    if (found) {
        response = co_await answer_in_time(*found, request, std::move(args));
    } else if (!allowed.empty()) {
        response =
            problem(request, Error{Errc::InvalidRequest, "this address answers to " + allowed, {}, std::nullopt});
        response.status = 405;
        response.headers.emplace_back("Allow", allowed);
    } else {
        response = problem(request, Error{Errc::NotFound, "nothing answers at this address", {}, std::nullopt});
    }
    note(request, found ? found->pattern : "none", response, std::chrono::steady_clock::now() - began);
    co_return response;
}

net::Response Router::refuse(const Error &error, const net::Request &request)
{
    net::Response response = problem(request, error);
    note(request, "none", response, {});
    return response;
}

void Router::note(const net::Request &request, const std::string &route, const net::Response &response,
                  std::chrono::nanoseconds took)
{
    m_metrics.request(route, response.status, took);
    const auto line = {ops::Field{"request", request.id},
                       ops::Field{"method", request.method},
                       ops::Field{"route", route},
                       ops::Field{"status", std::int64_t{response.status}},
                       ops::Field{"client", request.client},
                       ops::Field{"ms", std::chrono::duration<double, std::milli>(took).count()}};
    if (response.status >= 500)
        m_log.warning("answered", line);
    else if (response.status >= 400)
        m_log.info("answered", line);
    else
        m_log.debug("answered", line);
}

} // namespace lintel::hub::api

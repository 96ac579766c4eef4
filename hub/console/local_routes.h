#pragma once

#include "hub/api/codec.h"
#include "hub/api/router.h"
#include "hub/api/services.h"

#include <string>
#include <type_traits>
#include <utility>

namespace lintel::hub::console {

/// Adds routes to the admin API, which answers on the local socket only.
class LocalRoutes
{
public:
    LocalRoutes(api::Router &router, const api::Services &services) : m_router(router), m_services(services) {}

    /// POST or PUT: the body as a message, then `call(message)` on a worker, or
    /// `call(message, user)` where it matters who asks.
    template <typename Message, typename Call>
    void takes(std::string method, std::string path, Call call)
    {
        const api::Services &s = m_services;
        m_router.add({std::move(method), std::move(path), api::Audience::Local,
                      [&s, call](const net::Request &request,
                                 const api::Route::Args &) -> boost::asio::awaitable<net::Response> {
                          auto message = api::read<Message>(request);
                          if (!message)
                              co_return api::problem(request, message.error());
                          auto result = co_await s.work([&] {
                              if constexpr (std::is_invocable_v<Call, const Message &, const std::string &>)
                                  return call(*message, request.user);
                              else
                                  return call(*message);
                          });
                          co_return api::answer_or_problem(request, result);
                      }});
    }

    /// GET: `call(query)` on a worker.
    template <typename Call>
    void gives(std::string path, Call call)
    {
        const api::Services &s = m_services;
        m_router.add({"GET", std::move(path), api::Audience::Local,
                      [&s, call](const net::Request &request,
                                 const api::Route::Args &) -> boost::asio::awaitable<net::Response> {
                          auto result = co_await s.work([&] { return call(request.query); });
                          co_return api::answer_or_problem(request, result);
                      }});
    }

private:
    api::Router &m_router;
    const api::Services &m_services;
};

} // namespace lintel::hub::console

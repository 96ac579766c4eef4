#pragma once

#include "hub/core/result.h"
#include "hub/net/http.h"
#include "hub/ops/log.h"
#include "hub/ops/metrics.h"

#include <functional>
#include <string>
#include <vector>

namespace lintel::hub::api {

/// Who may call a route.
enum class Audience : std::uint8_t {
    Everyone,
    Local, ///< over the local socket only; elsewhere it does not exist
};

struct Route
{
    using Args = std::vector<std::string>; ///< what stood where the pattern has {}
    using Run = std::function<boost::asio::awaitable<net::Response>(const net::Request &, const Args &)>;

    std::string method;
    std::string pattern; ///< "/v1/pairing/sessions/{}/poll"
    Audience audience = Audience::Everyone;
    Run run;
};

/// Finds who answers, times it, logs it, and words what goes wrong.
class Router final : public net::Handler
{
public:
    Router(ops::Metrics &metrics, ops::Log log);

    void add(Route route);

    [[nodiscard]] boost::asio::awaitable<net::Response> handle(net::Request request) override;
    [[nodiscard]] net::Response refuse(const Error &error, const net::Request &request) override;

private:
    struct Entry
    {
        Route route;
        std::vector<std::string> segments;
    };

    void note(const net::Request &request, const std::string &route, const net::Response &response,
              std::chrono::nanoseconds took);

    std::vector<Entry> m_routes;
    ops::Metrics &m_metrics;
    ops::Log m_log;
};

} // namespace lintel::hub::api

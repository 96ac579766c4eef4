#pragma once

#include "hub/core/result.h"
#include "hub/net/http.h"
#include "hub/ops/log.h"
#include "hub/ops/metrics.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
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

/// Stands before the routes.
class Gate
{
public:
    Gate() = default;
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    virtual ~Gate() = default;

    /// May take its time. An error is the answer, and the route never hears of the request.
    [[nodiscard]] virtual boost::asio::awaitable<Result<void>> before(const net::Request &request,
                                                                      const std::string &route) = 0;
    virtual void after(const net::Request &request, const std::string &route, const net::Response &response) = 0;
};

/// Finds who answers, times it, logs it, and words what goes wrong.
class Router final : public net::Handler
{
public:
    /// What comes over the network is answered within `longest`, if only with 503: a store
    /// that hangs must not keep a display waiting for word of it.
    Router(ops::Metrics &metrics, ops::Log log, std::chrono::milliseconds longest = std::chrono::seconds(8));

    void add(Route route);
    /// `gate` outlives the router.
    void put_before(Gate &gate) { m_gate = &gate; }

    [[nodiscard]] boost::asio::awaitable<net::Response> handle(net::Request request) override;
    [[nodiscard]] net::Response refuse(const Error &error, const net::Request &request) override;

private:
    struct Entry
    {
        Route route;
        std::vector<std::string> segments;
    };

    struct Call;
    [[nodiscard]] boost::asio::awaitable<void> carry_out(std::shared_ptr<Call> call) const;
    [[nodiscard]] boost::asio::awaitable<net::Response> answer_in_time(const Route &route, const net::Request &request,
                                                                       Route::Args args) const;
    void note(const net::Request &request, const std::string &route, const net::Response &response,
              std::chrono::nanoseconds took);

    std::vector<Entry> m_routes;
    ops::Metrics &m_metrics;
    ops::Log m_log;
    std::chrono::milliseconds m_longest;
    Gate *m_gate = nullptr;
};

} // namespace lintel::hub::api

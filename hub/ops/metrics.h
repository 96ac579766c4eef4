#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace lintel::hub::ops {

/// The hub's figures in the text format of Prometheus, served at /metrics. Thread-safe.
class Metrics
{
public:
    Metrics();
    Metrics(const Metrics &) = delete;
    Metrics &operator=(const Metrics &) = delete;
    ~Metrics();

    /// One answered request. `route` is the route's pattern, never the path as sent: the
    /// number of series stays bounded.
    void request(std::string_view route, int status, std::chrono::nanoseconds took);

    /// Counts something under a fixed name: "lintel_pairing_wrong_pins_total".
    void count(const std::string &name, const std::string &help, double by = 1);

    /// A figure read when somebody asks. Called on the thread that asks.
    void gauge(const std::string &name, const std::string &help, std::function<double()> read);

    [[nodiscard]] std::string text();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lintel::hub::ops

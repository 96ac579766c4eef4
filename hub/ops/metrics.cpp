#include "hub/ops/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace lintel::hub::ops {

struct Metrics::Impl
{
    struct Read
    {
        prometheus::Gauge &gauge;
        std::function<double()> value;
    };
    struct Route
    {
        std::map<int, prometheus::Counter *> by_status;
        prometheus::Histogram *seconds = nullptr;
    };

    std::mutex mutex;
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests =
        prometheus::BuildCounter().Name("lintel_http_requests_total").Help("Answered requests").Register(registry);
    prometheus::Family<prometheus::Histogram> &seconds = prometheus::BuildHistogram()
                                                             .Name("lintel_http_request_seconds")
                                                             .Help("Time from a request to its answer")
                                                             .Register(registry);
    std::map<std::string, Route, std::less<>> routes;
    std::vector<Read> gauges;
};

Metrics::Metrics() : m_impl(std::make_unique<Impl>()) {}
Metrics::~Metrics() = default;

void Metrics::request(std::string_view route, int status, std::chrono::nanoseconds took)
{
    const std::lock_guard lock(m_impl->mutex);
    auto found = m_impl->routes.find(route);
    if (found == m_impl->routes.end())
        found = m_impl->routes.emplace(std::string(route), Impl::Route{}).first;
    Impl::Route &entry = found->second;
    prometheus::Counter *&counter = entry.by_status[status];
    if (!counter)
        counter = &m_impl->requests.Add({{"route", found->first}, {"status", std::to_string(status)}});
    if (!entry.seconds)
        entry.seconds = &m_impl->seconds.Add(
            {{"route", found->first}},
            prometheus::Histogram::BucketBoundaries{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5});
    counter->Increment();
    entry.seconds->Observe(std::chrono::duration<double>(took).count());
}

void Metrics::count(const std::string &name, const std::string &help, double by)
{
    const std::lock_guard lock(m_impl->mutex);
    // Registering the same name again gives the same family.
    prometheus::BuildCounter().Name(name).Help(help).Register(m_impl->registry).Add({}).Increment(by);
}

void Metrics::gauge(const std::string &name, const std::string &help, std::function<double()> read)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->gauges.push_back(
        {prometheus::BuildGauge().Name(name).Help(help).Register(m_impl->registry).Add({}), std::move(read)});
}

std::string Metrics::text()
{
    const std::lock_guard lock(m_impl->mutex);
    for (const Impl::Read &read : m_impl->gauges)
        read.gauge.Set(read.value());
    return prometheus::TextSerializer().Serialize(m_impl->registry.Collect());
}

} // namespace lintel::hub::ops

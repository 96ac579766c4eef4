#pragma once

#include "hub/ops/metrics.h"
#include "hub/store/database.h"

#include <atomic>

namespace lintel::hub {

/// The store in figures: how often it was asked, how long that took, how often it failed.
class StoreMeter final : public store::Watch
{
public:
    explicit StoreMeter(ops::Metrics &metrics) : m_metrics(metrics)
    {
        m_metrics.gauge("lintel_store_transactions_open", "Transactions under way or waiting for the store",
                        [this] { return static_cast<double>(m_open.load()); });
    }

    void began(store::Access) override { m_open.fetch_add(1); }
    void ended(store::Access, std::chrono::nanoseconds took, bool answered) override
    {
        m_open.fetch_sub(1);
        m_metrics.count("lintel_store_transactions_total", "Transactions asked of the store");
        m_metrics.count("lintel_store_seconds_total", "Time they took together",
                        std::chrono::duration<double>(took).count());
        if (!answered)
            m_metrics.count("lintel_store_failures_total", "Transactions that the store could not carry out");
    }

private:
    ops::Metrics &m_metrics;
    std::atomic<int> m_open{0};
};

} // namespace lintel::hub

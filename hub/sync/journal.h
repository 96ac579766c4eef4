#pragma once

#include "hub/ops/log.h"
#include "hub/ops/metrics.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace lintel::hub::sync {

/// What those who run the hub hear of its work on calendars: lines and figures. Cheap
/// to copy; either half may be absent.
class Journal
{
public:
    /// `metrics` may be null; else it must outlive the copies.
    Journal(std::optional<ops::Log> log, ops::Metrics *metrics) : m_log(std::move(log)), m_metrics(metrics) {}

    void info(std::string_view message, std::initializer_list<ops::Field> fields) const
    {
        if (m_log)
            m_log->info(message, fields);
    }
    void warning(std::string_view message, std::initializer_list<ops::Field> fields) const
    {
        if (m_log)
            m_log->warning(message, fields);
    }
    void count(const std::string &name, const std::string &help) const
    {
        if (m_metrics != nullptr)
            m_metrics->count(name, help);
    }

private:
    std::optional<ops::Log> m_log;
    ops::Metrics *m_metrics;
};

} // namespace lintel::hub::sync

#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

namespace lintel::fleet {

/// Durations, and the one that a share of them does not exceed.
class Latencies
{
public:
    void add(std::chrono::microseconds one) { m_all.push_back(one); }
    [[nodiscard]] std::size_t count() const { return m_all.size(); }
    /// Nearest rank, milliseconds; 0 when there are none.
    [[nodiscard]] double percentile(double share) const;

private:
    std::vector<std::chrono::microseconds> m_all;
};

} // namespace lintel::fleet

#include "tests/fleet/latencies.h"

#include <algorithm>
#include <cmath>

namespace lintel::fleet {

double Latencies::percentile(double share) const
{
    if (m_all.empty())
        return 0;
    auto ordered = m_all;
    std::sort(ordered.begin(), ordered.end());
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(ordered.size())));
    return static_cast<double>(ordered[std::clamp<std::size_t>(rank, 1, ordered.size()) - 1].count()) / 1000.0;
}

} // namespace lintel::fleet

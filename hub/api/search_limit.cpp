#include "hub/api/search_limit.h"

#include <algorithm>

namespace lintel::hub::api {

std::chrono::milliseconds SearchLimit::ask(const std::string &binding_id, Time now)
{
    if (m_paid.size() >= m_rules.most_remembered) {
        std::erase_if(m_paid, [now](const auto &one) { return one.second <= now; });
        // Whoever is dropped may ask a little more.
        if (m_paid.size() >= m_rules.most_remembered)
            m_paid.erase(m_paid.begin());
    }
    Time &paid = m_paid[binding_id];
    const Time next = std::max(paid, now) + m_rules.each;
    const Time latest = now + m_rules.at_once * m_rules.each;
    if (next > latest)
        return std::max(std::chrono::ceil<std::chrono::milliseconds>(next - latest), std::chrono::milliseconds{1});
    paid = next;
    return std::chrono::milliseconds{0};
}

} // namespace lintel::hub::api

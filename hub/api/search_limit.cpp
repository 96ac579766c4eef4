#include "hub/api/search_limit.h"

namespace lintel::hub::api {

std::chrono::milliseconds SearchLimit::ask(const std::string &binding_id, Time now)
{
    if (m_shares.size() >= m_rules.most_remembered) {
        std::erase_if(m_shares, [now](const auto &one) { return one.second.whole(now); });
        // Whoever is dropped may ask a little more.
        if (m_shares.size() >= m_rules.most_remembered)
            m_shares.erase(m_shares.begin());
    }
    return m_shares[binding_id].ask(m_rules.allowed, now);
}

} // namespace lintel::hub::api

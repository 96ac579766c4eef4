#pragma once

#include "hub/core/allowance.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <unordered_map>

/// How often one display may look for things: searching costs more than a snapshot.
namespace lintel::hub::api {

struct SearchRules
{
    core::AllowanceRules allowed{10, std::chrono::seconds{2}};
    std::size_t most_remembered = 100'000; ///< displays
};

/// One for all displays; network thread only.
class SearchLimit
{
public:
    using Time = core::Allowance::Time;
    explicit SearchLimit(SearchRules rules) : m_rules(rules) {}

    /// Zero: now. Else when to come back.
    [[nodiscard]] std::chrono::milliseconds ask(const std::string &binding_id, Time now);

private:
    SearchRules m_rules;
    std::unordered_map<std::string, core::Allowance> m_shares;
};

} // namespace lintel::hub::api

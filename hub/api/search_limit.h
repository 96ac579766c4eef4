#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <unordered_map>

/// How often one display may look for things: searching costs more than a snapshot.
namespace lintel::hub::api {

struct SearchRules
{
    int at_once = 10;                      ///< so many in a row
    std::chrono::milliseconds each{2'000}; ///< then one after each of these
    std::size_t most_remembered = 100'000; ///< displays
};

/// One for all displays; network thread only.
class SearchLimit
{
public:
    using Time = std::chrono::steady_clock::time_point;
    explicit SearchLimit(SearchRules rules) : m_rules(rules) {}

    /// Zero: now. Else when to come back.
    [[nodiscard]] std::chrono::milliseconds ask(const std::string &binding_id, Time now);

private:
    SearchRules m_rules;
    std::unordered_map<std::string, Time> m_paid; ///< until when each has used up its share
};

} // namespace lintel::hub::api

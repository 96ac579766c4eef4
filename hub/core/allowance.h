#pragma once

#include <algorithm>
#include <chrono>

namespace lintel::hub::core {

struct AllowanceRules
{
    int at_once;                    ///< so many in a row
    std::chrono::milliseconds each; ///< then one after each of these
};

/// How often somebody may do something. It remembers one time only: until when all that was
/// done is paid for.
class Allowance
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Zero: granted. Else when to come back, and nothing is counted.
    [[nodiscard]] std::chrono::milliseconds ask(const AllowanceRules &rules, Time now)
    {
        const Time next = std::max(m_paid, now) + rules.each;
        const Time latest = now + rules.at_once * rules.each;
        if (next > latest)
            return std::max(std::chrono::ceil<std::chrono::milliseconds>(next - latest), std::chrono::milliseconds{1});
        m_paid = next;
        return std::chrono::milliseconds{0};
    }

    /// All of it is there again.
    [[nodiscard]] bool whole(Time now) const { return m_paid <= now; }

private:
    Time m_paid{};
};

} // namespace lintel::hub::core

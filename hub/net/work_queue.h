#pragma once

#include "hub/core/result.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>

namespace lintel::hub::net {

/// Since when calls wait for a worker, first come first served; says when one more would
/// wait in vain. Thread-safe.
class WorkQueue
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// At most `most_waiting` wait, for `longest_wait` at most. Once the first in the queue
    /// has waited a quarter of that, no more are let in: an early no costs nobody anything.
    WorkQueue(std::size_t most_waiting, std::chrono::milliseconds longest_wait)
        : m_most(most_waiting), m_longest(longest_wait)
    {}

    /// False: turned away. Else leave() follows when a worker takes the call up.
    [[nodiscard]] bool enter(Time now = std::chrono::steady_clock::now());
    void leave();

    /// Unavailable, with a pause of 1 to 5 s, drawn anew each time.
    [[nodiscard]] Error busy() const;

    [[nodiscard]] std::chrono::milliseconds longest_wait() const { return m_longest; }
    /// How long the first in the queue has waited; zero when nobody waits.
    [[nodiscard]] std::chrono::milliseconds present_wait(Time now = std::chrono::steady_clock::now()) const;
    [[nodiscard]] std::uint64_t turned_away() const { return m_turned_away.load(); }

private:
    [[nodiscard]] std::chrono::milliseconds wait_of_first(Time now) const;

    std::size_t m_most;
    std::chrono::milliseconds m_longest;
    mutable std::mutex m_mutex;
    std::deque<Time> m_since;
    std::atomic<std::uint64_t> m_turned_away{0};
};

} // namespace lintel::hub::net

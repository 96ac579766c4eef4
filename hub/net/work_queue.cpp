#include "hub/net/work_queue.h"

#include "hub/core/crypto.h"

namespace lintel::hub::net {
namespace {

constexpr std::chrono::milliseconds kShortestPause{1'000};
constexpr unsigned kPauseSpread = 4'000; // milliseconds

} // namespace

std::chrono::milliseconds WorkQueue::wait_of_first(Time now) const
{
    if (m_since.empty())
        return {};
    return std::chrono::duration_cast<std::chrono::milliseconds>(now - m_since.front());
}

bool WorkQueue::enter(Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_since.size() >= m_most || wait_of_first(now) > m_longest / 4) {
        m_turned_away.fetch_add(1);
        return false;
    }
    m_since.push_back(now);
    return true;
}

void WorkQueue::leave()
{
    const std::lock_guard lock(m_mutex);
    m_since.pop_front();
}

std::chrono::milliseconds WorkQueue::present_wait(Time now) const
{
    const std::lock_guard lock(m_mutex);
    return wait_of_first(now);
}

Error WorkQueue::busy() const
{
    const std::string drawn = core::random_bytes(2);
    const unsigned number = static_cast<unsigned char>(drawn[0]) * 256U + static_cast<unsigned char>(drawn[1]);
    return {Errc::Unavailable,
            "the hub has more to do than it can",
            {},
            kShortestPause + std::chrono::milliseconds(number % kPauseSpread)};
}

} // namespace lintel::hub::net

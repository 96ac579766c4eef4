#include "device/hub_clock.h"

#include <algorithm>

namespace lintel::device {

using std::chrono::milliseconds;

HubClock::HubClock(const platform::Clock &clock) : m_clock(clock), m_floor{platform::Instant{}, clock.monotonic()} {}

platform::Instant HubClock::carried(const Anchor &anchor) const
{
    return anchor.hub + (m_clock.monotonic() - anchor.at);
}

platform::Instant HubClock::now() const
{
    if (m_heard)
        return carried(*m_heard);
    return std::max(m_clock.wallClock() + m_offset, carried(m_floor));
}

void HubClock::correct(platform::Instant server)
{
    constexpr milliseconds noise{500};
    if (m_heard && std::chrono::abs(server - carried(*m_heard)) < noise)
        return;
    m_heard = Anchor{server, m_clock.monotonic()};
}

void HubClock::restore(milliseconds offset, platform::Instant notBefore)
{
    m_offset = offset;
    m_floor = {notBefore, m_clock.monotonic()};
}

milliseconds HubClock::offset() const
{
    return m_heard ? carried(*m_heard) - m_clock.wallClock() : m_offset;
}

} // namespace lintel::device

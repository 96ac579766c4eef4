#include "device/hub_clock.h"

#include <algorithm>

namespace lintel::device {

using std::chrono::milliseconds;

namespace {

/// A display may have been off for a year; a clock that claims more is broken.
constexpr milliseconds plausibleSleep = std::chrono::hours{24 * 400};

bool follows(Instant time, Instant known)
{
    return time >= known && time - known <= plausibleSleep;
}

} // namespace

TimeReading weighTime(const TimeEvidence &evidence)
{
    if (evidence.synchronised && evidence.wall >= evidence.built)
        return {evidence.wall, TimeSource::System};
    if (evidence.heard)
        return {*evidence.heard, TimeSource::Heard};
    return {std::max(evidence.known, evidence.built), TimeSource::Known};
}

Instant startingTime(Instant wall, milliseconds offset, Instant known)
{
    if (follows(wall + offset, known))
        return wall + offset;
    return follows(wall, known) ? wall : known;
}

Instant builtAt()
{
    return Instant{std::chrono::duration_cast<milliseconds>(std::chrono::hours{24} * LINTEL_BUILT_DAY)};
}

HubClock::HubClock(const platform::Clock &clock, Instant built)
    : m_clock(clock),
      m_built(built),
      m_atStart{clock.wallClock(), clock.monotonic()},
      m_known{std::max(clock.wallClock(), built), clock.monotonic()},
      m_floor{built, clock.monotonic()}
{}

Instant HubClock::carried(const Anchor &anchor) const
{
    return anchor.time + (m_clock.monotonic() - anchor.at);
}

TimeReading HubClock::read() const
{
    const TimeReading reading = weighTime({.wall = m_clock.wallClock(),
                                           .synchronised = m_clock.synchronised(),
                                           .heard = m_heard ? std::optional(carried(*m_heard)) : std::nullopt,
                                           .known = carried(m_known),
                                           .built = m_built});
    if (reading.source == TimeSource::System)
        m_heard = Anchor{reading.now, m_clock.monotonic()};
    return reading;
}

Instant HubClock::floor() const
{
    return confirmed() ? std::max(m_floor.time, now()) : carried(m_floor);
}

milliseconds HubClock::wallJump() const
{
    return m_clock.wallClock() - carried(m_atStart);
}

void HubClock::correct(Instant server)
{
    constexpr milliseconds noise{500};
    if (m_heard && std::chrono::abs(server - carried(*m_heard)) < noise)
        return;
    m_heard = Anchor{server, m_clock.monotonic()};
}

void HubClock::restore(milliseconds offset, Instant notBefore)
{
    m_offset = offset;
    m_floor = {std::max(m_floor.time, notBefore), m_clock.monotonic()};
    m_known = {startingTime(m_clock.wallClock(), offset, m_floor.time), m_clock.monotonic()};
}

milliseconds HubClock::offset() const
{
    const TimeReading reading = read();
    return reading.source == TimeSource::Known ? m_offset : reading.now - m_clock.wallClock();
}

} // namespace lintel::device

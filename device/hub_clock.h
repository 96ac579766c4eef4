#pragma once

#include "platform/clock.h"

#include <optional>

namespace lintel::device {

/// Now, as the hub has it. The tablet's own wall clock may be wrong by years; once the hub
/// was heard, its time is carried on by the clock that never jumps.
class HubClock
{
public:
    /// `clock` must outlive this object.
    explicit HubClock(const platform::Clock &clock);

    [[nodiscard]] platform::Instant now() const;

    /// The hub wrote this time just now. Differences below half a second are the network's
    /// and change nothing.
    void correct(platform::Instant server);

    /// What an earlier run knew: how far the wall clock was off, and a time that has surely
    /// passed. Never overrides what the hub said in this run.
    void restore(std::chrono::milliseconds offset, platform::Instant notBefore);

    /// Hub time minus wall clock, to be restored by the next run.
    [[nodiscard]] std::chrono::milliseconds offset() const;

private:
    struct Anchor
    {
        platform::Instant hub;
        platform::Monotonic at;
    };

    [[nodiscard]] platform::Instant carried(const Anchor &anchor) const;

    const platform::Clock &m_clock;
    std::optional<Anchor> m_heard; ///< from the hub, in this run
    Anchor m_floor;                ///< not earlier than this
    std::chrono::milliseconds m_offset{0};
};

} // namespace lintel::device

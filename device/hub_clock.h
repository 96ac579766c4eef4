#pragma once

#include "platform/clock.h"

#include <cstdint>
#include <optional>

/// What time it is, on a machine whose own clock may be wrong by years. Three witnesses, the
/// best one first:
///
///   a system clock that a time service keeps in step, and not before this program was built
///   the last of them that was believed, carried on by the clock that never jumps: the hub
///     when it spoke in this run, or the system clock while it was in step
///   the last known time of an earlier run, carried on likewise
///
/// The first two are confirmed, the third is not. A system clock that nobody keeps in step
/// is looked at once, at the start, to guess how long the machine was off; what it says or how
/// it jumps after that changes nothing.
namespace lintel::device {

using platform::Instant;

enum class TimeSource : std::uint8_t { Known, Heard, System };

/// What the witnesses say, all carried on to this moment.
struct TimeEvidence
{
    Instant wall;
    bool synchronised = false;
    std::optional<Instant> heard; ///< confirmed earlier in this run
    Instant known;                ///< not confirmed in this run
    Instant built;                ///< when this program was made
};

struct TimeReading
{
    Instant now;
    TimeSource source = TimeSource::Known;

    friend bool operator==(const TimeReading &, const TimeReading &) = default;
};

[[nodiscard]] TimeReading weighTime(const TimeEvidence &evidence);

/// Where a run begins that has heard nobody yet: the wall clock corrected as before, or as it
/// is, if it is not before `known` and not more than 400 days after it; else `known` itself.
[[nodiscard]] Instant startingTime(Instant wall, std::chrono::milliseconds offset, Instant known);

/// The day this program was built, UTC midnight: no time before it is believed.
[[nodiscard]] Instant builtAt();

/// Now, as the best witness has it.
class HubClock
{
public:
    /// `clock` must outlive this object.
    explicit HubClock(const platform::Clock &clock, Instant built = builtAt());

    [[nodiscard]] Instant now() const { return read().now; }
    /// Whether a hub or a time service stands behind now(), in this run.
    [[nodiscard]] bool confirmed() const { return read().source != TimeSource::Known; }
    [[nodiscard]] TimeReading read() const;
    /// The machine's clock that never jumps.
    [[nodiscard]] platform::Monotonic monotonic() const { return m_clock.monotonic(); }
    /// A time that has surely passed: the newest of the build day and what was ever known.
    /// For a machine that woke up in 1970: whether a certificate is valid yet. Not whether it
    /// has expired: a hub that was once wrong must not lock its displays out.
    [[nodiscard]] Instant floor() const;
    /// How far the wall clock was moved under our feet since the start; positive: forward.
    [[nodiscard]] std::chrono::milliseconds wallJump() const;

    /// The hub wrote this time just now. Differences below half a second are the network's
    /// and change nothing.
    void correct(Instant server);

    /// What an earlier run knew: how far the wall clock was off, and a time that has surely
    /// passed. Never overrides what was confirmed in this run.
    void restore(std::chrono::milliseconds offset, Instant notBefore);

    /// The right time minus the wall clock, to be restored by the next run.
    [[nodiscard]] std::chrono::milliseconds offset() const;

private:
    struct Anchor
    {
        Instant time;
        platform::Monotonic at;
    };

    [[nodiscard]] Instant carried(const Anchor &anchor) const;

    const platform::Clock &m_clock;
    Instant m_built;
    Anchor m_atStart; ///< the wall clock when this run began
    Anchor m_known;
    Anchor m_floor; ///< has surely passed
    std::chrono::milliseconds m_offset{0};
    /// Mutable: a look at the system clock while it is in step is remembered for later.
    mutable std::optional<Anchor> m_heard;
};

} // namespace lintel::device

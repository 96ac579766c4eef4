#pragma once

#include "hub/core/time.h"

#include <chrono>
#include <cstdint>
#include <span>

/// Whether somebody came to a meeting, and what the hub does when nobody did: one pure
/// machine per occurrence.
namespace lintel::hub::rooms::presence {

enum class Phase : std::uint8_t {
    NotNeeded, ///< the rules ask for no check-in
    Waiting,   ///< its window has not begun
    Open,      ///< people can check in; released at `until`
    Deferred,  ///< open, but a door is silent: somebody may have checked in there
    CheckedIn,
    Released, ///< nobody came
    Kept,     ///< over, and never released
};
inline constexpr int kPhases = 7;

enum class Event : std::uint8_t {
    Asked,        ///< the rules ask for a check-in, at these times: new to us, or moved
    NotAsked,     ///< the rules do not ask any more
    Opened,       ///< the window has begun
    FellSilent,   ///< a display that was there at the beginning is gone, or none is there
    CameBack,     ///< all of them are there
    Restarted,    ///< the hub was away, and heard no check-in meanwhile
    CheckInEarly, ///< a tap before the window
    CheckIn,      ///< a tap within it; what was released could be put back
    CheckInTaken, ///< a tap within it; what was released is somebody else's by now
    CheckInLate,  ///< a tap after the window
    Due,          ///< `until` has come
    Over,         ///< the meeting has ended
};
inline constexpr int kEvents = 12;

/// What the driver does besides storing the new state.
enum class Effect : std::uint8_t {
    None,
    Release,     ///< carry out what the room's settings say about release
    PutBack,     ///< undo the release
    RefuseEarly, ///< the check-in does not count yet
    RefuseLate,  ///< the check-in does not count any more
};

/// What happens to `until`.
enum class Clock : std::uint8_t {
    Stay,
    AsRuled, ///< the window as the rules have it
    Opening, ///< a window that is found open late has its whole grace still
    Grace,   ///< the whole grace from now on
    Moment,  ///< a minute to hear what a door has to say; the whole grace where `until` has passed
    Note,    ///< stays; the time is noted as that of check-in or release
};

/// When people can check in, as the rules have it.
struct Window
{
    Instant opens;
    Instant until;
    std::chrono::minutes grace{0}; ///< from the meeting's start to `until`
};

struct State
{
    Phase phase = Phase::NotNeeded;
    Instant opens;
    Instant until;         ///< when it is released; later than ruled after a silence or a restart
    Instant checked_in_at; ///< epoch: nobody did
    Instant released_at;   ///< epoch: it was not

    bool operator==(const State &) const = default;
};

/// A line of the table; a pair without a line changes nothing.
struct Transition
{
    Phase phase;
    Event event;
    Phase next;
    Clock clock = Clock::Stay;
    Effect effect = Effect::None;
};
[[nodiscard]] std::span<const Transition> transitions();

struct Step
{
    State state;
    Effect effect = Effect::None;
};

/// `at`: when it happened; for a check-in, the tap.
[[nodiscard]] Step step(const State &state, Event event, Instant at, const Window &window);

/// Which of the check-in events a tap is. `free`: what was released could be put back.
[[nodiscard]] Event check_in_event(const State &state, Instant tap, bool free);

[[nodiscard]] const char *name_of(Phase phase);

} // namespace lintel::hub::rooms::presence

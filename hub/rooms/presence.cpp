#include "hub/rooms/presence.h"

#include <algorithm>
#include <array>

namespace lintel::hub::rooms::presence {
namespace {

using std::chrono::minutes;
using P = Phase;
using E = Event;
using C = Clock;
using F = Effect;

// An opening seen later than this was missed: the hub or the meeting was not there.
constexpr minutes kLateOpening{1};
// What a display has kept for us arrives within this time of its return.
constexpr minutes kMoment{1};

// clang-format off
constexpr std::array kTable{
    Transition{P::NotNeeded, E::Asked,        P::Waiting,   C::AsRuled},

    Transition{P::Waiting,   E::Asked,        P::Waiting,   C::AsRuled},
    Transition{P::Waiting,   E::NotAsked,     P::NotNeeded},
    Transition{P::Waiting,   E::Opened,       P::Open,      C::Opening},
    Transition{P::Waiting,   E::CheckInEarly, P::Waiting,   C::Stay,    F::RefuseEarly},
    Transition{P::Waiting,   E::CheckIn,      P::CheckedIn, C::Note},
    Transition{P::Waiting,   E::CheckInTaken, P::CheckedIn, C::Note},
    Transition{P::Waiting,   E::CheckInLate,  P::CheckedIn, C::Note},
    Transition{P::Waiting,   E::Over,         P::Kept},

    Transition{P::Open,      E::Asked,        P::Waiting,   C::AsRuled},
    Transition{P::Open,      E::NotAsked,     P::NotNeeded},
    Transition{P::Open,      E::FellSilent,   P::Deferred},
    Transition{P::Open,      E::CameBack,     P::Open,      C::Moment},
    Transition{P::Open,      E::Restarted,    P::Open,      C::Grace},
    Transition{P::Open,      E::CheckInEarly, P::Open,      C::Stay,    F::RefuseEarly},
    Transition{P::Open,      E::CheckIn,      P::CheckedIn, C::Note},
    Transition{P::Open,      E::CheckInTaken, P::CheckedIn, C::Note},
    Transition{P::Open,      E::CheckInLate,  P::CheckedIn, C::Note},
    Transition{P::Open,      E::Due,          P::Released,  C::Note,    F::Release},
    Transition{P::Open,      E::Over,         P::Kept},

    Transition{P::Deferred,  E::Asked,        P::Waiting,   C::AsRuled},
    Transition{P::Deferred,  E::NotAsked,     P::NotNeeded},
    Transition{P::Deferred,  E::CameBack,     P::Open,      C::Moment},
    Transition{P::Deferred,  E::Restarted,    P::Deferred,  C::Grace},
    Transition{P::Deferred,  E::CheckInEarly, P::Deferred,  C::Stay,    F::RefuseEarly},
    Transition{P::Deferred,  E::CheckIn,      P::CheckedIn, C::Note},
    Transition{P::Deferred,  E::CheckInTaken, P::CheckedIn, C::Note},
    Transition{P::Deferred,  E::CheckInLate,  P::CheckedIn, C::Note},
    Transition{P::Deferred,  E::Over,         P::Kept},

    Transition{P::CheckedIn, E::Asked,        P::Waiting,   C::AsRuled},

    Transition{P::Released,  E::Asked,        P::Waiting,   C::AsRuled},
    Transition{P::Released,  E::CheckInEarly, P::Released,  C::Stay,    F::RefuseEarly},
    Transition{P::Released,  E::CheckIn,      P::CheckedIn, C::Note,    F::PutBack},
    Transition{P::Released,  E::CheckInTaken, P::Released,  C::Stay,    F::RefuseLate},
    Transition{P::Released,  E::CheckInLate,  P::Released,  C::Stay,    F::RefuseLate},

    Transition{P::Kept,      E::Asked,        P::Waiting,   C::AsRuled},
    Transition{P::Kept,      E::CheckInEarly, P::Kept,      C::Stay,    F::RefuseEarly},
    Transition{P::Kept,      E::CheckIn,      P::CheckedIn, C::Note},
    Transition{P::Kept,      E::CheckInTaken, P::CheckedIn, C::Note},
    Transition{P::Kept,      E::CheckInLate,  P::CheckedIn, C::Note},
};
// clang-format on

/// The glass counts whole minutes.
Instant whole_minute(Instant t)
{
    return Instant{std::chrono::ceil<minutes>(t)};
}

Instant moved(Instant until, Clock clock, Instant at, const Window &window)
{
    const Instant graced = std::max(until, whole_minute(at + window.grace));
    switch (clock) {
    case Clock::Stay:
    case Clock::Note:
        return until;
    case Clock::AsRuled:
        return window.until;
    case Clock::Opening:
        return at > window.opens + kLateOpening ? graced : until;
    case Clock::Grace:
        return graced;
    case Clock::Moment:
        break;
    }
    return at < until ? std::max(until, whole_minute(at + kMoment)) : graced;
}

} // namespace

std::span<const Transition> transitions()
{
    return kTable;
}

Step step(const State &state, Event event, Instant at, const Window &window)
{
    const auto found = std::find_if(kTable.begin(), kTable.end(),
                                    [&](const Transition &t) { return t.phase == state.phase && t.event == event; });
    if (found == kTable.end())
        return {state, Effect::None};
    Step out{state, found->effect};
    out.state.phase = found->next;
    out.state.until = moved(state.until, found->clock, at, window);
    if (found->clock == Clock::AsRuled)
        out.state = {found->next, window.opens, window.until, {}, {}};
    if (found->clock == Clock::Note)
        (found->next == Phase::Released ? out.state.released_at : out.state.checked_in_at) = at;
    return out;
}

Event check_in_event(const State &state, Instant tap, bool free)
{
    if (tap < state.opens)
        return Event::CheckInEarly;
    if (tap > state.until)
        return Event::CheckInLate;
    return free ? Event::CheckIn : Event::CheckInTaken;
}

const char *name_of(Phase phase)
{
    constexpr std::array<const char *, kPhases> kNames{"not_needed", "waiting",  "open", "deferred",
                                                       "checked_in", "released", "kept"};
    return kNames.at(static_cast<std::size_t>(phase));
}

} // namespace lintel::hub::rooms::presence

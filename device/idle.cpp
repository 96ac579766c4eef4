#include "device/idle.h"

#include <algorithm>
#include <array>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;
using Phase = IdlePhase;
using Kind = IdleEventKind;
using Effect = IdleEffect;

struct Moment
{
    const IdleEvent &event;
    platform::Monotonic now;
};

IdleStep turnTo(IdlePlan plan, Phase phase, std::optional<platform::Monotonic> deadline)
{
    const bool other = lookOf(phase) != lookOf(plan.phase);
    plan.phase = phase;
    plan.deadline = deadline;
    return {plan, other ? lookOf(phase) : Effect::None};
}

/// Can be read from now on, and goes off in its time.
IdleStep dim(const IdlePlan &plan, platform::Monotonic now)
{
    if (plan.offAfter <= milliseconds{0})
        return turnTo(plan, Phase::Dimmed, std::nullopt);
    return turnTo(plan, Phase::Dimmed, std::max(plan.since + plan.offAfter, now));
}

IdleStep wake(IdlePlan plan, const Moment &)
{
    return turnTo(plan, Phase::Awake, std::nullopt);
}

IdleStep rest(IdlePlan plan, const Moment &at)
{
    plan.offAfter = at.event.offAfter;
    const auto litUntil = plan.since + litFor;
    const bool somebody = plan.phase == Phase::Awake || plan.phase == Phase::Lit;
    return somebody && litUntil > at.now ? turnTo(plan, Phase::Lit, litUntil) : dim(plan, at.now);
}

/// What may not go off any more glows again.
IdleStep glow(IdlePlan plan, const Moment &at)
{
    plan.offAfter = at.event.offAfter;
    return plan.offAfter <= milliseconds{0} ? dim(plan, at.now) : IdleStep{plan, Effect::None};
}

IdleStep stay(IdlePlan plan, const Moment &at)
{
    plan.since = at.now;
    return {plan, Effect::None};
}

IdleStep light(IdlePlan plan, const Moment &at)
{
    plan.since = at.now;
    return turnTo(plan, Phase::Lit, at.now + litFor);
}

IdleStep show(IdlePlan plan, const Moment &at)
{
    plan.since = at.now;
    return dim(plan, at.now);
}

IdleStep fade(IdlePlan plan, const Moment &at)
{
    return dim(plan, at.now);
}

IdleStep darken(IdlePlan plan, const Moment &)
{
    return turnTo(plan, Phase::Off, std::nullopt);
}

struct Transition
{
    Phase from;
    Kind on;
    IdleStep (*go)(IdlePlan, const Moment &);
};

/// The whole machine. What is not here changes nothing.
constexpr std::array table{
    Transition{Phase::Awake, Kind::Rested, rest},      Transition{Phase::Awake, Kind::Touched, stay},

    Transition{Phase::Lit, Kind::Called, wake},        Transition{Phase::Lit, Kind::Rested, rest},
    Transition{Phase::Lit, Kind::Touched, light},      Transition{Phase::Lit, Kind::Deadline, fade},

    Transition{Phase::Dimmed, Kind::Called, wake},     Transition{Phase::Dimmed, Kind::Rested, rest},
    Transition{Phase::Dimmed, Kind::Touched, light},   Transition{Phase::Dimmed, Kind::Stirred, show},
    Transition{Phase::Dimmed, Kind::Deadline, darken},

    Transition{Phase::Off, Kind::Called, wake},        Transition{Phase::Off, Kind::Rested, glow},
    Transition{Phase::Off, Kind::Touched, light},      Transition{Phase::Off, Kind::Stirred, show},
};

} // namespace

IdleStep stepIdle(const IdlePlan &plan, const IdleEvent &event, platform::Monotonic now)
{
    const Moment at{event, now};
    for (const Transition &row : table) {
        if (row.from == plan.phase && row.on == event.kind)
            return row.go(plan, at);
    }
    return {plan, Effect::None};
}

IdleEffect lookOf(IdlePhase phase)
{
    switch (phase) {
    case Phase::Awake:
    case Phase::Lit:
        return Effect::Day;
    case Phase::Dimmed:
        return Effect::Night;
    case Phase::Off:
        break;
    }
    return Effect::Dark;
}

} // namespace lintel::device

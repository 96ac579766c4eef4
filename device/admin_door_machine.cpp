#include "device/admin_door_machine.h"

#include <algorithm>
#include <array>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using Phase = DoorPhase;
using Kind = DoorEventKind;
using Effect = DoorEffect;

/// Longer than a slow card takes for a hundred bytes.
constexpr milliseconds countDeadline = seconds{5};
/// Longer than the dearest hash that is accepted takes on a small tablet.
constexpr milliseconds checkDeadline = seconds{20};
/// More than this many wrong ones change nothing any more.
constexpr int failuresBound = 1'000;

struct Moment
{
    const DoorEvent &event;
    platform::Monotonic now;
};

/// Shut, or paused while a pause lasts.
DoorStep shut(DoorPlan plan, const Moment &at, Effect effect = Effect::None)
{
    const bool paused = plan.pausedUntil && *plan.pausedUntil > at.now;
    if (!paused)
        plan.pausedUntil.reset();
    plan.phase = paused ? Phase::Paused : Phase::Shut;
    plan.deadline = plan.pausedUntil;
    return {plan, effect};
}

/// A try is over and was not right, as far as anybody knows.
void spend(DoorPlan &plan, const Moment &at)
{
    auto pause = pauseAfter(plan.failures);
    // Uncounted ones would be free after a restart: they are made rare at least.
    if (!plan.kept)
        pause = std::max(pause, milliseconds{minutes{1}});
    if (pause > milliseconds{0})
        plan.pausedUntil = at.now + pause;
}

DoorStep restore(DoorPlan plan, const Moment &at)
{
    plan.failures = std::clamp(at.event.failures, 0, failuresBound);
    if (at.event.pause > milliseconds{0})
        plan.pausedUntil = at.now + std::min(at.event.pause, pauseAfter(failuresBound));
    return plan.phase == Phase::NoWay ? DoorStep{plan, Effect::None} : shut(plan, at);
}

DoorStep admit(DoorPlan plan, const Moment &at)
{
    return shut(plan, at);
}

DoorStep noWay(DoorPlan plan, const Moment &at)
{
    if (plan.phase == Phase::Counting || plan.phase == Phase::Checking)
        spend(plan, at);
    plan.phase = Phase::NoWay;
    plan.deadline.reset();
    plan.wrong = false;
    return {plan, Effect::None};
}

DoorStep count(DoorPlan plan, const Moment &at)
{
    plan.phase = Phase::Counting;
    plan.failures = std::min(plan.failures + 1, failuresBound);
    plan.wrong = false;
    plan.kept = true;
    plan.deadline = at.now + countDeadline;
    return {plan, Effect::Count};
}

DoorStep compare(DoorPlan plan, const Moment &at)
{
    plan.phase = Phase::Checking;
    plan.kept = at.event.kind == Kind::Counted && at.event.kept;
    plan.deadline = at.now + checkDeadline;
    return {plan, Effect::Compare};
}

DoorStep letIn(DoorPlan plan, const Moment &at)
{
    plan.phase = Phase::Open;
    plan.failures = 0;
    plan.pausedUntil.reset();
    plan.deadline = at.now + openFor;
    return {plan, Effect::Keep};
}

DoorStep refuse(DoorPlan plan, const Moment &at)
{
    spend(plan, at);
    plan.wrong = true;
    return shut(plan, at);
}

/// Nobody knows whether it was right, so it does not count.
DoorStep takeBack(DoorPlan plan, const Moment &at)
{
    plan.failures = std::max(plan.failures - 1, 0);
    return shut(plan, at, Effect::Keep);
}

/// Who goes before the answer has had a try.
DoorStep leave(DoorPlan plan, const Moment &at)
{
    spend(plan, at);
    return shut(plan, at);
}

DoorStep calm(DoorPlan plan, const Moment &)
{
    plan.wrong = false;
    return {plan, Effect::None};
}

DoorStep allow(DoorPlan plan, const Moment &at)
{
    return shut(plan, at, Effect::Keep);
}

DoorStep stay(DoorPlan plan, const Moment &at)
{
    plan.deadline = at.now + openFor;
    return {plan, Effect::None};
}

DoorStep close(DoorPlan plan, const Moment &at)
{
    return shut(plan, at);
}

struct Transition
{
    Phase from;
    Kind on;
    DoorStep (*go)(DoorPlan, const Moment &);
};

/// The whole machine. What is not here changes nothing.
constexpr std::array table{
    Transition{Phase::NoWay, Kind::PinSet, admit},       Transition{Phase::NoWay, Kind::Restored, restore},

    Transition{Phase::Shut, Kind::Typed, count},         Transition{Phase::Shut, Kind::Restored, restore},
    Transition{Phase::Shut, Kind::Left, calm},           Transition{Phase::Shut, Kind::PinGone, noWay},

    Transition{Phase::Counting, Kind::Counted, compare}, Transition{Phase::Counting, Kind::Deadline, compare},
    Transition{Phase::Counting, Kind::Left, leave},      Transition{Phase::Counting, Kind::PinGone, noWay},

    Transition{Phase::Checking, Kind::Right, letIn},     Transition{Phase::Checking, Kind::Wrong, refuse},
    Transition{Phase::Checking, Kind::Left, leave},      Transition{Phase::Checking, Kind::Unchecked, takeBack},
    Transition{Phase::Checking, Kind::PinGone, noWay},   Transition{Phase::Checking, Kind::Deadline, takeBack},

    Transition{Phase::Paused, Kind::Deadline, allow},    Transition{Phase::Paused, Kind::Left, calm},
    Transition{Phase::Paused, Kind::PinGone, noWay},

    Transition{Phase::Open, Kind::Touched, stay},        Transition{Phase::Open, Kind::Left, close},
    Transition{Phase::Open, Kind::Deadline, close},      Transition{Phase::Open, Kind::PinGone, noWay},
};

} // namespace

DoorStep stepDoor(const DoorPlan &plan, const DoorEvent &event, platform::Monotonic now)
{
    const Moment at{event, now};
    for (const Transition &row : table) {
        if (row.from == plan.phase && row.on == event.kind)
            return row.go(plan, at);
    }
    return {plan, Effect::None};
}

milliseconds pauseAfter(int failures)
{
    constexpr std::array<milliseconds, 4> pauses{minutes{1}, minutes{5}, minutes{15}, minutes{60}};
    if (failures < freeTries)
        return milliseconds{0};
    const auto index = static_cast<std::size_t>(failures - freeTries);
    return pauses[std::min(index, pauses.size() - 1)];
}

milliseconds pauseToKeep(const DoorPlan &plan, platform::Monotonic now)
{
    if (plan.phase == Phase::Counting || plan.phase == Phase::Checking)
        return pauseAfter(plan.failures);
    return plan.pausedUntil ? std::max(*plan.pausedUntil - now, milliseconds{0}) : milliseconds{0};
}

int triesLeft(const DoorPlan &plan)
{
    if (plan.phase == Phase::Paused)
        return 0;
    return std::max(freeTries - plan.failures, 1);
}

} // namespace lintel::device

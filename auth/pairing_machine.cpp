#include "auth/pairing_machine.h"

#include <algorithm>

namespace lintel::auth {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Phase = PairingPhase;
using Kind = PairingEventKind;

/// A request ends by itself after 10 s; the state does not rely on it.
constexpr milliseconds answerDeadline = seconds{15};
constexpr milliseconds shortestPoll = seconds{1};
constexpr milliseconds longestPoll = seconds{60};
constexpr milliseconds slowDownStep = seconds{5};
constexpr int collisionsAtOnce = 3;
constexpr platform::Backoff pauses{seconds{2}, seconds{30}};

struct Moment
{
    const PairingEvent &event;
    platform::Monotonic now;
    double chance;
};

PairingStep begin(const PairingPlan &plan, const Moment &at)
{
    PairingPlan next;
    next.phase = Phase::Starting;
    next.deadline = at.now + answerDeadline;
    next.failures = plan.failures;
    next.collisions = plan.collisions;
    // The words stay until there is a PIN: flickering helps nobody.
    next.obstacle = plan.obstacle;
    return {next, PairingEffect::AskOffer};
}

PairingStep reveal(PairingPlan plan, const Moment &at)
{
    plan.phase = Phase::Revealing;
    plan.pollInterval = at.event.pollInterval;
    plan.deadline = at.now + answerDeadline;
    return {plan, PairingEffect::Reveal};
}

PairingStep show(PairingPlan plan, const Moment &at)
{
    const auto left = std::max(at.event.expiresIn, milliseconds{0});
    plan.phase = Phase::Showing;
    plan.pollInterval = std::clamp(std::max(at.event.pollInterval, plan.pollInterval), shortestPoll, longestPoll);
    plan.expiresAt = at.now + left;
    plan.lifetime = std::max(plan.lifetime, left);
    plan.deadline = at.now + std::min(plan.pollInterval, left);
    plan.obstacle = PairingObstacle::None;
    plan.failures = 0;
    plan.collisions = 0;
    return {plan, PairingEffect::None};
}

PairingStep pollOrRenew(PairingPlan plan, const Moment &at)
{
    if (!plan.expiresAt || at.now >= *plan.expiresAt)
        return begin(plan, at);
    // Out of Waiting the PIN stays hidden until the hub has answered.
    if (plan.phase == Phase::Showing)
        plan.phase = Phase::Polling;
    plan.deadline = at.now + answerDeadline;
    return {plan, PairingEffect::Poll};
}

PairingStep wait(PairingPlan plan, const Moment &at)
{
    plan.phase = Phase::Waiting;
    plan.deadline = at.now + pauses.pause(plan.failures, at.chance, std::max(at.event.retryAfter, milliseconds{500}));
    plan.failures = std::min(plan.failures + 1, 30);
    plan.obstacle = at.event.obstacle == PairingObstacle::None ? PairingObstacle::Unreachable : at.event.obstacle;
    return {plan, PairingEffect::None};
}

PairingStep slowDown(PairingPlan plan, const Moment &at)
{
    if (!plan.expiresAt)
        return wait(plan, at);
    plan.phase = Phase::Showing;
    plan.pollInterval = std::clamp(plan.pollInterval + slowDownStep, shortestPoll, longestPoll);
    plan.obstacle = PairingObstacle::None;
    plan.deadline = std::min(at.now + plan.pollInterval, *plan.expiresAt);
    return {plan, PairingEffect::None};
}

PairingStep drawAgain(PairingPlan plan, const Moment &at)
{
    if (plan.collisions < collisionsAtOnce) {
        ++plan.collisions;
        return begin(plan, at);
    }
    PairingStep step = wait(plan, at);
    step.plan.obstacle = PairingObstacle::Refuses;
    step.plan.collisions = 0;
    step.plan.expiresAt.reset();
    return step;
}

PairingStep finish(PairingPlan plan, const Moment &)
{
    PairingPlan done;
    done.phase = Phase::Paired;
    return {done, plan.phase == Phase::Paired ? PairingEffect::None : PairingEffect::HandOver};
}

struct Transition
{
    Phase from;
    Kind on;
    PairingStep (*go)(PairingPlan, const Moment &);
};

PairingStep beginFrom(PairingPlan plan, const Moment &at)
{
    return begin(plan, at);
}

/// The whole machine. What is not here changes nothing.
constexpr std::array table{
    Transition{Phase::Idle, Kind::Start, beginFrom},

    Transition{Phase::Starting, Kind::Offered, reveal},
    Transition{Phase::Starting, Kind::Failed, wait},
    Transition{Phase::Starting, Kind::SlowDown, wait},
    Transition{Phase::Starting, Kind::Deadline, wait},

    Transition{Phase::Revealing, Kind::Revealed, show},
    Transition{Phase::Revealing, Kind::Collision, drawAgain},
    Transition{Phase::Revealing, Kind::Gone, drawAgain},
    Transition{Phase::Revealing, Kind::Failed, wait},
    Transition{Phase::Revealing, Kind::SlowDown, wait},
    Transition{Phase::Revealing, Kind::Deadline, wait},

    Transition{Phase::Showing, Kind::Deadline, pollOrRenew},

    Transition{Phase::Polling, Kind::Pending, show},
    Transition{Phase::Polling, Kind::Bound, finish},
    Transition{Phase::Polling, Kind::Gone, beginFrom},
    Transition{Phase::Polling, Kind::SlowDown, slowDown},
    Transition{Phase::Polling, Kind::Failed, wait},
    Transition{Phase::Polling, Kind::Deadline, wait},

    // Waiting asks where it stood: about the live session if there is one.
    Transition{Phase::Waiting, Kind::Deadline, pollOrRenew},
    Transition{Phase::Waiting, Kind::RetryNow, pollOrRenew},
    Transition{Phase::Waiting, Kind::Pending, show},
    Transition{Phase::Waiting, Kind::Bound, finish},
    Transition{Phase::Waiting, Kind::Gone, beginFrom},
    Transition{Phase::Waiting, Kind::SlowDown, slowDown},
    Transition{Phase::Waiting, Kind::Failed, wait},
};

} // namespace

PairingStep stepPairing(const PairingPlan &plan, const PairingEvent &event, platform::Monotonic now, double chance)
{
    const Moment at{event, now, chance};
    for (const Transition &row : table) {
        if (row.from == plan.phase && row.on == event.kind)
            return row.go(plan, at);
    }
    return {plan, PairingEffect::None};
}

} // namespace lintel::auth

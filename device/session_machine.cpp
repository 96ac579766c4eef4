#include "device/session_machine.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lintel::device {
namespace {

using auth::Verdict;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Phase = SessionPhase;
using Kind = SessionEventKind;

/// Each is longer than the deadlines of the requests below it.
constexpr milliseconds tokenDeadline = seconds{25};
constexpr milliseconds openDeadline = seconds{12};
constexpr milliseconds fetchDeadline = seconds{15};
constexpr milliseconds pollPause = seconds{15};
/// A stream that lived this long was a good one: the next failure is the first again.
constexpr milliseconds provenAfter = seconds{30};
constexpr platform::Backoff pauses{seconds{1}, seconds{30}};
constexpr platform::Backoff doubtedPauses{seconds{10}, std::chrono::minutes{10}};
/// Keeps a pause that jitter made short from turning into none at all.
constexpr milliseconds leastPause{100};
constexpr milliseconds leastSpread = seconds{1};
constexpr milliseconds mostSpread = seconds{15};

struct Moment
{
    const SessionEvent &event;
    platform::Monotonic now;
    double chance;
};

SessionStep askToken(SessionPlan plan, const Moment &at)
{
    plan.phase = Phase::Token;
    plan.deadline = at.now + tokenDeadline;
    const bool renew = std::exchange(plan.tokenSpent, false);
    return {plan, renew ? SessionEffect::RenewToken : SessionEffect::AskToken};
}

SessionStep open(SessionPlan plan, const Moment &at)
{
    plan.phase = Phase::Opening;
    plan.deadline = at.now + openDeadline;
    return {plan, SessionEffect::OpenStream};
}

SessionStep live(SessionPlan plan, const Moment &at)
{
    plan.phase = Phase::Live;
    plan.streamless = false;
    plan.liveSince = at.now;
    plan.lastHeard = at.now;
    plan.deadline = at.now + pingAfter;
    return {plan, SessionEffect::None};
}

SessionStep hear(SessionPlan plan, const Moment &at)
{
    plan.renewed = false;
    plan.lastHeard = at.now;
    plan.deadline = at.now + pingAfter;
    if (plan.liveSince && at.now - *plan.liveSince >= provenAfter)
        plan.failures = 0;
    return {plan, SessionEffect::None};
}

milliseconds pauseOf(const SessionPlan &plan, const Moment &at)
{
    const auto &backoff = at.event.doubted ? doubtedPauses : pauses;
    if (at.event.retryAfter == milliseconds{0})
        return std::max(leastPause, backoff.pause(plan.failures, at.chance));
    // Never earlier than the hub asked. It has spread its displays by what it asked of each;
    // a little more keeps apart those whom it asked for the same.
    const auto asked = std::min(at.event.retryAfter, platform::Backoff::askedBound);
    const auto spread = std::clamp<milliseconds>(asked / 4, leastSpread, mostSpread);
    return asked + std::chrono::duration_cast<milliseconds>(spread * at.chance);
}

SessionStep wait(SessionPlan plan, const Moment &at)
{
    plan.phase = Phase::Waiting;
    plan.deadline = at.now + pauseOf(plan, at);
    plan.failures = std::min(plan.failures + 1, 30);
    plan.renewed = false;
    plan.streamless = false;
    plan.liveSince.reset();
    plan.lastHeard.reset();
    return {plan, SessionEffect::None};
}

SessionStep waitForNewToken(SessionPlan plan, const Moment &at)
{
    plan.tokenSpent = true;
    return wait(plan, at);
}

SessionStep fetch(SessionPlan plan, const Moment &at)
{
    plan.phase = Phase::Fetching;
    plan.deadline = at.now + fetchDeadline;
    return {plan, SessionEffect::Fetch};
}

SessionStep rest(SessionPlan plan, const Moment &at)
{
    plan.phase = Phase::Polling;
    plan.streamless = true;
    plan.renewed = false;
    plan.failures = 0;
    plan.deadline = at.now + pollPause / 2 + std::chrono::duration_cast<milliseconds>(pollPause / 2 * at.chance);
    return {plan, SessionEffect::None};
}

SessionStep weighFetch(SessionPlan plan, const Moment &at)
{
    auth::Evidence evidence = at.event.evidence;
    evidence.endpoint = auth::Endpoint::Resource;
    evidence.renewed = plan.renewed;
    if (auth::weigh(evidence) == Verdict::StaleToken) {
        plan.renewed = true;
        plan.tokenSpent = true;
        return askToken(plan, at);
    }
    return wait(plan, at);
}

SessionStep listen(SessionPlan plan, const Moment &at)
{
    const auto silence = at.now - plan.lastHeard.value_or(at.now);
    if (silence >= silenceLimit)
        return wait(plan, at);
    if (silence < pingAfter) {
        plan.deadline = plan.lastHeard.value_or(at.now) + pingAfter;
        return {plan, SessionEffect::None};
    }
    plan.deadline = plan.lastHeard.value_or(at.now) + silenceLimit;
    return {plan, SessionEffect::Ping};
}

SessionStep beginAnew(SessionPlan, const Moment &at)
{
    return askToken({}, at);
}

struct Transition
{
    Phase from;
    Kind on;
    SessionStep (*go)(SessionPlan, const Moment &);
};

/// The whole machine. What is not here changes nothing.
constexpr std::array table{
    Transition{Phase::Idle, Kind::Start, askToken},

    Transition{Phase::Token, Kind::TokenReady, open},     Transition{Phase::Token, Kind::TokenFailed, wait},
    Transition{Phase::Token, Kind::Deadline, wait},

    Transition{Phase::Opening, Kind::Opened, live},       Transition{Phase::Opening, Kind::OpenFailed, fetch},
    Transition{Phase::Opening, Kind::Closed, fetch},      Transition{Phase::Opening, Kind::Deadline, fetch},

    Transition{Phase::Live, Kind::Heard, hear},           Transition{Phase::Live, Kind::Closed, wait},
    Transition{Phase::Live, Kind::OpenFailed, wait},      Transition{Phase::Live, Kind::TokenExpired, waitForNewToken},
    Transition{Phase::Live, Kind::Deadline, listen},

    Transition{Phase::Fetching, Kind::Fetched, rest},     Transition{Phase::Fetching, Kind::FetchFailed, weighFetch},
    Transition{Phase::Fetching, Kind::Deadline, wait},

    Transition{Phase::Polling, Kind::Deadline, askToken}, Transition{Phase::Polling, Kind::RetryNow, askToken},

    Transition{Phase::Waiting, Kind::Deadline, askToken}, Transition{Phase::Waiting, Kind::RetryNow, askToken},

    Transition{Phase::Token, Kind::Rebound, beginAnew},   Transition{Phase::Opening, Kind::Rebound, beginAnew},
    Transition{Phase::Live, Kind::Rebound, beginAnew},    Transition{Phase::Fetching, Kind::Rebound, beginAnew},
    Transition{Phase::Polling, Kind::Rebound, beginAnew}, Transition{Phase::Waiting, Kind::Rebound, beginAnew},
};

} // namespace

SessionStep stepSession(const SessionPlan &plan, const SessionEvent &event, platform::Monotonic now, double chance)
{
    const Moment at{event, now, chance};
    for (const Transition &row : table) {
        if (row.from == plan.phase && row.on == event.kind)
            return row.go(plan, at);
    }
    return {plan, SessionEffect::None};
}

} // namespace lintel::device

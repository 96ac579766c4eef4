#include "device/booking_machine.h"

#include <algorithm>
#include <array>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Phase = BookingPhase;
using Kind = BookingEventKind;

/// Longer than a request with its token and one renewal.
constexpr milliseconds sendDeadline = seconds{60};
/// An accepted one is usually settled by a snapshot; this is for a lost one.
constexpr milliseconds askAgainPause = seconds{15};
constexpr platform::Backoff pauses{seconds{1}, seconds{60}};

struct Moment
{
    const BookingEvent &event;
    platform::Monotonic now;
    double chance;
};

BookingStep dueNow(BookingPlan plan, const Moment &at)
{
    plan.phase = Phase::Due;
    plan.deadline = at.now;
    plan.failures = 0;
    return {plan, BookingEffect::None};
}

BookingStep post(BookingPlan plan, const Moment &at)
{
    plan.phase = Phase::Sending;
    plan.deadline = at.now + sendDeadline;
    return {plan, BookingEffect::Post};
}

BookingStep later(BookingPlan plan, const Moment &at)
{
    plan.phase = Phase::Due;
    plan.deadline = at.now + std::max(milliseconds{200}, pauses.pause(plan.failures, at.chance, at.event.retryAfter));
    plan.failures = std::min(plan.failures + 1, 30);
    return {plan, BookingEffect::None};
}

/// The answer to asking again was lost; the slot is held all the same.
BookingStep askLater(BookingPlan plan, const Moment &at)
{
    plan.deadline = at.now + askAgainPause + pauses.pause(plan.failures, at.chance, at.event.retryAfter);
    plan.failures = std::min(plan.failures + 1, 30);
    return {plan, BookingEffect::None};
}

BookingStep askAgain(BookingPlan plan, const Moment &at)
{
    plan.deadline = at.now + sendDeadline;
    return {plan, BookingEffect::Post};
}

BookingStep take(BookingPlan plan, const Moment &at)
{
    plan.failures = 0;
    switch (at.event.state) {
    case IntentState::Pending:
        // A hub that knows the key but not yet its end: as good as no answer.
        return plan.phase == Phase::Sending ? later(plan, at) : BookingStep{plan, BookingEffect::None};
    case IntentState::Accepted:
        plan.phase = Phase::Accepted;
        plan.deadline = at.now + askAgainPause;
        return {plan, BookingEffect::None};
    case IntentState::Confirmed:
        plan.phase = Phase::Confirmed;
        break;
    case IntentState::Refused:
        plan.phase = Phase::Refused;
        plan.reason = at.event.reason;
        break;
    }
    plan.deadline.reset();
    return {plan, BookingEffect::None};
}

/// What was confirmed can still be taken back by the calendar; nothing else changes it.
BookingStep takeBack(BookingPlan plan, const Moment &at)
{
    return at.event.state == IntentState::Refused ? take(plan, at) : BookingStep{plan, BookingEffect::None};
}

BookingStep goneWithNamed(BookingPlan plan, const Moment &at)
{
    const bool missed = at.event.reason == Refusal::Missed;
    plan.phase = missed ? Phase::Missed : Phase::Refused;
    plan.reason = missed ? Refusal::Missed : Refusal::Gone;
    plan.deadline.reset();
    return {plan, BookingEffect::None};
}

BookingStep miss(BookingPlan plan, const Moment &)
{
    plan.phase = Phase::Missed;
    plan.reason = Refusal::Missed;
    plan.deadline.reset();
    return {plan, BookingEffect::None};
}

/// It had been there before its time passed: the hub knows better.
BookingStep hearAfterAll(BookingPlan plan, const Moment &at)
{
    if (at.event.state == IntentState::Pending)
        return {plan, BookingEffect::None};
    plan.reason = Refusal::None;
    return take(plan, at);
}

struct Transition
{
    Phase from;
    Kind on;
    BookingStep (*go)(BookingPlan, const Moment &);
};

/// The whole machine. What is not here changes nothing.
constexpr std::array table{
    Transition{Phase::Held, Kind::Released, dueNow},        Transition{Phase::Held, Kind::NamedRefused, goneWithNamed},
    Transition{Phase::Held, Kind::Expired, miss},

    Transition{Phase::Due, Kind::Deadline, post},           Transition{Phase::Due, Kind::LinkIsBack, dueNow},
    Transition{Phase::Due, Kind::Answered, take},           Transition{Phase::Due, Kind::Expired, miss},

    Transition{Phase::Sending, Kind::Answered, take},       Transition{Phase::Sending, Kind::Failed, later},
    Transition{Phase::Sending, Kind::Deadline, later},

    Transition{Phase::Accepted, Kind::Answered, take},      Transition{Phase::Accepted, Kind::Failed, askLater},
    Transition{Phase::Accepted, Kind::Deadline, askAgain},

    Transition{Phase::Confirmed, Kind::Answered, takeBack}, Transition{Phase::Missed, Kind::Answered, hearAfterAll},
};

} // namespace

BookingStep stepBooking(const BookingPlan &plan, const BookingEvent &event, platform::Monotonic now, double chance)
{
    const Moment at{event, now, chance};
    for (const Transition &row : table) {
        if (row.from == plan.phase && row.on == event.kind)
            return row.go(plan, at);
    }
    return {plan, BookingEffect::None};
}

IntentState intentState(BookingPhase phase)
{
    switch (phase) {
    case BookingPhase::Accepted:
        return IntentState::Accepted;
    case BookingPhase::Confirmed:
        return IntentState::Confirmed;
    case BookingPhase::Refused:
    case BookingPhase::Missed:
        return IntentState::Refused;
    case BookingPhase::Held:
    case BookingPhase::Due:
    case BookingPhase::Sending:
        break;
    }
    return IntentState::Pending;
}

} // namespace lintel::device

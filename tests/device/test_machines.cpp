#include "device/booking_machine.h"
#include "device/session_machine.h"

#include <QList>
#include <QTest>

#include <array>
#include <deque>

using namespace lintel;
using namespace lintel::device;
using auth::Standing;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const platform::Monotonic start{std::chrono::hours{1}};

constexpr std::array sessionEvents{
    SessionEventKind::Start,       SessionEventKind::TokenReady,   SessionEventKind::TokenFailed,
    SessionEventKind::Opened,      SessionEventKind::OpenFailed,   SessionEventKind::Heard,
    SessionEventKind::Closed,      SessionEventKind::TokenExpired, SessionEventKind::Fetched,
    SessionEventKind::FetchFailed, SessionEventKind::Deadline,     SessionEventKind::RetryNow,
    SessionEventKind::Rebound};
constexpr std::array standings{Standing::Good, Standing::Refused,     Standing::TokenRefused,
                               Standing::Ill,  Standing::Unreachable, Standing::Insecure};
constexpr std::array bookingEvents{BookingEventKind::Released, BookingEventKind::NamedRefused,
                                   BookingEventKind::Answered, BookingEventKind::Failed,
                                   BookingEventKind::Deadline, BookingEventKind::LinkIsBack};

/// Drives one session by hand.
struct Session
{
    SessionPlan plan;
    platform::Monotonic now = start;

    SessionEffect feed(const SessionEvent &event, milliseconds after = {})
    {
        now += after;
        const auto step = stepSession(plan, event, now, 0.5);
        plan = step.plan;
        return step.effect;
    }
    SessionEffect deadline()
    {
        now = *plan.deadline;
        return feed({.kind = SessionEventKind::Deadline});
    }
    void goLive()
    {
        feed({.kind = SessionEventKind::Start});
        feed({.kind = SessionEventKind::TokenReady});
        feed({.kind = SessionEventKind::Opened});
        feed({.kind = SessionEventKind::Heard});
    }
};

} // namespace

class TestMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// I2: every state × every event: a deadline everywhere, and it always leads on.
    void I2_everySessionStateLeadsOn()
    {
        std::deque<SessionPlan> open{SessionPlan{}};
        QList<SessionPlan> seen{SessionPlan{}};
        while (!open.empty()) {
            const SessionPlan plan = open.front();
            open.pop_front();
            for (const auto kind : sessionEvents) {
                for (const auto standing : standings) {
                    for (const auto passed : {minutes{0}, minutes{3}}) {
                        const auto step = stepSession(
                            plan,
                            {.kind = kind,
                             .evidence = {.standing = standing, .bearerError = "invalid_token", .status = 401},
                             .doubted = passed.count() > 0},
                            start + passed, 0.5);
                        const bool idle = step.plan.phase == SessionPhase::Idle;
                        QVERIFY(step.plan.deadline.has_value() != idle);
                        // A machine that asks twice for the same thing would hang or flood.
                        if (step.effect == SessionEffect::OpenStream)
                            QVERIFY(step.plan.phase == SessionPhase::Opening);
                        if (step.effect == SessionEffect::Fetch)
                            QVERIFY(step.plan.phase == SessionPhase::Fetching);
                        SessionPlan known = step.plan;
                        known.failures = std::min(known.failures, 1);
                        if (!seen.contains(known) && seen.size() < 1'500) {
                            seen.append(known);
                            open.push_back(known);
                        }
                    }
                }
            }
        }
        // From each of them the deadlines alone lead to another attempt.
        for (const SessionPlan &plan : std::as_const(seen)) {
            if (plan.phase == SessionPhase::Idle)
                continue;
            Session session{plan, *plan.deadline};
            bool asked = false;
            for (int i = 0; i < 6 && !asked; ++i) {
                const auto effect = session.deadline();
                asked = effect == SessionEffect::AskToken || effect == SessionEffect::RenewToken;
            }
            QVERIFY(asked);
        }
    }

    void silenceIsPingedThenEnded()
    {
        Session session;
        session.goLive();
        QCOMPARE(*session.plan.deadline - session.now, pingAfter);
        QCOMPARE(session.deadline(), SessionEffect::Ping);
        QCOMPARE(session.plan.phase, SessionPhase::Live);
        session.feed({.kind = SessionEventKind::Heard}, seconds{1});
        QCOMPARE(session.deadline(), SessionEffect::Ping);
        session.deadline();
        QCOMPARE(session.plan.phase, SessionPhase::Waiting);
        QVERIFY(!isLive(session.plan));
    }

    void aPathWithoutStreamsIsPolled()
    {
        Session session;
        session.feed({.kind = SessionEventKind::Start});
        session.feed({.kind = SessionEventKind::TokenReady});
        QCOMPARE(session.feed({.kind = SessionEventKind::OpenFailed}), SessionEffect::Fetch);
        session.feed({.kind = SessionEventKind::Fetched});
        QCOMPARE(session.plan.phase, SessionPhase::Polling);
        QVERIFY(isLive(session.plan));
        QCOMPARE(session.deadline(), SessionEffect::AskToken);
        QVERIFY(isLive(session.plan));
    }

    /// I1: a refused token is renewed once per attempt; then the hub is ill, and nothing is lost.
    void I1_aRefusedTokenIsRenewedOnceThenWaits()
    {
        Session session;
        session.feed({.kind = SessionEventKind::Start});
        const SessionEvent refused{
            .kind = SessionEventKind::FetchFailed,
            .evidence = {.standing = Standing::TokenRefused, .bearerError = "invalid_token", .status = 401}};
        session.feed({.kind = SessionEventKind::TokenReady});
        session.feed({.kind = SessionEventKind::OpenFailed});
        QCOMPARE(session.feed(refused), SessionEffect::RenewToken);
        session.feed({.kind = SessionEventKind::TokenReady});
        session.feed({.kind = SessionEventKind::OpenFailed});
        QCOMPARE(session.feed(refused), SessionEffect::None);
        QCOMPARE(session.plan.phase, SessionPhase::Waiting);
    }

    /// I1: while the trust machine has a concern the display still asks, ever more slowly.
    void I1_doubtedItAsksEverMoreSlowly()
    {
        Session session;
        session.feed({.kind = SessionEventKind::Start});
        const auth::Evidence evidence{
            .standing = Standing::TokenRefused, .bearerError = "invalid_assertion", .status = 401};
        for (int i = 0; i < 2'000; ++i) {
            session.feed({.kind = SessionEventKind::TokenFailed, .evidence = evidence, .doubted = true});
            QCOMPARE(session.deadline(), SessionEffect::AskToken);
        }
        session.feed({.kind = SessionEventKind::TokenFailed, .evidence = evidence, .doubted = true});
        QVERIFY(*session.plan.deadline - session.now >= minutes{4});
        QVERIFY(*session.plan.deadline - session.now <= minutes{10});
    }

    /// What the hub asked for is obeyed: never earlier, and a little apart.
    void retryAfterIsObeyedWithSpread()
    {
        for (const double chance : {0.0, 0.5, 0.999}) {
            SessionPlan plan;
            plan.phase = SessionPhase::Fetching;
            plan.deadline = start;
            plan.failures = 20;
            const auto step =
                stepSession(plan, {.kind = SessionEventKind::FetchFailed, .retryAfter = seconds{40}}, start, chance);
            QVERIFY(*step.plan.deadline - start >= seconds{40});
            QVERIFY(*step.plan.deadline - start < seconds{51});
        }
    }

    /// Another binding: whatever is under way is void, and a new token is asked for at once.
    void aNewBindingBeginsAnew()
    {
        Session session;
        session.goLive();
        QCOMPARE(session.feed({.kind = SessionEventKind::Rebound}), SessionEffect::AskToken);
        QCOMPARE(session.plan.phase, SessionPhase::Token);
        QCOMPARE(session.plan.failures, 0);
    }

    void pausesGrowWithFullJitterAndObeyTheHub()
    {
        constexpr platform::Backoff backoff{seconds{1}, seconds{30}};
        QCOMPARE(backoff.longest(0), milliseconds{1'000});
        QCOMPARE(backoff.longest(3), milliseconds{8'000});
        QCOMPARE(backoff.longest(1'000'000), milliseconds{30'000});
        QCOMPARE(backoff.pause(3, 0.0), milliseconds{0});
        QCOMPARE(backoff.pause(3, 0.5), milliseconds{4'000});
        QCOMPARE(backoff.pause(0, 0.5, seconds{60}), milliseconds{60'500});
        QCOMPARE(backoff.pause(0, 0.0, std::chrono::hours{90}), milliseconds{minutes{10}});
    }

    void I2_everyBookingStateLeadsOn()
    {
        for (int phase = 0; phase <= static_cast<int>(BookingPhase::Refused); ++phase) {
            BookingPlan plan;
            plan.phase = static_cast<BookingPhase>(phase);
            for (const auto kind : bookingEvents) {
                for (const auto state :
                     {IntentState::Pending, IntentState::Accepted, IntentState::Confirmed, IntentState::Refused}) {
                    if (plan.phase != BookingPhase::Held && !isSettled(plan.phase))
                        plan.deadline = start;
                    const auto step =
                        stepBooking(plan, {.kind = kind, .state = state, .reason = Refusal::Conflict}, start, 0.5);
                    const bool rests = isSettled(step.plan.phase) || step.plan.phase == BookingPhase::Held;
                    QVERIFY(step.plan.deadline.has_value() != rests);
                    // A refused one stays refused, a confirmed one can only be taken back.
                    if (plan.phase == BookingPhase::Refused)
                        QCOMPARE(step.plan.phase, BookingPhase::Refused);
                    if (plan.phase == BookingPhase::Confirmed)
                        QVERIFY(isSettled(step.plan.phase));
                    if (plan.phase == BookingPhase::Held)
                        QVERIFY(step.effect == BookingEffect::None);
                }
            }
        }
    }

    void anAnswerThatIsLostIsAskedForAgain()
    {
        BookingPlan plan;
        plan.deadline = start;
        auto step = stepBooking(plan, {.kind = BookingEventKind::Deadline}, start, 0.5);
        QCOMPARE(step.effect, BookingEffect::Post);
        step = stepBooking(step.plan, {.kind = BookingEventKind::Failed}, start, 0.5);
        QCOMPARE(intentState(step.plan.phase), IntentState::Pending);
        step = stepBooking(step.plan, {.kind = BookingEventKind::Deadline}, start + minutes{1}, 0.5);
        QCOMPARE(step.effect, BookingEffect::Post);
        step = stepBooking(step.plan, {.kind = BookingEventKind::Answered, .state = IntentState::Accepted}, start, 0.5);
        QCOMPARE(intentState(step.plan.phase), IntentState::Accepted);
        step = stepBooking(step.plan, {.kind = BookingEventKind::Deadline}, start, 0.5);
        QCOMPARE(step.effect, BookingEffect::Post);
        QCOMPARE(intentState(step.plan.phase), IntentState::Accepted);
    }
};

QTEST_GUILESS_MAIN(TestMachines)
#include "test_machines.moc"

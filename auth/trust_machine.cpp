#include "auth/trust_machine.h"

#include <algorithm>
#include <array>

namespace lintel::auth {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Kind = TrustEventKind;
using Effect = TrustEffect;

/// Between two rounds of asking what is wrong.
constexpr platform::Backoff pauses{seconds{20}, std::chrono::minutes{10}};
constexpr milliseconds leastPause = seconds{5};
constexpr TrustEffects questions = Effect::AskRevocation | Effect::AskReadmission | TrustEffects(Effect::AskKeys);

struct Moment
{
    const TrustEvent &event;
    platform::Monotonic now;
    double chance;
};

/// What the hub said about this display before, and now: the more telling word stays.
Doubt lastWord(Doubt before, Doubt now, Endpoint endpoint)
{
    const bool vague = before == Doubt::None || before == Doubt::Refused;
    const bool telling = endpoint == Endpoint::Readmission || endpoint == Endpoint::Stream || now == Doubt::Cloned ||
                         now == Doubt::StrangeHub;
    return vague || (telling && now != Doubt::Refused) ? now : before;
}

/// Only a person can settle these: there is nothing to wait for.
bool needsPerson(Doubt doubt)
{
    return doubt == Doubt::SeveralOrganisations || doubt == Doubt::Cloned;
}

/// Trusted, but for what a person asked for.
TrustPlan clear(const TrustPlan &plan)
{
    TrustPlan next;
    next.paired = plan.paired;
    if (plan.deadline) {
        next.rebinding = plan.rebinding;
        next.strange = plan.strange;
        next.deadline = plan.deadline;
    }
    return next;
}

TrustEffects withdrawn(const TrustPlan &before, const TrustPlan &after)
{
    return before.rebinding && !after.rebinding ? TrustEffects(Effect::WithdrawRebinding) : TrustEffects();
}

/// Asks what is wrong, unless that was done a moment ago.
TrustEffects look(TrustPlan &plan, TrustEffects wanted, const Moment &at)
{
    if ((wanted.bits & questions.bits) == 0 || (plan.nextLook && at.now < *plan.nextLook))
        return wanted.without(questions);
    plan.nextLook = at.now + leastPause + pauses.pause(plan.looks, at.chance);
    plan.looks = std::min(plan.looks + 1, 30);
    return wanted;
}

TrustStep doubt(TrustPlan plan, const Judgement &judgement, const Moment &at)
{
    plan.doubt = lastWord(plan.doubt, judgement.doubt, at.event.evidence.endpoint);
    if (!plan.paired) {
        // Not known is what every new display is.
        plan.shown = needsPerson(plan.doubt);
        return {plan, judgement.effects.without(questions), Verdict::Doubted};
    }
    if (!plan.refusedSince)
        plan.refusedSince = at.now;
    const bool forMinutes = at.now - *plan.refusedSince >= doubtAfter;
    plan.shown = plan.shown || forMinutes || needsPerson(plan.doubt);
    TrustEffects effects = look(plan, judgement.effects, at);
    if (!plan.rebinding && (forMinutes || plan.doubt == Doubt::SeveralOrganisations)) {
        plan.rebinding = true;
        effects = effects | Effect::OfferRebinding;
    }
    return {plan, effects, Verdict::Doubted};
}

TrustStep witness(TrustPlan plan, const Moment &at)
{
    const Judgement judgement = judge(at.event.evidence);
    switch (judgement.verdict) {
    case Verdict::Revoked:
        return {TrustPlan{}, judgement.effects | withdrawn(plan, {}), judgement.verdict};
    case Verdict::Doubted:
        return doubt(plan, judgement, at);
    case Verdict::Proceed:
        // A token again: no longer refused. What people were told stays until the room is heard.
        if (at.event.evidence.endpoint == Endpoint::Token)
            plan.refusedSince.reset();
        return {plan, judgement.effects, judgement.verdict};
    case Verdict::Accept:
    case Verdict::StaleToken:
    case Verdict::IllPath:
        break;
    }
    return {plan, look(plan, judgement.effects, at), judgement.verdict};
}

TrustStep hear(TrustPlan plan, const Moment &)
{
    const TrustPlan next = plan.paired ? clear(plan) : plan;
    return {next, withdrawn(plan, next)};
}

TrustStep askKeys(TrustPlan plan, const Moment &)
{
    return {plan, Effect::AskKeys};
}

TrustStep bind(TrustPlan plan, const Moment &)
{
    TrustPlan next;
    next.paired = true;
    return {next, withdrawn(plan, next)};
}

TrustStep sound(TrustPlan plan, const Moment &)
{
    plan.strange = false;
    return {plan, {}};
}

TrustStep strange(TrustPlan plan, const Moment &)
{
    plan.strange = plan.rebinding;
    return {plan, {}};
}

TrustStep readmit(TrustPlan plan, const Moment &)
{
    return {plan, plan.paired ? TrustEffects() : TrustEffects(Effect::AskReadmission)};
}

TrustStep pairAgain(TrustPlan plan, const Moment &at)
{
    if (!plan.paired)
        return {plan, {}};
    plan.deadline = at.now + askedFor;
    if (plan.rebinding)
        return {plan, {}};
    plan.rebinding = true;
    return {plan, Effect::OfferRebinding};
}

TrustStep endAsked(TrustPlan plan, const Moment &at)
{
    if (!plan.deadline)
        return {plan, {}};
    TrustPlan next = plan;
    next.deadline.reset();
    const bool refused = plan.refusedSince && at.now - *plan.refusedSince >= doubtAfter;
    next.rebinding = refused || plan.doubt == Doubt::SeveralOrganisations;
    next.strange = next.rebinding && plan.strange;
    return {next, withdrawn(plan, next)};
}

struct Transition
{
    Kind on;
    TrustStep (*go)(TrustPlan, const Moment &);
};

/// The whole machine.
constexpr std::array table{
    Transition{Kind::Witnessed, witness},      Transition{Kind::Heard, hear},
    Transition{Kind::KeyDiffers, askKeys},     Transition{Kind::Bound, bind},
    Transition{Kind::SoundOffer, sound},       Transition{Kind::StrangeOffer, strange},
    Transition{Kind::WithoutBinding, readmit}, Transition{Kind::PairAgain, pairAgain},
    Transition{Kind::Deadline, endAsked},
};

} // namespace

TrustStep stepTrust(const TrustPlan &plan, const TrustEvent &event, platform::Monotonic now, double chance)
{
    const Moment at{event, now, chance};
    for (const Transition &row : table) {
        if (row.on == event.kind)
            return row.go(plan, at);
    }
    return {plan, {}};
}

Doubt concernOf(const TrustPlan &plan)
{
    if (plan.rebinding && plan.strange)
        return Doubt::StrangeHub;
    if (plan.shown)
        return plan.doubt;
    // A person asked for the code: shown as if the hub had refused.
    return plan.rebinding ? Doubt::Refused : Doubt::None;
}

} // namespace lintel::auth

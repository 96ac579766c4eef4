#include "explorer/pairing_world.h"

#include <stdexcept>

namespace lintel::explorer {
namespace {

using auth::PairingEffect;
using auth::PairingEvent;
using auth::PairingObstacle;
using auth::PairingPhase;
using hub::devices::PairingAnswer;
using hub::devices::PairingState;
using AuthKind = auth::PairingEventKind;
using HubEvent = hub::devices::PairingEvent;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

const platform::Monotonic now{hours{1}};
const hub::Instant hubNow{hours{1}};
constexpr milliseconds codeLives = minutes{10};
constexpr std::uint8_t strangeSession = 3;
constexpr int sessionsAtHub = 2;

enum Request : std::uint8_t { Offer = 1, Reveal, Poll };
enum Answer : std::uint8_t { Offered = 1, Revealed, Pending, IsBound, Collision, Gone, SlowDown, Failed };

/// A message: what it is, and the session it is about.
constexpr std::uint8_t message(std::uint8_t what, std::uint8_t session)
{
    return static_cast<std::uint8_t>(what << 2U | session);
}
constexpr std::uint8_t whatOf(std::uint8_t m)
{
    return m >> 2U;
}
constexpr std::uint8_t sessionOf(std::uint8_t m)
{
    return m & 3U;
}

auth::PairingPlan planOf(const PairingWorld &world)
{
    auth::PairingPlan plan;
    plan.phase = world.phase;
    if (world.phase != PairingPhase::Idle && world.phase != PairingPhase::Paired)
        plan.deadline = now;
    if (world.expiry != Expiry::None)
        plan.expiresAt = world.expiry == Expiry::Ahead ? now + codeLives : now;
    plan.lifetime = world.expiry == Expiry::None ? milliseconds{0} : codeLives;
    plan.obstacle = world.words != 0 ? PairingObstacle::Unreachable : PairingObstacle::None;
    plan.collisions = world.collisions;
    return plan;
}

} // namespace

PairingModel::PairingModel()
    : m_display({"Idle", "Starting", "Revealing", "Showing", "Polling", "Waiting", "Paired"},
                {"Start", "Offered", "Revealed", "Pending", "Bound", "Collision", "Gone", "SlowDown", "Failed",
                 "Deadline", "RetryNow"},
                {"", "AskOffer", "Reveal", "Poll", "HandOver"}),
      m_hub({"Offered", "Revealed", "Approved", "Gone"}, {"Reveal", "Poll", "Approve", "WrongGuess", "time over"},
            {"Done", "Again", "SlowDown", "Refused", "Expired"})
{}

PairingWorld PairingModel::begin()
{
    return {};
}

/// One step of the display's machine; the driver's part is here, too.
void PairingModel::feed(World &world, const PairingEvent &event) const
{
    const auto before = planOf(world);
    const auto step = auth::stepPairing(before, event, now, 0.5);
    const auto &plan = step.plan;
    if (!(plan == before) || step.effect != PairingEffect::None)
        m_display.note(before.phase, event.kind, plan.phase, step.effect);
    const bool needsDeadline = plan.phase != PairingPhase::Idle && plan.phase != PairingPhase::Paired;
    if (plan.deadline.has_value() != needsDeadline)
        throw std::logic_error("a pairing state without a deadline: " + m_display.state(plan.phase));
    world.phase = plan.phase;
    world.expiry = !plan.expiresAt ? Expiry::None : *plan.expiresAt > now ? Expiry::Ahead : Expiry::Passed;
    world.words = plan.obstacle == PairingObstacle::None ? 0 : 1;
    world.collisions = static_cast<std::uint8_t>(plan.collisions);
    if (step.effect == PairingEffect::None)
        return;
    // The driver listens to the answer to its last question only.
    world.toDisplay.clear();
    world.asked = 0;
    switch (step.effect) {
    case PairingEffect::AskOffer:
        world.session = 0;
        world.asked = Offer;
        break;
    case PairingEffect::Reveal:
        world.asked = Reveal;
        break;
    case PairingEffect::Poll:
        world.asked = Poll;
        break;
    case PairingEffect::HandOver:
        world.bound = Bound::InMemory;
        world.session = 0;
        return;
    case PairingEffect::None:
        return;
    }
    world.toHub.send(message(world.asked, world.session));
}

/// One step of the hub's machine on the session in `place`. `late`: its time is over.
PairingAnswer PairingModel::ask(World &world, std::size_t place, HubEvent event, bool late) const
{
    HubSession &kept = world.hub.at(place);
    const hub::devices::PairingRules rules;
    auto session = hub::devices::begin_pairing(hubNow, rules);
    session.state = kept.state;
    session.failures = kept.failures;
    if (kept.polledJustNow != 0)
        session.last_poll = hubNow;
    const auto step = hub::devices::step(session, event, late ? hubNow + hours{1} : hubNow, rules);
    if (late || event != HubEvent::Look)
        m_hub.note(kept.state, late ? HubEvent::Look : event, step.session.state, step.answer);
    kept = {};
    if (step.session.state != PairingState::Gone) {
        kept.state = step.session.state;
        // Wrong guesses count while a PIN is live only.
        kept.failures = kept.state == PairingState::Revealed ? static_cast<std::uint8_t>(step.session.failures) : 0;
        kept.polledJustNow = step.session.last_poll ? 1 : 0;
    }
    return step.answer;
}

/// A request has come to an honest hub.
void PairingModel::serve(World world, std::uint8_t request, Kind kind, std::string_view what, const Visit &visit) const
{
    // Only the answer to the question that the driver still has is heard.
    const bool awaited = whatOf(request) == world.asked && sessionOf(request) == world.session;
    const auto reply = [&world, awaited](std::uint8_t answer, std::uint8_t session = 0) {
        if (awaited)
            world.toDisplay.send(message(answer, session));
    };
    if (whatOf(request) == Offer) {
        std::uint8_t place = 0;
        while (place < sessionsAtHub && world.hub.at(place).state != PairingState::Gone)
            ++place;
        if (place < sessionsAtHub) {
            world.hub.at(place).state = PairingState::Offered;
            reply(Offered, static_cast<std::uint8_t>(place + 1));
        } else {
            reply(Failed); // too many sessions
        }
        visit(world, what, kind);
        return;
    }
    const std::uint8_t session = sessionOf(request);
    const std::size_t place = session - 1U;
    if (session == 0 || session == strangeSession || world.hub.at(place).state == PairingState::Gone) {
        reply(Gone);
        visit(world, what, kind);
        return;
    }
    if (whatOf(request) == Reveal) {
        const bool other = world.hub.at(1 - place).state == PairingState::Revealed;
        if (other && world.hub.at(place).state == PairingState::Offered) {
            World collided = world;
            collided.hub.at(place) = {};
            if (awaited)
                collided.toDisplay.send(message(Collision, 0));
            visit(collided, "two displays draw the same PIN", Kind::Foul);
        }
        switch (ask(world, place, HubEvent::Reveal)) {
        case PairingAnswer::Done:
        case PairingAnswer::Again:
            reply(Revealed);
            break;
        case PairingAnswer::SlowDown:
        case PairingAnswer::Refused:
        case PairingAnswer::Expired:
            reply(Gone);
            break;
        }
        visit(world, what, kind);
        return;
    }
    // The last poll may have been a moment ago, or the agreed pause ago.
    World patient = world;
    patient.hub.at(place).polledJustNow = 0;
    for (const World &at : {patient, world}) {
        World next = at;
        std::uint8_t answer = Gone;
        switch (ask(next, place, HubEvent::Poll)) {
        case PairingAnswer::Done:
        case PairingAnswer::Again:
            answer = next.hub.at(place).state == PairingState::Approved ? IsBound : Pending;
            break;
        case PairingAnswer::SlowDown:
            answer = SlowDown;
            break;
        case PairingAnswer::Refused:
            answer = Failed;
            break;
        case PairingAnswer::Expired:
            break;
        }
        if (awaited)
            next.toDisplay.send(message(answer, 0));
        visit(next, what, kind);
    }
}

void PairingModel::hear(World world, std::uint8_t reply, Kind kind, std::string_view what, const Visit &visit) const
{
    world.asked = 0;
    world.toDisplay.clear();
    PairingEvent event;
    event.expiresIn = codeLives;
    event.pollInterval = std::chrono::seconds{2};
    switch (whatOf(reply)) {
    case Offered:
        event.kind = AuthKind::Offered;
        world.session = sessionOf(reply);
        break;
    case Revealed:
        event.kind = AuthKind::Revealed;
        break;
    case Pending:
        event.kind = AuthKind::Pending;
        break;
    case IsBound:
        event.kind = AuthKind::Bound;
        break;
    case Collision:
        event.kind = AuthKind::Collision;
        break;
    case Gone:
        event.kind = AuthKind::Gone;
        break;
    case SlowDown:
        event.kind = AuthKind::SlowDown;
        break;
    default:
        event.kind = AuthKind::Failed;
        event.obstacle = PairingObstacle::Refuses;
        break;
    }
    feed(world, event);
    visit(world, what, kind);
}

void PairingModel::atTheDisplay(const World &world, const Visit &visit) const
{
    World next = world;
    if (world.phase == PairingPhase::Idle) {
        feed(next, {.kind = AuthKind::Start});
        visit(next, "the display begins", Kind::Fair);
        return;
    }
    if (world.phase == PairingPhase::Paired) {
        if (world.bound == Bound::InMemory) {
            next.bound = Bound::OnDisk;
            visit(next, "the binding is on the disk", Kind::Fair);
            next = {};
            next.hub = world.hub;
            next.toHub = world.toHub;
            visit(next, "the display crashes before the binding is written", Kind::Foul);
        }
        return;
    }
    feed(next, {.kind = AuthKind::Deadline});
    visit(next, "a deadline passes at the display", Kind::Fair);
    if (world.expiry == Expiry::Ahead) {
        next = world;
        next.expiry = Expiry::Passed;
        feed(next, {.kind = AuthKind::Deadline});
        visit(next, "the code's time is over", Kind::Fair);
    }
    next = world;
    feed(next, {.kind = AuthKind::RetryNow});
    visit(next, "a person asks for another try", Kind::Fair);
    next = {};
    next.hub = world.hub;
    next.toHub = world.toHub;
    visit(next, "the display crashes", Kind::Foul);
    lie(world, visit);
}

/// Whoever sits on the line answers what it likes; it cannot sign a binding.
void PairingModel::lie(const World &world, const Visit &visit) const
{
    switch (world.asked) {
    case Offer:
        hear(world, message(Offered, strangeSession), Kind::Foul, "the offer of a session that no hub knows", visit);
        break;
    case Reveal:
        for (const auto lie : {Revealed, Collision, Gone})
            hear(world, message(lie, 0), Kind::Foul, "a false answer to what was revealed", visit);
        break;
    case Poll:
        for (const auto lie : {Pending, Gone, SlowDown})
            hear(world, message(lie, 0), Kind::Foul, "a false answer to a poll", visit);
        break;
    default:
        return;
    }
    hear(world, message(Failed, 0), Kind::Foul, "an error instead of an answer", visit);
}

void PairingModel::onTheLine(const World &world, const Visit &visit) const
{
    for (std::size_t i = 0; i < world.toHub.messages.size(); ++i) {
        const auto request = world.toHub.messages.at(i);
        if (request == 0)
            continue;
        World next = world;
        next.toHub = world.toHub.without(i);
        visit(next, "a request is lost", Kind::Foul);
        serve(next, request, Kind::Fair, "the hub answers", visit);
        serve(world, request, Kind::Foul, "the hub answers, and the request comes once more", visit);
    }
    for (std::size_t i = 0; i < world.toDisplay.messages.size(); ++i) {
        const auto reply = world.toDisplay.messages.at(i);
        if (reply == 0)
            continue;
        World next = world;
        next.toDisplay = world.toDisplay.without(i);
        visit(next, "an answer is lost", Kind::Foul);
        hear(world, reply, Kind::Fair, "the display hears the answer", visit);
    }
}

void PairingModel::atTheHub(const World &world, const Visit &visit) const
{
    for (std::size_t place = 0; place < world.hub.size(); ++place) {
        if (world.hub.at(place).state == PairingState::Gone)
            continue;
        World next = world;
        static_cast<void>(ask(next, place, HubEvent::Look, true));
        visit(next, "a session's time is over at the hub", Kind::Fair);
        next = world;
        static_cast<void>(ask(next, place, HubEvent::WrongGuess));
        visit(next, "somebody guesses wrong", Kind::Foul);
        if (world.session != place + 1)
            continue;
        // Only a PIN that stands on the glass can be read from it; it may be typed late.
        next = world;
        static_cast<void>(ask(next, place, HubEvent::Approve));
        visit(next, "the admin types the PIN", auth::showsPin(world.phase) ? Kind::Fair : Kind::Foul);
    }
    World next = world;
    next.toHub.clear();
    next.toDisplay.clear();
    visit(next, "the hub crashes", Kind::Foul);
    next.hub = {};
    visit(next, "the hub comes back from an old backup", Kind::Foul);
}

void PairingModel::happenings(const World &world, const Visit &visit) const
{
    atTheDisplay(world, visit);
    onTheLine(world, visit);
    atTheHub(world, visit);
}

std::optional<std::string> PairingModel::fault(const World &world)
{
    if (auth::showsPin(world.phase) && world.expiry == Expiry::None)
        return "a PIN on the glass that never ends";
    if (auth::showsPin(world.phase) && world.session == 0)
        return "a PIN on the glass without a session";
    if (world.bound != Bound::No && world.phase != PairingPhase::Paired)
        return "bound and pairing all the same";
    return std::nullopt;
}

bool PairingModel::arrived(const World &world)
{
    return world.phase == PairingPhase::Paired && world.bound == Bound::OnDisk;
}

std::string PairingModel::describe(const World &world) const
{
    return "display " + m_display.state(world.phase) + ", its session " + std::to_string(world.session) +
           ", at the hub " + m_hub.state(world.hub[0].state) + " and " + m_hub.state(world.hub[1].state);
}

} // namespace lintel::explorer

#include "explorer/session_world.h"

#include <array>
#include <stdexcept>

namespace lintel::explorer {
namespace {

using auth::Evidence;
using auth::Standing;
using device::SessionEffect;
using device::SessionEvent;
using device::SessionPhase;
using device::SessionPlan;
using EventKind = device::SessionEventKind;

const platform::Monotonic now{std::chrono::hours{1}};

enum Request : std::uint8_t { AskToken = 1, OpenStream, AskSnapshot, Ping };
enum Answer : std::uint8_t { TokenIs = 1, Opened, Frame, NotOpened, Snapshot, SnapshotRefused, TokenSpent };

const Evidence staleToken{.standing = Standing::TokenRefused, .bearerError = "invalid_token", .status = 401};

/// What may come instead of an honest answer, by kind.
const std::array lies{
    staleToken,
    Evidence{.standing = Standing::TokenRefused, .bearerError = "invalid_assertion", .status = 401},
    Evidence{.standing = Standing::Refused, .status = 403, .problem = "revoked"},
    Evidence{.standing = Standing::Ill, .status = 200},
};

bool ofTheStream(std::uint8_t answer)
{
    return answer == Opened || answer == Frame || answer == NotOpened || answer == TokenSpent;
}

} // namespace

SessionModel::SessionModel()
    : m_table({"Idle", "Token", "Opening", "Live", "Fetching", "Polling", "Waiting"},
              {"Start", "TokenReady", "TokenFailed", "Opened", "OpenFailed", "Heard", "Closed", "TokenExpired",
               "Fetched", "FetchFailed", "Deadline", "RetryNow", "Rebound"},
              {"", "AskToken", "RenewToken", "OpenStream", "Fetch", "Ping"})
{}

SessionWorld SessionModel::begin()
{
    return {};
}

/// One step of the machine, and what its driver does.
void SessionModel::feed(World &world, const SessionEvent &event, std::chrono::milliseconds silence) const
{
    SessionPlan plan;
    plan.phase = world.phase;
    if (world.phase != SessionPhase::Idle)
        plan.deadline = now;
    plan.renewed = world.renewed != 0;
    plan.tokenSpent = world.spent != 0;
    plan.streamless = world.streamless != 0;
    if (world.phase == SessionPhase::Live) {
        plan.liveSince = now - silence;
        plan.lastHeard = now - silence;
    }
    const auto step = device::stepSession(plan, event, now, 0.5);
    if (!(step.plan == plan) || step.effect != SessionEffect::None)
        m_table.note(plan.phase, event.kind, step.plan.phase, step.effect);
    if (step.plan.deadline.has_value() == (step.plan.phase == SessionPhase::Idle))
        throw std::logic_error("a session state without a deadline: " + m_table.state(step.plan.phase));
    world.phase = step.plan.phase;
    world.renewed = step.plan.renewed ? 1 : 0;
    world.spent = step.plan.tokenSpent ? 1 : 0;
    world.streamless = step.plan.streamless ? 1 : 0;
    if (world.phase != SessionPhase::Live || event.kind == EventKind::Heard)
        world.pinged = 0;
    if ((world.phase != SessionPhase::Opening && world.phase != SessionPhase::Live) ||
        step.effect == SessionEffect::OpenStream) {
        world.stream = StreamEnd::None;
        world.toDisplay.drop(ofTheStream);
        world.toHub.drop([](std::uint8_t request) { return request == OpenStream || request == Ping; });
    }
    switch (step.effect) {
    case SessionEffect::RenewToken:
        world.token = Token::None;
        [[fallthrough]];
    case SessionEffect::AskToken:
        world.asked = world.token == Token::None ? Asked::Token : Asked::TokenAtHand;
        if (world.asked == Asked::Token && world.fetching == 0) {
            world.fetching = 1;
            world.toHub.send(AskToken);
        }
        break;
    case SessionEffect::OpenStream:
        world.asked = Asked::Stream;
        world.toHub.send(OpenStream);
        break;
    case SessionEffect::Fetch:
        world.asked = Asked::Snapshot;
        world.toHub.send(AskSnapshot);
        break;
    case SessionEffect::Ping:
        world.pinged = 1;
        world.toHub.send(Ping);
        break;
    case SessionEffect::None:
        break;
    }
}

void SessionModel::fed(World world, const SessionEvent &event, std::string_view what, Kind kind,
                       const Visit &visit) const
{
    feed(world, event);
    visit(world, what, kind);
}

void SessionModel::atTheDisplay(const World &world, const Visit &visit) const
{
    if (world.phase == SessionPhase::Idle)
        return fed(world, {.kind = EventKind::Start}, "the display begins", Kind::Fair, visit);
    World next = world;
    const auto silence = world.phase != SessionPhase::Live ? std::chrono::milliseconds{0}
                         : world.pinged != 0               ? device::silenceLimit
                                                           : device::pingAfter;
    feed(next, {.kind = EventKind::Deadline}, silence);
    visit(next, "a deadline passes at the display", Kind::Fair);
    fed(world, {.kind = EventKind::RetryNow}, "a person asks for another try", Kind::Fair, visit);
    fed(world, {.kind = EventKind::Rebound}, "the binding is another", Kind::Foul, visit);
    if (world.asked == Asked::TokenAtHand)
        fed(world, {.kind = EventKind::TokenReady}, "the token at hand is used", Kind::Fair, visit);
    if (world.fetching != 0) {
        next = world;
        next.fetching = 0;
        if (next.asked == Asked::Token)
            feed(next, {.kind = EventKind::TokenFailed, .evidence = {.standing = Standing::Unreachable}});
        visit(next, "the deadline of the token's request passes", Kind::Fair);
    }
    for (const Token kept : {Token::None, world.token}) {
        next = {};
        next.token = kept;
        next.toHub = world.toHub;
        visit(next, "the display crashes", Kind::Foul);
    }
}

void SessionModel::serve(World world, std::uint8_t request, Kind kind, const Visit &visit) const
{
    const bool good = world.token == Token::Good;
    switch (request) {
    case AskToken:
        world.toDisplay.send(TokenIs);
        break;
    case OpenStream:
        if (good)
            world.stream = StreamEnd::Open;
        world.toDisplay.send(good ? Opened : NotOpened);
        break;
    case AskSnapshot:
        world.toDisplay.send(good ? Snapshot : SnapshotRefused);
        break;
    default:
        if (world.stream == StreamEnd::Open)
            world.toDisplay.send(Frame);
        break;
    }
    visit(world, "the hub answers", kind);
}

void SessionModel::hear(World world, std::uint8_t answer, Kind kind, const Visit &visit) const
{
    SessionEvent event;
    switch (answer) {
    case TokenIs:
        if (world.fetching == 0)
            return visit(world, "an answer that nobody waits for", kind);
        world.fetching = 0;
        world.token = Token::Good;
        if (world.asked != Asked::Token)
            return visit(world, "a token comes late", kind);
        event.kind = EventKind::TokenReady;
        break;
    case Opened:
        event.kind = EventKind::Opened;
        break;
    case NotOpened:
        event.kind = EventKind::OpenFailed;
        break;
    case Frame:
        event.kind = EventKind::Heard;
        break;
    case TokenSpent:
        event.kind = EventKind::TokenExpired;
        break;
    default:
        if (world.asked != Asked::Snapshot || world.phase != SessionPhase::Fetching)
            return visit(world, "an answer that nobody waits for", kind);
        event.kind = answer == Snapshot ? EventKind::Fetched : EventKind::FetchFailed;
        event.evidence = staleToken;
        break;
    }
    if (answer == TokenIs || answer == Snapshot || answer == SnapshotRefused)
        world.asked = Asked::Nothing;
    fed(world, event, "the display hears the hub", kind, visit);
}

/// Whoever sits on the line says what it likes.
void SessionModel::lie(const World &world, const Visit &visit) const
{
    World next = world;
    if (world.fetching != 0) {
        next.fetching = 0;
        for (const Evidence &evidence : lies) {
            World told = next;
            if (told.asked == Asked::Token)
                feed(told, {.kind = EventKind::TokenFailed, .evidence = evidence});
            visit(told, "a false answer instead of a token", Kind::Foul);
        }
    }
    if (world.phase == SessionPhase::Fetching && world.asked == Asked::Snapshot) {
        next = world;
        next.asked = Asked::Nothing;
        for (const Evidence &evidence : lies)
            fed(next, {.kind = EventKind::FetchFailed, .evidence = evidence}, "a false answer instead of a snapshot",
                Kind::Foul, visit);
        fed(next, {.kind = EventKind::Fetched}, "an old snapshot once more", Kind::Foul, visit);
    }
    if (world.phase == SessionPhase::Opening || world.phase == SessionPhase::Live) {
        fed(world, {.kind = EventKind::OpenFailed}, "the handshake is disturbed", Kind::Foul, visit);
        fed(world, {.kind = EventKind::Closed}, "the stream is cut", Kind::Foul, visit);
        fed(world, {.kind = EventKind::TokenExpired}, "a false goodbye", Kind::Foul, visit);
        fed(world, {.kind = EventKind::Heard}, "an old frame once more", Kind::Foul, visit);
    }
}

void SessionModel::atTheHub(const World &world, const Visit &visit) const
{
    World next = world;
    if (world.token == Token::Good) {
        next.token = Token::Stale;
        visit(next, "the token's time is over, or the hub has lost it", Kind::Foul);
        if (world.stream == StreamEnd::Open) {
            next.toDisplay.send(TokenSpent);
            visit(next, "the hub says goodbye for the token's sake", Kind::Foul);
        }
    }
    next = world;
    if (world.stream == StreamEnd::Open) {
        next.toDisplay.send(Frame);
        visit(next, "the room changes", Kind::Fair);
        next = world;
        next.stream = StreamEnd::Dead;
        visit(next, "the hub dies without a word", Kind::Foul);
    }
    next = world;
    next.toHub.clear();
    next.toDisplay.clear();
    visit(next, "all that is under way is lost", Kind::Foul);
}

void SessionModel::happenings(const World &world, const Visit &visit) const
{
    atTheDisplay(world, visit);
    for (std::size_t i = 0; i < world.toHub.messages.size(); ++i) {
        const auto request = world.toHub.messages.at(i);
        if (request == 0)
            continue;
        World next = world;
        next.toHub = world.toHub.without(i);
        visit(next, "a request is lost", Kind::Foul);
        serve(next, request, Kind::Fair, visit);
        serve(world, request, Kind::Foul, visit); // and it comes once more
    }
    for (std::size_t i = 0; i < world.toDisplay.messages.size(); ++i) {
        const auto answer = world.toDisplay.messages.at(i);
        if (answer == 0)
            continue;
        World next = world;
        next.toDisplay = world.toDisplay.without(i);
        visit(next, "an answer is lost", Kind::Foul);
        hear(next, answer, Kind::Fair, visit);
        hear(world, answer, Kind::Foul, visit);
    }
    lie(world, visit);
    atTheHub(world, visit);
}

std::optional<std::string> SessionModel::fault(const World &world)
{
    if (world.phase == SessionPhase::Token && world.asked == Asked::Nothing)
        return "waits for a token that nobody asks for";
    return std::nullopt;
}

bool SessionModel::arrived(const World &world)
{
    return world.phase == SessionPhase::Live && world.stream == StreamEnd::Open;
}

std::string SessionModel::describe(const World &world) const
{
    return m_table.state(world.phase) + ", token " + std::to_string(static_cast<int>(world.token)) + ", asked " +
           std::to_string(static_cast<int>(world.asked)) + ", stream " + std::to_string(static_cast<int>(world.stream));
}

} // namespace lintel::explorer

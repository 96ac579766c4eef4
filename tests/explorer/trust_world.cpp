#include "explorer/trust_world.h"

#include "explorer/evidence_table.h"
#include "explorer/signed_revocation.h"

#include <array>

namespace lintel::explorer {
namespace {

using auth::Doubt;
using auth::Endpoint;
using auth::Evidence;
using auth::Standing;
using auth::TrustEffect;
using auth::TrustEvent;
using auth::TrustEventKind;
using auth::TrustPlan;
using hub::devices::CloneVerdict;
using hub::devices::Incumbent;
using hub::devices::Probe;
using std::chrono::minutes;
using std::chrono::seconds;

const platform::Monotonic now{std::chrono::hours{1}};

/// Questions of the driver.
constexpr std::uint8_t asksRevocation = 1;
constexpr std::uint8_t asksReadmission = 2;
constexpr std::uint8_t asksKeys = 4;

/// What an honest hub says; fixed when it was asked, heard whenever the line brings it.
enum Answer : std::uint8_t {
    TokenIs = 1,
    TokenUnknown,
    TokenRevoked,
    TokenCloned,
    Strange, ///< it is the hub, but with a key that this display does not know yet
    LetIn,
    NotLetIn,
    LetInSeveral,
    LetInRevoked,
    LetInCloned,
    LetInStrange,
    RevocationIs,
    NoRevocation,
    KeysAre,
};

struct Said
{
    Evidence evidence;
    const char *name;
};

Evidence refused(Endpoint where, int status, const char *code)
{
    return {.standing = status == 401 ? Standing::TokenRefused : Standing::Refused,
            .bearerError = status == 401 ? QByteArray(code) : QByteArray(),
            .status = status,
            .endpoint = where,
            .problem = status == 401 ? QByteArray() : QByteArray(code)};
}

/// Every event by name. The first are what anybody on the line can say, too.
const std::array said{
    Said{refused(Endpoint::Token, 401, "unknown_binding"), "token: 401 unknown_binding"},
    Said{refused(Endpoint::Token, 401, "invalid_assertion"), "token: 401 invalid_assertion"},
    Said{refused(Endpoint::Token, 401, "invalid_token"), "token: any other 401"},
    Said{refused(Endpoint::Token, 403, "revoked"), "token: 403 revoked, no proof"},
    Said{refused(Endpoint::Token, 409, "cloned_display"), "token: 409 cloned_display"},
    Said{refused(Endpoint::Token, 503, "temporarily_unavailable"), "token: 503"},
    Said{{.standing = Standing::Ill, .status = 200, .endpoint = Endpoint::Token}, "token: HTML, cut short, …"},
    Said{{.standing = Standing::Unreachable, .endpoint = Endpoint::Token}, "token: no answer"},
    Said{{.standing = Standing::Insecure, .endpoint = Endpoint::Token, .stranger = true}, "a hub with another key"},
    Said{refused(Endpoint::Resource, 401, "invalid_token"), "room: 401 invalid_token"},
    Said{refused(Endpoint::Resource, 403, "revoked"), "room: 403 revoked, no proof"},
    Said{refused(Endpoint::Resource, 404, "not_found"), "room: 404"},
    Said{refused(Endpoint::Stream, 0, "revoked"), "stream: goodbye revoked"},
    Said{refused(Endpoint::Stream, 0, "cloned"), "stream: goodbye cloned"},
    Said{refused(Endpoint::Readmission, 401, "invalid_assertion"), "readmission: 401"},
    Said{refused(Endpoint::Readmission, 403, "revoked"), "readmission: 403 revoked, no proof"},
    Said{refused(Endpoint::Readmission, 404, "unknown_display"), "readmission: unknown_display"},
    Said{refused(Endpoint::Readmission, 409, "ambiguous_display"), "readmission: ambiguous_display"},
    Said{refused(Endpoint::Readmission, 409, "cloned_display"), "readmission: cloned_display"},
};
constexpr std::size_t tokenIs = said.size();
enum Name : std::size_t {
    NTokenIs = tokenIs,
    NProved,
    NHeard,
    NKeyDiffers,
    NBound,
    NSoundOffer,
    NStrangeOffer,
    NWithoutBinding,
    NPairAgain,
    NDeadline,
    NEnd,
};

std::size_t nameOf(Endpoint where, const char *code)
{
    for (std::size_t i = 0; i < said.size(); ++i) {
        const Evidence &e = said.at(i).evidence;
        if (e.endpoint == where && (e.bearerError == code || e.problem == code))
            return i;
    }
    return 0;
}

std::size_t strangerName()
{
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (said.at(i).evidence.stranger)
            return i;
    }
    return 0;
}

/// Names of all sets of effects.
const std::vector<std::string> &effectNames()
{
    static const std::vector<std::string> names = [] {
        constexpr unsigned sets = 128;
        std::vector<std::string> all;
        for (unsigned bits = 0; bits < sets; ++bits)
            all.push_back(namesOfEffects(bits));
        return all;
    }();
    return names;
}

enum class Shown : std::uint8_t { Unpaired, Trusted, Refused, Concerned, TrustedWithCode, ConcernedWithCode };

Shown shownOf(const TrustPlan &plan)
{
    if (!plan.paired)
        return Shown::Unpaired;
    if (plan.rebinding)
        return plan.shown ? Shown::ConcernedWithCode : Shown::TrustedWithCode;
    return plan.shown ? Shown::Concerned : plan.doubt != Doubt::None ? Shown::Refused : Shown::Trusted;
}

TrustPlan planOf(const TrustWorld &world)
{
    TrustPlan plan;
    plan.paired = world.paired != 0;
    plan.doubt = world.doubt;
    plan.shown = world.shown != 0;
    plan.rebinding = world.rebinding != 0;
    plan.strange = world.strange != 0;
    if (world.refused != Since::Never)
        plan.refusedSince = world.refused == Since::Now ? now : now - auth::doubtAfter;
    if (world.byHand != 0)
        plan.deadline = now + auth::askedFor;
    return plan;
}

/// As the controller does at a start: the plan follows from the binding alone.
TrustWorld started(const TrustWorld &world)
{
    TrustWorld next;
    next.paired = world.paired;
    next.served = world.served;
    next.follows = world.follows;
    next.known = world.known;
    next.twin = world.twin;
    next.forgotten = world.forgotten;
    return next;
}

} // namespace

TrustModel::TrustModel()
    : m_table({"unpaired", "trusted", "refused", "concerned", "trusted, a code beside the room",
               "concerned, a code beside the room"},
              [] {
                  Table::Names names;
                  for (const Said &each : said)
                      names.emplace_back(each.name);
                  for (const char *name :
                       {"token: here it is", "a revocation, proved", "the room is heard", "the hub's key differs",
                        "bound", "the code's offer is proved", "the code's offer is not proved", "no binding is found",
                        "a person asks for a code", "Deadline"})
                      names.emplace_back(name);
                  return names;
              }(),
              {effectNames().begin(), effectNames().end()}),
      m_revocation(signedRevocation())
{}

TrustWorld TrustModel::begin()
{
    return {};
}

/// `lookedJustNow`: it asked what is wrong a moment ago, and does not ask again at once.
void TrustModel::feed(World &world, const TrustEvent &event, std::size_t name, bool lookedJustNow) const
{
    TrustPlan before = planOf(world);
    if (lookedJustNow)
        before.nextLook = now + seconds{1};
    const auto [plan, effects, verdict] = auth::stepTrust(before, event, now, 0.5);
    if (!(plan == before) || effects.bits != 0)
        m_table.note(shownOf(before), name, shownOf(plan), effects.bits);
    world.paired = plan.paired ? 1 : 0;
    world.doubt = plan.doubt;
    world.shown = plan.shown ? 1 : 0;
    world.rebinding = plan.rebinding ? 1 : 0;
    world.strange = plan.strange ? 1 : 0;
    world.refused = !plan.refusedSince                             ? Since::Never
                    : now - *plan.refusedSince >= auth::doubtAfter ? Since::Minutes
                                                                   : Since::Now;
    world.byHand = plan.deadline ? 1 : 0;
    if (effects.has(TrustEffect::AskRevocation))
        world.asks |= asksRevocation;
    if (effects.has(TrustEffect::AskReadmission))
        world.asks |= asksReadmission;
    if (effects.has(TrustEffect::AskKeys))
        world.asks |= asksKeys;
    const bool proved = event.evidence.revocation.has_value() && world.known == Known::Revoked;
    if (effects.has(TrustEffect::Forget))
        world.forgotten = proved ? Forgotten::BySignature : Forgotten::Otherwise;
    else if (before.paired && !plan.paired)
        world.forgotten = Forgotten::Otherwise;
    if (!plan.paired)
        world.served = 0;
}

/// The display hears one answer of an honest hub.
void TrustModel::witness(World world, std::uint8_t answer, bool honest, std::string_view what, Kind kind,
                         const Visit &visit) const
{
    const auto takes = [&world](std::uint8_t question) {
        const bool asked = (world.asks & question) != 0;
        world.asks = static_cast<std::uint8_t>(world.asks & ~question);
        return asked;
    };
    const auto tell = [&](std::size_t name) {
        feed(world, {.kind = TrustEventKind::Witnessed, .evidence = said.at(name).evidence}, name);
    };
    const auto prove = [&](Endpoint where) {
        feed(world, {.kind = TrustEventKind::Witnessed, .evidence = {.endpoint = where, .revocation = m_revocation}},
             NProved);
    };
    const bool wasPaired = world.paired != 0;
    switch (answer) {
    case TokenIs:
        if (!wasPaired)
            break;
        world.served = honest && world.known == Known::Binding ? 1 : 0;
        feed(world,
             {.kind = TrustEventKind::Witnessed,
              .evidence = {.standing = Standing::Good, .status = 200, .endpoint = Endpoint::Token}},
             NTokenIs);
        break;
    case TokenUnknown:
        tell(nameOf(Endpoint::Token, "unknown_binding"));
        break;
    case TokenRevoked:
        // Without a binding there is nothing that a revocation could name.
        if (wasPaired)
            prove(Endpoint::Token);
        break;
    case TokenCloned:
        tell(nameOf(Endpoint::Token, "cloned_display"));
        break;
    case Strange:
        tell(strangerName());
        break;
    case LetIn:
        if (!takes(asksReadmission))
            break;
        world.served = world.known == Known::Binding ? 1 : 0;
        world.forgotten = Forgotten::No;
        world.follows = 1;
        feed(world, {.kind = TrustEventKind::Bound}, NBound);
        break;
    case NotLetIn:
        if (takes(asksReadmission))
            tell(nameOf(Endpoint::Readmission, "unknown_display"));
        break;
    case LetInSeveral:
        if (takes(asksReadmission))
            tell(nameOf(Endpoint::Readmission, "ambiguous_display"));
        break;
    case LetInRevoked:
        if (takes(asksReadmission) && wasPaired)
            prove(Endpoint::Readmission);
        break;
    case LetInCloned:
        if (takes(asksReadmission))
            tell(nameOf(Endpoint::Readmission, "cloned_display"));
        break;
    case LetInStrange:
        if (takes(asksReadmission))
            tell(strangerName());
        break;
    case RevocationIs:
        if (takes(asksRevocation) && wasPaired)
            prove(Endpoint::Resource);
        break;
    case NoRevocation:
        takes(asksRevocation);
        break;
    case KeysAre:
        if (takes(asksKeys))
            world.follows = 1;
        break;
    default:
        break;
    }
    visit(world, what, kind);
}

/// The session never stops asking; this is what an honest hub answers.
void TrustModel::sessionAsks(const World &world, const Visit &visit) const
{
    if (world.paired == 0)
        return;
    World next = world;
    std::uint8_t answer = TokenUnknown;
    if (world.follows == 0)
        answer = Strange;
    else if (world.known == Known::Revoked)
        answer = TokenRevoked;
    else if (world.known == Known::Binding) {
        const auto verdict = hub::devices::judge(world.twin != 0 ? Incumbent::Other : Incumbent::None,
                                                 world.twin != 0 ? Probe::Answered : Probe::Unasked);
        answer = verdict == CloneVerdict::Cloned ? TokenCloned : TokenIs;
    }
    next.toDisplay.send(answer);
    visit(next, "the display asks for a token, the hub answers", Kind::Fair);
    if (world.served != 0 && world.known == Known::Binding && world.follows != 0) {
        next = world;
        feed(next, {.kind = TrustEventKind::Heard}, NHeard);
        visit(next, "the room is heard", Kind::Fair);
    }
}

/// The driver's own questions.
void TrustModel::driverAsks(const World &world, const Visit &visit) const
{
    const auto ask = [&](std::uint8_t question, std::uint8_t answer, std::string_view what, bool lets = false) {
        if ((world.asks & question) == 0)
            return;
        World next = world;
        next.asks = static_cast<std::uint8_t>(world.asks & ~question);
        visit(next, "a question's deadline passes", Kind::Fair);
        next = world;
        next.toDisplay.send(answer);
        if (lets)
            next.known = Known::Binding;
        visit(next, what, Kind::Fair);
    };
    ask(asksRevocation, world.known == Known::Revoked ? RevocationIs : NoRevocation, "the hub tells of a revocation");
    ask(asksKeys, KeysAre, "the hub shows its keys");
    const bool mine = world.known == Known::Binding || world.known == Known::KeyOnly;
    const std::uint8_t answer = world.follows == 0 && world.paired != 0 ? LetInStrange
                                : world.known == Known::Revoked         ? LetInRevoked
                                : world.known == Known::Several         ? LetInSeveral
                                : world.known == Known::Nothing         ? NotLetIn
                                : world.twin != 0                       ? LetInCloned
                                                                        : LetIn;
    ask(asksReadmission, answer, "the hub decides on readmission", mine && answer == LetIn);
}

void TrustModel::atTheDisplay(const World &world, const Visit &visit) const
{
    World next = world;
    if (world.refused == Since::Now) {
        next.refused = Since::Minutes;
        visit(next, "two minutes pass", Kind::Fair);
    }
    next = world;
    if (world.byHand != 0) {
        feed(next, {.kind = TrustEventKind::Deadline}, NDeadline);
        visit(next, "the code's time is over", Kind::Fair);
    }
    if (world.paired == 0 && world.forgotten == Forgotten::LostOnDisk) {
        next = world;
        feed(next, {.kind = TrustEventKind::WithoutBinding}, NWithoutBinding);
        visit(next, "the display begins without a binding", Kind::Fair);
    }
    visit(started(world), "the display crashes and starts", Kind::Foul);
    if (world.paired != 0) {
        next = started(world);
        next.paired = next.served = 0;
        next.forgotten = Forgotten::LostOnDisk;
        next.follows = 1; // whoever has pinned nothing follows anybody
        visit(next, "the display's disk loses the binding, not the key", Kind::Foul);
    }
}

void TrustModel::peopleAct(const World &world, const Visit &visit) const
{
    World next = world;
    // An admin types what stands on the glass: beside the room, or instead of it.
    const bool code =
        world.paired != 0 ? world.rebinding != 0 && world.strange == 0 : world.forgotten == Forgotten::LostOnDisk;
    // A revoked key is taken by no hub; without a binding the display offers another one.
    if (code && (world.known != Known::Revoked || world.paired == 0)) {
        // What is under way about a key that was sent away does not name the other one.
        if (world.known == Known::Revoked) {
            next.toDisplay.clear();
            next.asks = 0;
        }
        next.known = Known::Binding;
        next.served = next.follows = 1;
        next.forgotten = Forgotten::No;
        feed(next, {.kind = TrustEventKind::Bound}, NBound);
        visit(next, "the admin types the code", Kind::Fair);
    }
    if (world.paired != 0) {
        next = world;
        feed(next, {.kind = TrustEventKind::PairAgain}, NPairAgain);
        visit(next, "a person with the admin PIN asks for a code", Kind::Foul);
        next = started(world);
        next.paired = next.served = 0;
        next.forgotten = Forgotten::ByAdminPin;
        visit(next, "a person with the admin PIN unpairs", Kind::Foul);
    }
    if (world.rebinding != 0) {
        next = world;
        feed(next, {.kind = TrustEventKind::SoundOffer}, NSoundOffer);
        visit(next, "the hub proves itself to the code", Kind::Fair);
        next = world;
        feed(next, {.kind = TrustEventKind::StrangeOffer}, NStrangeOffer);
        visit(next, "a rogue hub offers the code", Kind::Foul);
    }
    if (world.twin != 0) {
        next = world;
        next.twin = 0;
        visit(next, "somebody takes the other machine away", Kind::Fair);
    }
}

/// All that can befall the two, and all that anybody in between can say.
void TrustModel::badLuck(const World &world, const Visit &visit) const
{
    World next = world;
    next.served = 0;
    if (world.known != Known::Revoked) {
        for (const Known known : {Known::KeyOnly, Known::Several, Known::Nothing}) {
            next.known = known;
            visit(next, "the hub's store is an old one, or somebody else's", Kind::Foul);
        }
        next.known = Known::Revoked;
        visit(next, "the admin revokes the display", Kind::Foul);
    }
    if (world.paired != 0 && world.follows != 0) {
        next = world;
        next.follows = 0;
        visit(next, "the hub takes another key", Kind::Foul);
        next = world;
        feed(next, {.kind = TrustEventKind::KeyDiffers}, NKeyDiffers);
        visit(next, "a token comes with another key", Kind::Foul);
    }
    if (world.twin == 0) {
        next = world;
        next.twin = 1;
        next.served = 0;
        visit(next, "a copy of the display's disk is started", Kind::Foul);
    }
    for (std::size_t i = 0; i < said.size(); ++i) {
        next = world;
        const bool readmission = said.at(i).evidence.endpoint == Endpoint::Readmission;
        if (readmission ? (world.asks & asksReadmission) == 0 : world.paired == 0)
            continue;
        if (readmission)
            next.asks = static_cast<std::uint8_t>(world.asks & ~asksReadmission);
        World again = next;
        feed(next, {.kind = TrustEventKind::Witnessed, .evidence = said.at(i).evidence}, i);
        visit(next, said.at(i).name, Kind::Foul);
        feed(again, {.kind = TrustEventKind::Witnessed, .evidence = said.at(i).evidence}, i, true);
        visit(again, said.at(i).name, Kind::Foul);
    }
    if (world.paired != 0) {
        next = world;
        feed(next, {.kind = TrustEventKind::Heard}, NHeard);
        visit(next, "an old frame once more", Kind::Foul);
    }
}

void TrustModel::happenings(const World &world, const Visit &visit) const
{
    if (world.paired == 0 && world.forgotten != Forgotten::LostOnDisk)
        return; // unpaired for a cause: a new display, another walk
    for (std::size_t i = 0; i < world.toDisplay.messages.size(); ++i) {
        const auto answer = world.toDisplay.messages.at(i);
        if (answer == 0)
            continue;
        World next = world;
        next.toDisplay = world.toDisplay.without(i);
        visit(next, "an answer is lost", Kind::Foul);
        witness(next, answer, true, "the display hears the hub", Kind::Fair, visit);
        witness(world, answer, true, "the display hears the hub, and it comes once more", Kind::Foul, visit);
    }
    sessionAsks(world, visit);
    driverAsks(world, visit);
    atTheDisplay(world, visit);
    peopleAct(world, visit);
    badLuck(world, visit);
}

std::optional<std::string> TrustModel::fault(const World &world)
{
    if (world.forgotten == Forgotten::Otherwise)
        return "the display forgot without one of the two causes";
    if (world.paired == 0 && world.forgotten == Forgotten::No)
        return "unpaired, and nobody knows why";
    if (world.paired != 0 && world.forgotten != Forgotten::No)
        return "paired with somebody it was sent away from";
    if (auth::concernOf(planOf(world)) == Doubt::None && world.shown != 0)
        return "people are told of a concern that there is not";
    return std::nullopt;
}

bool TrustModel::arrived(const World &world)
{
    if (world.paired == 0)
        return world.forgotten == Forgotten::BySignature || world.forgotten == Forgotten::ByAdminPin;
    return world.known == Known::Binding && world.served != 0 && world.follows != 0 && world.twin == 0 &&
           auth::concernOf(planOf(world)) == Doubt::None && world.refused == Since::Never;
}

std::string TrustModel::describe(const World &world)
{
    constexpr std::array known{"binding", "key only", "several organisations", "nothing", "revoked"};
    return (world.paired != 0 ? "paired" : "unpaired") + std::string(", doubt ") +
           std::to_string(static_cast<int>(world.doubt)) + (world.shown != 0 ? ", shown" : "") +
           (world.rebinding != 0 ? ", a code" : "") +
           ", the hub knows: " + known.at(static_cast<std::size_t>(world.known)) +
           (world.served != 0 ? ", served" : "") + (world.follows != 0 ? "" : ", does not know the hub's key") +
           (world.twin != 0 ? ", a twin" : "") + ", asks " + std::to_string(world.asks);
}

} // namespace lintel::explorer

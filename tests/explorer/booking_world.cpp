#include "explorer/booking_world.h"

#include "device/outbox_entry.h"

#include <stdexcept>

namespace lintel::explorer {
namespace {

using device::BookingEffect;
using device::BookingEvent;
using device::BookingEventKind;
using device::BookingPhase;
using device::BookingPlan;
using device::IntentState;
using device::Refusal;

const platform::Monotonic now{std::chrono::hours{1}};
constexpr std::size_t first = 0;
constexpr std::size_t second = 1; ///< extends the first

/// An answer or an outcome in a snapshot: which tap, and what the hub held when it was written.
constexpr std::uint8_t answerOf(std::size_t tap, HubBooking state)
{
    return static_cast<std::uint8_t>(1U + tap * 4U + static_cast<unsigned>(state));
}
constexpr std::size_t tapOf(std::uint8_t answer)
{
    return (answer - 1U) / 4U;
}
constexpr HubBooking stateOf(std::uint8_t answer)
{
    return static_cast<HubBooking>((answer - 1U) % 4U);
}

constexpr std::array hubNames{"unknown", "accepted", "confirmed", "refused"};

/// The event's place among the names: the others, then answers by what they say.
std::size_t placeOf(const BookingEvent &event)
{
    constexpr std::size_t others = 6;
    return event.kind == BookingEventKind::Answered  ? others + static_cast<std::size_t>(event.state)
           : event.kind < BookingEventKind::Answered ? static_cast<std::size_t>(event.kind)
                                                     : static_cast<std::size_t>(event.kind) - 1;
}

bool hasDeadline(BookingPhase phase)
{
    return phase != BookingPhase::Held && !device::isSettled(phase);
}

/// What a start finds of a tap that lay on the disk like this: by the outbox's own reader.
BookingPhase readAnew(BookingPhase onDisk)
{
    std::vector<std::unique_ptr<device::OutboxEntry>> entries;
    entries.push_back(std::make_unique<device::OutboxEntry>());
    entries.front()->wire.set_idempotency_key("key");
    entries.front()->wire.mutable_book()->set_start_ms(1);
    entries.front()->plan.phase = onDisk;
    const auto read = device::decodeOutbox(device::encodeOutbox(entries), now);
    if (read.size() != 1 || read.front()->plan.deadline.has_value() != hasDeadline(read.front()->plan.phase))
        throw std::logic_error("an intent was lost between the disk and the start");
    return read.front()->plan.phase;
}

BookingPhase readBack(BookingPhase onDisk)
{
    static const std::array found{readAnew(BookingPhase::Held),      readAnew(BookingPhase::Due),
                                  readAnew(BookingPhase::Sending),   readAnew(BookingPhase::Accepted),
                                  readAnew(BookingPhase::Confirmed), readAnew(BookingPhase::Refused),
                                  readAnew(BookingPhase::Missed)};
    return found.at(static_cast<std::size_t>(onDisk));
}

} // namespace

BookingModel::BookingModel()
    : m_table({"Held", "Due", "Sending", "Accepted", "Confirmed", "Refused", "Missed"},
              {"Released", "NamedRefused", "Failed", "Deadline", "LinkIsBack", "Expired", "Answered: pending",
               "Answered: accepted", "Answered: confirmed", "Answered: refused"},
              {"", "Post"})
{}

BookingWorld BookingModel::begin()
{
    BookingWorld world;
    world.taps[second].phase = world.taps[second].onDisk = BookingPhase::Held;
    return world;
}

void BookingModel::feed(World &world, std::size_t tap, const BookingEvent &event) const
{
    Tap &own = world.taps.at(tap);
    BookingPlan plan;
    plan.phase = own.phase;
    if (hasDeadline(own.phase))
        plan.deadline = now;
    const auto step = device::stepBooking(plan, event, now, 0.5);
    if (!(step.plan == plan) || step.effect != BookingEffect::None)
        m_table.note(plan.phase, placeOf(event), step.plan.phase, step.effect);
    if (step.plan.deadline.has_value() != hasDeadline(step.plan.phase))
        throw std::logic_error("a booking state without a deadline: " + m_table.state(step.plan.phase));
    own.phase = step.plan.phase;
    if (step.effect == BookingEffect::Post)
        world.toHub.send(static_cast<std::uint8_t>(tap + 1));
    settleDependant(world);
}

/// As the outbox does whenever the booking that another names has come to something.
void BookingModel::settleDependant(World &world) const
{
    const auto named = world.taps[first].phase;
    if (world.taps[second].phase != BookingPhase::Held || named < BookingPhase::Accepted)
        return;
    const bool never = named == BookingPhase::Refused || named == BookingPhase::Missed;
    feed(world, second,
         {.kind = never ? BookingEventKind::NamedRefused : BookingEventKind::Released,
          .reason = named == BookingPhase::Missed ? Refusal::Missed : Refusal::Conflict});
}

/// An honest hub decides a key once and tells the same for ever after.
void BookingModel::serve(const World &world, std::size_t tap, Kind kind, const Visit &visit) const
{
    if (world.taps.at(tap).hub != HubBooking::Unknown) {
        World next = world;
        next.toDisplay.send(answerOf(tap, next.taps.at(tap).hub));
        visit(next, "the hub says where it stands", kind);
        return;
    }
    for (const auto decision : {HubBooking::Accepted, HubBooking::Refused}) {
        World next = world;
        // What extends a booking that the hub does not hold is refused.
        const auto named = next.taps[first].hub;
        const bool can = tap == first || named == HubBooking::Accepted || named == HubBooking::Confirmed;
        Tap &own = next.taps.at(tap);
        own.hub = can ? decision : HubBooking::Refused;
        if (own.hub == HubBooking::Accepted)
            ++own.decided;
        next.toDisplay.send(answerOf(tap, own.hub));
        visit(next, decision == HubBooking::Accepted ? "the hub accepts" : "the hub refuses", kind);
    }
}

void BookingModel::hear(World world, std::uint8_t answer, Kind kind, const Visit &visit) const
{
    BookingEvent event{.kind = BookingEventKind::Answered};
    switch (stateOf(answer)) {
    case HubBooking::Unknown:
        event.state = IntentState::Pending;
        break;
    case HubBooking::Accepted:
        event.state = IntentState::Accepted;
        break;
    case HubBooking::Confirmed:
        event.state = IntentState::Confirmed;
        break;
    case HubBooking::Refused:
        event.state = IntentState::Refused;
        event.reason = Refusal::Conflict;
        break;
    }
    feed(world, tapOf(answer), event);
    visit(world, "the display hears the hub", kind);
}

void BookingModel::atTheHub(const World &world, const Visit &visit) const
{
    for (std::size_t tap = 0; tap < world.taps.size(); ++tap) {
        if (world.taps.at(tap).hub == HubBooking::Accepted) {
            for (const auto end : {HubBooking::Confirmed, HubBooking::Refused}) {
                World next = world;
                next.taps.at(tap).hub = end;
                visit(next, end == HubBooking::Confirmed ? "it is in the calendar" : "the calendar had another",
                      Kind::Fair);
            }
        }
        if (world.taps.at(tap).hub != HubBooking::Unknown) {
            World next = world;
            next.toDisplay.send(answerOf(tap, world.taps.at(tap).hub));
            visit(next, "a snapshot tells", Kind::Fair);
        }
    }
    World next = world;
    next.toHub.clear();
    next.toDisplay.clear();
    visit(next, "the hub crashes", Kind::Foul);
    if (world.restored == 0) {
        next.restored = 1;
        for (Tap &tap : next.taps) {
            tap.hub = HubBooking::Unknown;
            tap.decided = 0;
        }
        visit(next, "the hub comes back from an old backup", Kind::Foul);
    }
}

void BookingModel::crash(const World &world, const Visit &visit) const
{
    World next = world;
    next.toDisplay.clear();
    for (Tap &tap : next.taps) {
        tap.phase = tap.onDisk = readBack(tap.onDisk);
    }
    settleDependant(next);
    visit(next, "the display crashes and starts", Kind::Foul);
}

void BookingModel::happenings(const World &world, const Visit &visit) const
{
    for (std::size_t tap = 0; tap < world.taps.size(); ++tap) {
        if (hasDeadline(world.taps.at(tap).phase)) {
            World next = world;
            feed(next, tap, {.kind = BookingEventKind::Deadline});
            visit(next, "a deadline passes at the display", Kind::Fair);
            next = world;
            feed(next, tap, {.kind = BookingEventKind::Failed});
            visit(next, "an error instead of an answer", Kind::Foul);
        }
        if (!device::isSettled(world.taps.at(tap).phase)) {
            World next = world;
            feed(next, tap, {.kind = BookingEventKind::Expired});
            visit(next, "its time has passed", Kind::Foul);
        }
        if (world.taps.at(tap).onDisk != world.taps.at(tap).phase) {
            World next = world;
            next.taps.at(tap).onDisk = world.taps.at(tap).phase;
            visit(next, "the outbox is written", Kind::Fair);
        }
    }
    World back = world;
    for (std::size_t tap = 0; tap < world.taps.size(); ++tap)
        feed(back, tap, {.kind = BookingEventKind::LinkIsBack});
    visit(back, "the link is back", Kind::Fair);
    for (std::size_t i = 0; i < world.toHub.messages.size(); ++i) {
        if (world.toHub.messages.at(i) == 0)
            continue;
        const std::size_t tap = world.toHub.messages.at(i) - 1U;
        World next = world;
        next.toHub = world.toHub.without(i);
        visit(next, "a request is lost", Kind::Foul);
        serve(next, tap, Kind::Fair, visit);
        serve(world, tap, Kind::Foul, visit); // and it comes once more
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
    atTheHub(world, visit);
    crash(world, visit);
}

std::optional<std::string> BookingModel::fault(const World &world)
{
    for (const Tap &tap : world.taps) {
        if (tap.decided > 1)
            return "one intent became two bookings";
        const bool said = tap.phase == BookingPhase::Accepted || tap.phase == BookingPhase::Confirmed;
        if (said && tap.hub == HubBooking::Unknown && world.restored == 0)
            return "the glass says booked, and the hub knows nothing of it";
    }
    if (world.taps[second].hub != HubBooking::Unknown && world.taps[first].hub == HubBooking::Unknown &&
        world.restored == 0)
        return "a change was sent before the booking it belongs to";
    return std::nullopt;
}

bool BookingModel::arrived(const World &world)
{
    return device::isSettled(world.taps[first].phase) && device::isSettled(world.taps[second].phase);
}

std::string BookingModel::describe(const World &world) const
{
    std::string text;
    for (const Tap &tap : world.taps)
        text += m_table.state(tap.phase) + " on the glass, " + m_table.state(tap.onDisk) + " on the disk, " +
                hubNames.at(static_cast<std::size_t>(tap.hub)) + " at the hub; ";
    return text;
}

} // namespace lintel::explorer

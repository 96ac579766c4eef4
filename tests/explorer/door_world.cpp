#include "explorer/door_world.h"

#include <algorithm>
#include <stdexcept>

namespace lintel::explorer {
namespace {

using device::DoorEffect;
using device::DoorEvent;
using device::DoorPhase;
using device::DoorPlan;
using EventKind = device::DoorEventKind;

const platform::Monotonic now{std::chrono::hours{1}};
/// From here on every further one costs the same.
constexpr int most = device::freeTries + 4;
/// On the disk only, until something is written there again.
constexpr int damaged = most + 1;

bool hasDeadline(DoorPhase phase)
{
    return phase != DoorPhase::NoWay && phase != DoorPhase::Shut;
}

DoorPlan planOf(const DoorWorld &world, bool passed)
{
    DoorPlan plan;
    plan.phase = world.phase;
    plan.failures = world.failures;
    plan.kept = world.kept != 0;
    plan.wrong = world.wrong != 0;
    if (world.pausing != 0)
        plan.pausedUntil = passed ? now : now + std::chrono::hours{1};
    if (hasDeadline(world.phase))
        plan.deadline = world.phase == DoorPhase::Paused ? plan.pausedUntil : now;
    return plan;
}

} // namespace

DoorModel::DoorModel()
    : m_table({"NoWay", "Shut", "Counting", "Checking", "Paused", "Open"},
              {"Restored", "PinSet", "PinGone", "Typed", "Counted", "Right", "Wrong", "Unchecked", "Touched", "Left",
               "Deadline"},
              {"", "Count", "Compare", "Keep"})
{}

/// One step of the machine, and what its driver does.
void DoorModel::feed(World &world, const DoorEvent &event) const
{
    const DoorPlan plan = planOf(world, event.kind == EventKind::Deadline);
    const auto step = device::stepDoor(plan, event, now);
    if (!(step.plan == plan) || step.effect != DoorEffect::None)
        m_table.note(plan.phase, event.kind, step.plan.phase, step.effect);
    if (step.plan.deadline.has_value() != hasDeadline(step.plan.phase))
        throw std::logic_error("a state of the door without a deadline: " + m_table.state(step.plan.phase));
    if (step.plan.phase == DoorPhase::Open && plan.phase != DoorPhase::Open && world.typed != TypedPin::Right)
        throw std::logic_error("the door opens, and nobody has typed the PIN");
    world.phase = step.plan.phase;
    world.failures = static_cast<std::uint8_t>(std::min(step.plan.failures, most));
    world.pausing = step.plan.pausedUntil && *step.plan.pausedUntil > now ? 1 : 0;
    world.kept = step.plan.kept ? 1 : 0;
    world.wrong = step.plan.wrong ? 1 : 0;
    if (world.phase != DoorPhase::Counting && world.phase != DoorPhase::Checking)
        world.typed = TypedPin::None;
    if (plan.phase == DoorPhase::Paused && event.kind == EventKind::Deadline)
        world.free = 0;
    if (step.effect == DoorEffect::Count || step.effect == DoorEffect::Keep) {
        world.writing = 1;
        world.next = world.failures;
        world.pauseNext = device::pauseToKeep(step.plan, now).count() > 0 ? 1 : 0;
    }
}

void DoorModel::fed(World world, const DoorEvent &event, std::string_view what, Kind kind, const Visit &visit) const
{
    const bool many = world.failures == most;
    feed(world, event);
    visit(world, what, kind);
    // One less than many may still be many.
    if (many && world.failures == most - 1) {
        world.failures = most;
        world.next = world.writing != 0 ? most : world.next;
        visit(world, what, kind);
    }
}

void DoorModel::atTheGlass(const World &world, const Visit &visit) const
{
    if (world.phase == DoorPhase::Shut || world.phase == DoorPhase::Paused) {
        for (const auto pin : {TypedPin::Right, TypedPin::Wrong}) {
            World next = world;
            next.typed = pin;
            feed(next, {.kind = EventKind::Typed});
            visit(next, pin == TypedPin::Right ? "somebody types the PIN" : "somebody types a wrong one",
                  pin == TypedPin::Right ? Kind::Fair : Kind::Foul);
        }
    }
    fed(world, {.kind = EventKind::Touched}, "a touch", Kind::Fair, visit);
    fed(world, {.kind = EventKind::Left}, "the person leaves", Kind::Foul, visit);
    if (hasDeadline(world.phase))
        fed(world, {.kind = EventKind::Deadline}, "a deadline passes", Kind::Fair, visit);
}

void DoorModel::compared(const World &world, const Visit &visit) const
{
    if (world.phase != DoorPhase::Checking)
        return;
    fed(world, {.kind = EventKind::Unchecked}, "it cannot be compared", Kind::Foul, visit);
    World next = world;
    if (world.typed == TypedPin::Right) {
        next.free = 0;
        return fed(next, {.kind = EventKind::Right}, "it is the PIN", Kind::Fair, visit);
    }
    // What could not be counted is free after a restart, but no sooner than after a pause.
    if (world.kept != 0)
        next.free = static_cast<std::uint8_t>(std::min(world.free + 1, device::freeTries + 1));
    feed(next, {.kind = EventKind::Wrong});
    if (world.kept == 0 && next.phase != DoorPhase::Paused)
        throw std::logic_error("a try that nobody counted cost nothing");
    visit(next, "it is not the PIN", Kind::Fair);
}

void DoorModel::atTheDisk(const World &world, const Visit &visit) const
{
    if (world.writing == 0)
        return;
    for (const bool kept : {true, false}) {
        World next = world;
        next.writing = next.next = next.pauseNext = 0;
        if (kept) {
            next.onDisk = world.next;
            next.pauseOnDisk = world.pauseNext;
        }
        feed(next, {.kind = EventKind::Counted, .kept = kept});
        visit(next, kept ? "it is on the disk" : "the disk does not take it", kept ? Kind::Fair : Kind::Foul);
    }
}

void DoorModel::crash(const World &world, const Visit &visit) const
{
    for (const int found : {int{world.onDisk}, damaged}) {
        World next;
        next.onDisk = static_cast<std::uint8_t>(found);
        next.pauseOnDisk = world.pauseOnDisk;
        next.free = world.free;
        // As the door's driver reads its file: a damaged count is no reason to begin at none.
        const bool pause = found == damaged || world.pauseOnDisk != 0;
        feed(next, {.kind = EventKind::Restored,
                    .failures = found == damaged ? device::freeTries : found,
                    .pause = std::chrono::minutes{pause ? 1 : 0}});
        visit(next, found == damaged ? "a restart, with a damaged count" : "a restart", Kind::Foul);
    }
}

void DoorModel::happenings(const World &world, const Visit &visit) const
{
    atTheGlass(world, visit);
    compared(world, visit);
    atTheDisk(world, visit);
    fed(world, {.kind = EventKind::PinSet}, "the hub has a PIN", Kind::Fair, visit);
    fed(world, {.kind = EventKind::PinGone}, "the hub has none any more", Kind::Foul, visit);
    if (world.phase == DoorPhase::NoWay && world.pausing != 0) {
        World next = world;
        next.pausing = next.free = 0;
        visit(next, "the pause is over", Kind::Fair);
    }
    crash(world, visit);
}

std::optional<std::string> DoorModel::fault(const World &world)
{
    if (world.free > device::freeTries)
        return "more wrong ones were compared than are free, and no pause between";
    const bool taken = world.phase == DoorPhase::Counting || world.phase == DoorPhase::Checking;
    if (taken && world.pausing != 0)
        return "a try was taken during a pause";
    if (taken && world.typed == TypedPin::None)
        return "something is compared that nobody typed";
    if (world.phase == DoorPhase::Shut && world.pausing != 0)
        return "a pause is not kept";
    return std::nullopt;
}

bool DoorModel::arrived(const World &world)
{
    return world.phase == DoorPhase::Open;
}

std::string DoorModel::describe(const World &world) const
{
    return m_table.state(world.phase) + ", " + std::to_string(world.failures) + " wrong, " +
           std::to_string(world.onDisk) + " on the disk, " + std::to_string(world.free) + " without a pause";
}

} // namespace lintel::explorer

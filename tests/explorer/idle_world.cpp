#include "explorer/idle_world.h"

#include <array>
#include <stdexcept>

namespace lintel::explorer {
namespace {

using device::IdleEffect;
using device::IdlePhase;
using device::IdlePlan;
using EventKind = device::IdleEventKind;

const platform::Monotonic now{std::chrono::hours{100}};
constexpr std::chrono::milliseconds offAfter = std::chrono::minutes{10};
constexpr std::array wishNames{"shine", "glow", "sleep"};

bool hasDeadline(const IdleWorld &world)
{
    return world.phase == IdlePhase::Lit || (world.phase == IdlePhase::Dimmed && world.told == IdleWish::Sleep);
}

IdlePlan planOf(const IdleWorld &world)
{
    IdlePlan plan;
    plan.phase = world.phase;
    plan.since = world.recent != 0 ? now : now - std::chrono::hours{24};
    plan.offAfter = world.told == IdleWish::Sleep ? offAfter : std::chrono::milliseconds{0};
    if (hasDeadline(world))
        plan.deadline = now;
    return plan;
}

} // namespace

IdleModel::IdleModel()
    : m_table({"Awake", "Lit", "Dimmed", "Off"}, {"Called", "Rested", "Touched", "Stirred", "Deadline"},
              {"", "Day", "Night", "Dark"})
{}

/// One step of the machine, and what its driver does.
void IdleModel::feed(World &world, EventKind kind) const
{
    const IdlePlan plan = planOf(world);
    const bool sleeps = world.wish == IdleWish::Sleep;
    const auto step = device::stepIdle(plan, {kind, sleeps ? offAfter : std::chrono::milliseconds{0}}, now);
    if (!(step.plan == plan) || step.effect != IdleEffect::None)
        m_table.note(plan.phase, kind, step.plan.phase, step.effect);
    const bool other = device::lookOf(step.plan.phase) != device::lookOf(plan.phase);
    if (step.effect != (other ? device::lookOf(step.plan.phase) : IdleEffect::None))
        throw std::logic_error("the panel is not told how it should be: " + m_table.state(step.plan.phase));
    world.phase = step.plan.phase;
    if (kind == EventKind::Called || kind == EventKind::Rested)
        world.told = world.wish;
    if (step.plan.since == now)
        world.recent = 1;
    if (step.plan.deadline.has_value() != hasDeadline(world))
        throw std::logic_error("a resting glass without a deadline: " + m_table.state(step.plan.phase));
}

void IdleModel::happenings(const World &world, const Visit &visit) const
{
    for (const IdleWish wish : {IdleWish::Shine, IdleWish::Glow, IdleWish::Sleep}) {
        World next = world;
        next.wish = wish;
        feed(next, wish == IdleWish::Shine ? EventKind::Called : EventKind::Rested);
        visit(next, "a minute is over, or the room is another", wish == world.wish ? Kind::Fair : Kind::Foul);
    }
    for (const auto kind : {EventKind::Touched, EventKind::Stirred}) {
        World next = world;
        feed(next, kind);
        visit(next, kind == EventKind::Touched ? "somebody touches it" : "the room's state changes", Kind::Foul);
    }
    World next = world;
    next.recent = 0;
    visit(next, "time passes", Kind::Fair);
    if (hasDeadline(world)) {
        next = world;
        // What was touched a moment ago has no deadline that is over.
        next.recent = 0;
        feed(next, EventKind::Deadline);
        visit(next, "a deadline passes", Kind::Fair);
    }
    next = {};
    next.wish = world.wish;
    feed(next, next.wish == IdleWish::Shine ? EventKind::Called : EventKind::Rested);
    visit(next, "a restart", Kind::Foul);
}

std::optional<std::string> IdleModel::fault(const World &world)
{
    if (world.told == IdleWish::Shine && world.phase != IdlePhase::Awake)
        return "something calls for the glass, and it rests";
    if (world.told == IdleWish::Glow && world.phase == IdlePhase::Off)
        return "the glass is dark that should never be";
    return std::nullopt;
}

bool IdleModel::arrived(const World &world)
{
    if (world.told != world.wish)
        return false;
    switch (world.wish) {
    case IdleWish::Shine:
        return world.phase == IdlePhase::Awake;
    case IdleWish::Glow:
        return world.phase == IdlePhase::Dimmed;
    case IdleWish::Sleep:
        break;
    }
    return world.phase == IdlePhase::Off;
}

std::string IdleModel::describe(const World &world) const
{
    return m_table.state(world.phase) + ", should " + wishNames.at(static_cast<std::size_t>(world.wish)) +
           (world.recent != 0 ? ", touched a moment ago" : "");
}

} // namespace lintel::explorer

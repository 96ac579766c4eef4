#include "explorer/theme_world.h"

#include <array>
#include <stdexcept>

namespace lintel::explorer {
namespace {

using themes::ThemeEffect;
using themes::ThemeEventKind;
using themes::ThemePhase;
using themes::ThemePlan;

const platform::Monotonic now{std::chrono::hours{1}};
constexpr std::array looks{Look::BuiltIn, Look::Sea, Look::Violet, Look::Illegible};
constexpr std::array lookNames{"the built-in one", "Sea", "Violet", "one that is refused"};
constexpr std::uint8_t asset = 8;

/// A snapshot that names a theme.
constexpr std::uint8_t snapshotOf(Look look)
{
    return static_cast<std::uint8_t>(1U + static_cast<unsigned>(look));
}
/// The theme's bytes themselves.
constexpr std::uint8_t bytesOf(Look look)
{
    return static_cast<std::uint8_t>(asset + static_cast<unsigned>(look));
}

bool waits(ThemePhase phase)
{
    return phase == ThemePhase::Unkept || phase == ThemePhase::Unerased;
}

bool isBuiltIn(ThemePhase phase)
{
    return phase == ThemePhase::BuiltIn || phase == ThemePhase::Erasing || phase == ThemePhase::Unerased;
}

/// As the fetcher does: answers to earlier questions are void.
void ask(ThemeWorld &world)
{
    world.fetch = FetchStep::Asking;
    world.toHub.clear();
    world.toHub.send(bytesOf(world.wanted));
    world.toDisplay.drop([](std::uint8_t message) { return message >= asset; });
}

} // namespace

ThemeModel::ThemeModel()
    : m_table({"BuiltIn", "Writing", "Kept", "Unkept", "Erasing", "Unerased"},
              {"Found", "Came", "Cleared", "Done", "Failed", "Deadline"},
              {"", "Show", "ShowAndWrite", "Write", "ShowBuiltInAndErase", "Erase"})
{}

/// One step of the machine, and what its driver shows. What the disk says to it happens later.
void ThemeModel::feed(World &world, ThemeEventKind event, Look subject) const
{
    ThemePlan plan;
    plan.phase = world.phase;
    if (waits(plan.phase))
        plan.deadline = now;
    const auto step = themes::stepTheme(plan, event, now, 0.5);
    if (!(step.plan == plan) || step.effect != ThemeEffect::None)
        m_table.note(plan.phase, event, step.plan.phase, step.effect);
    if (step.plan.deadline.has_value() != waits(step.plan.phase))
        throw std::logic_error("a theme's state without a deadline: " + m_table.state(step.plan.phase));
    world.phase = step.plan.phase;
    if (step.effect == ThemeEffect::Show || step.effect == ThemeEffect::ShowAndWrite)
        world.shown = subject;
    else if (step.effect == ThemeEffect::ShowBuiltInAndErase)
        world.shown = Look::BuiltIn;
}

/// As the display does with what its snapshot names.
void ThemeModel::wishTheme(World &world) const
{
    const Look wanted = world.known != world.shown ? world.known : Look::BuiltIn;
    if (wanted != world.wanted) {
        world.wanted = wanted;
        world.fetch = FetchStep::Idle;
        if (wanted != Look::BuiltIn)
            ask(world);
    }
    if (world.known == Look::BuiltIn && world.shown != Look::BuiltIn)
        feed(world, ThemeEventKind::Cleared, Look::BuiltIn);
}

void ThemeModel::hear(World world, std::uint8_t message, Kind kind, const Visit &visit) const
{
    if (message < asset) {
        world.known = static_cast<Look>(message - 1U);
        wishTheme(world);
        return visit(world, "the display hears which theme it is", kind);
    }
    const auto look = static_cast<Look>(message - asset);
    if (world.fetch != FetchStep::Asking || look != world.wanted)
        return visit(world, "an answer to an earlier question is dropped", kind);
    world.fetch = FetchStep::Idle;
    // One that fails its checks is no event.
    if (look != Look::Illegible && look != world.shown)
        feed(world, ThemeEventKind::Came, look);
    visit(world, "the theme comes", kind);
}

void ThemeModel::atTheDisplay(const World &world, const Visit &visit) const
{
    World next = world;
    if (waits(world.phase)) {
        feed(next, ThemeEventKind::Deadline, world.shown);
        visit(next, "the disk is asked again", Kind::Fair);
    }
    if (world.phase == ThemePhase::Writing || world.phase == ThemePhase::Erasing) {
        next = world;
        next.disk = world.shown;
        feed(next, ThemeEventKind::Done, world.shown);
        visit(next, "the disk does it", Kind::Fair);
        next = world;
        feed(next, ThemeEventKind::Failed, world.shown);
        visit(next, "the disk does not", Kind::Foul);
    }
    next = world;
    if (world.fetch == FetchStep::Asking) {
        next.fetch = FetchStep::Pausing;
        visit(next, "no answer, or one with another checksum", Kind::Foul);
        visit(next, "the deadline of the request passes", Kind::Fair);
    } else if (world.fetch == FetchStep::Pausing) {
        ask(next);
        visit(next, "the pause before the next request is over", Kind::Fair);
    }
}

void ThemeModel::onTheLine(const World &world, const Visit &visit) const
{
    if (const auto request = world.toHub.messages[0]; request != 0) {
        World next = world;
        next.toHub.clear();
        visit(next, "a request is lost", Kind::Foul);
        next.toDisplay.send(request);
        visit(next, "the hub sends the theme", Kind::Fair);
        next = world;
        next.toDisplay.send(request);
        visit(next, "the hub sends it, and is asked once more", Kind::Foul);
    }
    for (std::size_t i = 0; i < world.toDisplay.messages.size(); ++i) {
        const auto message = world.toDisplay.messages.at(i);
        if (message == 0)
            continue;
        World next = world;
        next.toDisplay = world.toDisplay.without(i);
        visit(next, "an answer is lost", Kind::Foul);
        hear(next, message, Kind::Fair, visit);
        hear(world, message, Kind::Foul, visit);
    }
}

void ThemeModel::atTheHub(const World &world, const Visit &visit) const
{
    World next = world;
    next.toDisplay.send(snapshotOf(world.wish));
    visit(next, "a snapshot tells", Kind::Fair);
    for (const Look look : looks) {
        next = world;
        next.wish = look;
        visit(next, "an admin wants another theme", Kind::Foul);
    }
}

/// Between any two steps, so also before and after each answer of the disk.
void ThemeModel::crash(const World &world, const Visit &visit) const
{
    for (const Look known : looks) {
        for (const bool damaged : {false, true}) {
            World next;
            next.wish = world.wish;
            next.known = known; // of whatever age the snapshot on the disk is
            next.disk = damaged && world.disk != Look::BuiltIn ? Look::Illegible : world.disk;
            if (next.disk == Look::Sea || next.disk == Look::Violet)
                feed(next, ThemeEventKind::Found, next.disk);
            wishTheme(next);
            visit(next, damaged ? "a restart, with a damaged theme on the disk" : "a restart", Kind::Foul);
        }
    }
}

void ThemeModel::happenings(const World &world, const Visit &visit) const
{
    atTheDisplay(world, visit);
    onTheLine(world, visit);
    atTheHub(world, visit);
    crash(world, visit);
}

std::optional<std::string> ThemeModel::fault(const World &world)
{
    if (world.shown == Look::Illegible)
        return "a theme that nobody can read is on the glass";
    if ((world.shown == Look::BuiltIn) != isBuiltIn(world.phase))
        return "another theme is in force than the machine believes";
    if (world.phase == ThemePhase::Kept && world.disk != world.shown)
        return "it is said to be kept, and the disk has another";
    return std::nullopt;
}

bool ThemeModel::arrived(const World &world)
{
    const bool shows = world.wish == Look::Illegible || world.shown == world.wish;
    const bool settled = world.phase == ThemePhase::BuiltIn || world.phase == ThemePhase::Kept;
    return world.known == world.wish && shows && settled && world.fetch == FetchStep::Idle;
}

std::string ThemeModel::describe(const World &world) const
{
    const auto name = [](Look look) { return std::string(lookNames.at(static_cast<std::size_t>(look))); };
    return m_table.state(world.phase) + ", shows " + name(world.shown) + ", wants " + name(world.wanted) +
           ", the hub wishes " + name(world.wish);
}

} // namespace lintel::explorer

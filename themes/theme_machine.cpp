#include "themes/theme_machine.h"

#include "platform/backoff.h"

#include <algorithm>
#include <array>

namespace lintel::themes {
namespace {

using Phase = ThemePhase;
using Kind = ThemeEventKind;
using Effect = ThemeEffect;

/// A full disk is emptied by a person if at all, and every attempt wears it.
constexpr platform::Backoff pauses{std::chrono::minutes{1}, std::chrono::hours{1}};
/// None comes sooner.
constexpr std::chrono::milliseconds leastPause = std::chrono::seconds{1};
/// More than this many change nothing any more.
constexpr int failuresBound = 100;

struct Transition
{
    Phase from;
    Kind on;
    Phase to;
    Effect effect = Effect::None;
};

/// The whole machine. What is not here changes nothing.
constexpr std::array table{
    Transition{Phase::BuiltIn, Kind::Found, Phase::Kept, Effect::Show},
    Transition{Phase::BuiltIn, Kind::Came, Phase::Writing, Effect::ShowAndWrite},

    Transition{Phase::Writing, Kind::Done, Phase::Kept},
    Transition{Phase::Writing, Kind::Failed, Phase::Unkept},
    Transition{Phase::Writing, Kind::Came, Phase::Writing, Effect::ShowAndWrite},
    Transition{Phase::Writing, Kind::Cleared, Phase::Erasing, Effect::ShowBuiltInAndErase},

    Transition{Phase::Kept, Kind::Came, Phase::Writing, Effect::ShowAndWrite},
    Transition{Phase::Kept, Kind::Cleared, Phase::Erasing, Effect::ShowBuiltInAndErase},

    Transition{Phase::Unkept, Kind::Deadline, Phase::Writing, Effect::Write},
    Transition{Phase::Unkept, Kind::Came, Phase::Writing, Effect::ShowAndWrite},
    Transition{Phase::Unkept, Kind::Cleared, Phase::Erasing, Effect::ShowBuiltInAndErase},

    Transition{Phase::Erasing, Kind::Done, Phase::BuiltIn},
    Transition{Phase::Erasing, Kind::Failed, Phase::Unerased},
    Transition{Phase::Erasing, Kind::Came, Phase::Writing, Effect::ShowAndWrite},

    Transition{Phase::Unerased, Kind::Deadline, Phase::Erasing, Effect::Erase},
    Transition{Phase::Unerased, Kind::Came, Phase::Writing, Effect::ShowAndWrite},
};

} // namespace

ThemeStep stepTheme(const ThemePlan &plan, ThemeEventKind event, platform::Monotonic now, double chance)
{
    const auto *const row = std::find_if(table.begin(), table.end(), [&](const Transition &each) {
        return each.from == plan.phase && each.on == event;
    });
    if (row == table.end())
        return {plan, Effect::None};
    ThemePlan next;
    next.phase = row->to;
    if (event == Kind::Failed) {
        next.failures = std::min(plan.failures + 1, failuresBound);
        next.deadline = now + leastPause + pauses.pause(plan.failures, chance);
    } else if (event == Kind::Deadline) {
        next.failures = plan.failures;
    }
    return {next, row->effect};
}

} // namespace lintel::themes

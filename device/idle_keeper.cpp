#include "device/idle_keeper.h"

#include "device/room/local_time.h"

#include <algorithm>
#include <utility>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

Rest restOf(IdlePhase phase)
{
    switch (lookOf(phase)) {
    case IdleEffect::Night:
        return Rest::Dimmed;
    case IdleEffect::Dark:
        return Rest::Dark;
    case IdleEffect::None:
    case IdleEffect::Day:
        break;
    }
    return Rest::Awake;
}

int percentOf(Rest rest, const RestNeed &need)
{
    switch (rest) {
    case Rest::Awake:
        return need.dayPercent;
    case Rest::Dimmed:
        return need.nightPercent;
    case Rest::Dark:
        break;
    }
    return 0;
}

} // namespace

IdleKeeper::IdleKeeper(platform::Backlight *backlight, const platform::Clock &clock)
    : m_backlight(backlight), m_clock(clock), m_alarm(clock.makeAlarm([this] { Q_EMIT due(); }))
{
    // Whoever has started it stands before it.
    m_plan.since = clock.monotonic();
}

IdleKeeper::~IdleKeeper() = default;

void IdleKeeper::look(const RoomData *room, const std::vector<Intent> &outbox, Instant now)
{
    m_need = room ? restNeed(*room, outbox, now) : RestNeed{};
    feed(m_need.called ? IdleEvent{IdleEventKind::Called}
                       : IdleEvent{IdleEventKind::Rested, minutes{m_need.offAfterMin}});
    std::optional<Seen> seen;
    if (room) {
        const RoomView view = roomView(*room, outbox, now);
        seen = Seen{view.state, view.current ? view.current->meeting.id : QString()};
    }
    if (std::exchange(m_seen, seen) != seen)
        feed({IdleEventKind::Stirred});
    catchUp();
    shine();
    setAlarm(now);
}

void IdleKeeper::touch()
{
    catchUp();
    feed({IdleEventKind::Touched});
    shine();
    if (m_plan.deadline)
        Q_EMIT due();
}

void IdleKeeper::feed(const IdleEvent &event)
{
    m_plan = stepIdle(m_plan, event, m_clock.monotonic()).plan;
}

void IdleKeeper::catchUp()
{
    while (m_plan.deadline && *m_plan.deadline <= m_clock.monotonic())
        feed({IdleEventKind::Deadline});
}

void IdleKeeper::setAlarm(Instant now)
{
    milliseconds wait = minutes{1} - (now - floorToMinute(now));
    if (m_plan.deadline)
        wait = std::min(wait, *m_plan.deadline - m_clock.monotonic());
    // An alarm may be a little early; a millisecond later the minute is there for sure.
    m_alarm->start(std::max(wait, milliseconds{0}) + milliseconds{1});
}

void IdleKeeper::shine()
{
    IdleState state;
    state.rest = restOf(m_plan.phase);
    state.percent = percentOf(state.rest, m_need);
    state.drawn = m_state.drawn;
    QString trouble = m_trouble;
    if (m_told != state.percent) {
        // A panel that was never told anything else is as it should be.
        m_dimmed = m_dimmed || state.percent < 100;
        const auto done = m_backlight ? m_backlight->setPercent(state.percent)
                                      : tl::expected<void, QString>(tl::unexpected(QString()));
        // What became of one that failed, nobody knows: whatever is wished is told again at the next
        // look, for it may be dark before a full room.
        m_told = done || !m_backlight ? std::optional(state.percent) : std::nullopt;
        state.drawn = !done;
        trouble = done || !m_dimmed ? QString() : done.error();
    }
    const bool other = state != m_state || trouble != m_trouble;
    m_state = state;
    m_trouble = std::move(trouble);
    if (other)
        Q_EMIT changed();
}

} // namespace lintel::device

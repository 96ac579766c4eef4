#include "hub/rooms/presence_plan.h"

#include <algorithm>
#include <utility>

namespace lintel::hub::rooms {
namespace {

using presence::Effect;
using presence::Event;
using presence::Phase;
using presence::Window;
using std::chrono::minutes;

const CheckIn *find(const std::vector<CheckIn> &known, const Meeting &meeting)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const CheckIn &c) { return c.is_of(meeting); });
    return found == known.end() ? nullptr : &*found;
}

bool is_open(Phase phase)
{
    return phase == Phase::Open || phase == Phase::Deferred;
}

bool is_live(Phase phase)
{
    return is_open(phase) || phase == Phase::Waiting;
}

bool is_silent(const CheckIn &check_in, const RoomSettings &settings, const AtTheDoors &doors)
{
    if (settings.release_when_silent == WhenSilent::Release)
        return false;
    return doors.there.empty() ||
           std::any_of(check_in.witnesses.begin(), check_in.witnesses.end(), [&](const std::string &binding) {
               return std::find(doors.there.begin(), doors.there.end(), binding) == doors.there.end();
           });
}

/// One meeting, taken through everything that has happened to it.
class Course
{
public:
    Course(CheckIn check_in, const RoomSettings &settings, const AtTheDoors &doors, const Window &window)
        : m_check_in(std::move(check_in)), m_settings(settings), m_doors(doors), m_window(window)
    {}

    void meet(const Meeting &meeting, bool asked)
    {
        const bool moved = m_check_in.start != meeting.start;
        m_check_in.title = meeting.title;
        m_check_in.organiser = meeting.organiser;
        m_check_in.start = meeting.start;
        m_check_in.end = meeting.end;
        m_check_in.recurring = meeting.recurring;
        if (asked && (moved || phase() == Phase::NotNeeded)) {
            m_check_in.witnesses.clear();
            m_check_in.release_id.clear();
            happen(Event::Asked);
        } else if (!asked) {
            happen(Event::NotAsked);
        }
    }

    void watch()
    {
        if (m_doors.restarted)
            happen(Event::Restarted);
        if (phase() == Phase::Waiting && m_doors.now >= m_check_in.state.opens && m_doors.now < m_check_in.end) {
            m_check_in.witnesses = m_doors.there;
            happen(Event::Opened);
        }
        const bool silent = is_silent(m_check_in, m_settings, m_doors);
        if (phase() == Phase::Open && silent) {
            happen(Event::FellSilent);
        } else if (phase() == Phase::Deferred && !silent) {
            if (m_check_in.witnesses.empty())
                m_check_in.witnesses = m_doors.there;
            happen(Event::CameBack);
        }
        if (is_live(phase()) && m_doors.now >= m_check_in.end)
            happen(Event::Over);
        else if (phase() == Phase::Open && m_doors.now >= m_check_in.state.until)
            happen(Event::Due);
    }

    [[nodiscard]] Phase phase() const { return m_check_in.state.phase; }
    [[nodiscard]] const CheckIn &check_in() const { return m_check_in; }
    [[nodiscard]] bool releases() const { return m_release; }

    [[nodiscard]] std::optional<Instant> next() const
    {
        switch (phase()) {
        case Phase::Waiting:
            return std::min(m_check_in.state.opens, m_check_in.end);
        case Phase::Open:
            return std::min(m_check_in.state.until, m_check_in.end);
        case Phase::Deferred:
            return m_check_in.end;
        default:
            return std::nullopt;
        }
    }

private:
    void happen(Event event)
    {
        const auto step = presence::step(m_check_in.state, event, m_doors.now, m_window);
        m_check_in.state = step.state;
        m_release |= step.effect == Effect::Release;
    }

    CheckIn m_check_in;
    const RoomSettings &m_settings;
    const AtTheDoors &m_doors;
    const Window &m_window;
    bool m_release = false;
};

CheckIn new_check_in(const Meeting &meeting)
{
    CheckIn fresh;
    fresh.object_id = meeting.object_id;
    fresh.recurrence_id = meeting.recurrence_id;
    fresh.start = meeting.start;
    return fresh;
}

} // namespace

std::optional<Window> window_of(const Meeting &meeting, const RoomSettings &settings)
{
    if (!settings.check_in_required || meeting.all_day || !meeting.intent_key.empty() ||
        meeting.end - meeting.start > minutes{settings.check_in_longest_min})
        return std::nullopt;
    const minutes grace{settings.check_in_after_min};
    return Window{meeting.start - minutes{settings.check_in_before_min}, meeting.start + grace, grace};
}

PresencePlan plan_presence(const std::vector<Meeting> &meetings, const std::vector<CheckIn> &known,
                           const RoomSettings &settings, const AtTheDoors &doors)
{
    PresencePlan plan;
    for (const Meeting &meeting : meetings) {
        const CheckIn *before = find(known, meeting);
        const auto window = window_of(meeting, settings);
        if (before == nullptr && (!window || meeting.end <= doors.now))
            continue;
        const Window ruled = window.value_or(Window{});
        Course course(before != nullptr ? *before : new_check_in(meeting), settings, doors, ruled);
        course.meet(meeting, window.has_value());
        course.watch();
        if (const auto next = course.next())
            plan.next = std::min(plan.next.value_or(*next), *next);
        const bool forget = course.phase() == Phase::NotNeeded || course.phase() == Phase::Waiting;
        if (before == nullptr ? !forget : forget || before->state != course.check_in().state)
            plan.changes.push_back({course.check_in(), forget, course.releases()});
    }
    return plan;
}

void put_check_ins(std::vector<Meeting> &meetings, const std::vector<CheckIn> &known, const RoomSettings &settings)
{
    for (Meeting &meeting : meetings) {
        const CheckIn *check_in = find(known, meeting);
        if (check_in == nullptr || check_in->start != meeting.start) {
            if (const auto window = window_of(meeting, settings)) {
                meeting.check_in_from = window->opens;
                meeting.check_in_until = window->until;
            }
            continue;
        }
        const presence::State &state = check_in->state;
        meeting.checked_in_at = state.checked_in_at;
        meeting.released = state.phase == Phase::Released && meeting.end > state.released_at;
        if (is_open(state.phase)) {
            meeting.check_in_from = state.opens;
            // Nobody knows when it would be released: while it lasts, people can check in.
            meeting.check_in_until = state.phase == Phase::Open ? state.until : meeting.end;
        }
    }
}

} // namespace lintel::hub::rooms

#include "hub/phone/glance.h"

#include "hub/phone/plan.h"
#include "hub/rooms/local_days.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace lintel::hub::phone {

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr minutes kSoon{10};
constexpr minutes kSoonTaken{15};
constexpr int kDaysAhead = 8;

/// What the steps below share, so that each reads on its own.
struct Scene
{
    Scene(const v1::RoomSnapshot &snapshot, Instant at)
        : room(snapshot),
          settings(settled(snapshot.settings())),
          now(at),
          minute_now(std::chrono::floor<minutes>(at)),
          days(rooms::local_days(snapshot.room().zone(), at, 0, kDaysAhead)),
          midnight(days.front().end),
          meetings(meetings_of(snapshot)),
          runs(busy_runs(meetings, minutes{settings.shortest_booking_min()}))
    {
        for (const Span &each : runs) {
            if (each.start <= now && now < each.end)
                run = each;
            else if (each.start > now && !next_run)
                next_run = each;
        }
    }

    [[nodiscard]] bool works_on(const rooms::LocalDay &day) const
    {
        const auto &working = settings.working_days();
        return std::find(working.begin(), working.end(), day.iso_weekday) != working.end();
    }
    [[nodiscard]] Instant at_minute(const rooms::LocalDay &day, int minute) const
    {
        return rooms::at_minute(room.room().zone(), day, minute);
    }

    const v1::RoomSnapshot &room;
    v1::Settings settings;
    Instant now;
    Instant minute_now;                // words count whole minutes, so the thresholds do as well
    std::vector<rooms::LocalDay> days; // from today on
    Instant midnight;
    std::vector<v1::Instance> meetings;
    std::vector<Span> runs;
    std::optional<Span> run;      // the busy stretch that is on now
    std::optional<Span> next_run; // the first to begin after now
};

void find_meetings(const Scene &at, Glance &glance)
{
    for (const v1::Instance &each : at.meetings) {
        if (each.released())
            continue;
        const Span span = span_of(each);
        if (span.start <= at.now && at.now < span.end) {
            if (!glance.current || (glance.current->all_day() && !each.all_day()))
                glance.current = each;
        } else if (span.start > at.now && !glance.next) {
            glance.next = each;
        }
        const bool waits = each.check_in_from_ms() > 0 && each.check_in_from_ms() <= to_ms(at.now) &&
                           to_ms(at.now) < each.check_in_until_ms();
        if (waits && !glance.check_in)
            glance.check_in = each;
    }
    glance.next_in_run = at.run && glance.next && span_of(*glance.next).start < at.run->end;
}

State occupancy(const Scene &at, const Glance &glance)
{
    if (glance.check_in)
        return State::CheckIn;
    if (at.run) {
        if (at.run->end - at.minute_now <= kSoon)
            return State::FreeSoon;
        if (glance.current && glance.next_in_run && span_of(*glance.current).end - at.minute_now <= kSoon)
            return State::EndsSoon;
        return State::InUse;
    }
    return at.next_run && at.next_run->start - at.minute_now < kSoonTaken ? State::StartingSoon : State::Free;
}

bool is_closed(const Scene &at)
{
    return at.settings.has_closed() &&
           (at.settings.closed().until_ms() == 0 || to_ms(at.now) < at.settings.closed().until_ms());
}

void say(const Scene &at, Glance &glance, Instant until)
{
    glance.until = until;
    glance.until_kind = until == at.midnight ? Until::RestOfDay : until < at.midnight ? Until::At : Until::OtherDay;
}

void until_when_free(const Scene &at, Glance &glance)
{
    if (at.next_run && (at.next_run->start < at.midnight || glance.by_meetings == State::StartingSoon)) {
        glance.until = at.next_run->start;
        glance.until_kind = Until::At;
        return;
    }
    const bool within_hours =
        at.works_on(at.days.front()) && at.now < at.at_minute(at.days.front(), at.settings.day_end_min());
    const auto opening =
        std::find_if(at.days.begin() + 1, at.days.end(), [&](const rooms::LocalDay &day) { return at.works_on(day); });
    if (within_hours || opening == at.days.end())
        return say(at, glance, at.midnight);
    Instant opens = at.at_minute(*opening, at.settings.day_start_min());
    if (at.next_run)
        opens = std::min(opens, at.next_run->start);
    glance.until = opens;
    glance.until_kind = Until::OtherDay;
}

void find_until(const Scene &at, Glance &glance)
{
    if (glance.state == State::Closed) {
        if (at.settings.closed().until_ms() > 0)
            say(at, glance, from_ms(at.settings.closed().until_ms()));
    } else if (glance.by_meetings == State::CheckIn) {
        say(at, glance, span_of(*glance.check_in).end);
    } else if (at.run) {
        say(at, glance, at.run->end);
    } else {
        until_when_free(at, glance);
    }
}

void offer_for_now(const Scene &at, Glance &glance)
{
    if (at.run || glance.check_in)
        return;
    const minutes buffer{at.settings.buffer_min()};
    Instant start = at.minute_now;
    for (const v1::Instance &each : at.meetings) {
        if (span_of(each).end <= at.now && !each.released())
            start = std::max(start, Instant{span_of(each).end + buffer});
    }
    const auto limit = at.next_run ? std::optional<Instant>(at.next_run->start - buffer) : std::nullopt;
    const auto &wanted = at.settings.booking_lengths_min();
    glance.now = choices({start, limit.value_or(Instant::max())}, {wanted.begin(), wanted.end()},
                         at.settings.shortest_booking_min(), at.settings.longest_booking_min());
}

void offer_to_stay(const Scene &at, Glance &glance)
{
    const v1::Instance &meeting = *glance.current;
    const Span span = span_of(meeting);
    glance.can_end = meeting.can_end() && !meeting.all_day();
    if (!meeting.can_extend() || meeting.all_day())
        return;
    Instant limit = span.start + minutes{at.settings.longest_booking_min()};
    for (const v1::Instance &each : at.meetings) {
        const Span other = span_of(each);
        if (each.released() || other.end <= span.end || each.id() == meeting.id())
            continue;
        limit = std::min(limit, std::max(span.end, Instant{other.start - minutes{at.settings.buffer_min()}}));
    }
    glance.extend = choices({span.end, limit}, {15, 30}, 5, at.settings.longest_booking_min());
}

void find_offers(const Scene &at, Glance &glance)
{
    if (glance.state == State::Closed)
        return;
    if (glance.current)
        offer_to_stay(at, glance);
    if (!booking_allowed(at.settings))
        return;
    if (!glance.current)
        offer_for_now(at, glance);
    std::vector<Span> taken = at.runs;
    for (Span &run : taken)
        run = {run.start - minutes{at.settings.buffer_min()}, run.end + minutes{at.settings.buffer_min()}};
    glance.later =
        gaps_between(taken, {ceil_to_five(at.now), at.midnight}, minutes{at.settings.shortest_booking_min()});
}

} // namespace

Glance glance_at(const v1::RoomSnapshot &room, Instant now)
{
    const Scene at(room, now);
    Glance glance;
    if (room.calendar().read_at_ms() > 0)
        glance.age = std::max(milliseconds{0}, now - from_ms(room.calendar().read_at_ms()));
    glance.stale = !glance.age || *glance.age > minutes{at.settings.stale_after_min()};
    find_meetings(at, glance);
    glance.by_meetings = occupancy(at, glance);
    if (!glance.age || *glance.age > minutes{at.settings.stale_unknown_after_min()})
        glance.state = State::Unknown;
    else
        glance.state = is_closed(at) ? State::Closed : glance.by_meetings;
    find_until(at, glance);
    glance.today = {at.days.front().start, at.midnight};
    std::copy_if(at.meetings.begin(), at.meetings.end(), std::back_inserter(glance.day), [&](const v1::Instance &each) {
        return span_of(each).start < glance.today.end && span_of(each).end > glance.today.start;
    });
    find_offers(at, glance);
    return glance;
}

std::vector<Instant> later_starts(const Glance &glance, const v1::Settings &settings)
{
    using Quarter = std::chrono::duration<std::int64_t, std::ratio<900>>;
    const minutes shortest{settled(settings).shortest_booking_min()};
    std::vector<Instant> starts;
    for (const Span &gap : glance.later) {
        starts.push_back(gap.start);
        Instant next = std::chrono::floor<Quarter>(gap.start) + Quarter{1};
        for (; gap.end - next >= shortest; next += Quarter{1})
            starts.push_back(next);
    }
    return starts;
}

std::vector<int> later_lengths(const v1::Settings &settings)
{
    const v1::Settings whole = settled(settings);
    std::set<int> lengths(whole.booking_lengths_min().begin(), whole.booking_lengths_min().end());
    lengths.insert({15, 30, 45, 60, 90, 120});
    std::vector<int> fitting;
    std::copy_if(lengths.begin(), lengths.end(), std::back_inserter(fitting), [&](int length) {
        return length >= whole.shortest_booking_min() && length <= whole.longest_booking_min();
    });
    return fitting;
}

} // namespace lintel::hub::phone

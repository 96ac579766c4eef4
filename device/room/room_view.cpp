#include "device/room/room_view.h"

#include "device/room/busy.h"
#include "device/room/local_time.h"

#include <algorithm>

namespace lintel::device {

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr minutes soon{10};
constexpr minutes soonTaken{15};
constexpr minutes oneLine{12};

/// What the steps below share, so that each reads on its own.
struct Situation
{
    const RoomData &room;
    Instant now;
    Instant minuteNow; // words count whole minutes, so the thresholds do as well
    LocalTime local;
    QDate today;
    Instant midnight;
    minutes shortest;
    minutes buffer; // busy for what is offered, not for what is said
    std::vector<ShownMeeting> meetings;
    std::vector<Slot> runs;
    std::optional<Slot> run;     // the busy run that is on now
    std::optional<Slot> nextRun; // the first to begin after now

    Situation(const RoomData &data, const std::vector<Intent> &outbox, Instant at)
        : room(data),
          now(at),
          minuteNow(floorToMinute(at)),
          local(data.room.zone),
          today(local.date(at)),
          midnight(local.startOfDay(today.addDays(1))),
          shortest(std::max(1, data.settings.shortestBookingMin)),
          buffer(std::max(0, data.settings.bufferMin)),
          meetings(shownMeetings(data, outbox)),
          runs(busyRuns(meetings, shortest))
    {
        for (const Slot &each : runs) {
            if (each.start <= now && now < each.end)
                run = each;
            else if (each.start > now && !nextRun)
                nextRun = each;
        }
    }

    bool worksOn(QDate date) const
    {
        const auto &days = room.settings.workingDays;
        return std::find(days.cbegin(), days.cend(), date.dayOfWeek()) != days.cend();
    }
};

bool runsAt(const Meeting &meeting, Instant now)
{
    return meeting.start <= now && now < meeting.end;
}

void findMeetings(const Situation &at, RoomView &view)
{
    for (const ShownMeeting &each : at.meetings) {
        const Meeting &meeting = each.meeting;
        if (meeting.released)
            continue;
        if (runsAt(meeting, at.now)) {
            // Something with hours says more about now than something that lasts all day.
            if (!view.current || (view.current->meeting.allDay && !meeting.allDay))
                view.current = each;
        } else if (meeting.start > at.now && !view.next) {
            view.next = each;
        }
        const bool waits = meeting.checkInFrom && meeting.checkInUntil && !each.endedHere &&
                           *meeting.checkInFrom <= at.now && at.now < *meeting.checkInUntil;
        if (waits && !view.checkIn)
            view.checkIn = each;
    }
    view.nextInRun = at.run && view.next && view.next->meeting.start < at.run->end;
}

RoomState occupancy(const Situation &at, const RoomView &view)
{
    if (view.checkIn)
        return RoomState::CheckIn;
    if (at.run) {
        if (at.run->end - at.minuteNow <= soon)
            return RoomState::FreeSoon;
        if (view.current && view.nextInRun && view.current->meeting.end - at.minuteNow <= soon)
            return RoomState::EndsSoon;
        return RoomState::InUse;
    }
    if (at.nextRun && at.nextRun->start - at.minuteNow < soonTaken)
        return RoomState::StartingSoon;
    return RoomState::Free;
}

void say(const Situation &at, RoomView &view, Instant until)
{
    view.until = until;
    if (until == at.midnight)
        view.untilKind = UntilKind::RestOfDay;
    else
        view.untilKind = until < at.midnight ? UntilKind::At : UntilKind::NextDay;
}

std::optional<Instant> nextWorkingDay(const Situation &at)
{
    for (int ahead = 1; ahead <= 7; ++ahead) {
        const QDate date = at.today.addDays(ahead);
        if (at.worksOn(date))
            return at.local.onDay(date, at.room.settings.dayStartMin);
    }
    return std::nullopt;
}

void findUntilWhenFree(const Situation &at, RoomView &view)
{
    const bool today = at.nextRun && at.nextRun->start < at.midnight;
    if (today || view.byMeetings == RoomState::StartingSoon) {
        view.until = at.nextRun->start;
        view.untilKind = UntilKind::At;
        return;
    }
    const bool withinHours = at.worksOn(at.today) && at.now < at.local.onDay(at.today, at.room.settings.dayEndMin);
    const std::optional<Instant> opening = nextWorkingDay(at);
    if (withinHours || !opening) {
        view.until = at.midnight;
        view.untilKind = UntilKind::RestOfDay;
        return;
    }
    view.until = at.nextRun ? std::min(*opening, at.nextRun->start) : *opening;
    view.untilKind = UntilKind::NextDay;
}

void findUntil(const Situation &at, RoomView &view)
{
    if (view.state == RoomState::Unavailable) {
        if (at.room.settings.closed->until)
            say(at, view, *at.room.settings.closed->until);
    } else if (view.byMeetings == RoomState::CheckIn) {
        say(at, view, view.checkIn->meeting.end);
    } else if (at.run) {
        say(at, view, at.run->end);
    } else {
        findUntilWhenFree(at, view);
    }
}

void findActions(const Situation &at, RoomView &view)
{
    const RoomSettings &settings = at.room.settings;
    if (view.state == RoomState::Unavailable)
        return;
    if (view.current) {
        const Meeting &meeting = view.current->meeting;
        view.canEnd = meeting.canEnd && !meeting.allDay;
        std::optional<Instant> limit;
        for (const ShownMeeting &each : at.meetings) {
            if (each.meeting.released)
                continue;
            if (each.meeting.end > meeting.end && each.meeting.start < meeting.end)
                limit = meeting.end; // another one that runs outlasts it
            else if (each.meeting.start >= meeting.end && !limit)
                limit = each.meeting.start - at.buffer;
        }
        if (meeting.canExtend && !meeting.allDay)
            view.extend = extendChoices(meeting, limit, settings.longestBookingMin);
        return;
    }
    if (at.run || view.checkIn || !settings.bookingAllowed)
        return;
    Instant start = at.minuteNow;
    for (const ShownMeeting &each : at.meetings) {
        if (each.meeting.end <= at.now && !each.meeting.released)
            start = std::max(start, Instant{each.meeting.end + at.buffer});
    }
    const auto limit = at.nextRun ? std::optional<Instant>(at.nextRun->start - at.buffer) : std::nullopt;
    view.book = lengthChoices(start, limit, settings.bookingLengthsMin, settings.shortestBookingMin,
                              settings.longestBookingMin);
}

void findGaps(const Situation &at, RoomView &view)
{
    const RoomSettings &settings = at.room.settings;
    const bool closed = view.state == RoomState::Unavailable || view.state == RoomState::Unknown;
    if (closed || !settings.bookingAllowed)
        return;
    const Instant opens = at.local.onDay(at.today, settings.dayStartMin);
    const Instant closes = at.local.onDay(at.today, settings.dayEndMin);
    const Instant from = std::max(ceilToFive(at.now), at.now < closes ? opens : view.dayStart);
    Instant to = at.now < closes ? closes : view.dayEnd;
    for (const Slot &run : at.runs) {
        if (run.start < view.dayEnd)
            to = std::max(to, run.start);
    }
    std::vector<Slot> taken = at.runs;
    for (Slot &run : taken)
        run = {run.start - at.buffer, run.end + at.buffer};
    view.gaps = gapsBetween(taken, from, to, at.shortest);
}

void layOutDay(const Situation &at, RoomView &view)
{
    view.dayStart = at.local.startOfDay(at.today);
    view.dayEnd = at.midnight;
    findGaps(at, view);
    view.day = dayEntries(at.meetings, view.gaps, view.dayStart, view.dayEnd, at.now);
    view.freeAllDay = view.day.empty();
}

void weighAge(const Situation &at, RoomView &view)
{
    if (at.room.calendarReadAt)
        view.age = std::max(milliseconds{0}, at.now - *at.room.calendarReadAt);
    view.stale = !view.age || *view.age > minutes{at.room.settings.staleAfterMin};
}

void findNextChange(const Situation &at, RoomView &view)
{
    const auto consider = [&](std::optional<Instant> instant) {
        if (instant && *instant > at.now && (!view.nextChange || *instant < *view.nextChange))
            view.nextChange = instant;
    };
    for (const ShownMeeting &each : at.meetings) {
        consider(each.meeting.start);
        consider(each.meeting.end);
        consider(each.meeting.start - soonTaken + minutes{1});
        consider(each.meeting.end - soon);
        consider(each.meeting.checkInFrom);
        consider(each.meeting.checkInUntil);
    }
    if (at.room.calendarReadAt) {
        const auto past = [&](int limit) { return *at.room.calendarReadAt + minutes{limit} + milliseconds{1}; };
        consider(past(at.room.settings.staleAfterMin));
        consider(past(at.room.settings.unknownAfterMin));
    }
    if (at.room.settings.closed)
        consider(at.room.settings.closed->until);
    consider(at.midnight);
    consider(at.local.onDay(at.today, at.room.settings.dayEndMin));
}

/// Where the block of a released meeting ends.
Instant givesWayAt(const Meeting &released, const std::vector<ShownMeeting> &others, const std::vector<Slot> &gaps)
{
    Instant end = released.end;
    const auto consider = [&](Instant start) {
        if (start > released.start)
            end = std::min(end, start);
    };
    for (const ShownMeeting &other : others) {
        if (!other.meeting.released)
            consider(other.meeting.start);
    }
    for (const Slot &gap : gaps)
        consider(gap.start);
    return end;
}

} // namespace

QString stateName(RoomState state)
{
    switch (state) {
    case RoomState::Unpaired:
        return QStringLiteral("unpaired");
    case RoomState::Unknown:
        return QStringLiteral("unknown");
    case RoomState::Unavailable:
        return QStringLiteral("unavailable");
    case RoomState::CheckIn:
        return QStringLiteral("check_in");
    case RoomState::InUse:
        return QStringLiteral("in_use");
    case RoomState::EndsSoon:
        return QStringLiteral("ends_soon");
    case RoomState::FreeSoon:
        return QStringLiteral("free_soon");
    case RoomState::StartingSoon:
        return QStringLiteral("starting_soon");
    case RoomState::Free:
        break;
    }
    return QStringLiteral("free");
}

std::vector<DayEntry> dayEntries(const std::vector<ShownMeeting> &meetings, const std::vector<Slot> &gaps, Instant from,
                                 Instant to, Instant now)
{
    std::vector<ShownMeeting> touching;
    std::copy_if(meetings.cbegin(), meetings.cend(), std::back_inserter(touching), [&](const ShownMeeting &each) {
        return each.meeting.start < to && each.meeting.end > from;
    });
    std::vector<ShownMeeting> drawn = touching;
    for (ShownMeeting &each : drawn) {
        if (each.meeting.released)
            each.meeting.end = givesWayAt(each.meeting, touching, gaps);
        // What is shorter is drawn as high as a line of words.
        each.meeting.end = std::max(each.meeting.end, each.meeting.start + oneLine);
    }
    const std::vector<Lane> lanes = lanesOf(drawn);
    std::vector<DayEntry> entries;
    for (std::size_t i = 0; i < touching.size(); ++i) {
        const Meeting &meeting = touching[i].meeting;
        const bool running = !meeting.released && runsAt(meeting, now);
        entries.push_back({touching[i], running, meeting.end <= now, lanes[i].lane, lanes[i].lanes,
                           std::min(meeting.end, drawn[i].meeting.end)});
    }
    return entries;
}

RoomView roomView(const RoomData &room, const std::vector<Intent> &outbox, Instant now)
{
    const Situation at(room, outbox, now);
    RoomView view;
    weighAge(at, view);
    findMeetings(at, view);
    view.byMeetings = occupancy(at, view);

    const auto &closed = room.settings.closed;
    const bool tooOld = !view.age || *view.age > minutes{room.settings.unknownAfterMin};
    if (tooOld)
        view.state = RoomState::Unknown;
    else if (closed && (!closed->until || now < *closed->until))
        view.state = RoomState::Unavailable;
    else
        view.state = view.byMeetings;

    findUntil(at, view);
    findActions(at, view);
    layOutDay(at, view);
    findNextChange(at, view);
    return view;
}

} // namespace lintel::device

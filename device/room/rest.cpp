#include "device/room/rest.h"

#include "device/room/local_time.h"
#include "device/room/overlay.h"

#include <algorithm>

namespace lintel::device {
namespace {

using std::chrono::minutes;

/// A meeting that lasts longer is there for the calendar, not for people at a door.
constexpr auto wholeDay = std::chrono::hours{20};

bool inOfficeHours(const RoomData &room, const Idle &idle, Instant now)
{
    const LocalTime local(room.room.zone);
    const QDate today = local.date(now);
    const auto &days = room.settings.workingDays;
    if (std::find(days.cbegin(), days.cend(), today.dayOfWeek()) == days.cend())
        return false;
    const bool own = idle.hoursStartMin != 0 || idle.hoursEndMin != 0;
    const int from = own ? idle.hoursStartMin : room.settings.dayStartMin;
    const int to = own ? idle.hoursEndMin : room.settings.dayEndMin;
    return now >= local.onDay(today, from) && now < local.onDay(today, to);
}

bool bringsPeople(const ShownMeeting &shown)
{
    const Meeting &meeting = shown.meeting;
    return !meeting.allDay && !meeting.released && meeting.end - meeting.start < wholeDay;
}

} // namespace

RestNeed restNeed(const RoomData &room, const std::vector<Intent> &outbox, Instant now)
{
    RestNeed need;
    if (!room.settings.idle)
        return need;
    const Idle &idle = *room.settings.idle;
    need.dayPercent = std::clamp(idle.dayPercent, 1, 100);
    need.nightPercent = std::clamp(idle.nightPercent, 1, need.dayPercent);
    if (room.emergency) {
        need.dayPercent = 100;
        return need;
    }
    need.offAfterMin = std::max(idle.offAfterMin, 0);
    need.called = inOfficeHours(room, idle, now);
    const minutes ahead{std::max(idle.wakeBeforeMin, 0)};
    for (const ShownMeeting &shown : shownMeetings(room, outbox)) {
        if (!bringsPeople(shown))
            continue;
        const Meeting &meeting = shown.meeting;
        const Instant until = std::min(meeting.end, meeting.start + ahead);
        need.called = need.called || (now >= meeting.start - ahead && now < until);
        if (now >= meeting.start && now < meeting.end)
            need.offAfterMin = 0;
    }
    return need;
}

} // namespace lintel::device

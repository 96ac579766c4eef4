#include "device/room/offers.h"

#include "device/room/busy.h"
#include "device/room/local_time.h"

#include <algorithm>

namespace lintel::device {
namespace {

using std::chrono::minutes;
/// All zones in use differ by whole quarters of an hour.
using Quarter = std::chrono::duration<std::int64_t, std::ratio<900>>;

minutes shortestOf(const RoomSettings &settings)
{
    return minutes{std::max(1, settings.shortestBookingMin)};
}

} // namespace

std::vector<QDate> bookableDays(const RoomData &room, Instant now)
{
    std::vector<QDate> days;
    if (!room.settings.bookingAllowed)
        return days;
    const QDate today = LocalTime(room.room.zone).date(now);
    for (int ahead = 0; ahead <= room.settings.bookingDaysAhead; ++ahead)
        days.push_back(today.addDays(ahead));
    return days;
}

DayOffer offerOn(const RoomData &room, const std::vector<Intent> &outbox, QDate date, Instant now)
{
    const LocalTime local(room.room.zone);
    DayOffer offer{date, local.startOfDay(date), local.startOfDay(date.addDays(1)), {}};
    const auto days = bookableDays(room, now);
    if (std::find(days.cbegin(), days.cend(), date) == days.cend())
        return offer;
    const minutes buffer{room.settings.bufferMin};
    std::vector<Slot> taken = busyRuns(shownMeetings(room, outbox), shortestOf(room.settings));
    for (Slot &run : taken)
        run = {run.start - buffer, run.end + buffer};
    const auto &closed = room.settings.closed;
    if (closed && !closed->until)
        return offer;
    Instant from = std::max(offer.start, ceilToFive(now));
    if (closed)
        from = std::max(from, *closed->until);
    if (from < offer.end)
        offer.free = gapsBetween(taken, from, offer.end, shortestOf(room.settings));
    return offer;
}

std::optional<Slot> snappedSlot(const DayOffer &offer, Instant from, Instant to, const RoomSettings &settings)
{
    const auto stretch = std::find_if(offer.free.cbegin(), offer.free.cend(),
                                      [from](const Slot &each) { return each.start <= from && from < each.end; });
    if (stretch == offer.free.cend())
        return std::nullopt;
    const minutes shortest = shortestOf(settings);
    const minutes longest = std::max(shortest, minutes{settings.longestBookingMin});
    const Instant early = std::min(from, to);
    const Instant late = std::max(from, to);
    // The begin first: it stays where it was drawn, and the length gives way.
    Instant start = std::max(Instant{std::chrono::floor<Quarter>(early)}, stretch->start);
    start = std::min(start, Instant{stretch->end - shortest});
    Instant end = std::max(Instant{std::chrono::ceil<Quarter>(late)}, Instant{start + shortest});
    end = std::min({end, stretch->end, Instant{start + longest}});
    return Slot{start, end};
}

ExtendLimit extendLimit(const RoomData &room, const std::vector<Intent> &outbox, const Meeting &meeting)
{
    ExtendLimit limit{meeting.end, ExtendObstacle::NotAllowed, std::nullopt};
    if (!meeting.canExtend || meeting.allDay)
        return limit;
    limit.latest = std::max(meeting.end, Instant{meeting.start + minutes{room.settings.longestBookingMin}});
    limit.obstacle = ExtendObstacle::LongestBooking;
    for (const ShownMeeting &each : shownMeetings(room, outbox)) {
        const Meeting &other = each.meeting;
        if (other.released || other.end <= meeting.end || (!meeting.id.isEmpty() && other.id == meeting.id))
            continue;
        const Instant before = std::max(meeting.end, Instant{other.start - minutes{room.settings.bufferMin}});
        if (before < limit.latest)
            limit = {before, ExtendObstacle::NextMeeting, other};
    }
    return limit;
}

} // namespace lintel::device

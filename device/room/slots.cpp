#include "device/room/slots.h"

#include "device/room/local_time.h"

#include <algorithm>

namespace lintel::device {
namespace {

using std::chrono::minutes;
/// All zones in use differ by whole quarters of an hour.
using Quarter = std::chrono::duration<std::int64_t, std::ratio<900>>;

constexpr minutes lateTap{10};

const Slot *stretchWith(const DayOffer &offer, Instant at)
{
    const auto found = std::find_if(offer.free.cbegin(), offer.free.cend(),
                                    [at](const Slot &each) { return each.start <= at && at < each.end; });
    return found == offer.free.cend() ? nullptr : &*found;
}

Instant quarterBefore(Instant at)
{
    return Instant{std::chrono::ceil<Quarter>(at) - Quarter{1}};
}

Instant quarterAfter(Instant at)
{
    return Instant{std::chrono::floor<Quarter>(at) + Quarter{1}};
}

} // namespace

std::optional<Slot> tappedSlot(const DayOffer &offer, Instant at, const RoomSettings &settings)
{
    const int preferred = settings.bookingLengthsMin.empty() ? 30 : settings.bookingLengthsMin.front();
    return snappedSlot(offer, at, std::chrono::floor<Quarter>(at) + minutes{preferred}, settings);
}

std::optional<Slot> movedSlot(const DayOffer &offer, const Slot &slot, SlotEdge edge, Step step,
                              const RoomSettings &settings)
{
    // The begin may just have passed; the end always lies in what is free.
    const Slot *const stretch = stretchWith(offer, slot.end - minutes{1});
    if (stretch == nullptr)
        return std::nullopt;
    const minutes shortest{std::max(1, settings.shortestBookingMin)};
    const minutes longest = std::max(shortest, minutes{settings.longestBookingMin});
    Slot moved = slot;
    if (edge == SlotEdge::Begin) {
        moved.start = step == Step::Earlier
                          ? std::max({quarterBefore(slot.start), stretch->start, Instant{slot.end - longest}})
                          : quarterAfter(slot.start);
        const bool moves = step == Step::Earlier ? moved.start < slot.start : moved.end - moved.start >= shortest;
        return moves ? std::optional(moved) : std::nullopt;
    }
    moved.end = step == Step::Earlier
                    ? quarterBefore(slot.end)
                    : std::min({quarterAfter(slot.end), stretch->end, Instant{slot.start + longest}});
    const bool moves = step == Step::Later ? moved.end > slot.end : moved.end - moved.start >= shortest;
    return moves ? std::optional(moved) : std::nullopt;
}

bool isStillFree(const DayOffer &offer, const Slot &slot, Instant now)
{
    return std::any_of(offer.free.cbegin(), offer.free.cend(), [&](const Slot &each) {
        // It begins later than it did because of the clock, not because of a meeting.
        const bool passed = each.start == ceilToFive(now) && slot.start + lateTap >= each.start;
        return (each.start <= slot.start || passed) && slot.end <= each.end;
    });
}

} // namespace lintel::device

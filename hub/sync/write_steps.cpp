#include "hub/sync/write_steps.h"

namespace lintel::hub::sync {
namespace {

using rooms::Intent;
using rooms::Meeting;

NextStep next_for_extend(const Intent &change, const Meeting *target, const std::vector<Meeting> &meetings)
{
    if (target == nullptr || target->start >= change.end)
        return {Step::Gone, std::nullopt};
    const auto overlap = [&](Instant from) {
        return rooms::first_conflict(meetings, from, change.end, target->object_id, target->recurrence_id);
    };
    if (target->end >= change.end) {
        // Only what we may have written ourselves is ours to take back.
        const bool perhaps_ours = change.attempts > 0 && target->end == change.end && change.prior_end > target->start;
        auto conflict = perhaps_ours ? overlap(change.prior_end) : std::nullopt;
        if (conflict)
            return {Step::Restore, std::move(conflict)};
        return {Step::Confirm, std::nullopt};
    }
    if (auto conflict = overlap(target->end))
        return {Step::Conflict, std::move(conflict)};
    return {Step::Change, std::nullopt};
}

NextStep next_for_end(const Intent &change, const Meeting *target)
{
    if (target == nullptr)
        return {Step::Confirm, std::nullopt};
    const bool cancels = change.end <= change.start;
    // Moved to later by somebody: the room is free, which is all that was asked for.
    if (target->start != change.start && target->start >= change.end)
        return {Step::Confirm, std::nullopt};
    if (cancels)
        return {Step::Cancel, std::nullopt};
    if (target->end <= change.end)
        return {Step::Confirm, std::nullopt};
    return {Step::Change, std::nullopt};
}

} // namespace

NextStep next_for_booking(const Intent &booking, bool in_calendar, const std::vector<Meeting> &meetings)
{
    auto conflict = rooms::first_conflict(meetings, booking.start, booking.end, booking.id);
    if (in_calendar)
        return {conflict ? Step::Remove : Step::Confirm, std::move(conflict)};
    if (conflict)
        return {Step::Conflict, std::move(conflict)};
    return {booking.written_at > Instant{} ? Step::Gone : Step::Create, std::nullopt};
}

NextStep next_for_change(const Intent &change, const Meeting *target, const std::vector<Meeting> &meetings)
{
    return change.action == rooms::Action::Extend ? next_for_extend(change, target, meetings)
                                                  : next_for_end(change, target);
}

} // namespace lintel::hub::sync

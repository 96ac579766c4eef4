#include "hub/rooms/meeting.h"

#include <algorithm>
#include <tuple>

namespace lintel::hub::rooms {
namespace {

void put_booking(std::vector<Meeting> &meetings, const Intent &intent)
{
    const auto known =
        std::find_if(meetings.begin(), meetings.end(), [&](const Meeting &m) { return m.object_id == intent.id; });
    if (known != meetings.end()) {
        known->held = true;
        return;
    }
    // Written once and no longer there: somebody removed it; the writer will say so.
    if (intent.written_at > Instant{})
        return;
    Meeting meeting;
    meeting.object_id = intent.id;
    meeting.title = intent.title;
    meeting.start = intent.start;
    meeting.end = intent.end;
    meeting.held = true;
    meeting.intent_key = intent.key;
    meetings.push_back(std::move(meeting));
}

void put_end(std::vector<Meeting> &meetings, const Intent &intent)
{
    const auto target = std::find_if(meetings.begin(), meetings.end(), [&](const Meeting &m) {
        return m.object_id == intent.target_object_id && m.recurrence_id == intent.target_recurrence_id;
    });
    if (target == meetings.end())
        return;
    target->changing = true;
    if (intent.action == Action::Extend) {
        target->end = std::max(target->end, intent.end);
        return;
    }
    target->end = std::min(target->end, intent.end);
    if (target->end <= target->start)
        meetings.erase(target);
}

} // namespace

std::string instance_id(const Meeting &meeting)
{
    return instance_id(meeting.object_id, meeting.recurrence_id);
}

std::string instance_id(const std::string &object_id, const std::string &recurrence_id)
{
    return recurrence_id.empty() ? object_id : object_id + "." + recurrence_id;
}

std::vector<Meeting> with_intents(std::vector<Meeting> meetings, const std::vector<Intent> &intents)
{
    std::vector<const Intent *> open;
    for (const Intent &intent : intents) {
        if (intent.state == IntentState::Accepted)
            open.push_back(&intent);
    }
    std::sort(open.begin(), open.end(), [](const Intent *a, const Intent *b) { return a->revision < b->revision; });
    for (const Intent *intent : open) {
        if (intent->action == Action::Book)
            put_booking(meetings, *intent);
        else if (intent->action == Action::Extend || intent->action == Action::End)
            put_end(meetings, *intent);
    }
    std::sort(meetings.begin(), meetings.end(), [](const Meeting &a, const Meeting &b) {
        return std::tie(a.start, a.end, a.object_id, a.recurrence_id) <
               std::tie(b.start, b.end, b.object_id, b.recurrence_id);
    });
    return meetings;
}

std::optional<Meeting> first_conflict(const std::vector<Meeting> &meetings, Instant start, Instant end,
                                      const std::string &except_object, const std::string &except_recurrence)
{
    for (const Meeting &meeting : meetings) {
        const bool itself =
            !except_object.empty() && meeting.object_id == except_object && meeting.recurrence_id == except_recurrence;
        if (!itself && !meeting.released && meeting.start < end && meeting.end > start)
            return meeting;
    }
    return std::nullopt;
}

} // namespace lintel::hub::rooms

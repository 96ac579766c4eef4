#include "device/room/overlay.h"

#include <algorithm>
#include <tuple>

namespace lintel::device {

namespace {

MeetingState stateOf(IntentState state)
{
    switch (state) {
    case IntentState::Confirmed:
        return MeetingState::Confirmed;
    case IntentState::Accepted:
        return MeetingState::Accepted;
    case IntentState::Pending:
    case IntentState::Refused:
        break;
    }
    return MeetingState::Pending;
}

bool sameMeeting(const Meeting &one, const Meeting &other)
{
    if (!one.id.isEmpty() || !other.id.isEmpty())
        return one.id == other.id;
    return !one.intentKey.isEmpty() && one.intentKey == other.intentKey;
}

void book(std::vector<ShownMeeting> &shown, const Intent &intent)
{
    const bool known = std::any_of(shown.cbegin(), shown.cend(),
                                   [&](const ShownMeeting &each) { return each.meeting.intentKey == intent.key; });
    if (known || intent.end <= intent.start)
        return;
    Meeting meeting;
    meeting.title = intent.title;
    meeting.start = intent.start;
    meeting.end = intent.end;
    meeting.state = stateOf(intent.state);
    meeting.intentKey = intent.key;
    meeting.canExtend = true;
    meeting.canEnd = true;
    shown.push_back({meeting, intent.state != IntentState::Confirmed, false});
}

void change(std::vector<ShownMeeting> &shown, const Intent &intent)
{
    const auto found = std::find_if(shown.begin(), shown.end(), [&](const ShownMeeting &each) {
        if (!intent.instanceId.isEmpty())
            return each.meeting.id == intent.instanceId;
        return !intent.onIntentKey.isEmpty() && each.meeting.intentKey == intent.onIntentKey;
    });
    if (found == shown.end())
        return;
    const bool settled = intent.state == IntentState::Confirmed;
    if (intent.kind == IntentKind::CheckIn) {
        // It counts from the tap on; only the hub's refusal takes it back.
        if (!found->meeting.checkedInAt)
            found->meeting.checkedInAt = intent.createdAt;
        found->meeting.checkInFrom.reset();
        found->meeting.checkInUntil.reset();
        found->meeting.released = false;
        return;
    }
    if (intent.kind == IntentKind::Extend) {
        if (intent.end > found->meeting.end) {
            found->meeting.end = intent.end;
            found->unsettled = found->unsettled || !settled;
        }
        return;
    }
    if (intent.end <= found->meeting.start) {
        shown.erase(found);
        return;
    }
    if (intent.end < found->meeting.end) {
        found->meeting.end = intent.end;
        found->unsettled = found->unsettled || !settled;
    }
    found->endedHere = true;
}

} // namespace

std::vector<ShownMeeting> shownMeetings(const RoomData &room, const std::vector<Intent> &outbox)
{
    std::vector<ShownMeeting> shown;
    for (const DayPlan &day : room.days) {
        for (const Meeting &meeting : day.meetings) {
            const bool twice = std::any_of(shown.cbegin(), shown.cend(),
                                           [&](const auto &each) { return sameMeeting(each.meeting, meeting); });
            if (!twice && meeting.end > meeting.start)
                shown.push_back({meeting, meeting.state == MeetingState::Accepted, false});
        }
    }
    for (const Intent &intent : outbox) {
        // What was reported, or booked elsewhere, is no meeting of this room.
        if (intent.state == IntentState::Refused || intent.kind == IntentKind::Report || intent.elsewhere)
            continue;
        if (intent.kind == IntentKind::Book)
            book(shown, intent);
        else
            change(shown, intent);
    }
    std::sort(shown.begin(), shown.end(), [](const ShownMeeting &a, const ShownMeeting &b) {
        return std::tie(a.meeting.start, a.meeting.end, a.meeting.id) <
               std::tie(b.meeting.start, b.meeting.end, b.meeting.id);
    });
    return shown;
}

} // namespace lintel::device

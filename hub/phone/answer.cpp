#include "hub/phone/answer.h"

#include "hub/phone/plan.h"

#include <algorithm>

namespace lintel::hub::phone {
namespace {

std::string refused_word(const std::string &what, const Words &words)
{
    if (what == "extend")
        return words.say(Text::NotExtended);
    if (what == "end")
        return words.say(Text::NotEnded);
    if (what == "check_in")
        return words.say(Text::NotCheckedIn);
    return words.say(what == "report" ? Text::NotReported : Text::NotBooked);
}

/// What it came to: the times of the meeting, where it stands in this room.
std::string done_word(const Asked &asked, bool open, const v1::Instance *meeting, const Words &words)
{
    if (asked.what == "end")
        return words.say(open ? Text::Ending : Text::Ended);
    if (asked.what == "check_in")
        return words.say(Text::CheckedIn);
    if (asked.what == "report")
        return words.say(Text::Reported);
    if (asked.what == "extend" && meeting != nullptr)
        return words.say(open ? Text::Extending : Text::Extended, {words.time(span_of(*meeting).end)});
    return words.say(open ? Text::Held : Text::Booked,
                     {meeting == nullptr ? std::string() : words.range(span_of(*meeting))});
}

} // namespace

std::optional<Answer> answer_to(const Asked &asked, const v1::RoomSnapshot &room, const Words &words)
{
    const auto found = std::find_if(room.outcomes().begin(), room.outcomes().end(),
                                    [&](const v1::BookingOutcome &one) { return one.idempotency_key() == asked.key; });
    if (asked.key.empty() || found == room.outcomes().end())
        return std::nullopt;
    Answer answer;
    answer.refused = found->state() == v1::BOOKING_STATE_REFUSED;
    answer.open = found->state() == v1::BOOKING_STATE_ACCEPTED;
    answer.since = from_ms(found->changed_at_ms());
    if (!answer.refused) {
        const auto meetings = meetings_of(room);
        const auto meeting = std::find_if(meetings.begin(), meetings.end(), [&](const v1::Instance &one) {
            return !found->instance_id().empty() && one.id() == found->instance_id();
        });
        answer.word = done_word(asked, answer.open, meeting == meetings.end() ? nullptr : &*meeting, words);
        return answer;
    }
    answer.word = refused_word(asked.what, words);
    answer.why = words.reason(*found);
    // Only a booking can be had at another time as it is.
    if (asked.what == "book") {
        for (const v1::Slot &slot : found->alternatives())
            answer.other_times.push_back({from_ms(slot.start_ms()), from_ms(slot.end_ms())});
        answer.other_rooms.assign(found->other_rooms().begin(), found->other_rooms().end());
    }
    return answer;
}

} // namespace lintel::hub::phone

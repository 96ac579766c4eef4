#include "hub/rooms/decide.h"

#include "hub/core/ids.h"
#include "hub/rooms/view.h"

#include <date/tz.h>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lintel::hub::rooms {
namespace {

using std::chrono::minutes;

// A tap may have waited in an outbox or for a slow network.
constexpr minutes kLateTap{10};
// The glass rounds ends to five minutes, so lengths may be off by that much.
constexpr minutes kRounding{5};
constexpr std::int64_t kLatest = 253402300799999; // the year 9999
constexpr std::size_t kMaxTitle = 200;

Refused refuse(v1::RefusalReason reason, std::string detail)
{
    return {reason, std::move(detail), std::nullopt, {}};
}

bool is_closed(const Situation &room)
{
    const auto &settings = room.settings.shown;
    return settings.has_closed() &&
           (settings.closed().until_ms() == 0 || settings.closed().until_ms() > to_ms(room.now));
}

const Meeting *find_meeting(const Situation &room, const std::string &id, const std::string &key)
{
    const auto found = std::find_if(room.meetings.begin(), room.meetings.end(), [&](const Meeting &m) {
        return key.empty() ? instance_id(m) == id : m.intent_key == key;
    });
    return found == room.meetings.end() ? nullptr : &*found;
}

Decision decide_book(const Situation &room, const v1::BookAction &book)
{
    const Instant start = from_ms(book.start_ms());
    const Instant end = from_ms(book.end_ms());
    const auto length = end - start;
    if (!room.settings.booking_allowed())
        return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "This room cannot be booked at the door.");
    if (!room.writable)
        return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "The hub may not write to this room's calendar.");
    if (is_closed(room))
        return refuse(v1::REFUSAL_REASON_CLOSED, "The room is closed.");
    if (end <= start || end <= room.now || start < room.now - kLateTap)
        return refuse(v1::REFUSAL_REASON_INVALID_TIME, "That time has passed.");
    if (length < minutes{room.settings.shortest_min} - kRounding || length < minutes{1})
        return refuse(v1::REFUSAL_REASON_INVALID_TIME,
                      fmt::format("A booking takes at least {} minutes.", room.settings.shortest_min));
    if (length > minutes{room.settings.longest_min} + kRounding)
        return refuse(v1::REFUSAL_REASON_INVALID_TIME,
                      fmt::format("A booking takes at most {} minutes.", room.settings.longest_min));
    if (room.days.empty() || end > room.days.back().end)
        return refuse(v1::REFUSAL_REASON_INVALID_TIME, "That is further ahead than can be booked here.");
    if (const auto other = first_conflict(room.meetings, start, end))
        return refused_by(*other, room, start, end);

    Accepted accepted;
    accepted.start = start;
    accepted.end = end;
    accepted.title = book.title().empty() ? room.settings.booking_title() : book.title();
    return accepted;
}

/// What extending and ending share: the meeting is there and may be changed.
std::variant<const Meeting *, Refused> find_target(const Situation &room, const std::string &id, const std::string &key,
                                                   EditPolicy policy)
{
    const Meeting *meeting = find_meeting(room, id, key);
    if (meeting == nullptr)
        return refuse(v1::REFUSAL_REASON_GONE, "The meeting is no longer in the calendar.");
    if (!may_edit(*meeting, policy, room.writable))
        return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "This meeting cannot be changed at the door.");
    return meeting;
}

Accepted change_of(const Meeting &meeting, Action action, Instant end)
{
    Accepted accepted;
    accepted.action = action;
    accepted.start = meeting.start;
    accepted.end = end;
    accepted.target_object_id = meeting.object_id;
    accepted.target_recurrence_id = meeting.recurrence_id;
    accepted.prior_end = meeting.end;
    return accepted;
}

Decision decide_extend(const Situation &room, const v1::ExtendAction &extend)
{
    const auto target = find_target(room, extend.instance_id(), extend.intent_key(), room.settings.extend_policy);
    if (const auto *refused = std::get_if<Refused>(&target))
        return *refused;
    const Meeting &meeting = *std::get<const Meeting *>(target);
    const Instant end = from_ms(extend.end_ms());
    if (is_closed(room))
        return refuse(v1::REFUSAL_REASON_CLOSED, "The room is closed.");
    if (meeting.end < room.now - kLateTap)
        return refuse(v1::REFUSAL_REASON_GONE, "The meeting is over.");
    if (end == meeting.end) {
        Accepted same = change_of(meeting, Action::Extend, end);
        same.already_so = !meeting.held && !meeting.changing;
        return same;
    }
    if (end < meeting.end || end <= room.now)
        return refuse(v1::REFUSAL_REASON_INVALID_TIME, "The new end is not later than the present one.");
    if (end - meeting.end > minutes{room.settings.longest_min} + kRounding)
        return refuse(v1::REFUSAL_REASON_INVALID_TIME,
                      fmt::format("A meeting can be extended by at most {} minutes.", room.settings.longest_min));
    if (const auto other = first_conflict(room.meetings, meeting.end, end, meeting.object_id, meeting.recurrence_id)) {
        Refused refused = refused_by(*other, room, meeting.end, end);
        // Only a shorter extension helps somebody who sits in the room.
        std::erase_if(refused.alternatives, [&](const FreeSlot &slot) { return slot.start != meeting.end; });
        return refused;
    }
    return change_of(meeting, Action::Extend, end);
}

Decision decide_end(const Situation &room, const v1::EndAction &end_action)
{
    const auto target = find_target(room, end_action.instance_id(), end_action.intent_key(), room.settings.end_policy);
    if (const auto *refused = std::get_if<Refused>(&target))
        return *refused;
    const Meeting &meeting = *std::get<const Meeting *>(target);
    // Nobody leaves in the future: a tablet's clock may be ahead of ours.
    const Instant left = std::min(from_ms(end_action.end_ms()), room.now);
    if (left < meeting.start)
        return change_of(meeting, Action::End, meeting.start);
    const Instant end = std::max(Instant{std::chrono::floor<minutes>(left)}, meeting.start + minutes{1});
    if (end >= meeting.end) {
        Accepted over = change_of(meeting, Action::End, meeting.end);
        over.already_so = true;
        return over;
    }
    return change_of(meeting, Action::End, end);
}

std::string clock_text(Instant t, const std::string &zone)
{
    return date::format("%H:%M", date::make_zoned(zone, std::chrono::floor<minutes>(t)));
}

Result<void> check_target(const std::string &id, const std::string &key, std::int64_t end_ms, const std::string &action)
{
    if (id.empty() == key.empty())
        return fail(Errc::InvalidRequest, "exactly one of instance_id and intent_key names the meeting",
                    action + ".instance_id");
    if (end_ms <= 0 || end_ms > kLatest)
        return fail(Errc::InvalidRequest, "end_ms is not a time", action + ".end_ms");
    return {};
}

} // namespace

Result<void> check_intent(const v1::BookingIntent &intent)
{
    if (!core::is_id(intent.idempotency_key()))
        return fail(Errc::InvalidRequest, "the key must be 32 hexadecimal characters", "idempotency_key");
    switch (intent.action_case()) {
    case v1::BookingIntent::kBook:
        if (intent.book().start_ms() <= 0 || intent.book().start_ms() > kLatest)
            return fail(Errc::InvalidRequest, "start_ms is not a time", "book.start_ms");
        if (intent.book().end_ms() <= 0 || intent.book().end_ms() > kLatest)
            return fail(Errc::InvalidRequest, "end_ms is not a time", "book.end_ms");
        if (intent.book().title().size() > kMaxTitle)
            return fail(Errc::InvalidRequest, "the title is longer than 200 bytes", "book.title");
        return {};
    case v1::BookingIntent::kExtend:
        return check_target(intent.extend().instance_id(), intent.extend().intent_key(), intent.extend().end_ms(),
                            "extend");
    case v1::BookingIntent::kEnd:
        return check_target(intent.end().instance_id(), intent.end().intent_key(), intent.end().end_ms(), "end");
    case v1::BookingIntent::ACTION_NOT_SET:
        break;
    }
    return fail(Errc::InvalidRequest, "one of book, extend and end must be set", "action");
}

Decision decide(const Situation &room, const v1::BookingIntent &intent)
{
    switch (intent.action_case()) {
    case v1::BookingIntent::kBook:
        return decide_book(room, intent.book());
    case v1::BookingIntent::kExtend:
        return decide_extend(room, intent.extend());
    case v1::BookingIntent::kEnd:
    case v1::BookingIntent::ACTION_NOT_SET:
        break;
    }
    return decide_end(room, intent.end());
}

std::string spoken_times(Instant start, Instant end, const std::string &zone)
{
    return fmt::format("from {} to {}", clock_text(start, zone), clock_text(end, zone));
}

Refused refused_by(const Meeting &other, const Situation &room, Instant start, Instant end)
{
    Refused refused;
    refused.reason = v1::REFUSAL_REASON_CONFLICT;
    refused.detail = "Somebody else has the room " + spoken_times(other.start, other.end, room.zone) + ".";
    refused.conflict = other;
    refused.alternatives = alternatives(room.meetings, room.days, room.zone, room.settings, room.now, start, end);
    return refused;
}

} // namespace lintel::hub::rooms

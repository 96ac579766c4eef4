#include "hub/rooms/decide.h"

#include "hub/calendars/text.h"
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
constexpr std::ptrdiff_t kMaxWords = 500;

Refused refuse(v1::RefusalReason reason, std::string detail)
{
    return {reason, std::move(detail), std::nullopt, {}};
}

/// The last moment that a passer-by may book.
Instant bookable_until(const Situation &room)
{
    const auto ahead = static_cast<std::size_t>(std::max(room.settings.days_ahead, 0));
    return room.days.empty() ? room.now : room.days.at(std::min(ahead, room.days.size() - 1)).end;
}

/// The meeting in the way of [start, end), the time kept free between two of them included.
std::optional<Meeting> in_the_way(const Situation &room, Instant start, Instant end,
                                  const std::string &except_object = {}, const std::string &except_recurrence = {})
{
    const minutes buffer{room.settings.buffer_min};
    // What really overlaps says more than what is merely close.
    if (auto other = first_conflict(room.meetings, start, end, except_object, except_recurrence))
        return other;
    return first_conflict(room.meetings, start - buffer, end + buffer, except_object, except_recurrence);
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
    if (is_closed(room.settings, room.now))
        return refuse(v1::REFUSAL_REASON_CLOSED, "The room is closed.");
    if (end <= start || end <= room.now || start < room.now - kLateTap)
        return refuse(v1::REFUSAL_REASON_INVALID_TIME, "That time has passed.");
    if (length < minutes{room.settings.shortest_min} - kRounding || length < minutes{1})
        return refuse(v1::REFUSAL_REASON_INVALID_TIME,
                      fmt::format("A booking takes at least {} minutes.", room.settings.shortest_min));
    if (length > minutes{room.settings.longest_min} + kRounding)
        return refuse(v1::REFUSAL_REASON_INVALID_TIME,
                      fmt::format("A booking takes at most {} minutes.", room.settings.longest_min));
    if (end > bookable_until(room))
        return refuse(v1::REFUSAL_REASON_INVALID_TIME, "That is further ahead than can be booked here.");
    if (const auto other = in_the_way(room, start, end))
        return refused_by(*other, room, start, end);

    Accepted accepted;
    accepted.start = start;
    accepted.end = end;
    const std::string title = calendars::clean_text(book.title(), kMaxTitle);
    accepted.title = title.empty() ? room.settings.booking_title() : title;
    return accepted;
}

/// What extending and ending share: the meeting is there and may be changed.
std::variant<const Meeting *, Refused> find_target(const Situation &room, const std::string &id, const std::string &key,
                                                   EditPolicy policy)
{
    const Meeting *meeting = find_meeting(room.meetings, id, key);
    if (meeting == nullptr)
        return refuse(v1::REFUSAL_REASON_GONE, "The meeting is no longer in the calendar.");
    if (meeting->released)
        return refuse(v1::REFUSAL_REASON_GONE, "The meeting was released because nobody checked in.");
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
    // Calendars keep whole seconds: what is asked for must be what can be read back.
    const Instant end = std::chrono::floor<std::chrono::seconds>(from_ms(extend.end_ms()));
    if (is_closed(room.settings, room.now))
        return refuse(v1::REFUSAL_REASON_CLOSED, "The room is closed.");
    if (meeting.end < room.now - kLateTap)
        return refuse(v1::REFUSAL_REASON_GONE, "The meeting is over.");
    if (end == std::chrono::floor<std::chrono::seconds>(meeting.end)) {
        Accepted same = change_of(meeting, Action::Extend, end);
        same.already_so = !meeting.held && !meeting.changing;
        return same;
    }
    if (end < meeting.end || end <= room.now)
        return refuse(v1::REFUSAL_REASON_INVALID_TIME, "The new end is not later than the present one.");
    if (end - meeting.end > minutes{room.settings.longest_min} + kRounding)
        return refuse(v1::REFUSAL_REASON_INVALID_TIME,
                      fmt::format("A meeting can be extended by at most {} minutes.", room.settings.longest_min));
    if (const auto other = in_the_way(room, meeting.end, end, meeting.object_id, meeting.recurrence_id)) {
        Refused refused = refused_by(*other, room, meeting.end, end);
        refused.alternatives.clear();
        // Only a shorter extension helps somebody who sits in the room.
        const Instant until = other->start - minutes{room.settings.buffer_min};
        if (until >= meeting.end + kRounding)
            refused.alternatives.push_back({meeting.end, until});
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

Result<void> check_named(const std::string &id, const std::string &key, const std::string &action)
{
    if (id.empty() == key.empty())
        return fail(Errc::InvalidRequest, "exactly one of instance_id and intent_key names the meeting",
                    action + ".instance_id");
    return {};
}

Result<void> check_report(const v1::ReportAction &report)
{
    if (report.category() == v1::REPORT_CATEGORY_UNSPECIFIED || !v1::ReportCategory_IsValid(report.category()))
        return fail(Errc::InvalidRequest, "category must be one of those there are", "report.category");
    const auto characters = std::count_if(report.words().begin(), report.words().end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
    if (characters > kMaxWords)
        return fail(Errc::InvalidRequest, "the words are longer than 500 characters", "report.words");
    return {};
}

Result<void> check_target(const std::string &id, const std::string &key, std::int64_t end_ms, const std::string &action)
{
    if (auto named = check_named(id, key, action); !named)
        return named;
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
        if (!intent.book().room_id().empty() && !core::is_id(intent.book().room_id()))
            return fail(Errc::InvalidRequest, "room_id must be 32 hexadecimal characters", "book.room_id");
        if (intent.book().title().size() > kMaxTitle)
            return fail(Errc::InvalidRequest, "the title is longer than 200 bytes", "book.title");
        return {};
    case v1::BookingIntent::kExtend:
        return check_target(intent.extend().instance_id(), intent.extend().intent_key(), intent.extend().end_ms(),
                            "extend");
    case v1::BookingIntent::kEnd:
        return check_target(intent.end().instance_id(), intent.end().intent_key(), intent.end().end_ms(), "end");
    case v1::BookingIntent::kCheckIn:
        return check_named(intent.check_in().instance_id(), intent.check_in().intent_key(), "check_in");
    case v1::BookingIntent::kReport:
        return check_report(intent.report());
    case v1::BookingIntent::ACTION_NOT_SET:
        break;
    }
    return fail(Errc::InvalidRequest, "one of book, extend, end, check_in and report must be set", "action");
}

Decision decide(const Situation &room, const v1::BookingIntent &intent)
{
    switch (intent.action_case()) {
    case v1::BookingIntent::kBook:
        return decide_book(room, intent.book());
    case v1::BookingIntent::kExtend:
        return decide_extend(room, intent.extend());
    default:
        return decide_end(room, intent.end());
    }
}

bool is_closed(const RoomSettings &settings, Instant at)
{
    return settings.shown.has_closed() &&
           (settings.shown.closed().until_ms() == 0 || settings.shown.closed().until_ms() > to_ms(at));
}

const Meeting *find_meeting(const std::vector<Meeting> &meetings, const std::string &id, const std::string &key)
{
    const auto found = std::find_if(meetings.begin(), meetings.end(), [&](const Meeting &m) {
        return key.empty() ? instance_id(m) == id : m.intent_key == key;
    });
    return found == meetings.end() ? nullptr : &*found;
}

std::string clock_text(Instant t, const std::string &zone)
{
    return date::format("%H:%M", date::make_zoned(zone, std::chrono::floor<minutes>(t)));
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
    if (other.start >= end || other.end <= start)
        refused.detail += fmt::format(" {} minutes are kept free between two meetings.", room.settings.buffer_min);
    refused.conflict = other;
    refused.alternatives = alternatives(room.meetings, room.days, room.zone, room.settings, room.now, start, end);
    return refused;
}

} // namespace lintel::hub::rooms

#include "hub/rooms/view.h"

#include "hub/core/crypto.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/util/json_util.h>

#include <algorithm>

namespace lintel::hub::rooms {
namespace {

v1::DayPlan make_day(const LocalDay &day, const RoomView &view)
{
    v1::DayPlan plan;
    plan.set_date(day.date);
    plan.set_start_ms(to_ms(day.start));
    plan.set_end_ms(to_ms(day.end));
    for (const Meeting &meeting : view.meetings) {
        if (meeting.start < day.end && meeting.end > day.start)
            *plan.add_instances() = visible(meeting, view.settings, view.writable);
    }
    return plan;
}

} // namespace

bool may_edit(const Meeting &meeting, EditPolicy policy, bool writable)
{
    if (meeting.all_day || meeting.released || !writable)
        return false;
    switch (policy) {
    case EditPolicy::Anyone:
        return true;
    case EditPolicy::DoorBookings:
        return !meeting.intent_key.empty();
    case EditPolicy::CheckedIn: // or booked here, which is one
        return !meeting.intent_key.empty() || meeting.checked_in_at > Instant{};
    case EditPolicy::Off:
        break;
    }
    return false;
}

void mask(v1::Instance &instance, Privacy privacy)
{
    if (instance.private_() || privacy == Privacy::Organiser || privacy == Privacy::None)
        instance.clear_title();
    if (instance.private_() || privacy == Privacy::Subject || privacy == Privacy::None)
        instance.clear_organiser();
}

v1::Instance visible(const Meeting &meeting, const RoomSettings &settings, bool writable)
{
    v1::Instance out;
    out.set_id(instance_id(meeting));
    out.set_title(meeting.title);
    out.set_organiser(meeting.organiser);
    out.set_start_ms(to_ms(meeting.start));
    out.set_end_ms(to_ms(meeting.end));
    out.set_all_day(meeting.all_day);
    out.set_private_(meeting.is_private);
    mask(out, settings.privacy);
    out.set_state(meeting.held        ? v1::INSTANCE_STATE_ACCEPTED
                  : meeting.tentative ? v1::INSTANCE_STATE_TENTATIVE
                                      : v1::INSTANCE_STATE_CONFIRMED);
    out.set_recurring(meeting.recurring);
    out.set_intent_key(meeting.intent_key);
    out.set_can_extend(may_edit(meeting, settings.extend_policy, writable));
    out.set_can_end(may_edit(meeting, settings.end_policy, writable));
    out.set_check_in_from_ms(to_ms(meeting.check_in_from));
    out.set_check_in_until_ms(to_ms(meeting.check_in_until));
    out.set_checked_in_at_ms(to_ms(meeting.checked_in_at));
    out.set_released(meeting.released);
    return out;
}

v1::BookingOutcome outcome_of(const Intent &intent, const std::vector<Meeting> &meetings, const RoomSettings &settings)
{
    v1::BookingOutcome out;
    if (!intent.outcome_json.empty()) {
        google::protobuf::util::JsonParseOptions options;
        options.ignore_unknown_fields = true;
        // Our own words, written by our own serialiser; unreadable ones only cost the alternatives.
        if (!google::protobuf::util::JsonStringToMessage(intent.outcome_json, &out, options).ok())
            out.Clear();
        if (out.has_conflict())
            mask(*out.mutable_conflict(), settings.privacy);
    }
    out.set_idempotency_key(intent.key);
    out.set_state(intent.state == IntentState::Accepted    ? v1::BOOKING_STATE_ACCEPTED
                  : intent.state == IntentState::Confirmed ? v1::BOOKING_STATE_CONFIRMED
                                                           : v1::BOOKING_STATE_REFUSED);
    out.set_changed_at_ms(to_ms(intent.changed));
    if (intent.state == IntentState::Refused) {
        out.set_reason(intent.reason);
        out.set_detail(intent.detail);
        return out;
    }
    const std::string &object = intent.action == Action::Book ? intent.id : intent.target_object_id;
    const auto found = std::find_if(meetings.begin(), meetings.end(), [&](const Meeting &m) {
        return m.object_id == object && m.recurrence_id == intent.target_recurrence_id;
    });
    if (found != meetings.end())
        out.set_instance_id(instance_id(*found));
    return out;
}

std::string digest_of(const v1::RoomSnapshot &snapshot)
{
    v1::RoomSnapshot bare = snapshot;
    bare.clear_digest();
    bare.clear_server_time_ms();
    if (bare.has_calendar()) {
        bare.mutable_calendar()->clear_read_at_ms();
        bare.mutable_calendar()->clear_read_age_ms();
    }
    std::string bytes;
    {
        google::protobuf::io::StringOutputStream stream(&bytes);
        google::protobuf::io::CodedOutputStream coded(&stream);
        coded.SetSerializationDeterministic(true);
        bare.SerializeToCodedStream(&coded);
    }
    return core::sha256_hex(bytes);
}

void set_moment(v1::RoomSnapshot &snapshot, bool always_fresh, Instant now)
{
    snapshot.set_server_time_ms(to_ms(now));
    auto &health = *snapshot.mutable_calendar();
    if (always_fresh)
        health.set_read_at_ms(to_ms(now));
    const bool read = health.read_at_ms() > 0;
    health.set_read_age_ms(read ? std::max<std::int64_t>(0, to_ms(now) - health.read_at_ms()) : -1);
}

v1::RoomSnapshot make_snapshot(const RoomView &view, Instant now)
{
    v1::RoomSnapshot out;
    out.set_generation(view.generation);
    out.set_revision(view.revision);
    *out.mutable_room() = view.room;
    *out.mutable_settings() = view.settings.shown;
    for (const LocalDay &day : view.days)
        *out.add_days() = make_day(day, view);
    auto &health = *out.mutable_calendar();
    health.set_read_at_ms(to_ms(view.read_at));
    for (std::size_t i = 0; i < std::min(kMaxIssues, view.issues.size()); ++i)
        *health.add_issues() = view.issues[i];
    if (view.settings.theme)
        *out.mutable_theme() = *view.settings.theme;
    for (std::size_t i = 0; i < std::min(kMaxOutcomes, view.intents.size()); ++i)
        *out.add_outcomes() = outcome_of(view.intents[i], view.meetings, view.settings);
    for (const v1::OpenReport &report : view.reports)
        *out.add_reports() = report;
    if (view.emergency)
        *out.mutable_emergency() = *view.emergency;
    out.set_phone_page(view.settings.phone_page);
    out.set_digest(digest_of(out));
    set_moment(out, view.always_fresh, now);
    return out;
}

} // namespace lintel::hub::rooms

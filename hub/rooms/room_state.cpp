#include "hub/rooms/room_state.h"

#include "hub/rooms/intent_records.h"
#include "hub/rooms/place.h"
#include "hub/rooms/presence_plan.h"
#include "hub/rooms/report_records.h"

#include <google/protobuf/util/json_util.h>

#include <algorithm>

namespace lintel::hub::rooms {
namespace {

// Long enough for a display that was switched off over a weekend's day to hear its answer.
constexpr std::chrono::hours kOutcomesShown{48};

Result<RoomSettings> settings_for(soci::session &sql, const RoomRecord &room, const std::string &binding_id)
{
    auto here = make_settings(load_settings(sql, room));
    if (!here || binding_id.empty())
        return here;
    auto own = make_settings(load_settings(sql, room, binding_id));
    if (!own)
        return own;
    return settings::within(*std::move(own), *here);
}

} // namespace

Result<RoomState> load_state(soci::session &sql, const std::string &room_id, Instant now, const std::string &binding_id)
{
    auto room = load_room(sql, room_id);
    if (!room)
        return fail(Errc::NotFound, "there is no such room", "room");
    RoomState state;
    state.room = *std::move(room);
    auto settings = settings_for(sql, state.room, binding_id);
    if (!settings)
        return tl::unexpected<Error>(
            {Errc::Internal, "the settings of " + state.room.name + ": " + settings.error().detail, {}, {}});
    state.settings = *std::move(settings);
    state.days = local_days(state.room.zone, now, 1, state.settings.horizon_days);
    state.calendar = load_calendar_of(sql, room_id);
    if (state.calendar)
        state.mirrored = load_meetings(sql, state.calendar->id, state.days.front().start, state.days.back().end);
    put_check_ins(state.mirrored, load_check_ins(sql, room_id, state.days.front().start), state.settings);
    state.open = load_open_intents(sql, room_id);
    state.meetings = with_intents(state.mirrored, state.open);
    return state;
}

Situation situation_of(const RoomState &state, Instant now)
{
    Situation situation;
    situation.now = now;
    situation.settings = state.settings;
    situation.zone = state.room.zone;
    situation.days.assign(state.days.begin() + 1, state.days.end());
    situation.meetings = state.meetings;
    situation.writable = state.writable();
    return situation;
}

RoomView view_of(soci::session &sql, const RoomState &state, const std::string &generation, Instant now)
{
    RoomView view;
    view.generation = generation;
    view.revision = state.room.revision;
    view.room = to_message(sql, state.room);
    view.settings = state.settings;
    view.zone = state.room.zone;
    view.days = state.days;
    view.meetings = state.meetings;
    view.intents = load_latest_intents(sql, state.room.id, now - kOutcomesShown, kMaxOutcomes);
    view.reports = load_open_reports(sql, state.room.id);
    view.writable = state.writable();
    if (state.calendar) {
        view.issues = state.calendar->issues;
        view.read_at = state.calendar->read_at;
        view.always_fresh = state.calendar->is_built_in();
    }
    return view;
}

MirrorOf mirror_of(const RoomState &state)
{
    return {state.calendar ? state.calendar->id : std::string{}, state.room.id};
}

Horizon horizon_of(const RoomState &state)
{
    return {state.room.zone, state.days.front().start, state.days.back().end};
}

void refuse_intent(Intent &intent, const Refused &refused, const RoomSettings &settings, bool writable, Instant now)
{
    intent.state = IntentState::Refused;
    intent.reason = refused.reason;
    intent.detail = refused.detail;
    intent.changed = now;
    v1::BookingOutcome extras;
    if (refused.conflict)
        *extras.mutable_conflict() = visible(*refused.conflict, settings, writable);
    for (const FreeSlot &slot : refused.alternatives) {
        auto *out = extras.add_alternatives();
        out->set_start_ms(to_ms(slot.start));
        out->set_end_ms(to_ms(slot.end));
    }
    for (const v1::FreeRoom &room : refused.other_rooms)
        *extras.add_other_rooms() = room;
    intent.outcome_json.clear();
    // Only fails on text that is not UTF-8; then the refusal stands without its extras.
    if (!google::protobuf::util::MessageToJsonString(extras, &intent.outcome_json).ok())
        intent.outcome_json.clear();
}

} // namespace lintel::hub::rooms

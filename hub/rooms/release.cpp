#include "hub/rooms/release.h"

#include "hub/core/crypto.h"
#include "hub/core/encoding.h"
#include "hub/core/ids.h"
#include "hub/rooms/bookings.h"
#include "hub/rooms/built_in.h"
#include "hub/rooms/intent_records.h"

#include <algorithm>
#include <utility>

namespace lintel::hub::rooms {
namespace {

using std::chrono::minutes;

const Meeting *meeting_of(const RoomState &state, const CheckIn &check_in)
{
    const auto found =
        std::find_if(state.meetings.begin(), state.meetings.end(), [&](const Meeting &m) { return check_in.is_of(m); });
    return found == state.meetings.end() ? nullptr : &*found;
}

/// The same for the same act: the store takes it once.
std::string key_for(const CheckIn &check_in, const std::string &room_id, const char *act)
{
    return core::to_hex(core::sha256({act, "\n", room_id, "\n", check_in.object_id, "\n", check_in.recurrence_id, "\n",
                                      std::to_string(to_ms(check_in.state.released_at))})
                            .substr(0, 16));
}

Intent new_act(const RoomState &state, const CheckIn &check_in, const char *act, Instant now)
{
    Intent intent;
    intent.id = core::random_id();
    intent.binding_id = kHubBinding;
    intent.key = key_for(check_in, state.room.id, act);
    intent.room_id = state.room.id;
    intent.start = check_in.start;
    intent.title = check_in.title;
    intent.created = now;
    intent.changed = now;
    return intent;
}

Result<bool> carry_out(soci::session &sql, const RoomState &state, Intent intent, Instant now)
{
    intent.revision = raise_revision(sql, state.room.id);
    insert_intent(sql, intent);
    if (!state.calendar->is_built_in())
        return true;
    if (auto written = write_built_in(sql, state, intent, now); !written)
        return tl::unexpected<Error>(std::move(written.error()));
    return false;
}

} // namespace

ReleaseEffect release_effect(const Meeting &meeting, const RoomSettings &settings, bool writable)
{
    const bool changeable = writable && !meeting.all_day && !meeting.held && !meeting.changing;
    return changeable ? settings.release_effect : ReleaseEffect::Mark;
}

Result<bool> release(soci::session &sql, const RoomState &state, CheckIn &check_in, Instant now)
{
    const Meeting *meeting = meeting_of(state, check_in);
    if (check_in.recurring)
        add_no_show(sql, state.room.id, check_in, now);
    const ReleaseEffect effect =
        meeting == nullptr ? ReleaseEffect::Mark : release_effect(*meeting, state.settings, state.writable());
    if (effect == ReleaseEffect::Mark)
        return false;
    Intent intent = new_act(state, check_in, "release", now);
    intent.action = Action::End;
    intent.target_object_id = check_in.object_id;
    intent.target_recurrence_id = check_in.recurrence_id;
    intent.prior_end = check_in.end;
    intent.end = effect == ReleaseEffect::Cancel
                     ? check_in.start
                     : std::max(Instant{std::chrono::floor<minutes>(now)}, check_in.start + minutes{1});
    check_in.release_id = intent.id;
    return carry_out(sql, state, std::move(intent), now);
}

Result<bool> put_back(soci::session &sql, const RoomState &state, CheckIn &check_in, Instant now)
{
    remove_no_show(sql, state.room.id, check_in);
    auto released = check_in.release_id.empty() ? std::nullopt : load_intent(sql, check_in.release_id);
    if (!released || released->state == IntentState::Refused || check_in.end <= now || !state.calendar)
        return false;
    if (released->state == IntentState::Accepted && released->attempts == 0) {
        released->state = IntentState::Refused;
        released->reason = v1::REFUSAL_REASON_GONE;
        released->detail = "Somebody had checked in.";
        released->changed = now;
        update_intent(sql, *released);
        return false;
    }
    Intent intent = new_act(state, check_in, "put back", now);
    intent.end = check_in.end;
    if (released->end > released->start) {
        intent.action = Action::Extend;
        intent.target_object_id = check_in.object_id;
        intent.target_recurrence_id = check_in.recurrence_id;
        intent.prior_end = released->end;
    } else {
        intent.action = Action::Book;
        intent.uid = uid_for(intent.binding_id, intent.key);
        if (intent.title.empty())
            intent.title = state.settings.booking_title();
    }
    return carry_out(sql, state, std::move(intent), now);
}

} // namespace lintel::hub::rooms

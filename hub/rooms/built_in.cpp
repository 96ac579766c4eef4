#include "hub/rooms/built_in.h"

#include "hub/calendars/ical.h"
#include "hub/rooms/event_text.h"
#include "hub/rooms/intent_records.h"
#include "hub/rooms/mirror.h"

#include <utility>

namespace lintel::hub::rooms {

Result<void> write_built_in(soci::session &sql, const RoomState &state, Intent &intent, Instant now)
{
    calendars::Object object;
    if (intent.action == Action::Book) {
        object = {intent.uid + ".ics", "\"1\"", event_text(intent, state.room.zone)};
    } else {
        const auto stored = load_object(sql, intent.target_object_id);
        if (!stored)
            return fail(Errc::Internal, "the meeting's object is not there");
        auto changed =
            calendars::with_end(stored->object.ical, intent.target_recurrence_id, intent.end, now, state.room.zone);
        if (!changed)
            return tl::unexpected<Error>(std::move(changed.error()).with_context("changing the meeting"));
        object = {stored->object.href, stored->object.etag, *std::move(changed)};
    }
    put_object(sql, mirror_of(state), expand_object(std::move(object), horizon_of(state)), now, now);
    intent.state = IntentState::Confirmed;
    intent.written_at = now;
    update_intent(sql, intent);
    return {};
}

} // namespace lintel::hub::rooms

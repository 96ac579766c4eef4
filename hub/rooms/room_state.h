#pragma once

#include "hub/core/result.h"
#include "hub/rooms/decide.h"
#include "hub/rooms/local_days.h"
#include "hub/rooms/meeting.h"
#include "hub/rooms/mirror.h"
#include "hub/rooms/records.h"
#include "hub/rooms/settings.h"
#include "hub/rooms/view.h"

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

namespace lintel::hub::rooms {

/// Everything the store holds about one room, read in one transaction.
struct RoomState
{
    RoomRecord room;
    RoomSettings settings;
    std::optional<CalendarRecord> calendar;
    std::vector<LocalDay> days;    ///< yesterday, today and those after
    std::vector<Meeting> mirrored; ///< as the calendar has them
    std::vector<Intent> open;      ///< accepted intents, in their order
    std::vector<Meeting> meetings; ///< mirrored, with the intents

    [[nodiscard]] bool writable() const { return calendar && calendar->writable; }
};

/// With a binding's id, under the settings of that display. Errc::NotFound when there is no
/// such room.
[[nodiscard]] Result<RoomState> load_state(soci::session &sql, const std::string &room_id, Instant now,
                                           const std::string &binding_id = {});

[[nodiscard]] Situation situation_of(const RoomState &state, Instant now);

/// For a snapshot; also reads how the latest bookings ended.
[[nodiscard]] RoomView view_of(soci::session &sql, const RoomState &state, const std::string &generation, Instant now);

[[nodiscard]] MirrorOf mirror_of(const RoomState &state);
[[nodiscard]] Horizon horizon_of(const RoomState &state);

/// Decides the intent: accepted or confirmed becomes refused, in words.
void refuse_intent(Intent &intent, const Refused &refused, const RoomSettings &settings, bool writable, Instant now);

} // namespace lintel::hub::rooms

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/check_in_records.h"
#include "hub/rooms/room_state.h"

#include <soci/soci.h>

/// What the hub does to a calendar by itself. It becomes an intent like those of people, in
/// the transaction that decides it, so that a crash at any point carries it out once.
namespace lintel::hub::rooms {

/// What release means for this meeting: as the settings say, where the calendar may be
/// changed; else it is only marked.
[[nodiscard]] ReleaseEffect release_effect(const Meeting &meeting, const RoomSettings &settings, bool writable);

/// Releases the meeting of `check_in`, which is in `state`: says whether the writer has work.
[[nodiscard]] Result<bool> release(soci::session &sql, const RoomState &state, CheckIn &check_in, Instant now);

/// Undoes it: withdraws what is not written yet, gives a shortened meeting its end back, books
/// a cancelled one again. Says whether the writer has work.
[[nodiscard]] Result<bool> put_back(soci::session &sql, const RoomState &state, CheckIn &check_in, Instant now);

} // namespace lintel::hub::rooms

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/room_state.h"

#include <soci/soci.h>

namespace lintel::hub::rooms {

/// In a built-in calendar, holding and writing are one: carries the accepted intent out and
/// confirms it. In the caller's transaction.
[[nodiscard]] Result<void> write_built_in(soci::session &sql, const RoomState &state, Intent &intent, Instant now);

} // namespace lintel::hub::rooms

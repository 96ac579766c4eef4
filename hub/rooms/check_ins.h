#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/decide.h"
#include "hub/rooms/room_state.h"

#include <soci/soci.h>

/// Somebody at a door says that they are there.
namespace lintel::hub::rooms {

struct CheckedIn
{
    Decision decision;
    bool to_write = false; ///< something was put back that the writer has to carry out
};

/// Decides and remembers it, in the caller's transaction. `tapped`: when it happened, however
/// late it is heard of.
[[nodiscard]] Result<CheckedIn> check_in(soci::session &sql, const RoomState &state, const v1::CheckInAction &action,
                                         Instant tapped, Instant now);

} // namespace lintel::hub::rooms

#pragma once

#include "hub/rooms/meeting.h"

#include <string>

namespace lintel::hub::rooms {

/// The iCalendar text that a booking at a door becomes; the same for every attempt.
[[nodiscard]] std::string event_text(const Intent &booking, const std::string &zone);

} // namespace lintel::hub::rooms

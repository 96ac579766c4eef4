#pragma once

#include "hub/rooms/check_in_records.h"
#include "hub/rooms/meeting.h"
#include "hub/rooms/presence.h"
#include "hub/rooms/settings.h"

#include <optional>
#include <string>
#include <vector>

/// What has become due in a room, over all its meetings: pure.
namespace lintel::hub::rooms {

/// When people can check in to the meeting; nothing: nobody has to. Not asked for: what is
/// booked at a door (somebody stood there), whole days, and what is longer than the rules say.
[[nodiscard]] std::optional<presence::Window> window_of(const Meeting &meeting, const RoomSettings &settings);

/// How it stands at the doors.
struct AtTheDoors
{
    Instant now;
    std::vector<std::string> there; ///< bindings of the displays that are there
    bool restarted = false;         ///< nobody watched until now
};

struct PresenceChange
{
    CheckIn check_in;
    bool forget = false;  ///< nothing has to be remembered any more
    bool release = false; ///< carry out what the settings say about release
};

struct PresencePlan
{
    std::vector<PresenceChange> changes;
    std::optional<Instant> next; ///< when to look again if nothing happens before
};

[[nodiscard]] PresencePlan plan_presence(const std::vector<Meeting> &meetings, const std::vector<CheckIn> &known,
                                         const RoomSettings &settings, const AtTheDoors &doors);

/// The meetings with what is known of their check-ins written into them.
void put_check_ins(std::vector<Meeting> &meetings, const std::vector<CheckIn> &known, const RoomSettings &settings);

} // namespace lintel::hub::rooms

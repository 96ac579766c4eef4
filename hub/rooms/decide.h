#pragma once

#include "hub/core/result.h"
#include "hub/rooms/alternatives.h"
#include "hub/rooms/local_days.h"
#include "hub/rooms/meeting.h"
#include "hub/rooms/settings.h"
#include "lintel/v1/room.pb.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What becomes of something a person did at the door: pure, over what the room holds.
namespace lintel::hub::rooms {

struct Situation
{
    Instant now;
    RoomSettings settings;
    std::string zone;
    std::vector<LocalDay> days;    ///< today … the last bookable day
    std::vector<Meeting> meetings; ///< with intents, by start
    bool writable = true;          ///< the calendar takes changes, as far as it told
};

/// The hub holds it. `already_so`: nothing has to be written.
struct Accepted
{
    Action action = Action::Book;
    Instant start;
    Instant end;
    std::string title;
    std::string target_object_id;
    std::string target_recurrence_id;
    Instant prior_end;
    bool already_so = false;
};

struct Refused
{
    v1::RefusalReason reason = v1::REFUSAL_REASON_UNSPECIFIED;
    std::string detail;
    std::optional<Meeting> conflict;
    std::vector<FreeSlot> alternatives;
    std::vector<v1::FreeRoom> other_rooms{};
};

using Decision = std::variant<Accepted, Refused>;

/// The intent is well-formed: key, exactly one action, times that can be times.
[[nodiscard]] Result<void> check_intent(const v1::BookingIntent &intent);

/// Of book, extend and end; what only concerns the hub itself is decided in check_ins.h and
/// reports.h.
[[nodiscard]] Decision decide(const Situation &room, const v1::BookingIntent &intent);

/// Whether an admin has closed it at that moment.
[[nodiscard]] bool is_closed(const RoomSettings &settings, Instant at);

/// The meeting that an intent names; null: there is none.
[[nodiscard]] const Meeting *find_meeting(const std::vector<Meeting> &meetings, const std::string &id,
                                          const std::string &key);

/// "14:00" in the zone.
[[nodiscard]] std::string clock_text(Instant t, const std::string &zone);
/// "from 14:00 to 14:30" in the zone, for sentences.
[[nodiscard]] std::string spoken_times(Instant start, Instant end, const std::string &zone);

/// The refusal of somebody else's meeting standing there, worded.
[[nodiscard]] Refused refused_by(const Meeting &other, const Situation &room, Instant start, Instant end);

} // namespace lintel::hub::rooms

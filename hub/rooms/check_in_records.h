#pragma once

#include "hub/core/time.h"
#include "hub/rooms/meeting.h"
#include "hub/rooms/presence.h"

#include <soci/soci.h>

#include <string>
#include <vector>

/// Check-ins in the store: only of meetings whose window has begun. As records.h: in the
/// caller's transaction, throws soci::soci_error.
namespace lintel::hub::rooms {

/// What is known of one occurrence.
struct CheckIn
{
    std::string object_id;
    std::string recurrence_id;
    std::string title;
    std::string organiser;
    Instant start; ///< of the meeting, when it was last looked at
    Instant end;
    bool recurring = false;
    presence::State state;
    std::vector<std::string> witnesses; ///< bindings of the displays that were there at the beginning
    std::string release_id;             ///< the intent that releases it; empty: none

    [[nodiscard]] bool is_of(const Meeting &meeting) const
    {
        return object_id == meeting.object_id && recurrence_id == meeting.recurrence_id;
    }
};

/// Those of meetings that end after `from`.
[[nodiscard]] std::vector<CheckIn> load_check_ins(soci::session &sql, const std::string &room_id, Instant from);
void save_check_in(soci::session &sql, const std::string &room_id, const CheckIn &check_in);
void remove_check_in(soci::session &sql, const std::string &room_id, const CheckIn &check_in);
/// Forgets those of meetings that ended before.
void purge_check_ins(soci::session &sql, Instant before);

/// Nobody came to this occurrence of a series; once, however often it is said.
void add_no_show(soci::session &sql, const std::string &room_id, const CheckIn &check_in, Instant at);
/// Somebody had come after all.
void remove_no_show(soci::session &sql, const std::string &room_id, const CheckIn &check_in);
void purge_no_shows(soci::session &sql, Instant before);

/// A series and how often nobody came to it.
struct NoShows
{
    std::string room;
    std::string title;
    std::string organiser;
    std::int64_t times = 0;
    Instant last;
};
/// The most missed first, at most `most`.
[[nodiscard]] std::vector<NoShows> load_no_shows(soci::session &sql, std::size_t most);

} // namespace lintel::hub::rooms

#pragma once

#include "hub/core/time.h"
#include "hub/rooms/meeting.h"
#include "lintel/v1/room.pb.h"

#include <soci/soci.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Rows of the store as values. Every function runs in the caller's transaction and
/// throws soci::soci_error, which store::Database turns into an Error.
namespace lintel::hub::rooms {

struct RoomRecord
{
    std::string id;
    std::string organisation_id;
    std::string site_id;  ///< empty: none
    std::string floor_id; ///< empty: none
    std::string site;
    std::string floor;
    std::optional<int> level; ///< of the floor, above the others of its site
    std::string name;
    std::string zone;
    int capacity = 0;
    std::vector<std::string> equipment;
    std::int64_t revision = 0;
};

[[nodiscard]] std::optional<RoomRecord> load_room(soci::session &sql, const std::string &room_id);
[[nodiscard]] std::optional<RoomRecord> load_room_named(soci::session &sql, const std::string &name);
[[nodiscard]] std::vector<RoomRecord> load_rooms(soci::session &sql);
/// With the site left out where the organisation has one only.
[[nodiscard]] v1::Room to_message(soci::session &sql, const RoomRecord &room);

/// Raises the room's revision and returns the new one. Every change of what a snapshot
/// shows does this in its own transaction.
std::int64_t raise_revision(soci::session &sql, const std::string &room_id);

struct CalendarRecord
{
    std::string id;
    std::string room_id;
    std::string kind;          ///< "built-in", "caldav"
    std::string config;        ///< JSON: url, user, poll_interval_ms
    std::string secret_sealed; ///< empty: none
    bool writable = true;
    std::string cursor;
    Instant read_at;
    Instant full_at;
    std::vector<v1::CalendarIssue> issues;
    Instant expanded_from;
    Instant expanded_to;
    std::string suspect_digest;
    Instant suspect_at;
    std::int64_t fence = 0;

    [[nodiscard]] bool is_built_in() const { return kind == "built-in"; }
};

[[nodiscard]] std::optional<CalendarRecord> load_calendar(soci::session &sql, const std::string &calendar_id);
[[nodiscard]] std::optional<CalendarRecord> load_calendar_of(soci::session &sql, const std::string &room_id);
[[nodiscard]] std::vector<std::string> load_calendar_ids(soci::session &sql);
[[nodiscard]] std::string issues_to_json(const std::vector<v1::CalendarIssue> &issues);
void save_issues(soci::session &sql, const std::string &calendar_id, const std::vector<v1::CalendarIssue> &issues);

/// The mirror's occurrences that touch [from, to), by start, without intents.
[[nodiscard]] std::vector<Meeting> load_meetings(soci::session &sql, const std::string &calendar_id, Instant from,
                                                 Instant to);

} // namespace lintel::hub::rooms

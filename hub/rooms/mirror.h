#pragma once

#include "hub/calendars/connector.h"
#include "hub/calendars/ical.h"
#include "hub/core/time.h"
#include "hub/rooms/settings.h"

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

/// The mirror: a calendar's objects, and their occurrences within the horizon. A
/// built-in calendar's own truth.
namespace lintel::hub::rooms {

/// What is expanded: yesterday to the last day shown, in the room's zone.
struct Horizon
{
    std::string zone;
    Instant from;
    Instant to;
};
[[nodiscard]] Horizon horizon_of(const std::string &zone, const RoomSettings &settings, Instant now);

/// An object with what it means; expanding needs no store, so it is done outside of
/// transactions.
struct ExpandedObject
{
    calendars::Object object;
    std::string uid;
    std::vector<calendars::Occurrence> occurrences; ///< those that occupy the room
    std::string issue_code;                         ///< what could not be read; empty: nothing
    std::string issue;
};
/// Never fails: an object that cannot be read is kept, without occurrences, and says why.
[[nodiscard]] ExpandedObject expand_object(calendars::Object object, const Horizon &horizon);

struct MirrorOf
{
    std::string calendar_id;
    std::string room_id;
};

/// Stores the object and its occurrences. An object whose UID is that of a booking of
/// this room takes the booking's id, and the booking is marked as written.
/// `written_at`: when our own write of it ended; epoch when it was only read.
/// Says whether anything a display shows has changed.
bool put_object(soci::session &sql, const MirrorOf &mirror, const ExpandedObject &expanded, Instant now,
                Instant written_at = {});

/// Says as above. An object that our own write stored after `listing_began` stays.
struct Removal
{
    bool changed = false;
    bool kept = false; ///< written after the listing began
};
Removal remove_object(soci::session &sql, const MirrorOf &mirror, const std::string &href, Instant listing_began);

struct StoredObject
{
    std::string id;
    calendars::Object object;
    std::string issue_code;
    std::string issue;
};
[[nodiscard]] std::optional<StoredObject> load_object(soci::session &sql, const std::string &object_id);
[[nodiscard]] std::vector<StoredObject> load_objects(soci::session &sql, const std::string &calendar_id);
[[nodiscard]] std::vector<calendars::Known> load_known(soci::session &sql, const std::string &calendar_id);

} // namespace lintel::hub::rooms

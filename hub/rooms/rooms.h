#pragma once

#include "hub/core/result.h"
#include "lintel/v1/admin.pb.h"
#include "lintel/v1/room.pb.h"

#include <functional>
#include <memory>
#include <string>

namespace lintel::hub::rooms {

/// A snapshot as sent: built once per change, shared by every display of the room.
struct Snapshot
{
    v1::RoomSnapshot message;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// What happened to a room.
enum class Change {
    Content, ///< something on the glass differs: push the snapshot
    Reading, ///< the calendar was read again; only its age changed
};

/// The domain, as the API and the command line see it. Thread-safe; calls block and
/// belong on a worker. Names in admin calls are those people gave.
class Rooms
{
public:
    Rooms() = default;
    Rooms(const Rooms &) = delete;
    Rooms &operator=(const Rooms &) = delete;
    virtual ~Rooms() = default;

    // For displays
    [[nodiscard]] virtual Result<SnapshotPtr> snapshot(const std::string &room_id) = 0;
    /// Decides under the room's lock. A refusal is a value (the outcome says so); an
    /// error means that nothing was decided, or (IdempotencyMismatch) that the key
    /// was used for something else.
    [[nodiscard]] virtual Result<v1::BookingOutcome> submit(const std::string &binding_id, const std::string &room_id,
                                                            const v1::BookingIntent &intent) = 0;
    /// Called on a worker thread, with the room's id, after every change.
    virtual void on_change(std::function<void(const std::string &room_id, Change)> listener) = 0;

    // For admins
    [[nodiscard]] virtual Result<v1::Site> add_site(const v1::SiteAdd &) = 0;
    [[nodiscard]] virtual Result<v1::SiteList> sites() = 0;
    [[nodiscard]] virtual Result<v1::Floor> add_floor(const v1::FloorAdd &) = 0;
    [[nodiscard]] virtual Result<v1::FloorList> floors() = 0;
    [[nodiscard]] virtual Result<v1::Room> add_room(const v1::RoomAdd &) = 0;
    [[nodiscard]] virtual Result<v1::RoomList> rooms() = 0;
    [[nodiscard]] virtual Result<v1::Room> room_named(const std::string &name) = 0;
    [[nodiscard]] virtual Result<v1::Calendar> set_calendar(const v1::CalendarAdd &) = 0;
    [[nodiscard]] virtual Result<v1::CalendarList> calendars() = 0;
    [[nodiscard]] virtual Result<void> sync_now(const v1::SyncNow &) = 0;
    [[nodiscard]] virtual Result<v1::BookingList> bookings(const std::string &room_name) = 0;
    /// An entry in the room's built-in calendar.
    [[nodiscard]] virtual Result<v1::Booking> add_meeting(const v1::MeetingAdd &) = 0;
    /// Empty value_json removes the value. Unknown keys and wrong types are refused.
    [[nodiscard]] virtual Result<void> set_setting(const v1::SettingSet &) = 0;
    [[nodiscard]] virtual Result<v1::SettingList> settings(const std::string &at) = 0;
    /// Stores a theme's bytes (already validated) and makes it the theme `at` that
    /// place ("room:NAME" or "organisation").
    [[nodiscard]] virtual Result<v1::ThemePushed> set_theme(const std::string &tokens, const std::string &at) = 0;
    [[nodiscard]] virtual Result<std::string> asset(const std::string &sha256) = 0;

    /// Reconcilers and the writer of bookings run between these two.
    virtual void start() = 0;
    virtual void stop() = 0;
};

} // namespace lintel::hub::rooms

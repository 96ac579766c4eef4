#pragma once

#include "hub/core/result.h"
#include "lintel/v1/admin.pb.h"
#include "lintel/v1/room.pb.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace lintel::hub::rooms {

struct RoomsWanted; // free_rooms.h

/// A room's snapshots as sent, built once per change.
struct Snapshot
{
    v1::RoomSnapshot message;                      ///< shared by every display of the room …
    std::map<std::string, v1::RoomSnapshot> apart; ///< … but those with settings of their own; by binding
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
    /// Other rooms that are free now, nearest first. Errc::Forbidden where the door does not offer it.
    [[nodiscard]] virtual Result<v1::FreeRooms> free_rooms(const std::string &binding_id, const std::string &room_id,
                                                           const RoomsWanted &wanted) = 0;
    /// Meetings whose title or organiser holds the words, as far as privacy allows. As above.
    [[nodiscard]] virtual Result<v1::FoundMeetings>
    find_meetings(const std::string &binding_id, const std::string &room_id, const std::string &words) = 0;
    /// A display has begun to be served, and is not any more. Return at once.
    virtual void display_came(const std::string &room_id, const std::string &binding_id) = 0;
    virtual void display_went(const std::string &room_id, const std::string &binding_id) = 0;
    /// Called on a worker thread, with the room's id, after every change.
    virtual void on_change(std::function<void(const std::string &room_id, Change)> listener) = 0;

    // For admins
    [[nodiscard]] virtual Result<v1::Site> add_site(const v1::SiteAdd &) = 0;
    [[nodiscard]] virtual Result<v1::SiteList> sites() = 0;
    [[nodiscard]] virtual Result<v1::Floor> add_floor(const v1::FloorAdd &) = 0;
    [[nodiscard]] virtual Result<v1::Floor> set_floor(const v1::FloorSet &) = 0;
    [[nodiscard]] virtual Result<v1::FloorList> floors() = 0;
    [[nodiscard]] virtual Result<v1::Room> add_room(const v1::RoomAdd &) = 0;
    [[nodiscard]] virtual Result<v1::RoomList> rooms() = 0;
    [[nodiscard]] virtual Result<v1::Room> room_named(const std::string &name) = 0;
    [[nodiscard]] virtual Result<v1::Calendar> set_calendar(const v1::CalendarAdd &) = 0;
    [[nodiscard]] virtual Result<v1::CalendarList> calendars() = 0;
    [[nodiscard]] virtual Result<void> sync_now(const v1::SyncNow &) = 0;
    [[nodiscard]] virtual Result<v1::BookingList> bookings(const std::string &room_name) = 0;
    /// What people reported; of all rooms where the name is empty.
    [[nodiscard]] virtual Result<v1::ReportList> reports(const std::string &room_name, bool solved_too) = 0;
    [[nodiscard]] virtual Result<v1::Report> solve_report(const v1::ReportSolve &) = 0;
    [[nodiscard]] virtual Result<v1::NoShowList> no_shows() = 0;
    /// An entry in the room's built-in calendar.
    [[nodiscard]] virtual Result<v1::Booking> add_meeting(const v1::MeetingAdd &) = 0;
    /// Empty value_json removes the value. Unknown keys, wrong types and secrets are refused.
    /// `by`: who does it, here and below. Gives what holds at the place from now on.
    [[nodiscard]] virtual Result<v1::SettingValue> set_setting(const v1::SettingSet &, const std::string &by) = 0;
    /// An Argon2id hash; empty: none there any more.
    [[nodiscard]] virtual Result<void> set_admin_pin(const std::string &at, const std::string &hash,
                                                     const std::string &by) = 0;
    [[nodiscard]] virtual Result<v1::SettingList> settings(const std::string &at) = 0;
    [[nodiscard]] virtual Result<v1::SettingValue> explain_setting(const std::string &at, const std::string &key) = 0;
    /// An empty key: of all keys.
    [[nodiscard]] virtual Result<v1::SettingHistory> setting_history(const std::string &at, const std::string &key) = 0;
    /// Without a title: clears what stands at the place.
    [[nodiscard]] virtual Result<v1::StandingEmergency> set_emergency(const v1::EmergencySet &,
                                                                      const std::string &by) = 0;
    [[nodiscard]] virtual Result<v1::EmergencyList> emergencies() = 0;
    /// Stores a theme's bytes (already validated) and makes it the theme at that place.
    [[nodiscard]] virtual Result<v1::ThemePushed> set_theme(const std::string &tokens, const std::string &at,
                                                            const std::string &by) = 0;
    [[nodiscard]] virtual Result<v1::ThemeList> themes() = 0;
    [[nodiscard]] virtual Result<std::string> asset(const std::string &sha256) = 0;

    /// Reconcilers and the writer of bookings run between these two.
    virtual void start() = 0;
    virtual void stop() = 0;
};

} // namespace lintel::hub::rooms

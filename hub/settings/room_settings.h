#pragma once

#include "hub/core/result.h"
#include "hub/settings/nearest.h"
#include "lintel/v1/room.pb.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The tree of settings: organisation → site → floor → room → display; the nearest value wins.
namespace lintel::hub::settings {

/// How much of a meeting may leave the hub. Of a private one nothing ever does.
enum class Privacy : std::uint8_t {
    All,       ///< title and organiser
    Subject,   ///< the title only
    Organiser, ///< the organiser only
    None,
};

/// Whose meetings people at the door may end, or extend.
enum class EditPolicy : std::uint8_t {
    Anyone,       ///< every meeting that the calendar lets the hub change
    DoorBookings, ///< those booked at this room's door
    CheckedIn,    ///< those that somebody checked in to
    Off,          ///< none
};

/// What happens to a meeting nobody came to.
enum class ReleaseEffect : std::uint8_t {
    Cancel,
    Shorten, ///< it ends when it is released
    Mark,    ///< the calendar is left alone
};

/// When no display was there to take a check-in.
enum class WhenSilent : std::uint8_t { Defer, Release };

/// What is said about the room being closed, piece by piece.
struct Closing
{
    std::optional<bool> closed;
    std::optional<std::string> reason;
    std::optional<std::int64_t> until_ms; ///< Unix milliseconds
};

/// Everything that is set for one room, or for one display of it.
struct RoomSettings
{
    v1::Settings shown; ///< what the display gets

    Privacy privacy = Privacy::All;
    EditPolicy end_policy = EditPolicy::DoorBookings;
    EditPolicy extend_policy = EditPolicy::DoorBookings;
    int buffer_min = 0;    ///< kept free between two meetings
    int days_ahead = 7;    ///< after today that people at the door may book
    bool elsewhere = true; ///< other rooms may be booked from here

    bool check_in_required = false;
    int check_in_before_min = 10; ///< the start
    int check_in_after_min = 10;  ///< the start
    int check_in_longest_min = 240;
    ReleaseEffect release_effect = ReleaseEffect::Mark;
    WhenSilent release_when_silent = WhenSilent::Defer;

    bool reports_allowed = true;
    std::string reports_webhook_url; ///< empty: none
    bool find_rooms = true;
    bool find_meetings = true;
    bool phone_page = true;

    int horizon_days = 14; ///< days after today that are read and shown
    std::optional<v1::AssetRef> theme;
    Closing closing;

    int shortest_min = 15;
    int longest_min = 240;
    int day_start_min = 9 * 60;
    int day_end_min = 18 * 60;
    std::vector<int> working_days = {1, 2, 3, 4, 5};
    [[nodiscard]] bool booking_allowed() const;
    [[nodiscard]] std::string booking_title() const;
};

/// What the values together mean; a stored one that its key does not accept (a store edited by
/// hand) counts as not set. Errc::InvalidRequest when two of them contradict each other.
[[nodiscard]] Result<RoomSettings> make_settings(const SettingMap &values);

/// A display's own settings, as far as its room's calendar is read.
[[nodiscard]] RoomSettings within(RoomSettings own, const RoomSettings &room);

} // namespace lintel::hub::settings

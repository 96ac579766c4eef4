#pragma once

#include "hub/core/result.h"
#include "lintel/v1/room.pb.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The tree of settings: organisation → site → floor → room → display; the nearest value wins.
namespace lintel::hub::settings {

/// Its value is for displays only; listings say that it is set, not what it is.
inline constexpr const char *kAdminPinHash = "admin_pin_hash";

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

    // The display's defaults, applied.
    int shortest_min = 15;
    int longest_min = 240;
    int day_start_min = 9 * 60;
    int day_end_min = 18 * 60;
    std::vector<int> working_days = {1, 2, 3, 4, 5};
    [[nodiscard]] bool booking_allowed() const;
    [[nodiscard]] std::string booking_title() const;
};

/// A value as stored, and the place it stands at ("organisation", "room:Aurora").
struct SettingHere
{
    std::string value_json;
    std::string from;
};
using SettingMap = std::map<std::string, SettingHere>;

/// Every key there is, with the value that holds where none is set, as JSON ("null": none).
[[nodiscard]] const std::map<std::string, std::string> &setting_defaults();

/// The value in canonical JSON. Errc::InvalidRequest with the field "key" or "value_json".
[[nodiscard]] Result<std::string> check_setting(const std::string &key, const std::string &value_json);

/// What the values together mean. Errc::InvalidRequest when two of them contradict
/// each other (a day that ends before it starts).
[[nodiscard]] Result<RoomSettings> make_settings(const SettingMap &values);

} // namespace lintel::hub::settings

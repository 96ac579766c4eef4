#pragma once

#include "hub/core/result.h"
#include "lintel/v1/room.pb.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The tree of settings: organisation → site → floor → room; the nearest value wins.
namespace lintel::hub::rooms {

/// Its value is for displays only; listings say that it is set, not what it is.
inline constexpr const char *kAdminPinHash = "admin_pin_hash";

/// How much of a meeting the glass shows.
enum class Privacy : std::uint8_t {
    Full,      ///< title and organiser
    Organiser, ///< the organiser only
    Busy,      ///< nothing
};

/// Everything that is set for one room.
struct RoomSettings
{
    v1::Settings shown;      ///< what the display gets
    bool edit_others = true; ///< extend and end meetings made elsewhere
    Privacy privacy = Privacy::Full;
    int horizon_days = 14; ///< days after today that are read, shown and bookable
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

} // namespace lintel::hub::rooms

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// Which value holds: the nearest place that has one.
namespace lintel::hub::settings {

/// A value, and the place it stands at ("organisation", "room:Aurora").
struct SettingHere
{
    std::string value_json;
    std::string from;
    std::int64_t version = 0; ///< of the change that set it
    std::int64_t set_at_ms = 0;
    std::string set_by{};
};

/// By key.
using SettingMap = std::map<std::string, SettingHere>;

/// What stands at one place.
struct Layer
{
    std::string label;
    SettingMap values;
};

/// Of layers from the organisation down, each key's value in the last that has it.
[[nodiscard]] SettingMap nearest(const std::vector<Layer> &layers);

/// Every value the key has on the way up, the nearest first.
[[nodiscard]] std::vector<SettingHere> candidates(const std::vector<Layer> &layers, const std::string &key);

} // namespace lintel::hub::settings

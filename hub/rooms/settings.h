#pragma once

#include "hub/settings/room_settings.h"

/// The words of hub/settings that the domain uses all the time.
namespace lintel::hub::rooms {

using settings::EditPolicy;
using settings::Privacy;
using settings::ReleaseEffect;
using settings::RoomSettings;
using settings::SettingHere;
using settings::SettingMap;
using settings::WhenSilent;

using settings::check_setting;
using settings::kAdminPinHash;
using settings::make_settings;
using settings::setting_defaults;

} // namespace lintel::hub::rooms

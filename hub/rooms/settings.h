#pragma once

#include "hub/settings/room_settings.h"

/// The words of hub/settings that the domain uses all the time.
namespace lintel::hub::rooms {

using settings::EditPolicy;
using settings::make_settings;
using settings::Privacy;
using settings::ReleaseEffect;
using settings::RoomSettings;
using settings::SettingHere;
using settings::SettingMap;
using settings::WhenSilent;

} // namespace lintel::hub::rooms

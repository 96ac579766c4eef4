#pragma once

#include "qml/scenario.h"
#include "qml/scenario_reader.h"

namespace lintel::glass {

/// What lies beyond the room's own day: what may be looked for and what is found, what was
/// reported, the page for phones, an emergency.
void readBeyond(const QJsonObject &root, device::RoomData &room, Scenario &scenario, ScenarioReader &read);

} // namespace lintel::glass

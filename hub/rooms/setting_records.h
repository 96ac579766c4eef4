#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/place.h"
#include "hub/rooms/records.h"
#include "hub/settings/keys.h"
#include "lintel/v1/admin.pb.h"

#include <soci/soci.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Rows of settings and of their changes; as in records.h.
namespace lintel::hub::rooms {

inline constexpr int kKeptChanges = 100; ///< of one key at one place

/// Who changes something, and when.
struct Author
{
    std::string name;
    Instant at;
};

/// Sets the value at the node, or removes it, and keeps that this was done. A value that is
/// there already changes nothing.
void store_setting(soci::session &sql, const Node &node, const settings::Key &key,
                   const std::optional<std::string> &value_json, const Author &author);

/// The latest first; with an empty key, of all keys there.
[[nodiscard]] std::vector<v1::SettingChange> load_changes(soci::session &sql, const Node &node, const std::string &key);

/// After a change at the place: nothing contradicts itself there or below, and the rooms'
/// revisions are raised. Gives these rooms.
[[nodiscard]] Result<std::vector<RoomRecord>> settle(soci::session &sql, const Place &place);

} // namespace lintel::hub::rooms

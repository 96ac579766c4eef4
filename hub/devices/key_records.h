#pragma once

#include "hub/devices/key_chain.h"

#include <soci/soci.h>

#include <vector>

/// The hub's keys in the store. In the caller's transaction; throws soci::soci_error.
namespace lintel::hub::devices {

void insert_key(soci::session &sql, const KeyRecord &record);
/// Oldest first.
[[nodiscard]] std::vector<KeyRecord> load_keys(soci::session &sql);

} // namespace lintel::hub::devices

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "lintel/v1/admin.pb.h"

#include <soci/soci.h>

#include <string>
#include <vector>

/// Rows of stored themes; as in records.h.
namespace lintel::hub::rooms {

/// Stores it unless it is there already.
[[nodiscard]] v1::AssetRef store_theme(soci::session &sql, const std::string &tokens, Instant now);

/// The newest first, without the places they are set at.
[[nodiscard]] std::vector<v1::StoredTheme> load_themes(soci::session &sql);

/// The value of the setting `theme`, from JSON: the reference itself, or a text with a stored
/// theme's name or the beginning of its SHA-256. Errc::NotFound, Errc::Conflict.
[[nodiscard]] Result<std::string> find_theme(soci::session &sql, const std::string &value_json);

/// As the setting `theme` has it.
[[nodiscard]] std::string theme_json(const v1::AssetRef &theme);

} // namespace lintel::hub::rooms

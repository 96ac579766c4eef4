#pragma once

#include "hub/core/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace lintel::hub::console {

/// The secret that makes somebody on the page /pair an admin: kept in DIR/setup-secret
/// (0600), made at the first start. 79 random bits, written so that they can be typed on a
/// phone: "k7qd-2mzp-h4wt-x9rc".
[[nodiscard]] Result<std::string> setup_secret(const std::filesystem::path &dir);

/// Compares what was typed, whatever its case, spaces and dashes, in constant time.
[[nodiscard]] bool same_secret(std::string_view typed, std::string_view secret);

} // namespace lintel::hub::console

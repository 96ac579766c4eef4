#pragma once

#include <string>

namespace lintel::hub::settings {

/// docs/settings.md: every key there is, printed from the table.
[[nodiscard]] std::string document();

} // namespace lintel::hub::settings

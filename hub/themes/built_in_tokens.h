#pragma once

#include <string_view>

namespace lintel::hub::themes {

/// The text of the built-in theme, complete.
[[nodiscard]] std::string_view built_in_tokens();

} // namespace lintel::hub::themes

#pragma once

#include <string_view>

namespace lintel::hub::phone {

/// Everything of the page's look but its colours, which are variables (colours.h).
[[nodiscard]] std::string_view style();

} // namespace lintel::hub::phone

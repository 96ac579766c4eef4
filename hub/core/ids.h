#pragma once

#include <string>
#include <string_view>

namespace lintel::hub::core {

/// 16 random bytes as 32 lower-case hexadecimal characters.
[[nodiscard]] std::string random_id();

/// Whether the text is such an id.
[[nodiscard]] bool is_id(std::string_view text);

} // namespace lintel::hub::core

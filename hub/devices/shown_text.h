#pragma once

#include <algorithm>
#include <cstddef>
#include <string>

namespace lintel::hub::devices {

/// What a display says of itself, as an admin may see it: one line of at most 40 bytes without
/// control characters. Anything else is not shown: `otherwise`.
[[nodiscard]] inline std::string shown_text(const std::string &text, const std::string &otherwise)
{
    constexpr std::size_t most = 40;
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
    return plain && !text.empty() && text.size() <= most ? text : otherwise;
}

} // namespace lintel::hub::devices

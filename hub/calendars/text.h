#pragma once

#include <string>
#include <string_view>

/// Text that comes from other people's calendars.
namespace lintel::hub::calendars {

/// Valid UTF-8 on one line, at most `max_bytes` long: broken bytes become U+FFFD,
/// control characters spaces, the ends are trimmed.
[[nodiscard]] std::string clean_text(std::string_view raw, std::size_t max_bytes = 1024);

/// ASCII letters in lower case; other bytes as they are.
[[nodiscard]] std::string ascii_lower(std::string_view text);

} // namespace lintel::hub::calendars

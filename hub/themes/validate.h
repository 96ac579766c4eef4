#pragma once

#include "hub/core/result.h"

#include <string>
#include <string_view>

/// Checks theme files before they reach a display. The format and its rules are described
/// in themes/README.md; displays check again.
namespace lintel::hub::themes {

inline constexpr std::size_t kMaxSize = std::size_t{256} << 10U;

/// Errc::InvalidRequest with the first failing token in `field` ("color.free.ink") and a
/// sentence for the person who pushes it. Errc::PayloadTooLarge above kMaxSize.
[[nodiscard]] Result<void> validate(std::string_view tokens);

} // namespace lintel::hub::themes

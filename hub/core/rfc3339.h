#pragma once

#include "hub/core/time.h"

#include <optional>
#include <string>

namespace lintel::hub::core {

/// A point in time as RFC 3339 writes it: "2026-11-20T13:30:00Z", "2026-11-20T14:30:00+01:00".
/// Nothing when the text is none.
[[nodiscard]] std::optional<Instant> from_rfc3339(std::string text);

/// In UTC, to the second.
[[nodiscard]] std::string to_rfc3339(Instant instant);

} // namespace lintel::hub::core

#pragma once

namespace lintel::hub::console {

/// What --at takes, in words.
inline constexpr const char *kAt = "organisation, site:NAME, floor:NAME, room:NAME or display:ID";

} // namespace lintel::hub::console

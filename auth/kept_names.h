#pragma once

#include <QString>

/// Under which names the identity is kept: said once for those who keep and those who erase.
namespace lintel::auth {

inline constexpr QLatin1StringView identitySecret{"identity"}; ///< in the secret store
inline constexpr QLatin1StringView boundFile{"bound"};

} // namespace lintel::auth

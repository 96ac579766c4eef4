#pragma once

#include <QString>

/// Under which names the identity is kept: said once for those who keep and those who erase.
namespace lintel::auth {

inline const auto identitySecret = QStringLiteral("identity"); ///< in the secret store
inline const auto boundFile = QStringLiteral("bound");

} // namespace lintel::auth

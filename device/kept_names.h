#pragma once

#include <QString>

/// Under which names a display keeps what it must forget: said once for those who keep and
/// those who erase. Who it is: auth/kept_names.h.
namespace lintel::device {

inline constexpr QLatin1StringView tokenSecret{"token"}; ///< in the secret store
inline constexpr QLatin1StringView roomFile{"room"};
inline constexpr QLatin1StringView outboxFile{"outbox"};

} // namespace lintel::device

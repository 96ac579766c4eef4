#pragma once

#include <QString>

/// Under which names a display keeps what it must forget: said once for those who keep and
/// those who erase. Who it is: auth/kept_names.h.
namespace lintel::device {

inline const auto tokenSecret = QStringLiteral("token"); ///< in the secret store
inline const auto roomFile = QStringLiteral("room");
inline const auto outboxFile = QStringLiteral("outbox");

} // namespace lintel::device

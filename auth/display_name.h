#pragma once

#include <QByteArray>
#include <QString>

namespace lintel::auth {

/// Two words from a display's public key, "brisk-otter": what an admin compares between
/// the glass and the page before confirming a PIN. 4096 names; for telling displays
/// apart, not a proof.
[[nodiscard]] QString displayName(const QByteArray &publicKey);

} // namespace lintel::auth

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lintel::device {

/// Why such an Argon2id hash in PHC form ("$argon2id$v=19$m=…,t=…,p=…$salt$hash", RFC 9106)
/// is not used; empty: it is. Bounds what a comparison may cost: a hub gone mad must not take
/// the machine's memory away.
[[nodiscard]] QString whyRefused(const QByteArray &phc);

/// Whether `pin` (UTF-8) is the one behind `phc`, which must not be refused. Takes a tenth of
/// a second and the memory that the hash names; nothing if the machine does not have it.
[[nodiscard]] std::optional<bool> matches(const QByteArray &phc, const QByteArray &pin);

} // namespace lintel::device

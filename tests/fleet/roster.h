#pragma once

#include "auth/identity.h"

#include <QString>

#include <vector>

namespace lintel::fleet {

/// Who was paired before, so that a second run need not pair again. The file holds keys:
/// only its owner can read it.
[[nodiscard]] std::vector<auth::Identity> readRoster(const QString &file);
/// Empty: written.
[[nodiscard]] QString writeRoster(const QString &file, const std::vector<auth::Identity> &members);

} // namespace lintel::fleet

#pragma once

#include "hub/core/result.h"

#include <string>

namespace lintel::hub::console {

/// The first line of standard input: a secret never stands in an argument. Not shown while it
/// is typed. Errc::InvalidRequest when there is none, or it is no UTF-8; `what` names it.
[[nodiscard]] Result<std::string> secret_line(const std::string &what);

/// The same of a file; empty or "-": of standard input. Errc::… of reading it when it cannot be read.
[[nodiscard]] Result<std::string> secret_line(const std::string &what, const std::string &file);

} // namespace lintel::hub::console

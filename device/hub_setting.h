#pragma once

#include "platform/whole_file_store.h"

#include <QString>

namespace lintel::device {

/// The address of the hub that a person has typed at the glass, kept in the file "hub"; empty:
/// none was, or it cannot be read.
[[nodiscard]] QString typedHubUrl(const platform::WholeFileStore &files);

/// Keeps it for the next start. Empty: done; else why not, in English.
[[nodiscard]] QString keepHubUrl(platform::WholeFileStore &files, const QString &url);

} // namespace lintel::device

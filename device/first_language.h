#pragma once

#include "platform/whole_file_store.h"

#include <QString>

namespace lintel::device {

/// The language that a person has chosen before there was a room, kept in the file "language";
/// BCP 47, empty: none was, or it cannot be read.
[[nodiscard]] QString firstLanguage(const platform::WholeFileStore &files);

/// Empty `language`: forgets it. Returns why it could not, in English; empty: done.
[[nodiscard]] QString keepFirstLanguage(platform::WholeFileStore &files, const QString &language);

} // namespace lintel::device

#pragma once

#include "device/setup_file.h"
#include "platform/whole_file_store.h"

namespace lintel::device {

/// What was found in a setup file stays when the stick is gone: in the file "setup", and the
/// certificates as "kept-ca.pem" in the data folder. Certificates that cannot be read are left out.
[[nodiscard]] Setup keptSetup(const platform::WholeFileStore &files, const QString &data);

/// Empty: done; else why not, in English.
[[nodiscard]] QString keepSetup(platform::WholeFileStore &files, const QString &data, const Setup &setup);

/// The PEM file of a kept setup; empty: it has none.
[[nodiscard]] QString keptCaFile(const QString &data);

} // namespace lintel::device

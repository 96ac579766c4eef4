#pragma once

#include "hub/core/result.h"

#include <filesystem>
#include <string>

/// All that a hub is, as one file: the store, its keys, its set-up secret.
namespace lintel::hub::console {

/// The sealed file's bytes. The store may be in use. Errc::InvalidRequest for a passphrase that
/// is too short, Errc::NotFound where there is no hub's data.
[[nodiscard]] Result<std::string> make_backup(const std::filesystem::path &data, const std::string &passphrase);

/// Puts a backup into an empty folder, made where it is missing, and starts a new store
/// generation. After an error the folder is as it was.
[[nodiscard]] Result<void> restore_backup(const std::string &sealed, const std::string &passphrase,
                                          const std::filesystem::path &data);

} // namespace lintel::hub::console

#pragma once

#include "hub/core/result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

/// Files that nobody else may read, written whole.
namespace lintel::hub::core {

/// Writes DIR/.name.tmp with the given mode, syncs, renames, syncs the folder: after a
/// power cut the old content or the new is there. Errc::Internal with the system's words.
[[nodiscard]] Result<void> write_whole(const std::filesystem::path &path, std::string_view content,
                                       unsigned int mode = 0600);

/// Renames within one folder and syncs it.
[[nodiscard]] Result<void> rename_synced(const std::filesystem::path &from, const std::filesystem::path &to);

/// Removes the file, if it is there, and syncs the folder.
[[nodiscard]] Result<void> remove_synced(const std::filesystem::path &path);

/// Errc::NotFound when there is none; at most `max_size` bytes.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path &path,
                                            std::size_t max_size = std::size_t{1} << 20U);

/// The file's content, or, where there is none, what `make` gives, stored with 0600.
/// A file that others may read is refused in words.
[[nodiscard]] Result<std::string> read_or_create_secret(const std::filesystem::path &path,
                                                        const std::function<std::string()> &make);

} // namespace lintel::hub::core

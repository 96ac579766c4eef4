#pragma once

#include "hub/core/result.h"

#include <filesystem>

/// Copies of a store, for backups.
namespace lintel::hub::store {

/// Writes a consistent copy of DIR/hub.db to `target` (0600), whether or not a hub runs on it.
/// Errc::NotFound when there is no store, Errc::Unavailable when it cannot be read or written.
[[nodiscard]] Result<void> copy_store(const std::filesystem::path &dir, const std::filesystem::path &target);

/// Makes the store in this file another one than it was copied from: a new generation, so that
/// displays take its lower revisions for news.
[[nodiscard]] Result<void> begin_generation(const std::filesystem::path &file);

} // namespace lintel::hub::store

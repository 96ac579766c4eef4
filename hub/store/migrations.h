#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"

#include <soci/soci.h>

#include <filesystem>
#include <span>

namespace lintel::hub::store {

/// One step of the schema, from migrations/NNNN_name.sql, built into the program.
struct Migration
{
    int number;
    const char *name;
    const char *script;
};

/// All of them, in order, numbered from 1 without gaps.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings the schema up to the newest of `steps`, each in its own transaction. A store
/// that holds anything is copied to `backups`/hub-<schema>-<time>.db first.
/// Errc::Conflict when the store is newer than `steps`.
[[nodiscard]] Result<void> migrate(soci::session &sql, std::span<const Migration> steps,
                                   const std::filesystem::path &backups, Instant now);

} // namespace lintel::hub::store

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"

#include <soci/soci.h>

#include <filesystem>
#include <memory>
#include <string>
#include <type_traits>

namespace lintel::hub::store {

/// The hub's database: SQLite in WAL mode with synchronous=FULL, so that what was
/// committed before a provider is called is still there after a power cut.
/// Thread-safe; calls block and belong on a worker, not on the network thread.
class Database
{
public:
    /// Opens or creates DIR/hub.db and brings the schema up to date; before a
    /// migration of an existing store its copy is written to DIR/backups/.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::filesystem::path &dir,
                                                                const Clock &clock);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Random id of this store; a new one after every restore.
    [[nodiscard]] const std::string &generation() const;

    /// Runs `f(soci::session &) -> Result<T>` on a consistent view. A database that
    /// cannot answer becomes Errc::Unavailable.
    template <typename F>
    [[nodiscard]] std::invoke_result_t<F, soci::session &> read(F &&f);

    /// The same under BEGIN IMMEDIATE: one writer at a time. Commits when `f` returns
    /// a value, rolls back when it returns an error.
    template <typename F>
    [[nodiscard]] std::invoke_result_t<F, soci::session &> write(F &&f);

private:
    // (B completes this.)
    Database();
};

} // namespace lintel::hub::store

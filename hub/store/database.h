#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"

#include <soci/soci.h>

#include <cstdint>
#include <exception>
#include <filesystem>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace lintel::hub::store {

namespace detail {
class SessionPool;
} // namespace detail

/// The hub's database: SQLite in WAL mode with synchronous=FULL, so that what was
/// committed before a provider is called is still there after a power cut.
/// Thread-safe; calls block and belong on a worker, not on the network thread.
///
/// Bytes are bound and read as std::string, zeros included.
class Database
{
public:
    /// Opens or creates DIR/hub.db and brings the schema up to date; before a
    /// migration of an existing store its copy is written to DIR/backups/.
    /// Errc::Conflict when the store was written by a newer program, Errc::Unavailable
    /// when it cannot be opened. DIR must exist.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::filesystem::path &dir, const Clock &clock);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Random id of this store; a new one after every restore: an older copy of hub.db
    /// put in its place is recognised by DIR/hub.opened, which counts openings beside it.
    [[nodiscard]] const std::string &generation() const { return m_generation; }

    /// Runs `f(soci::session &) -> Result<T>` on a consistent view. A database that
    /// cannot answer becomes Errc::Unavailable. Not to be nested.
    template <typename F>
    [[nodiscard]] std::invoke_result_t<F, soci::session &> read(F &&f)
    {
        return run(Access::Read, std::forward<F>(f));
    }

    /// The same under BEGIN IMMEDIATE: one writer at a time. Commits when `f` returns
    /// a value, rolls back when it returns an error. A broken constraint becomes
    /// Errc::Conflict.
    template <typename F>
    [[nodiscard]] std::invoke_result_t<F, soci::session &> write(F &&f)
    {
        return run(Access::Write, std::forward<F>(f));
    }

private:
    enum class Access : std::uint8_t { Read, Write };

    /// A session out of the pool with a transaction open; rolls back unless committed.
    class Transaction
    {
    public:
        Transaction(detail::SessionPool &pool, Access access);
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        ~Transaction();
        [[nodiscard]] soci::session &session() { return *m_session; }
        void commit();

    private:
        detail::SessionPool &m_pool;
        soci::session *m_session;
        bool m_open = false;
    };

    Database(std::unique_ptr<detail::SessionPool> pool, std::string generation);

    [[nodiscard]] static Error error_from(const std::exception &e);

    template <typename F>
    [[nodiscard]] std::invoke_result_t<F, soci::session &> run(Access access, F &&f)
    {
        try {
            Transaction transaction(*m_pool, access);
            auto result = std::forward<F>(f)(transaction.session());
            if (result.has_value())
                transaction.commit();
            return result;
        } catch (const soci::soci_error &e) {
            return tl::unexpected<Error>(error_from(e));
        }
    }

    std::unique_ptr<detail::SessionPool> m_pool;
    std::string m_generation;
};

} // namespace lintel::hub::store

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"

#include <soci/soci.h>

#include <chrono>
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

enum class Access : std::uint8_t { Read, Write };

/// Hears of every transaction, on the thread that runs it.
class Watch
{
public:
    Watch() = default;
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    virtual ~Watch() = default;

    virtual void began(Access access) = 0;
    /// `answered`: the store did its part, whatever came of it.
    virtual void ended(Access access, std::chrono::nanoseconds took, bool answered) = 0;
};

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
    /// `watch` outlives the database.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::filesystem::path &dir, const Clock &clock,
                                                                Watch *watch = nullptr);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    /// Counts the closing; no transaction may run any more.
    ~Database();

    /// Random id of this store; a new one after every restore. An older copy of hub.db put
    /// in its place is recognised by DIR/hub.opened, which counts beside it every opening and
    /// every orderly closing: so is each copy made before the last of these, also one made
    /// while the store was open. Not recognised: where the program was killed, a copy made
    /// in that very run; and a copy put back together with the hub.opened of its time.
    [[nodiscard]] const std::string &generation() const { return m_generation; }

    /// Runs `f(soci::session &) -> Result<T>` on a consistent view. A database that
    /// cannot answer becomes Errc::Unavailable; so does one whose file was taken away or
    /// replaced, for as long as it is. Not to be nested.
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

    /// Tells the watch of one transaction.
    class Watched
    {
    public:
        Watched(Watch *watch, Access access);
        Watched(const Watched &) = delete;
        Watched &operator=(const Watched &) = delete;
        ~Watched();
        bool answered = false;

    private:
        Watch *m_watch;
        Access m_access;
        std::chrono::steady_clock::time_point m_began;
    };

    /// Which file it is: device and inode.
    using FileId = std::pair<std::uint64_t, std::uint64_t>;
    [[nodiscard]] static FileId file_id(const std::filesystem::path &file);

    Database(std::unique_ptr<detail::SessionPool> pool, std::string generation, std::filesystem::path file,
             Watch *watch);

    [[nodiscard]] static Error error_from(const std::exception &e);
    /// SQLite would go on reading and writing a file that has no name any more.
    [[nodiscard]] Result<void> check_file() const;

    template <typename F>
    [[nodiscard]] std::invoke_result_t<F, soci::session &> run(Access access, F &&f)
    {
        Watched watched(m_watch, access);
        try {
            if (auto there = check_file(); !there)
                return tl::unexpected<Error>(std::move(there.error()));
            Transaction transaction(*m_pool, access);
            auto result = std::forward<F>(f)(transaction.session());
            if (result.has_value())
                transaction.commit();
            watched.answered = true;
            return result;
        } catch (const soci::soci_error &e) {
            return tl::unexpected<Error>(error_from(e));
        }
    }

    std::unique_ptr<detail::SessionPool> m_pool;
    std::string m_generation;
    std::filesystem::path m_file;
    FileId m_file_id;
    Watch *m_watch;
};

} // namespace lintel::hub::store

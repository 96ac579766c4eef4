#include "hub/store/session_pool.h"

#include <soci/sqlite3/soci-sqlite3.h>

#include <string>

namespace lintel::hub::store::detail {

std::unique_ptr<soci::session> open_session(const std::filesystem::path &file)
{
    auto session = std::make_unique<soci::session>(soci::sqlite3, "dbname=\"" + file.string() + "\"");
    run_script(*session, "PRAGMA busy_timeout = 5000;"
                         "PRAGMA journal_mode = WAL;"
                         "PRAGMA synchronous = FULL;"
                         "PRAGMA foreign_keys = ON;"
                         "PRAGMA temp_store = MEMORY;");
    return session;
}

void run_script(soci::session &sql, const char *script)
{
    if (sql.get_backend_name() != "sqlite3")
        throw soci::soci_error("the session is not one of SQLite");
    // Its type information is hidden in SOCI's library, so the name has to do.
    const auto *backend = static_cast<soci::sqlite3_session_backend *>(sql.get_backend());
    char *message = nullptr;
    const int code = sqlite_api::sqlite3_exec(backend->conn_, script, nullptr, nullptr, &message);
    if (code == SQLITE_OK)
        return;
    const std::string words = message != nullptr ? message : "unknown error";
    sqlite_api::sqlite3_free(message);
    throw soci::sqlite3_soci_error(words, code);
}

SessionPool::SessionPool(const std::filesystem::path &file) : m_writer(open_session(file))
{
    for (std::size_t i = 0; i < kReaders; ++i) {
        m_readers.push_back(open_session(file));
        m_idle_readers.push_back(m_readers.back().get());
    }
}

soci::session *SessionPool::take_reader()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return !m_idle_readers.empty(); });
    soci::session *session = m_idle_readers.back();
    m_idle_readers.pop_back();
    return session;
}

soci::session *SessionPool::take_writer()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return m_writer_idle; });
    m_writer_idle = false;
    return m_writer.get();
}

void SessionPool::give_back(soci::session *session)
{
    {
        const std::lock_guard lock(m_mutex);
        if (session == m_writer.get())
            m_writer_idle = true;
        else
            m_idle_readers.push_back(session);
    }
    // Readers and writers wait on the same condition: wake all, so that the right one is among them.
    m_returned.notify_all();
}

} // namespace lintel::hub::store::detail

#pragma once

#include <soci/soci.h>

#include <condition_variable>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace lintel::hub::store::detail {

/// One session that writes and a few that read. WAL lets them work side by side; the
/// single writer keeps our own threads from running into SQLITE_BUSY.
class SessionPool
{
public:
    static constexpr std::size_t kReaders = 4;

    /// Throws soci::soci_error.
    explicit SessionPool(const std::filesystem::path &file);

    [[nodiscard]] soci::session *take_reader();
    [[nodiscard]] soci::session *take_writer();
    void give_back(soci::session *session);

private:
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::unique_ptr<soci::session> m_writer;
    std::vector<std::unique_ptr<soci::session>> m_readers;
    std::vector<soci::session *> m_idle_readers;
    bool m_writer_idle = true;
};

/// A session on the file with our pragmas set. Throws soci::soci_error.
[[nodiscard]] std::unique_ptr<soci::session> open_session(const std::filesystem::path &file);

/// Runs several statements, without parameters. Throws soci::soci_error.
void run_script(soci::session &sql, const char *script);

} // namespace lintel::hub::store::detail

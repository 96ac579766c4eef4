#include "hub/store/database.h"

#include "hub/core/ids.h"
#include "hub/core/private_file.h"
#include "hub/store/migrations.h"
#include "hub/store/session_pool.h"

#include <soci/sqlite3/soci-sqlite3.h>

#include <sys/stat.h>

#include <charconv>
#include <optional>

namespace lintel::hub::store {
namespace {

constexpr std::size_t kMaxMark = 64;
constexpr const char *kMark = "hub.opened";

std::optional<std::int64_t> number_from(const std::string &text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// What is counted beside the store; 0: nothing yet.
Result<std::int64_t> counted_beside(const std::filesystem::path &mark)
{
    const auto text = core::read_file(mark, kMaxMark);
    if (text)
        return number_from(*text).value_or(0);
    if (text.error().code != Errc::NotFound)
        return tl::unexpected<Error>(text.error());
    return 0;
}

/// Counts this opening in the store and beside it. Where the store has counted fewer,
/// it is an older copy put back: it gets a new generation, so that no display takes
/// its lower revisions for old news.
Result<std::string> open_generation(soci::session &sql, const std::filesystem::path &mark, Instant now)
{
    const auto beside = counted_beside(mark);
    if (!beside)
        return tl::unexpected<Error>(beside.error());

    std::string generation;
    std::int64_t inside = 0;
    sql << "BEGIN IMMEDIATE";
    sql << "SELECT generation, openings FROM store_info WHERE id = 1", soci::into(generation), soci::into(inside);
    const std::int64_t now_ms = to_ms(now);
    if (!sql.got_data()) {
        generation = core::random_id();
        sql << "INSERT INTO store_info (id, generation, openings, created_at) VALUES (1, :generation, 0, :now)",
            soci::use(generation), soci::use(now_ms);
    } else if (inside < *beside) {
        generation = core::random_id();
    }
    const std::int64_t openings = std::max(inside, *beside) + 1;
    sql << "UPDATE store_info SET generation = :generation, openings = :openings WHERE id = 1", soci::use(generation),
        soci::use(openings);
    sql << "COMMIT";
    // After the commit: the store may be ahead of the mark, never behind by our own doing.
    if (auto written = core::write_whole(mark, std::to_string(openings)); !written)
        return tl::unexpected<Error>(std::move(written.error()));
    return generation;
}

/// Counts the closing as well, so that a copy made while the store was open is behind.
/// Where the file is not `ours` any more, only beside it: what lies there now, or will be
/// put there, is not what was last written.
Result<void> count_closing(soci::session &sql, const std::filesystem::path &mark, bool ours)
{
    const auto beside = counted_beside(mark);
    if (!beside)
        return tl::unexpected<Error>(beside.error());
    std::int64_t count = *beside + 1;
    if (ours) {
        sql << "BEGIN IMMEDIATE";
        sql << "UPDATE store_info SET openings = MAX(openings, :beside) + 1 WHERE id = 1", soci::use(*beside);
        sql << "SELECT openings FROM store_info WHERE id = 1", soci::into(count);
        sql << "COMMIT";
    }
    return core::write_whole(mark, std::to_string(count));
}

} // namespace

Database::Transaction::Transaction(detail::SessionPool &pool, Access access)
    : m_pool(pool), m_session(access == Access::Write ? pool.take_writer() : pool.take_reader())
{
    try {
        *m_session << (access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN");
        m_open = true;
    } catch (...) {
        m_pool.give_back(m_session);
        throw;
    }
}

Database::Transaction::~Transaction()
{
    if (m_open) {
        try {
            *m_session << "ROLLBACK";
        } catch (const soci::soci_error &) {
            // SQLite has rolled back by itself (disk full, I/O error): nothing is left to undo.
        }
    }
    m_pool.give_back(m_session);
}

void Database::Transaction::commit()
{
    *m_session << "COMMIT";
    m_open = false;
}

Database::Watched::Watched(Watch *watch, Access access)
    : m_watch(watch), m_access(access), m_began(std::chrono::steady_clock::now())
{
    if (m_watch)
        m_watch->began(m_access);
}

Database::Watched::~Watched()
{
    if (m_watch)
        m_watch->ended(m_access, std::chrono::steady_clock::now() - m_began, answered);
}

Database::FileId Database::file_id(const std::filesystem::path &file)
{
    struct stat info
    {};
    return ::stat(file.c_str(), &info) == 0 ? FileId{info.st_dev, info.st_ino} : FileId{};
}

Database::Database(std::unique_ptr<detail::SessionPool> pool, std::string generation, std::filesystem::path file,
                   Watch *watch)
    : m_pool(std::move(pool)),
      m_generation(std::move(generation)),
      m_file(std::move(file)),
      m_file_id(file_id(m_file)),
      m_watch(watch)
{}

Result<void> Database::check_file() const
{
    if (file_id(m_file) == m_file_id)
        return {};
    return tl::unexpected<Error>(
        Error{Errc::Unavailable, "the store's file is not the one that was opened", {}, std::chrono::seconds{5}});
}

Database::~Database()
{
    try {
        soci::session *session = m_pool->take_writer();
        // Left undone it is as after a power cut, and nobody is there to hear of it any more.
        (void)count_closing(*session, m_file.parent_path() / kMark, check_file().has_value());
        m_pool->give_back(session);
    } catch (const std::exception &) {
        // The same.
        return;
    }
}

Error Database::error_from(const std::exception &e)
{
    if (const auto *sqlite = dynamic_cast<const soci::sqlite3_soci_error *>(&e)) {
        if ((sqlite->result() & 0xff) == SQLITE_CONSTRAINT)
            return {Errc::Conflict, std::string("the store refuses: ") + e.what(), {}, std::nullopt};
    }
    return {Errc::Unavailable, std::string("the store cannot answer: ") + e.what(), {}, std::chrono::seconds{2}};
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path &dir, const Clock &clock, Watch *watch)
{
    const auto file = dir / "hub.db";
    try {
        std::string generation;
        {
            const auto session = detail::open_session(file);
            std::error_code ignored;
            std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                         ignored);
            if (auto done = migrate(*session, migrations(), dir / "backups", clock.now()); !done)
                return tl::unexpected<Error>(std::move(done.error()));
            auto opened = open_generation(*session, dir / kMark, clock.now());
            if (!opened)
                return tl::unexpected<Error>(std::move(opened.error()));
            generation = *std::move(opened);
        }
        auto pool = std::make_unique<detail::SessionPool>(file);
        return std::unique_ptr<Database>(new Database(std::move(pool), std::move(generation), file, watch));
    } catch (const soci::soci_error &e) {
        return tl::unexpected<Error>(error_from(e).with_context("opening " + file.string()));
    }
}

} // namespace lintel::hub::store

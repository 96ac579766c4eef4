#include "hub/store/migrations.h"

#include "hub/store/session_pool.h"

#include <fmt/format.h>

#include <system_error>

namespace lintel::hub::store {
namespace {

int schema_version(soci::session &sql)
{
    int version = 0;
    sql << "PRAGMA user_version", soci::into(version);
    return version;
}

Result<void> back_up(soci::session &sql, const std::filesystem::path &backups, int version, Instant now)
{
    std::error_code error;
    std::filesystem::create_directories(backups, error);
    if (error)
        return fail(Errc::Unavailable,
                    fmt::format("the folder {} cannot be made: {}", backups.string(), error.message()));
    std::filesystem::permissions(backups, std::filesystem::perms::owner_all, error);
    const auto target = backups / fmt::format("hub-{}-{}.db", version, to_ms(now));
    const std::string path = target.string();
    try {
        sql << "VACUUM INTO :path", soci::use(path);
    } catch (const soci::soci_error &e) {
        return fail(Errc::Unavailable, e.what());
    }
    std::filesystem::permissions(target, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 error);
    return {};
}

} // namespace

Result<void> migrate(soci::session &sql, std::span<const Migration> steps, const std::filesystem::path &backups,
                     Instant now)
{
    const int present = schema_version(sql);
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (present > newest)
        return fail(Errc::Conflict,
                    fmt::format("the store has schema {}, this program knows up to {}: it was written by a "
                                "newer program; run that one, or put back a copy from {}",
                                present, newest, backups.string()));
    if (present == newest)
        return {};
    if (present > 0) {
        if (auto copied = back_up(sql, backups, present, now); !copied)
            return tl::unexpected<Error>(std::move(copied.error()).with_context("copying the store"));
    }
    for (const Migration &step : steps) {
        if (step.number <= present)
            continue;
        sql << "BEGIN IMMEDIATE";
        try {
            detail::run_script(sql, step.script);
            // A pragma takes no parameters; the number is ours.
            sql << fmt::format("PRAGMA user_version = {}", step.number);
            sql << "COMMIT";
        } catch (const soci::soci_error &e) {
            sql << "ROLLBACK";
            return fail(Errc::Unavailable, fmt::format("migration {}: {}", step.name, e.what()));
        }
    }
    return {};
}

} // namespace lintel::hub::store

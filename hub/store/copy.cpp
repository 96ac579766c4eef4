#include "hub/store/copy.h"

#include "hub/core/ids.h"
#include "hub/store/session_pool.h"

#include <sys/stat.h>

#include <system_error>

namespace lintel::hub::store {

Result<void> copy_store(const std::filesystem::path &dir, const std::filesystem::path &target)
{
    const std::filesystem::path file = dir / "hub.db";
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return fail(Errc::NotFound, "there is no store in " + dir.string());
    const std::string path = target.string();
    try {
        const auto session = detail::open_session(file);
        *session << "VACUUM INTO :path", soci::use(path);
    } catch (const soci::soci_error &e) {
        return fail(Errc::Unavailable, "copying the store: " + std::string(e.what()));
    }
    if (::chmod(target.c_str(), 0600) != 0)
        return fail(Errc::Unavailable, "cannot keep " + path + " to ourselves");
    return {};
}

Result<void> begin_generation(const std::filesystem::path &file)
{
    const std::string generation = core::random_id();
    try {
        const auto session = detail::open_session(file);
        *session << "UPDATE store_info SET generation = :generation WHERE id = 1", soci::use(generation);
    } catch (const soci::soci_error &e) {
        return fail(Errc::InvalidRequest, file.string() + " is no store of a hub: " + e.what());
    }
    return {};
}

} // namespace lintel::hub::store

#include "hub/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace lintel::hub {
namespace {

tl::unexpected<Error> cannot(const std::string &what, const std::filesystem::path &path)
{
    return fail(Errc::InvalidRequest,
                "cannot " + what + ' ' + path.string() + ": " + std::generic_category().message(errno));
}

} // namespace

DataFolder::DataFolder(std::filesystem::path path, int lock) : m_path(std::move(path)), m_lock(lock) {}

DataFolder::DataFolder(DataFolder &&other) noexcept
    : m_path(std::move(other.m_path)), m_lock(std::exchange(other.m_lock, -1))
{}

DataFolder::~DataFolder()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<DataFolder> DataFolder::open(const std::filesystem::path &path)
{
    std::error_code error;
    if (std::filesystem::create_directories(path.parent_path(), error); error)
        return fail(Errc::InvalidRequest, "cannot create " + path.string() + ": " + error.message());
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        return cannot("create", path);
    // Made by somebody else, perhaps with other manners: what is in it is nobody's business.
    if (::chmod(path.c_str(), 0700) != 0)
        return cannot("own", path);
    const std::filesystem::path file = path / "lock";
    const int lock = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        return cannot("open", file);
    DataFolder folder(path, lock);
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return fail(Errc::Conflict, "another lintel-hub already serves " + path.string());
    return folder;
}

} // namespace lintel::hub

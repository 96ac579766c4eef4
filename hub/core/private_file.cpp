#include "hub/core/private_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace lintel::hub::core {
namespace {

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool ok() const { return m_fd >= 0; }

private:
    int m_fd;
};

tl::unexpected<Error> system_error(const std::string &what, const std::filesystem::path &path)
{
    const int code = errno;
    return fail(code == ENOENT ? Errc::NotFound : Errc::Internal,
                what + " " + path.string() + ": " + std::generic_category().message(code));
}

bool write_all(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t n = ::write(fd, content.data(), content.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

std::filesystem::path folder_of(const std::filesystem::path &path)
{
    return path.has_parent_path() ? path.parent_path() : ".";
}

Result<void> sync_folder(const std::filesystem::path &dir)
{
    const Descriptor folder(::open(dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.ok() || ::fsync(folder.get()) != 0)
        return system_error("cannot sync", dir);
    return {};
}

} // namespace

Result<void> rename_synced(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return system_error("cannot rename", from);
    return sync_folder(folder_of(to));
}

Result<void> remove_synced(const std::filesystem::path &path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return system_error("cannot remove", path);
    return sync_folder(folder_of(path));
}

Result<void> write_whole(const std::filesystem::path &path, std::string_view content, unsigned int mode)
{
    const std::filesystem::path dir = folder_of(path);
    const std::filesystem::path temporary = dir / ("." + path.filename().string() + ".tmp");
    {
        const Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode));
        // A file left from an earlier attempt keeps its old mode otherwise.
        if (!file.ok() || ::fchmod(file.get(), mode) != 0)
            return system_error("cannot create", temporary);
        if (!write_all(file.get(), content) || ::fsync(file.get()) != 0)
            return system_error("cannot write", temporary);
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0)
        return system_error("cannot write", path);
    return sync_folder(dir);
}

Result<std::string> read_file(const std::filesystem::path &path, std::size_t max_size)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.ok())
        return system_error("cannot open", path);
    std::string content;
    char buffer[4096];
    for (;;) {
        const ssize_t n = ::read(file.get(), buffer, sizeof buffer);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return system_error("cannot read", path);
        if (n == 0)
            return content;
        if (content.size() + static_cast<std::size_t>(n) > max_size)
            return fail(Errc::PayloadTooLarge,
                        path.string() + " is larger than " + std::to_string(max_size) + " bytes");
        content.append(buffer, static_cast<std::size_t>(n));
    }
}

Result<std::string> read_or_create_secret(const std::filesystem::path &path, const std::function<std::string()> &make)
{
    struct stat info
    {};
    if (::stat(path.c_str(), &info) == 0) {
        if ((info.st_mode & 077U) != 0)
            return fail(Errc::Forbidden, path.string() + " can be read by others; chmod 600 it");
        return read_file(path);
    }
    if (errno != ENOENT)
        return system_error("cannot open", path);
    std::string secret = make();
    if (auto written = write_whole(path, secret); !written)
        return tl::unexpected<Error>(written.error());
    return secret;
}

} // namespace lintel::hub::core

#include "platform/linux/file_system_calls.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lintel::platform {
namespace {

/// The call's result, or -errno; again while a signal comes in between.
template <typename Call>
auto result(Call call)
{
    auto done = call();
    while (done < 0 && errno == EINTR)
        done = call();
    return done < 0 ? static_cast<decltype(done)>(-errno) : done;
}

} // namespace

int LinuxFileSystemCalls::open(const QByteArray &path, int flags, mode_t mode)
{
    return result([&] { return ::open(path.constData(), flags, mode); });
}

ssize_t LinuxFileSystemCalls::read(int fd, char *into, std::size_t count)
{
    return result([&] { return ::read(fd, into, count); });
}

ssize_t LinuxFileSystemCalls::write(int fd, const char *from, std::size_t count)
{
    return result([&] { return ::write(fd, from, count); });
}

int LinuxFileSystemCalls::sync(int fd)
{
    return result([&] { return ::fsync(fd); });
}

void LinuxFileSystemCalls::close(int fd)
{
    ::close(fd);
}

int LinuxFileSystemCalls::rename(const QByteArray &from, const QByteArray &to)
{
    return result([&] { return ::rename(from.constData(), to.constData()); });
}

int LinuxFileSystemCalls::link(const QByteArray &from, const QByteArray &to)
{
    return result([&] { return ::link(from.constData(), to.constData()); });
}

int LinuxFileSystemCalls::unlink(const QByteArray &path)
{
    return result([&] { return ::unlink(path.constData()); });
}

int LinuxFileSystemCalls::makeDirectory(const QByteArray &path, mode_t mode)
{
    return result([&] { return ::mkdir(path.constData(), mode); });
}

} // namespace lintel::platform

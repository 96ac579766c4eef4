#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace lintel::platform {

/// What a store asks of the operating system, one method for one call, so that a test can
/// count, refuse or forget them. Paths are as the file system has them. Each returns what the
/// call does, or -errno.
class FileSystemCalls
{
public:
    FileSystemCalls() = default;
    FileSystemCalls(const FileSystemCalls &) = delete;
    FileSystemCalls &operator=(const FileSystemCalls &) = delete;
    virtual ~FileSystemCalls() = default;

    [[nodiscard]] virtual int open(const QByteArray &path, int flags, mode_t mode) = 0;
    [[nodiscard]] virtual ssize_t read(int fd, char *into, std::size_t count) = 0;
    [[nodiscard]] virtual ssize_t write(int fd, const char *from, std::size_t count) = 0;
    /// Of a file or of a directory.
    [[nodiscard]] virtual int sync(int fd) = 0;
    virtual void close(int fd) = 0;
    [[nodiscard]] virtual int rename(const QByteArray &from, const QByteArray &to) = 0;
    [[nodiscard]] virtual int link(const QByteArray &from, const QByteArray &to) = 0;
    [[nodiscard]] virtual int unlink(const QByteArray &path) = 0;
    [[nodiscard]] virtual int makeDirectory(const QByteArray &path, mode_t mode) = 0;
};

/// The real ones.
class LinuxFileSystemCalls final : public FileSystemCalls
{
public:
    [[nodiscard]] int open(const QByteArray &path, int flags, mode_t mode) override;
    [[nodiscard]] ssize_t read(int fd, char *into, std::size_t count) override;
    [[nodiscard]] ssize_t write(int fd, const char *from, std::size_t count) override;
    [[nodiscard]] int sync(int fd) override;
    void close(int fd) override;
    [[nodiscard]] int rename(const QByteArray &from, const QByteArray &to) override;
    [[nodiscard]] int link(const QByteArray &from, const QByteArray &to) override;
    [[nodiscard]] int unlink(const QByteArray &path) override;
    [[nodiscard]] int makeDirectory(const QByteArray &path, mode_t mode) override;
};

} // namespace lintel::platform

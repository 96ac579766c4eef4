#include "platform/linux/posix_file_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lintel::platform {
namespace {

constexpr auto magic = "lintel-file 1 ";
constexpr qint64 headerBound = 128;

FileError troubleFromErrno(const QString &what, int error)
{
    const auto trouble = error == ENOENT                     ? FileTrouble::Absent
                         : error == EACCES || error == EPERM ? FileTrouble::Denied
                                                             : FileTrouble::Unavailable;
    return {trouble, QStringLiteral("%1: %2").arg(what, QString::fromLocal8Bit(std::strerror(error)))};
}

/// A file descriptor that closes itself.
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
    [[nodiscard]] bool valid() const { return m_fd >= 0; }

private:
    int m_fd;
};

bool writeAll(int fd, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const auto written = ::write(fd, at, left);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        at += written;
        left -= static_cast<std::size_t>(written);
    }
    return true;
}

bool syncDirectory(const QString &directory)
{
    const Descriptor fd(::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.valid() && ::fsync(fd.get()) == 0;
}

QByteArray header(const QByteArray &bytes)
{
    return magic + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + ' ' +
           QByteArray::number(bytes.size()) + '\n';
}

bool validName(const QString &name)
{
    if (name.isEmpty() || name.size() > 100 || name.startsWith(u'.'))
        return false;
    for (const QChar c : name) {
        const bool allowed =
            (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
        if (!allowed)
            return false;
    }
    return true;
}

FileError badName(const QString &name)
{
    return {FileTrouble::Denied, QStringLiteral("\"%1\" is not a file name of this store").arg(name)};
}

} // namespace

PosixFileStore::PosixFileStore(QString directory, qint64 bound) : m_directory(std::move(directory)), m_bound(bound) {}

QString PosixFileStore::path(const QString &name, const char *suffix) const
{
    return m_directory + u'/' + name + QLatin1StringView(suffix);
}

tl::expected<QByteArray, FileError> PosixFileStore::readVerified(const QString &path) const
{
    const Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid())
        return tl::unexpected(troubleFromErrno(path, errno));
    QFile file;
    if (!file.open(fd.get(), QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return tl::unexpected(FileError{FileTrouble::Unavailable, path + QStringLiteral(": ") + file.errorString()});
    if (file.size() > m_bound + headerBound)
        return tl::unexpected(FileError{FileTrouble::TooLarge, path + QStringLiteral(": larger than its bound")});

    const QByteArray head = file.readLine(headerBound);
    const QByteArray bytes = file.read(m_bound + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(FileError{FileTrouble::Unavailable, path + QStringLiteral(": ") + file.errorString()});
    if (head.isEmpty() || head != header(bytes))
        return tl::unexpected(FileError{FileTrouble::Corrupt, path + QStringLiteral(": does not match its checksum")});
    return bytes;
}

tl::expected<FileContent, FileError> PosixFileStore::read(const QString &name) const
{
    if (!validName(name))
        return tl::unexpected(badName(name));
    auto newest = readVerified(path(name));
    if (newest)
        return FileContent{std::move(*newest), false, {}};

    auto previous = readVerified(path(name, ".previous"));
    if (previous)
        return FileContent{std::move(*previous), true, newest.error().detail};
    // The newest one's trouble tells more, unless only the previous one exists at all.
    if (newest.error().trouble == FileTrouble::Absent)
        return tl::unexpected(std::move(previous.error()));
    return tl::unexpected(std::move(newest.error()));
}

tl::expected<void, FileError> PosixFileStore::write(const QString &name, const QByteArray &bytes)
{
    if (!validName(name))
        return tl::unexpected(badName(name));
    if (bytes.size() > m_bound)
        return tl::unexpected(FileError{FileTrouble::TooLarge, path(name) + QStringLiteral(": larger than its bound")});

    const QByteArray directory = QFile::encodeName(m_directory);
    if (::mkdir(directory.constData(), 0700) != 0 && errno != EEXIST)
        return tl::unexpected(troubleFromErrno(m_directory, errno));

    const QString next = path(name, ".next");
    const QByteArray nextName = QFile::encodeName(next);
    {
        const Descriptor fd(::open(nextName.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (!fd.valid())
            return tl::unexpected(troubleFromErrno(next, errno));
        if (!writeAll(fd.get(), header(bytes) + bytes) || ::fsync(fd.get()) != 0)
            return tl::unexpected(troubleFromErrno(next, errno));
    }

    const QByteArray current = QFile::encodeName(path(name));
    // A damaged newest copy must not push the good previous one out. The link keeps
    // the newest name alive at every instant, where a rename would leave a gap.
    if (readVerified(path(name))) {
        const QByteArray aside = QFile::encodeName(path(name, ".aside"));
        ::unlink(aside.constData());
        if (::link(current.constData(), aside.constData()) != 0 ||
            ::rename(aside.constData(), QFile::encodeName(path(name, ".previous")).constData()) != 0)
            return tl::unexpected(troubleFromErrno(path(name, ".previous"), errno));
    }
    if (::rename(nextName.constData(), current.constData()) != 0)
        return tl::unexpected(troubleFromErrno(path(name), errno));
    if (!syncDirectory(m_directory))
        return tl::unexpected(troubleFromErrno(m_directory, errno));
    return {};
}

tl::expected<void, FileError> PosixFileStore::forget(const QString &name)
{
    if (!validName(name))
        return tl::unexpected(badName(name));
    // The previous copy first: a cut in between must not bring back older content.
    for (const char *suffix : {".previous", ".next", ".aside", ""}) {
        if (::unlink(QFile::encodeName(path(name, suffix)).constData()) != 0 && errno != ENOENT)
            return tl::unexpected(troubleFromErrno(path(name, suffix), errno));
    }
    if (!syncDirectory(m_directory) && errno != ENOENT)
        return tl::unexpected(troubleFromErrno(m_directory, errno));
    return {};
}

} // namespace lintel::platform

#include "platform/linux/posix_file_store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <utility>

namespace lintel::platform {
namespace {

constexpr auto magic = "lintel-file 1 ";
/// What all versions begin with.
constexpr auto kin = "lintel-file ";
constexpr qint64 headerBound = 128;

FileError trouble(const QByteArray &what, qint64 result)
{
    const int error = static_cast<int>(-result);
    const auto kind = error == ENOENT                     ? FileTrouble::Absent
                      : error == EACCES || error == EPERM ? FileTrouble::Denied
                                                          : FileTrouble::Unavailable;
    return {kind, QStringLiteral("%1: %2").arg(QFile::decodeName(what), QString::fromLocal8Bit(std::strerror(error)))};
}

FileError trouble(FileTrouble kind, const QByteArray &what, const char *why)
{
    return {kind, QFile::decodeName(what) + QStringLiteral(": ") + QLatin1StringView(why)};
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

/// A file that closes itself.
class PosixFileStore::Descriptor
{
public:
    Descriptor(FileSystemCalls &calls, const QByteArray &path, int flags, mode_t mode = 0)
        : m_calls(calls), m_fd(calls.open(path, flags | O_CLOEXEC, mode))
    {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            m_calls.close(m_fd);
    }
    /// Negative: why there is none.
    [[nodiscard]] int get() const { return m_fd; }

private:
    FileSystemCalls &m_calls;
    int m_fd;
};

PosixFileStore::PosixFileStore(const QString &directory, qint64 bound)
    : m_directory(QFile::encodeName(directory)), m_calls(m_real), m_bound(bound)
{}

PosixFileStore::PosixFileStore(const QString &directory, FileSystemCalls &calls, qint64 bound)
    : m_directory(QFile::encodeName(directory)), m_calls(calls), m_bound(bound)
{}

QByteArray PosixFileStore::path(const QString &name, const char *suffix) const
{
    return m_directory + '/' + name.toLatin1() + suffix;
}

tl::expected<QByteArray, FileError> PosixFileStore::readVerified(const QByteArray &path) const
{
    const Descriptor file(m_calls, path, O_RDONLY);
    if (file.get() < 0)
        return tl::unexpected(trouble(path, file.get()));
    QByteArray all;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    while (all.size() <= m_bound + headerBound) {
        const auto count = m_calls.read(file.get(), part.data(), static_cast<std::size_t>(part.size()));
        if (count < 0)
            return tl::unexpected(trouble(path, count));
        if (count == 0)
            break;
        all.append(part.constData(), count);
    }
    if (all.size() > m_bound + headerBound)
        return tl::unexpected(trouble(FileTrouble::TooLarge, path, "larger than its bound"));

    const auto line = all.first(std::min<qsizetype>(all.size(), headerBound)).indexOf('\n') + 1;
    const QByteArray bytes = all.mid(line);
    if (line > 0 && all.first(line) == header(bytes))
        return bytes;
    if (all.startsWith(kin) && !all.startsWith(magic))
        return tl::unexpected(trouble(FileTrouble::Foreign, path, "of a form that this version does not know"));
    return tl::unexpected(trouble(FileTrouble::Corrupt, path, "does not match its checksum"));
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

tl::expected<void, FileError> PosixFileStore::syncDirectory(const QByteArray &directory)
{
    const Descriptor folder(m_calls, directory, O_RDONLY | O_DIRECTORY);
    if (folder.get() < 0)
        return tl::unexpected(trouble(directory, folder.get()));
    if (const int synced = m_calls.sync(folder.get()); synced < 0)
        return tl::unexpected(trouble(directory, synced));
    return {};
}

tl::expected<void, FileError> PosixFileStore::makeDirectory()
{
    if (const int made = m_calls.makeDirectory(m_directory, 0700); made < 0 && made != -EEXIST)
        return tl::unexpected(trouble(m_directory, made));
    // Whoever made it may not have synced it. A folder that we may not look at is not ours.
    if (!m_rooted.exchange(true))
        static_cast<void>(syncDirectory(QFile::encodeName(QFileInfo(QFile::decodeName(m_directory)).absolutePath())));
    return {};
}

tl::expected<void, FileError> PosixFileStore::writeNext(const QByteArray &next, const QByteArray &bytes)
{
    const Descriptor file(m_calls, next, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file.get() < 0)
        return tl::unexpected(trouble(next, file.get()));
    for (qsizetype at = 0; at < bytes.size();) {
        const auto count =
            m_calls.write(file.get(), bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        // Neither an error nor a step forward would be a loop without an end.
        if (count <= 0)
            return tl::unexpected(trouble(next, count == 0 ? -ENOSPC : count));
        at += count;
    }
    if (const int synced = m_calls.sync(file.get()); synced < 0)
        return tl::unexpected(trouble(next, synced));
    return {};
}

/// Makes the newest copy the previous one, if it is worth that. The link keeps the newest
/// name alive at every instant, where a rename would leave a gap.
tl::expected<void, FileError> PosixFileStore::setAside(const QString &name)
{
    const auto newest = readVerified(path(name));
    if (!newest && newest.error().trouble == FileTrouble::Foreign) {
        if (const int kept = m_calls.rename(path(name), path(name, ".kept")); kept < 0)
            return tl::unexpected(trouble(path(name, ".kept"), kept));
    }
    // A damaged newest copy must not push the good previous one out.
    if (!newest)
        return {};
    // What is left there from an earlier cut would be in the way.
    static_cast<void>(m_calls.unlink(path(name, ".aside")));
    if (const int linked = m_calls.link(path(name), path(name, ".aside")); linked < 0)
        return tl::unexpected(trouble(path(name, ".aside"), linked));
    if (const int renamed = m_calls.rename(path(name, ".aside"), path(name, ".previous")); renamed < 0)
        return tl::unexpected(trouble(path(name, ".previous"), renamed));
    // Where both were one file already, the rename has done nothing.
    static_cast<void>(m_calls.unlink(path(name, ".aside")));
    return {};
}

tl::expected<void, FileError> PosixFileStore::write(const QString &name, const QByteArray &bytes)
{
    if (!validName(name))
        return tl::unexpected(badName(name));
    if (bytes.size() > m_bound)
        return tl::unexpected(trouble(FileTrouble::TooLarge, path(name), "larger than its bound"));
    return makeDirectory()
        .and_then([&] { return writeNext(path(name, ".next"), header(bytes) + bytes); })
        .and_then([&] { return setAside(name); })
        .and_then([&]() -> tl::expected<void, FileError> {
            if (const int renamed = m_calls.rename(path(name, ".next"), path(name)); renamed < 0)
                return tl::unexpected(trouble(path(name), renamed));
            return syncDirectory(m_directory);
        });
}

tl::expected<void, FileError> PosixFileStore::remove(const QString &name, std::initializer_list<const char *> suffixes)
{
    if (!validName(name))
        return tl::unexpected(badName(name));
    for (const char *suffix : suffixes) {
        if (const int gone = m_calls.unlink(path(name, suffix)); gone < 0 && gone != -ENOENT)
            return tl::unexpected(trouble(path(name, suffix), gone));
    }
    auto synced = syncDirectory(m_directory);
    if (!synced && synced.error().trouble != FileTrouble::Absent)
        return synced;
    return {};
}

tl::expected<void, FileError> PosixFileStore::forget(const QString &name)
{
    // The older copies first, and that for good: a cut in between must not bring back older
    // content.
    return remove(name, {".kept", ".previous", ".next", ".aside"}).and_then([&] { return remove(name, {""}); });
}

tl::expected<void, FileError> PosixFileStore::keepAside(const QString &name)
{
    if (!validName(name))
        return tl::unexpected(badName(name));
    if (const int kept = m_calls.rename(path(name), path(name, ".kept")); kept < 0 && kept != -ENOENT)
        return tl::unexpected(trouble(path(name, ".kept"), kept));
    return syncDirectory(m_directory);
}

tl::expected<void, FileError> PosixFileStore::forgetAside(const QString &name)
{
    return remove(name, {".kept"});
}

} // namespace lintel::platform

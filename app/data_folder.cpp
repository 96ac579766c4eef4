#include "app/data_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lintel::app {
namespace {

constexpr mode_t everybodyElse = S_IRWXG | S_IRWXO;

/// A folder that is right already is left alone: its disk may have become read-only.
bool isForUsAlone(int descriptor)
{
    struct stat found = {};
    if (::fstat(descriptor, &found) != 0)
        return false;
    return (found.st_mode & everybodyElse) == 0 || ::fchmod(descriptor, S_IRWXU) == 0;
}

} // namespace

tl::expected<DataFolder, QString> DataFolder::open(const QString &path)
{
    const auto unusable = [&] {
        return tl::unexpected(path + QStringLiteral(" cannot be made this display's own folder"));
    };
    if (!QDir().mkpath(path))
        return unusable();
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return unusable();
    DataFolder folder(descriptor);
    if (!isForUsAlone(descriptor))
        return unusable();
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return tl::unexpected(errno == EWOULDBLOCK ? QStringLiteral("another display runs on ") + path
                                                   : path + QStringLiteral(" cannot be locked"));
    return folder;
}

DataFolder::DataFolder(DataFolder &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

DataFolder::~DataFolder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString keychainService(const QString &data)
{
    const auto hash = QCryptographicHash::hash(QDir(data).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("lintel-display-") + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace lintel::app

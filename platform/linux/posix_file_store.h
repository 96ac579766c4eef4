#pragma once

#include "platform/linux/file_system_calls.h"
#include "platform/whole_file_store.h"

#include <atomic>
#include <initializer_list>

namespace lintel::platform {

/// WholeFileStore in one folder of a POSIX file system. For a name N there are
///   N            the newest content
///   N.previous   the good content before it
///   N.next       being written; leftovers are ignored and replaced
///   N.aside      likewise, on its way to N.previous
///   N.kept       of a form that this version does not know
/// Each begins with the line "lintel-file 1 SHA256HEX LENGTH" and then holds the bytes.
/// Files are readable by their owner only. Calls are allowed from any thread, one at a time
/// for each name.
class PosixFileStore final : public WholeFileStore
{
public:
    static constexpr qint64 defaultBound = 4 * 1024 * 1024;

    /// `directory` is made (0700) when the first file is written. `bound` is the
    /// largest content, in bytes.
    explicit PosixFileStore(const QString &directory, qint64 bound = defaultBound);
    /// Over other calls than the real ones, which must outlive the store.
    PosixFileStore(const QString &directory, FileSystemCalls &calls, qint64 bound = defaultBound);

    [[nodiscard]] tl::expected<FileContent, FileError> read(const QString &name) const override;
    [[nodiscard]] tl::expected<void, FileError> write(const QString &name, const QByteArray &bytes) override;
    [[nodiscard]] tl::expected<void, FileError> forget(const QString &name) override;
    [[nodiscard]] tl::expected<void, FileError> keepAside(const QString &name) override;
    [[nodiscard]] tl::expected<void, FileError> forgetAside(const QString &name) override;

private:
    class Descriptor;

    [[nodiscard]] QByteArray path(const QString &name, const char *suffix = "") const;
    [[nodiscard]] tl::expected<QByteArray, FileError> readVerified(const QByteArray &path) const;
    [[nodiscard]] tl::expected<void, FileError> makeDirectory();
    [[nodiscard]] tl::expected<void, FileError> writeNext(const QByteArray &next, const QByteArray &bytes);
    [[nodiscard]] tl::expected<void, FileError> setAside(const QString &name);
    [[nodiscard]] tl::expected<void, FileError> syncDirectory(const QByteArray &directory);
    [[nodiscard]] tl::expected<void, FileError> remove(const QString &name,
                                                       std::initializer_list<const char *> suffixes);

    QByteArray m_directory;
    LinuxFileSystemCalls m_real;
    FileSystemCalls &m_calls;
    qint64 m_bound;
    std::atomic<bool> m_rooted{false}; ///< the folder itself survives a power cut
};

} // namespace lintel::platform

#pragma once

#include "platform/whole_file_store.h"

namespace lintel::platform {

/// WholeFileStore in one folder of a POSIX file system. For a name N there are
///   N            the newest content
///   N.previous   the good content before it
///   N.next       being written; leftovers are ignored and replaced
/// Each begins with the line "lintel-file 1 SHA256HEX LENGTH" and then holds the bytes.
/// Files are readable by their owner only.
class PosixFileStore final : public WholeFileStore
{
public:
    static constexpr qint64 defaultBound = 4 * 1024 * 1024;

    /// `directory` is made (0700) when the first file is written. `bound` is the
    /// largest content, in bytes.
    explicit PosixFileStore(QString directory, qint64 bound = defaultBound);

    [[nodiscard]] tl::expected<FileContent, FileError> read(const QString &name) const override;
    [[nodiscard]] tl::expected<void, FileError> write(const QString &name, const QByteArray &bytes) override;
    [[nodiscard]] tl::expected<void, FileError> forget(const QString &name) override;

private:
    [[nodiscard]] QString path(const QString &name, const char *suffix = "") const;
    [[nodiscard]] tl::expected<QByteArray, FileError> readVerified(const QString &path) const;

    QString m_directory;
    qint64 m_bound;
};

} // namespace lintel::platform

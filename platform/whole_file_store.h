#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <cstdint>

namespace lintel::platform {

/// Why a file could not be read or written.
enum class FileTrouble : std::uint8_t {
    Absent,      ///< nothing was ever written under this name
    Corrupt,     ///< neither the file nor its previous copy passes its checksum
    Foreign,     ///< of a form that this version does not know; the next write keeps it aside
    TooLarge,    ///< more bytes than the store's bound
    Denied,      ///< the machine does not let us
    Unavailable, ///< no space, read-only, a broken disk
};

struct FileError
{
    FileTrouble trouble = FileTrouble::Unavailable;
    QString detail; ///< one English sentence that names the file; for logs and support
};

struct FileContent
{
    QByteArray bytes;
    /// The file itself was damaged or missing; this is the good copy before it.
    bool fromPrevious = false;
    /// What was wrong with the newer one; empty unless fromPrevious.
    QString detail;
};

/// Small files that are either the old ones or the new ones, never half of one,
/// through power cuts and kill -9: written aside, synced, renamed, with a checksum
/// inside and the previous good copy beside.
///
/// Names are lower-case letters, digits, '.', '-' and '_' and never begin with a dot.
/// Calls block for as long as the disk takes; write() belongs off the main thread
/// wherever a person waits for the next frame.
class WholeFileStore
{
public:
    WholeFileStore() = default;
    WholeFileStore(const WholeFileStore &) = delete;
    WholeFileStore &operator=(const WholeFileStore &) = delete;
    virtual ~WholeFileStore() = default;

    /// The newest copy that passes its checksum.
    [[nodiscard]] virtual tl::expected<FileContent, FileError> read(const QString &name) const = 0;

    /// On success the bytes survive a power cut. On failure the old content is still there.
    [[nodiscard]] virtual tl::expected<void, FileError> write(const QString &name, const QByteArray &bytes) = 0;

    /// Removes the file, its previous copy and what was put aside. What is not there is a
    /// success.
    [[nodiscard]] virtual tl::expected<void, FileError> forget(const QString &name) = 0;

    /// Puts the newest copy aside as it is, for a version that understands what is in it. The
    /// file itself is absent then, or its previous copy.
    [[nodiscard]] virtual tl::expected<void, FileError> keepAside(const QString &name) = 0;
    /// Removes what was put aside.
    [[nodiscard]] virtual tl::expected<void, FileError> forgetAside(const QString &name) = 0;
};

} // namespace lintel::platform

#pragma once

#include "platform/whole_file_store.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace lintel::platform {

/// Where the key of sealed files comes from.
enum class SealSource : std::uint8_t {
    Credential, ///< $CREDENTIALS_DIRECTORY/lintel-seal (systemd.exec(5), LoadCredential=)
    Machine,    ///< a random file beside the data, bound to /etc/machine-id
};

struct SealKey
{
    SealSource source = SealSource::Machine;
    QByteArray key; ///< 32 bytes for AES-256
};

/// Finds or makes the keys that seal files.
class SealKeys
{
public:
    /// `files` keeps the machine-bound random file; it must outlive this object.
    explicit SealKeys(WholeFileStore &files, QString credentialsDirectory, QString machineIdFile);

    /// With the paths that systemd and Linux use.
    explicit SealKeys(WholeFileStore &files);

    /// The key to seal with from now on: the credential's where there is one.
    [[nodiscard]] tl::expected<SealKey, FileError> preferred();
    /// The key of a file sealed earlier; never makes a new one.
    [[nodiscard]] tl::expected<QByteArray, FileError> existing(SealSource source) const;

private:
    [[nodiscard]] tl::expected<QByteArray, FileError> fromCredential() const;
    [[nodiscard]] QByteArray bindToMachine(const QByteArray &random) const;

    WholeFileStore &m_files;
    QString m_credentialsDirectory;
    QString m_machineIdFile;
};

} // namespace lintel::platform

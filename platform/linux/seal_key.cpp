#include "platform/linux/seal_key.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <utility>

namespace lintel::platform {
namespace {

constexpr QLatin1StringView sealFile{"seal-key"};
constexpr qint64 credentialBound = 64 * 1024;
constexpr qsizetype keySize = 32;

QByteArray randomKey()
{
    QByteArray key(keySize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

} // namespace

SealKeys::SealKeys(WholeFileStore &files, QString credentialsDirectory, QString machineIdFile)
    : m_files(files), m_credentialsDirectory(std::move(credentialsDirectory)), m_machineIdFile(std::move(machineIdFile))
{}

SealKeys::SealKeys(WholeFileStore &files)
    : SealKeys(files, qEnvironmentVariable("CREDENTIALS_DIRECTORY"), QStringLiteral("/etc/machine-id"))
{}

tl::expected<QByteArray, FileError> SealKeys::fromCredential() const
{
    if (m_credentialsDirectory.isEmpty())
        return tl::unexpected(FileError{FileTrouble::Absent, QStringLiteral("no systemd credentials")});
    QFile file(m_credentialsDirectory + QStringLiteral("/lintel-seal"));
    if (!file.exists())
        return tl::unexpected(FileError{FileTrouble::Absent, QStringLiteral("no credential lintel-seal")});
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            FileError{FileTrouble::Denied, QStringLiteral("credential lintel-seal: ") + file.errorString()});
    const QByteArray content = file.read(credentialBound);
    if (content.size() < 16)
        return tl::unexpected(
            FileError{FileTrouble::Corrupt, QStringLiteral("credential lintel-seal holds fewer than 16 bytes")});
    return QMessageAuthenticationCode::hash("lintel seal v1 credential", content, QCryptographicHash::Sha256);
}

QByteArray SealKeys::bindToMachine(const QByteArray &random) const
{
    // A copied data folder must not open elsewhere. Without a machine id (a bare image)
    // the random file alone decides.
    QFile file(m_machineIdFile);
    const QByteArray machine = file.open(QIODevice::ReadOnly) ? file.read(256).trimmed() : QByteArray();
    return QMessageAuthenticationCode::hash("lintel seal v1 machine " + machine, random, QCryptographicHash::Sha256);
}

tl::expected<SealKey, FileError> SealKeys::preferred()
{
    auto credential = fromCredential();
    if (credential)
        return SealKey{SealSource::Credential, std::move(*credential)};
    // A credential that is there but cannot be used must not quietly weaken the seal.
    if (credential.error().trouble != FileTrouble::Absent)
        return tl::unexpected(std::move(credential.error()));

    auto machine = existing(SealSource::Machine);
    if (machine)
        return SealKey{SealSource::Machine, std::move(*machine)};
    if (machine.error().trouble != FileTrouble::Absent)
        return tl::unexpected(std::move(machine.error()));

    const QByteArray random = randomKey();
    if (auto written = m_files.write(sealFile, random); !written)
        return tl::unexpected(std::move(written.error()));
    return SealKey{SealSource::Machine, bindToMachine(random)};
}

tl::expected<QByteArray, FileError> SealKeys::existing(SealSource source) const
{
    if (source == SealSource::Credential)
        return fromCredential();
    auto random = m_files.read(sealFile);
    if (!random)
        return tl::unexpected(std::move(random.error()));
    if (random->bytes.size() != keySize)
        return tl::unexpected(FileError{FileTrouble::Corrupt, QStringLiteral("seal-key has a wrong length")});
    return bindToMachine(random->bytes);
}

} // namespace lintel::platform

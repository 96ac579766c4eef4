#pragma once

#include "platform/linux/seal_key.h"
#include "platform/secret_store.h"

#include <QObject>

namespace lintel::platform {

/// Secrets in sealed files (AES-256-GCM, mode 0600), for machines without a secret
/// service. A secret N is the file "secret-N": version and source of the key, one byte
/// each, a 12-byte nonce, the ciphertext, a 16-byte tag. The name is authenticated too,
/// so that one secret cannot be passed off as another.
class SealedSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// Both must outlive the store.
    SealedSecretStore(WholeFileStore &files, SealKeys &keys);

    void read(const QString &name, std::chrono::milliseconds deadline, Done done) override;
    void write(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline, Done done) override;
    void forget(const QString &name, std::chrono::milliseconds deadline, Done done) override;

private:
    [[nodiscard]] SecretResult readNow(const QString &name) const;
    [[nodiscard]] SecretResult writeNow(const QString &name, const QByteArray &secret);
    void answer(SecretResult result, Done done);

    WholeFileStore &m_files;
    SealKeys &m_keys;
};

} // namespace lintel::platform

#pragma once

#include "platform/secret_store.h"

#include <QObject>

namespace lintel::platform {

/// Secrets in the system's keychain, through QtKeychain. Never uses its plain-text
/// fallback.
///
/// QtKeychain runs one job at a time in the whole process and cannot cancel one, so a
/// service that never answers would let jobs pile up behind it. While a job is
/// overdue, further ones are answered Unavailable at once and not started.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// `service` names this display among others that share the keychain.
    explicit KeychainSecretStore(QString service);

    void read(const QString &name, std::chrono::milliseconds deadline, Done done) override;
    void write(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline, Done done) override;
    void forget(const QString &name, std::chrono::milliseconds deadline, Done done) override;

private:
    template <typename Job>
    void run(Job *job, const QString &name, std::chrono::milliseconds deadline, Done done);

    QString m_service;
    int m_overdue = 0;
};

} // namespace lintel::platform

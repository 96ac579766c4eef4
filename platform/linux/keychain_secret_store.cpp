#include "platform/linux/keychain_secret_store.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace lintel::platform {
namespace {

SecretStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretStatus::Done;
    case QKeychain::EntryNotFound:
        return SecretStatus::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretStatus::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return SecretStatus::Unavailable;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service) : m_service(std::move(service)) {}

template <typename Job>
void KeychainSecretStore::run(Job *job, const QString &name, std::chrono::milliseconds deadline, Done done)
{
    struct Progress
    {
        Done done;
        bool answered = false;
        bool overdue = false;
    };
    const auto progress = std::make_shared<Progress>(Progress{std::move(done)});

    if (m_overdue > 0) {
        delete job;
        QMetaObject::invokeMethod(
            this,
            [progress] {
                progress->done(
                    {SecretStatus::Unavailable, {}, QStringLiteral("the keychain still owes an earlier answer")});
            },
            Qt::QueuedConnection);
        return;
    }

    job->setKey(name);
    job->setInsecureFallback(false);
    // The job must outlive this call and may outlive its deadline; it deletes itself.
    connect(job, &QKeychain::Job::finished, this, [this, progress](QKeychain::Job *finished) {
        if (progress->overdue) {
            --m_overdue;
            return;
        }
        if (std::exchange(progress->answered, true))
            return;
        SecretResult result;
        result.status = statusOf(finished->error());
        if (result.status == SecretStatus::Done) {
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                result.secret = static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData();
        } else {
            result.detail = QStringLiteral("keychain: ") + finished->errorString();
        }
        if constexpr (std::is_same_v<Job, QKeychain::DeletePasswordJob>) {
            if (result.status == SecretStatus::NotFound)
                result.status = SecretStatus::Done;
        }
        progress->done(std::move(result));
    });
    QTimer::singleShot(deadline, this, [this, progress] {
        if (std::exchange(progress->answered, true))
            return;
        progress->overdue = true;
        ++m_overdue;
        progress->done({SecretStatus::Unavailable, {}, QStringLiteral("the keychain did not answer in time")});
    });
    job->start();
}

void KeychainSecretStore::read(const QString &name, std::chrono::milliseconds deadline, Done done)
{
    run(new QKeychain::ReadPasswordJob(m_service), name, deadline, std::move(done));
}

void KeychainSecretStore::write(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline,
                                Done done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    run(job, name, deadline, std::move(done));
}

void KeychainSecretStore::forget(const QString &name, std::chrono::milliseconds deadline, Done done)
{
    run(new QKeychain::DeletePasswordJob(m_service), name, deadline, std::move(done));
}

} // namespace lintel::platform

#include "device/forgetting.h"

#include "auth/identity.h"
#include "auth/kept_names.h"
#include "device/kept_names.h"

#include <QLoggingCategory>
#include <QPointer>

#include <utility>

namespace lintel::device {
namespace {

Q_LOGGING_CATEGORY(log, "lintel.trust")

using platform::SecretResult;
using platform::SecretStatus;

constexpr QLatin1StringView markerFile{"forgetting"};
constexpr auto secretDeadline = std::chrono::seconds{5};
constexpr platform::Backoff pauses{std::chrono::seconds{2}, std::chrono::minutes{5}};

} // namespace

ForgetCause::ForgetCause(const auth::VerifiedRevocation &) : m_text("its hub has revoked it") {}

ForgetCause::ForgetCause(const AdminConsent &) : m_text("a person with the admin PIN has unpaired it") {}

Forgetting::Forgetting(platform::WholeFileStore &files, platform::SecretStore &secrets, platform::Chance chance)
    : m_files(files), m_secrets(secrets), m_chance(std::move(chance)), m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Forgetting::eraseFiles);
}

bool Forgetting::isDue() const
{
    const auto file = m_files.read(markerFile);
    return file || file.error().trouble == platform::FileTrouble::Corrupt;
}

void Forgetting::forget(const ForgetCause &cause)
{
    qCWarning(log, "this display forgets: %s", cause.text());
    // A disk that takes no marker may still let go of files; the cause remains and comes again.
    if (const auto marked = m_files.write(markerFile, "1"); !marked)
        qCWarning(log, "%s", qPrintable(marked.error().detail));
    carryOn();
}

void Forgetting::carryOn()
{
    m_attempt = 0;
    eraseFiles();
}

void Forgetting::eraseFiles()
{
    for (const auto &name : {roomFile, outboxFile}) {
        if (const auto erased = m_files.forget(name); !erased) {
            tryAgain(erased.error().detail);
            return;
        }
    }
    eraseToken();
}

void Forgetting::eraseToken()
{
    m_secrets.forget(tokenSecret, secretDeadline, [this, alive = QPointer(this)](const SecretResult &result) {
        if (!alive)
            return;
        if (result.status == SecretStatus::Done) {
            eraseKey();
            return;
        }
        m_secrets.write(tokenSecret, {}, secretDeadline, [this, alive](const SecretResult &emptied) {
            if (!alive)
                return;
            if (emptied.status == SecretStatus::Done)
                eraseKey();
            else
                tryAgain(QStringLiteral("the token is not erased yet: ") + emptied.detail);
        });
    });
}

void Forgetting::eraseKey()
{
    // Whether or not that works, the new key decides.
    m_secrets.forget(auth::identitySecret, secretDeadline, [this, alive = QPointer(this)](const SecretResult &) {
        if (alive)
            makeKey();
    });
}

void Forgetting::makeKey()
{
    const auto key = auth::DeviceKey::generate();
    if (!key) {
        tryAgain(QStringLiteral("no key could be made"));
        return;
    }
    m_secrets.write(auth::identitySecret, auth::encodeIdentity({*key, std::nullopt}), secretDeadline,
                    [this, alive = QPointer(this)](const SecretResult &result) {
                        if (!alive)
                            return;
                        if (result.status == SecretStatus::Done)
                            end();
                        else
                            tryAgain(QStringLiteral("the key is not erased yet: ") + result.detail);
                    });
}

void Forgetting::end()
{
    for (const auto &name : {auth::boundFile, markerFile}) {
        if (const auto erased = m_files.forget(name); !erased) {
            tryAgain(erased.error().detail);
            return;
        }
    }
    if (!std::exchange(m_trouble, {}).isEmpty())
        Q_EMIT troubleChanged();
    qCInfo(log, "forgotten; a new key takes its place");
    Q_EMIT done();
}

void Forgetting::tryAgain(const QString &why)
{
    m_retry.start(pauses.pause(m_attempt++, m_chance(), std::chrono::milliseconds{200}));
    if (std::exchange(m_trouble, why) != why) {
        qCWarning(log, "%s", qPrintable(why));
        Q_EMIT troubleChanged();
    }
}

} // namespace lintel::device

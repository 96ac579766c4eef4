#include "auth/identity_keeper.h"

#include "auth/kept_names.h"

#include <QLoggingCategory>
#include <QPointer>

#include <utility>

namespace lintel::auth {
namespace {

Q_LOGGING_CATEGORY(log, "lintel.auth")

using platform::SecretResult;
using platform::SecretStatus;

constexpr auto secretDeadline = std::chrono::seconds{5};
constexpr platform::Backoff pauses{std::chrono::seconds{2}, std::chrono::minutes{5}};

} // namespace

IdentityKeeper::IdentityKeeper(platform::SecretStore &secrets, platform::WholeFileStore &files,
                               const platform::Clock &clock, platform::Chance chance)
    : m_secrets(secrets),
      m_files(files),
      m_chance(std::move(chance)),
      m_retry(clock.makeAlarm([this] { (this->*m_next)(); }))
{}

bool IdentityKeeper::wasBound() const
{
    const auto file = m_files.read(boundFile);
    // A marker that cannot be read was once written.
    return file || file.error().trouble != platform::FileTrouble::Absent;
}

void IdentityKeeper::start()
{
    read();
}

void IdentityKeeper::retryNow()
{
    if (!m_retry->isActive())
        return;
    m_retry->stop();
    (this->*m_next)();
}

void IdentityKeeper::read()
{
    m_busy = true;
    // The store may outlive us.
    m_secrets.read(identitySecret, secretDeadline, [this, alive = QPointer(this)](const SecretResult &result) {
        if (!alive)
            return;
        m_busy = false;
        takeRead(result);
    });
}

void IdentityKeeper::takeRead(const SecretResult &result)
{
    auto found = result.status == SecretStatus::Done ? decodeIdentity(result.secret) : std::nullopt;
    if (found) {
        m_identity = std::move(*found);
        m_attempt = 0;
        setTrouble({});
        Q_EMIT loaded();
        return;
    }
    if (wasBound()) {
        const QString why =
            result.status == SecretStatus::Done ? QStringLiteral("what the secret store holds cannot be read")
            : result.detail.isEmpty() ? QStringLiteral("the secret store has nothing, though this display is paired")
                                      : result.detail;
        retryLater(&IdentityKeeper::read, QStringLiteral("identity not readable: ") + why);
        return;
    }
    auto key = DeviceKey::generate();
    if (!key) {
        retryLater(&IdentityKeeper::read, QStringLiteral("no key could be made"));
        return;
    }
    m_identity = Identity{std::move(*key), std::nullopt};
    m_new = true;
    save();
    Q_EMIT loaded();
}

void IdentityKeeper::bind(const Binding &binding)
{
    bind(m_identity->key, binding);
}

void IdentityKeeper::bind(const DeviceKey &key, const Binding &binding)
{
    m_identity = Identity{key, binding};
    m_new = false;
    save();
}

void IdentityKeeper::save()
{
    if (m_busy) {
        // The newest identity wins once the present write has ended.
        retryLater(&IdentityKeeper::save, m_trouble);
        return;
    }
    if (m_identity->binding) {
        if (const auto written = m_files.write(boundFile, m_identity->binding->id.toUtf8()); !written) {
            retryLater(&IdentityKeeper::save, QStringLiteral("pairing not stored: ") + written.error().detail);
            return;
        }
    }
    m_busy = true;
    const auto stored = [this, alive = QPointer(this)](const SecretResult &result) {
        if (!alive)
            return;
        m_busy = false;
        if (result.status == SecretStatus::Done) {
            m_attempt = 0;
            setTrouble({});
        } else {
            retryLater(&IdentityKeeper::save, QStringLiteral("identity not stored: ") + result.detail);
        }
    };
    m_secrets.write(identitySecret, encodeIdentity(*m_identity), secretDeadline, stored);
}

void IdentityKeeper::retryLater(void (IdentityKeeper::*what)(), const QString &why)
{
    m_next = what;
    // Never at once: a store that fails in a microsecond must not keep the processor busy.
    m_retry->start(pauses.pause(m_attempt++, m_chance(), std::chrono::milliseconds{200}));
    setTrouble(why);
}

void IdentityKeeper::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    if (!trouble.isEmpty())
        qCWarning(log, "%s", qPrintable(trouble));
    Q_EMIT troubleChanged();
}

} // namespace lintel::auth

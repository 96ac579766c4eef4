#include "platform/fake/fake_secret_store.h"

#include <QTimer>

#include <utility>

namespace lintel::platform {

void FakeSecretStore::answer(SecretResult result, std::chrono::milliseconds deadline, Done done)
{
    ++m_jobs;
    if (m_mood == Mood::Mute)
        result = {SecretStatus::Unavailable, {}, QStringLiteral("no answer in time")};
    else if (m_mood == Mood::Broken)
        result = {SecretStatus::Unavailable, {}, QStringLiteral("no secret service")};
    const auto after = m_mood == Mood::Mute ? deadline : std::chrono::milliseconds{0};
    QTimer::singleShot(after, this, [result = std::move(result), done = std::move(done)] { done(result); });
}

void FakeSecretStore::read(const QString &name, std::chrono::milliseconds deadline, Done done)
{
    const auto found = m_secrets.constFind(name);
    const bool visible = found != m_secrets.cend() && m_mood != Mood::Locked;
    answer(visible ? SecretResult{SecretStatus::Done, *found, {}}
                   : SecretResult{SecretStatus::NotFound, {}, QStringLiteral("no such entry")},
           deadline, std::move(done));
}

void FakeSecretStore::write(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline,
                            Done done)
{
    if (m_mood == Mood::Well)
        m_secrets.insert(name, secret);
    const auto status = m_mood == Mood::Locked ? SecretStatus::Denied : SecretStatus::Done;
    answer({status, {}, {}}, deadline, std::move(done));
}

void FakeSecretStore::forget(const QString &name, std::chrono::milliseconds deadline, Done done)
{
    if (m_mood == Mood::Well)
        m_secrets.remove(name);
    const auto status = m_mood == Mood::Locked ? SecretStatus::Denied : SecretStatus::Done;
    answer({status, {}, {}}, deadline, std::move(done));
}

} // namespace lintel::platform

#pragma once

#include "platform/secret_store.h"

#include <QHash>
#include <QObject>

namespace lintel::platform {

/// Secrets in memory, of a store that is well, refuses, is locked, or never answers.
class FakeSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    enum class Mood : std::uint8_t {
        Well,
        Locked, ///< reads find nothing and writes fail, as a locked keyring does
        Mute,   ///< answers only when the deadline has passed
        Broken, ///< fails at once
    };

    void setMood(Mood mood) { m_mood = mood; }
    void put(const QString &name, const QByteArray &secret) { m_secrets.insert(name, secret); }
    [[nodiscard]] QByteArray peek(const QString &name) const { return m_secrets.value(name); }
    [[nodiscard]] int jobs() const { return m_jobs; }

    void read(const QString &name, std::chrono::milliseconds deadline, Done done) override;
    void write(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline, Done done) override;
    void forget(const QString &name, std::chrono::milliseconds deadline, Done done) override;

private:
    void answer(SecretResult result, std::chrono::milliseconds deadline, Done done);

    QHash<QString, QByteArray> m_secrets;
    Mood m_mood = Mood::Well;
    int m_jobs = 0;
};

} // namespace lintel::platform

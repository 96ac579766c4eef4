#pragma once

#include "auth/identity.h"
#include "platform/backoff.h"
#include "platform/clock.h"
#include "platform/secret_store.h"
#include "platform/whole_file_store.h"

#include <QObject>

#include <memory>

namespace lintel::auth {

/// Reads and keeps who this display is.
///
/// The file "bound" says, without any secret, that a binding was stored. It is written
/// before the secret, so its absence proves that this display was never paired, whatever
/// a locked keychain claims:
///
///   secret store      "bound"   what follows
///   identity          any       loaded
///   anything else     there     stays on the room, asks again with growing pauses
///   anything else     not       a new key: nothing can be lost
///
/// A key is never made over a binding, and nothing here forgets. What forgets runs before
/// this is made, or after it is gone.
class IdentityKeeper final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the keeper.
    IdentityKeeper(platform::SecretStore &secrets, platform::WholeFileStore &files, const platform::Clock &clock,
                   platform::Chance chance);

    /// Whether a binding was ever stored. Reads one small file; needs no secret store.
    [[nodiscard]] bool wasBound() const;

    /// Begins to read. loaded() follows, once.
    void start();
    /// Asks the secret store again now, if it still owes an answer.
    void retryNow();

    [[nodiscard]] const std::optional<Identity> &identity() const { return m_identity; }
    /// What keeps the identity from being read or kept; empty: nothing.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    /// Whether the key was made in this run: no hub can know it.
    [[nodiscard]] bool isNew() const { return m_new; }

    /// From now on bound, in place of what was. Keeps trying to store it until that works.
    void bind(const Binding &binding);
    /// The same with another key: this machine was a copy of another display.
    void bind(const DeviceKey &key, const Binding &binding);

Q_SIGNALS:
    /// identity() is there.
    void loaded();
    void troubleChanged();

private:
    void read();
    void takeRead(const platform::SecretResult &result);
    void save();
    void retryLater(void (IdentityKeeper::*what)(), const QString &why);
    void setTrouble(const QString &trouble);

    platform::SecretStore &m_secrets;
    platform::WholeFileStore &m_files;
    platform::Chance m_chance;
    std::optional<Identity> m_identity;
    QString m_trouble;
    std::unique_ptr<platform::Alarm> m_retry;
    void (IdentityKeeper::*m_next)() = nullptr;
    int m_attempt = 0;
    bool m_busy = false;
    bool m_new = false;
};

} // namespace lintel::auth

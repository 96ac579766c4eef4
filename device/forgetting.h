#pragma once

#include "auth/revocation.h"
#include "device/admin_door.h"
#include "platform/backoff.h"
#include "platform/secret_store.h"
#include "platform/whole_file_store.h"

#include <QObject>
#include <QTimer>

namespace lintel::device {

/// Why a display forgets. There are two causes: its own hub has said so by signature, or a
/// person at the glass who knows the admin PIN.
class ForgetCause
{
public:
    explicit ForgetCause(const auth::VerifiedRevocation &revocation);
    explicit ForgetCause(const AdminConsent &consent);

    /// For the log.
    [[nodiscard]] const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// Erases what a display was and knew: key, tokens, binding, outbox and room, with their
/// previous copies. The look, the address of the hub and the count of wrong admin PINs stay.
///
/// The file "forgetting" is written first and removed last, so that whatever interrupts it,
/// the next start goes on. A new key takes the place of the old one before it is removed: a
/// secret store that cannot erase cannot bring the old one back either.
class Forgetting final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    Forgetting(platform::WholeFileStore &files, platform::SecretStore &secrets, platform::Chance chance);

    /// Whether an earlier run was interrupted. Reads one small file.
    [[nodiscard]] bool isDue() const;

    /// Whoever holds anything of what is erased must be gone. done() follows; where the disk or
    /// the secret store fails, it is tried again with growing pauses.
    void forget(const ForgetCause &cause);
    /// Goes on with what an earlier run began.
    void carryOn();

    /// A sentence about what it could not do yet; empty: nothing.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    void done();
    void troubleChanged();

private:
    void eraseFiles();
    void eraseToken();
    void eraseKey();
    void makeKey();
    void end();
    void tryAgain(const QString &why);

    platform::WholeFileStore &m_files;
    platform::SecretStore &m_secrets;
    platform::Chance m_chance;
    QTimer m_retry;
    int m_attempt = 0;
    QString m_trouble;
};

} // namespace lintel::device

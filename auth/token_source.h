#pragma once

#include "auth/hub_client.h"
#include "auth/identity.h"
#include "platform/clock.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace lintel::auth {

/// What asking for a token came to.
struct TokenAnswer
{
    Standing standing = Standing::Unreachable; ///< Good: `token` is set and never empty
    QByteArray token;                          ///< secret
    std::chrono::milliseconds retryAfter{0};
    QString detail;
};

/// Access tokens, fetched with an assertion that this display signs over the hub's
/// nonce. One fetch at a time: those who ask meanwhile get its result.
class TokenSource final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(TokenAnswer)>;

    /// All must outlive the source.
    TokenSource(HubClient &client, const platform::Clock &clock);

    /// Whose tokens. Needed before get().
    void setIdentity(const Identity &identity);
    /// A token that came with the binding or from the last run. `lifetime` from now.
    void adopt(const QByteArray &token, std::chrono::milliseconds lifetime);

    /// Answers from the event loop, within two requests' deadlines.
    void get(QObject *context, Done done);
    /// The hub refused this token. Dropped only if it is still the one held: somebody
    /// may have fetched a newer one meanwhile.
    void invalidate(const QByteArray &rejected);

Q_SIGNALS:
    /// A new token; `lifetime` from now. Secret: for the secret store only.
    void fetched(const QByteArray &token, std::chrono::milliseconds lifetime);
    void serverTime(lintel::platform::Instant time);

private:
    void fetchNonce(bool again);
    void fetchToken(const QByteArray &nonce, bool again);
    void finish(const TokenAnswer &answer);

    struct Waiter
    {
        QPointer<QObject> context;
        Done done;
    };

    HubClient &m_client;
    const platform::Clock &m_clock;
    std::optional<Identity> m_identity;
    QByteArray m_token;
    platform::Monotonic m_expiresAt;
    std::vector<Waiter> m_waiters; ///< bounded: each asker has one request under way at most
    bool m_fetching = false;
};

} // namespace lintel::auth

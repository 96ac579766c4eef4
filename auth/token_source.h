#pragma once

#include "auth/hub_client.h"
#include "auth/identity.h"
#include "auth/verdict.h"
#include "platform/clock.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace lintel::v1 {
class AccessToken;
} // namespace lintel::v1

namespace lintel::auth {

/// What asking for a token came to.
struct TokenAnswer
{
    Standing standing = Standing::Unreachable; ///< Good: `token` is set and never empty
    QByteArray token;                          ///< secret
    std::chrono::milliseconds retryAfter{0};
    QString detail{};
    Evidence evidence{}; ///< what the token endpoint's answer tells
};

/// Access tokens, fetched with an assertion that this display signs over the hub's
/// nonce. One fetch at a time: those who ask meanwhile get its result.
class TokenSource final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(TokenAnswer)>;

    /// All must outlive the source. `runId` tells this run of the program from any other
    /// (pairing.proto); empty: it is not told.
    TokenSource(HubClient &client, const platform::Clock &clock, QString runId = {});

    /// Whose tokens. Needed before get(). Another binding: the token held is no longer of use.
    void setIdentity(const Identity &identity);
    /// Empty: none is known.
    [[nodiscard]] QString bindingId() const;
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
    /// What the token endpoint answered each time, good or not.
    void answered(const lintel::auth::Reply &reply, lintel::auth::Endpoint endpoint, bool renewed);
    /// The hub signs with another key than the pinned one.
    void keyDiffers();

private:
    void hold(const QByteArray &token, std::chrono::milliseconds lifetime);
    void fetchNonce(bool again);
    void fetchToken(const QByteArray &nonce, bool again);
    void take(const Reply &reply, const v1::AccessToken &token);
    void fail(const Reply &reply);
    void finish(const TokenAnswer &answer);

    struct Waiter
    {
        QPointer<QObject> context;
        Done done;
    };

    HubClient &m_client;
    const platform::Clock &m_clock;
    QString m_runId;
    std::optional<Identity> m_identity;
    QByteArray m_token;
    platform::Monotonic m_expiresAt;
    std::vector<Waiter> m_waiters; ///< bounded: each asker has one request under way at most
    bool m_fetching = false;
};

} // namespace lintel::auth

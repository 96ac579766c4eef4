#include "auth/token_source.h"

#include "auth/pairing_transcript.h"

#include "lintel/v1/pairing.pb.h"

#include <algorithm>
#include <utility>

namespace lintel::auth {
namespace {

using std::chrono::milliseconds;

/// A token this close to its end is not worth a request.
constexpr milliseconds margin = std::chrono::seconds{20};

TokenAnswer failed(const Reply &reply)
{
    TokenAnswer answer;
    answer.standing = reply.standing == Standing::Good ? Standing::Ill : reply.standing;
    answer.retryAfter = reply.retryAfter;
    answer.detail = reply.standing == Standing::Good ? QStringLiteral("the hub's answer holds no token") : reply.detail;
    answer.evidence = evidenceOf(reply, Endpoint::Token);
    answer.evidence.standing = answer.standing;
    return answer;
}

} // namespace

TokenSource::TokenSource(HubClient &client, const platform::Clock &clock, QString runId)
    : m_client(client), m_clock(clock), m_runId(std::move(runId))
{}

void TokenSource::setIdentity(const Identity &identity)
{
    if (m_identity && m_identity->binding && identity.binding && m_identity->binding->id != identity.binding->id)
        m_token.clear();
    m_identity = identity;
}

QString TokenSource::bindingId() const
{
    return m_identity && m_identity->binding ? m_identity->binding->id : QString();
}

void TokenSource::adopt(const QByteArray &token, milliseconds lifetime)
{
    if (!token.isEmpty() && lifetime > margin)
        hold(token, lifetime);
}

void TokenSource::hold(const QByteArray &token, milliseconds lifetime)
{
    m_token = token;
    m_expiresAt = m_clock.monotonic() + lifetime - std::min(margin, lifetime / 10);
}

void TokenSource::invalidate(const QByteArray &rejected)
{
    if (rejected == m_token)
        m_token.clear();
}

void TokenSource::get(QObject *context, Done done)
{
    if (!m_token.isEmpty() && m_clock.monotonic() < m_expiresAt) {
        QMetaObject::invokeMethod(
            context, [token = m_token, done = std::move(done)] { done({.standing = Standing::Good, .token = token}); },
            Qt::QueuedConnection);
        return;
    }
    m_waiters.push_back({context, std::move(done)});
    if (!std::exchange(m_fetching, true))
        fetchNonce(false);
}

void TokenSource::fetchNonce(bool again)
{
    m_client.send(this, post(QStringLiteral("/v1/token/nonce"), v1::NonceRequest()), [this, again](const Reply &reply) {
        v1::Nonce nonce;
        if (decode(reply, nonce) && !nonce.nonce().empty())
            fetchToken(QByteArray::fromStdString(nonce.nonce()), again);
        else
            fail(reply);
    });
}

void TokenSource::fetchToken(const QByteArray &nonce, bool again)
{
    const Binding &binding = *m_identity->binding;
    const auto id = idBytes(binding.id).value_or(QByteArray());
    v1::TokenRequest request;
    request.set_binding_id(binding.id.toStdString());
    request.set_nonce(nonce.toStdString());
    request.set_signature(m_identity->key.sign(assertionMessage(binding.hubKey, id, nonce)).toStdString());
    request.set_run_id(m_runId.toStdString());

    m_client.send(
        this, post(QStringLiteral("/v1/token"), request), [this, again, asked = binding.id](const Reply &reply) {
            v1::AccessToken token;
            const bool good = decode(reply, token) && !token.access_token().empty() && token.expires_in_ms() > 0;
            // Bound again meanwhile: this answer is about what we were. Also, the library
            // may have sent the request twice; then the second one met a used nonce.
            const bool stale = asked != m_identity->binding->id;
            if ((stale || reply.problem.code == QLatin1String("invalid_nonce")) && !again)
                fetchNonce(true);
            else if (good)
                take(reply, token);
            else
                fail(reply);
        });
}

void TokenSource::take(const Reply &reply, const v1::AccessToken &token)
{
    const auto bytes = QByteArray::fromStdString(token.access_token());
    const auto lifetime = milliseconds{token.expires_in_ms()};
    hold(bytes, lifetime);
    if (token.server_time_ms() > 0)
        Q_EMIT serverTime(platform::Instant{milliseconds{token.server_time_ms()}});
    Q_EMIT fetched(bytes, lifetime);
    Q_EMIT answered(reply, Endpoint::Token, false);
    if (!token.hub_key().empty() && token.hub_key() != m_identity->binding->hubKey.toStdString())
        Q_EMIT keyDiffers();
    finish({.standing = Standing::Good, .token = bytes, .evidence = evidenceOf(reply, Endpoint::Token)});
}

void TokenSource::fail(const Reply &reply)
{
    const TokenAnswer answer = failed(reply);
    // A good status without a token in it is no word of a hub.
    if (reply.standing == answer.standing)
        Q_EMIT answered(reply, Endpoint::Token, false);
    finish(answer);
}

void TokenSource::finish(const TokenAnswer &answer)
{
    m_fetching = false;
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        if (waiter.context)
            waiter.done(answer);
    }
}

} // namespace lintel::auth

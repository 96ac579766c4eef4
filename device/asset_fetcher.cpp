#include "device/asset_fetcher.h"

#include <QCryptographicHash>

#include <utility>

namespace lintel::device {
namespace {

constexpr platform::Backoff pauses{std::chrono::seconds{2}, std::chrono::minutes{5}};

bool looksLikeHash(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    return latin.size() == 64 && QByteArray::fromHex(latin).toHex() == latin;
}

} // namespace

AssetFetcher::AssetFetcher(auth::BearerClient &client, platform::Chance chance)
    : m_client(client), m_chance(std::move(chance))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &AssetFetcher::fetch);
}

void AssetFetcher::want(const QString &sha256, qint64 size)
{
    if (sha256 == m_sha256)
        return;
    m_sha256 = sha256;
    m_failures = 0;
    m_retry.stop();
    ++m_turn;
    if (sha256.isEmpty()) {
        setTrouble({});
    } else if (!looksLikeHash(sha256) || size > bound) {
        setTrouble(QStringLiteral("asset: the hub names one that cannot be fetched"));
    } else {
        fetch();
    }
}

void AssetFetcher::retryNow()
{
    if (!m_retry.isActive())
        return;
    m_retry.stop();
    fetch();
}

void AssetFetcher::fetch()
{
    auth::Request request;
    request.path = QStringLiteral("/v1/assets/") + m_sha256;
    request.expectedType.clear();
    request.bound = bound;
    m_client.send(this, request, [this, turn = ++m_turn](const auth::Reply &reply) {
        if (turn == m_turn)
            take(reply);
    });
}

void AssetFetcher::take(const auth::Reply &reply)
{
    const bool good = reply.standing == auth::Standing::Good;
    if (good && QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex() == m_sha256.toLatin1()) {
        m_failures = 0;
        setTrouble({});
        Q_EMIT fetched(m_sha256, reply.body);
        return;
    }
    setTrouble(QStringLiteral("asset: ") +
               (good ? QStringLiteral("what came is not what was asked for") : reply.detail));
    m_retry.start(pauses.pause(m_failures++, m_chance(), reply.retryAfter) + std::chrono::milliseconds{200});
}

void AssetFetcher::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace lintel::device

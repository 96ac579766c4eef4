#pragma once

#include "auth/bearer_client.h"
#include "platform/backoff.h"

#include <QObject>
#include <QTimer>

namespace lintel::device {

/// Fetches assets by their SHA-256 and hands on only bytes that match it. One at a time,
/// the newest wish wins; tried again with growing pauses until it works.
class AssetFetcher final : public QObject
{
    Q_OBJECT

public:
    /// Larger ones are not fetched.
    static constexpr qint64 bound = 1024 * 1024;

    /// `client` must outlive the fetcher.
    AssetFetcher(auth::BearerClient &client, platform::Chance chance);

    /// `sha256` is lower-case hexadecimal; empty: nothing is wanted any more.
    void want(const QString &sha256, qint64 size);
    /// The link is back: no need to wait any longer.
    void retryNow();

    [[nodiscard]] const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    void fetched(const QString &sha256, const QByteArray &bytes);
    void troubleChanged();

private:
    void fetch();
    void take(const auth::Reply &reply);
    void setTrouble(const QString &trouble);

    auth::BearerClient &m_client;
    platform::Chance m_chance;
    QTimer m_retry;
    QString m_sha256;
    std::uint64_t m_turn = 0;
    int m_failures = 0;
    QString m_trouble;
};

} // namespace lintel::device

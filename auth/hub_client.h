#pragma once

#include "auth/hub_address.h"
#include "auth/reply.h"
#include "auth/tls_peer.h"
#include "platform/clock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace google::protobuf {
class MessageLite;
}

namespace lintel::auth {

/// One question to the hub.
struct Request
{
    enum class Method : std::uint8_t { Get, Post };

    Method method = Method::Get;
    QString path;                           ///< "/v1/…"
    QByteArray query;                       ///< percent-encoded, without the question mark; empty: none
    QByteArray body;                        ///< Post: a serialised message
    QByteArray bearer;                      ///< access token; empty: none. Never logged
    QByteArray expectedType = protobufType; ///< of a good answer; empty: any
    qint64 bound = 1024 * 1024;             ///< largest answer, bytes
    bool anyPeer = false;                   ///< the answer proves itself: take it from whomever. Never with a bearer
    std::chrono::milliseconds deadline = std::chrono::seconds{10}; ///< absolute, from now
};

[[nodiscard]] Request post(const QString &path, const google::protobuf::MessageLite &message);
/// Whether `reply` is Good and holds such a message.
[[nodiscard]] bool decode(const Reply &reply, google::protobuf::MessageLite &message);

/// Asks the hub, over HTTP/1.1. Each request ends through its callback, exactly once,
/// from the event loop, no later than its deadline, unless `context` is destroyed first.
/// A request follows redirects only when it is a GET and only within the same origin;
/// a POST never. Qt may deliver a POST more than once: every mutation carries its own
/// idempotency key.
///
/// Over TLS a peer is believed that the usual check accepts, or whose certificate is vouched
/// for by the pinned hub key. While none is pinned, one made by any hub will do, but gets no
/// bearer token, and Reply::peerHubKey tells which hub that was.
class HubClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Reply)>;

    /// `network` (with its proxy) and `clock` must outlive the client.
    HubClient(QNetworkAccessManager &network, HubAddress address, const platform::Clock &clock);
    ~HubClient() override;

    virtual void send(QObject *context, const Request &request, Done done);

    /// The hub this display is paired with, 32 bytes; empty: none. Connections that were made
    /// before are not used again.
    void pin(const QByteArray &hubKey);
    /// What the display takes the time to be, for certificates whose dates do not fit the
    /// machine's clock.
    using Times = std::function<std::vector<platform::Instant>()>;
    void setTimes(Times times) { m_times = std::move(times); }
    /// Whether to talk to this peer about what is secret, though the usual check refused it.
    [[nodiscard]] PeerVerdict judge(const QSslCertificate &leaf, const QList<QSslError> &errors) const;

    [[nodiscard]] const HubAddress &address() const { return m_address; }
    /// Whom to believe; read at the first use.
    [[nodiscard]] const QSslConfiguration &tls();

private:
    void watch(QNetworkReply *reply, QObject *context, const Request &request, Done done);
    [[nodiscard]] QNetworkAccessManager &networkFor(const Request &request);

    QNetworkAccessManager &m_network;
    /// Connections to peers that nobody vouches for, apart from all others.
    std::unique_ptr<QNetworkAccessManager> m_unverified;
    HubAddress m_address;
    const platform::Clock &m_clock;
    QByteArray m_pinned;
    Times m_times;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace lintel::auth

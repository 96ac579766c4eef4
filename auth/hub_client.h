#pragma once

#include "auth/hub_address.h"
#include "auth/reply.h"

#include <QObject>

#include <functional>
#include <optional>

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
    QString path;                                                  ///< "/v1/…"
    QByteArray body;                                               ///< Post: a serialised message
    QByteArray bearer;                                             ///< access token; empty: none. Never logged
    QByteArray expectedType = protobufType;                        ///< of a good answer; empty: any
    QByteArray ifNoneMatch;                                        ///< ETag, unquoted; empty: none
    qint64 bound = 1024 * 1024;                                    ///< largest answer, bytes
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
class HubClient final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Reply)>;

    /// `network` (with its proxy) must outlive the client.
    HubClient(QNetworkAccessManager &network, HubAddress address);

    void send(QObject *context, const Request &request, Done done);

    [[nodiscard]] const HubAddress &address() const { return m_address; }
    /// Whom to believe; read at the first use.
    [[nodiscard]] const QSslConfiguration &tls();

private:
    void watch(QNetworkReply *reply, QObject *context, const Request &request, Done done);

    QNetworkAccessManager &m_network;
    HubAddress m_address;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace lintel::auth

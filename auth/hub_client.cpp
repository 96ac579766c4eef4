#include "auth/hub_client.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslError>

#include <google/protobuf/message_lite.h>

#include <memory>
#include <utility>

namespace lintel::auth {
namespace {

RawReply::End endOf(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return RawReply::End::Whole;
    case QNetworkReply::SslHandshakeFailedError:
        return RawReply::End::TlsRefused;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return RawReply::End::RedirectedElsewhere;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return status != 0 ? RawReply::End::CutShort : RawReply::End::NoConnection;
    default:
        // Everything that stems from a status is a whole answer; the status decides.
        return status >= 300 ? RawReply::End::Whole : RawReply::End::NoConnection;
    }
}

struct Watch
{
    bool late = false;
    bool large = false;
    bool abandoned = false;
    bool strange = false;
    std::unique_ptr<platform::Alarm> deadline;
};

} // namespace

Request post(const QString &path, const google::protobuf::MessageLite &message)
{
    Request request;
    request.method = Request::Method::Post;
    request.path = path;
    request.body = QByteArray::fromStdString(message.SerializeAsString());
    return request;
}

bool decode(const Reply &reply, google::protobuf::MessageLite &message)
{
    return reply.standing == Standing::Good &&
           message.ParseFromArray(reply.body.constData(), static_cast<int>(reply.body.size()));
}

HubClient::HubClient(QNetworkAccessManager &network, HubAddress address, const platform::Clock &clock)
    : m_network(network), m_address(std::move(address)), m_clock(clock)
{}

HubClient::~HubClient() = default;

void HubClient::pin(const QByteArray &hubKey)
{
    if (std::exchange(m_pinned, hubKey) != hubKey)
        m_network.clearConnectionCache();
}

PeerVerdict HubClient::judge(const QSslCertificate &leaf, const QList<QSslError> &errors) const
{
    return judgePeer(leaf, errors, m_pinned, m_times ? m_times() : std::vector<platform::Instant>());
}

QNetworkAccessManager &HubClient::networkFor(const Request &request)
{
    if (!request.anyPeer)
        return m_network;
    if (!m_unverified) {
        m_unverified = std::make_unique<QNetworkAccessManager>();
        m_unverified->setProxy(m_network.proxy());
    }
    return *m_unverified;
}

const QSslConfiguration &HubClient::tls()
{
    if (!m_tls)
        m_tls = m_address.makeTls();
    return *m_tls;
}

void HubClient::send(QObject *context, const Request &request, Done done)
{
    if (!m_address.isSafe()) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                Reply reply;
                reply.standing = Standing::Insecure;
                reply.detail = QStringLiteral("plain HTTP is for this machine only; give an https:// address");
                done(std::move(reply));
            },
            Qt::QueuedConnection);
        return;
    }

    const bool isPost = request.method == Request::Method::Post;
    QUrl url = m_address.http(request.path);
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    QNetworkRequest ask(url);
    if (m_address.base().scheme() == QLatin1String("https"))
        ask.setSslConfiguration(tls());
    ask.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    ask.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     isPost ? QNetworkRequest::ManualRedirectPolicy : QNetworkRequest::SameOriginRedirectPolicy);
    ask.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    ask.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    ask.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    ask.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    ask.setRawHeader("Accept", request.expectedType.isEmpty() ? QByteArray("*/*") : request.expectedType);
    if (!request.bearer.isEmpty() && !request.anyPeer)
        ask.setRawHeader("Authorization", "Bearer " + request.bearer);
    if (isPost)
        ask.setHeader(QNetworkRequest::ContentTypeHeader, protobufType);

    QNetworkAccessManager &network = networkFor(request);
    watch(isPost ? network.post(ask, request.body) : network.get(ask), context, request, std::move(done));
}

void HubClient::watch(QNetworkReply *reply, QObject *context, const Request &request, Done done)
{
    const auto state = std::make_shared<Watch>();
    connect(reply, &QNetworkReply::readyRead, reply, [reply, state, bound = request.bound] {
        if (reply->bytesAvailable() > bound && !std::exchange(state->large, true))
            reply->abort();
    });
    // The library's own timeout counts inactivity, which a slow drip defeats.
    state->deadline = m_clock.makeAlarm([reply = QPointer(reply), watch = state.get()] {
        if (reply && reply->isRunning()) {
            watch->late = true;
            reply->abort();
        }
    });
    state->deadline->start(request.deadline);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this, reply, state, request = Request{request}](const QList<QSslError> &errors) {
                const PeerVerdict verdict = judge(reply->sslConfiguration().peerCertificate(), errors);
                state->strange = verdict == PeerVerdict::Strange;
                const bool provisional = verdict == PeerVerdict::Provisional && request.bearer.isEmpty();
                if (verdict == PeerVerdict::Accept || provisional || request.anyPeer)
                    reply->ignoreSslErrors();
            });
    connect(reply, &QNetworkReply::finished, context,
            [reply, state, expected = request.expectedType, anyPeer = request.anyPeer, done = std::move(done)] {
                if (state->abandoned)
                    return;
                RawReply raw;
                raw.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                raw.end = state->late    ? RawReply::End::DeadlinePassed
                          : state->large ? RawReply::End::TooLarge
                                         : endOf(reply->error(), raw.status);
                raw.contentType = reply->rawHeader("Content-Type");
                raw.wwwAuthenticate = reply->rawHeader("WWW-Authenticate");
                raw.retryAfter = reply->rawHeader("Retry-After");
                raw.date = reply->rawHeader("Date");
                raw.peerHubKey = vouchingHubKey(reply->sslConfiguration().peerCertificate()).value_or(QByteArray());
                raw.strangePeer = state->strange && !anyPeer;
                raw.body = reply->isOpen() ? reply->readAll() : QByteArray();
                raw.error = reply->errorString();
                done(classify(std::move(raw), expected));
            });
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    // Nobody waits any more: let go of the connection. abort() emits finished() at once,
    // while `context` is already half gone.
    connect(context, &QObject::destroyed, reply, [reply, state] {
        state->abandoned = true;
        reply->abort();
    });
}

} // namespace lintel::auth

#include "device/session.h"

#include "lintel/v1/stream.pb.h"

#include <QLoggingCategory>
#include <QSslSocket>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <algorithm>
#include <utility>

namespace lintel::device {
namespace {

Q_LOGGING_CATEGORY(log, "lintel.device")

using std::chrono::milliseconds;

/// Far above any room; a hub that sends more is not one.
constexpr quint64 frameBound = 4 * 1024 * 1024;
constexpr milliseconds fetchDeadline = std::chrono::seconds{10};

} // namespace

Session::Session(auth::HubClient &client, auth::TokenSource &tokens, const platform::Clock &clock,
                 platform::Chance chance, Settings settings)
    : m_client(client),
      m_tokens(tokens),
      m_clock(clock),
      m_chance(std::move(chance)),
      m_settings(std::move(settings)),
      m_alarm(clock.makeAlarm([this] { feed({.kind = SessionEventKind::Deadline}); }))
{}

Session::~Session()
{
    dropStream();
}

void Session::start()
{
    feed({.kind = SessionEventKind::Start});
}

void Session::retryNow()
{
    feed({.kind = SessionEventKind::RetryNow});
}

void Session::rebind()
{
    feed({.kind = SessionEventKind::Rebound});
}

void Session::setKnown(const Known &known)
{
    m_known = known;
}

void Session::feed(SessionEvent event)
{
    event.doubted = m_doubted;
    const SessionStep step = stepSession(m_plan, event, m_clock.monotonic(), m_chance());
    const bool tells = step.plan.phase != m_plan.phase || step.plan.streamless != m_plan.streamless;
    m_plan = step.plan;
    if (m_plan.phase != SessionPhase::Opening && m_plan.phase != SessionPhase::Live)
        dropStream();
    if (m_plan.phase == SessionPhase::Live)
        m_detail.clear();
    if (m_plan.deadline)
        m_alarm->start(*m_plan.deadline - m_clock.monotonic());
    carryOut(step.effect);
    if (tells) {
        tellOnce();
        Q_EMIT planChanged();
    }
}

void Session::tellOnce()
{
    const QString news = m_plan.phase == SessionPhase::Live      ? QStringLiteral("live")
                         : m_plan.phase == SessionPhase::Polling ? QStringLiteral("polls, for no stream gets through")
                                                                 : m_detail;
    if (!news.isEmpty() && std::exchange(m_told, news) != news)
        qCInfo(log, "session: %s", qPrintable(news));
}

void Session::carryOut(SessionEffect effect)
{
    switch (effect) {
    case SessionEffect::RenewToken:
        m_tokens.invalidate(m_token);
        askToken();
        break;
    case SessionEffect::AskToken:
        askToken();
        break;
    case SessionEffect::OpenStream:
        openStream();
        break;
    case SessionEffect::Fetch:
        fetchSnapshot();
        break;
    case SessionEffect::Ping: {
        v1::ClientFrame frame;
        frame.mutable_ping()->set_id(++m_pings);
        send(frame);
        break;
    }
    case SessionEffect::None:
        break;
    }
}

void Session::askToken()
{
    m_tokens.get(this, [this, turn = ++m_turn](const auth::TokenAnswer &answer) {
        if (turn != m_turn)
            return;
        if (answer.standing == auth::Standing::Good) {
            m_token = answer.token;
            feed({.kind = SessionEventKind::TokenReady});
            return;
        }
        m_detail = QStringLiteral("no token: ") + answer.detail;
        feed({.kind = SessionEventKind::TokenFailed, .evidence = answer.evidence, .retryAfter = answer.retryAfter});
    });
}

void Session::openStream()
{
    dropStream();
    ++m_turn;
    m_goodbyePause = {};
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(m_settings.proxy);
    m_socket->setMaxAllowedIncomingFrameSize(frameBound);
    m_socket->setMaxAllowedIncomingMessageSize(frameBound);
    if (m_client.address().base().scheme() == QLatin1String("https"))
        m_socket->setSslConfiguration(m_client.tls());
    connect(m_socket, &QWebSocket::sslErrors, this, &Session::judgePeer);

    connect(m_socket, &QWebSocket::connected, this, [this] {
        feed({.kind = SessionEventKind::Opened});
        sayHello();
    });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &Session::takeBinary);
    connect(m_socket, &QWebSocket::disconnected, this,
            [this] { feed({.kind = SessionEventKind::Closed, .retryAfter = m_goodbyePause}); });
    const auto failed = [this] {
        m_detail = QStringLiteral("stream: ") + m_socket->errorString();
        feed({.kind = SessionEventKind::OpenFailed, .retryAfter = m_goodbyePause});
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, failed);
#else
    connect(m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, failed);
#endif

    QNetworkRequest request(m_client.address().webSocket(QStringLiteral("/v1/stream")));
    request.setRawHeader("Authorization", "Bearer " + m_token);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QStringLiteral("lintel.v1.protobuf")});
    m_socket->open(request, options);
}

void Session::judgePeer(const QList<QSslError> &errors)
{
    // The errors may be about any certificate of the peer's chain; only its own counts.
    const auto *socket = m_socket->findChild<QSslSocket *>();
    if (socket && m_client.judge(socket->peerCertificate(), errors) == auth::PeerVerdict::Accept)
        m_socket->ignoreSslErrors();
}

void Session::dropStream()
{
    if (!m_socket)
        return;
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->abort();
    // We may be inside one of its signals.
    socket->deleteLater();
}

void Session::fetchSnapshot()
{
    auth::Request request;
    request.path = QStringLiteral("/v1/room/snapshot");
    request.bearer = m_token;
    request.bound = qint64{frameBound};
    request.deadline = fetchDeadline;
    m_client.send(this, request, [this, turn = ++m_turn](const auth::Reply &reply) {
        if (turn != m_turn)
            return;
        v1::RoomSnapshot fetched;
        // Whole each time: the digest leaves out when the calendar was read, and a room whose
        // age nobody tells grows stale.
        if (decode(reply, fetched)) {
            Q_EMIT heard();
            noteServerTime(fetched.server_time_ms());
            Q_EMIT snapshot(fetched);
            feed({.kind = SessionEventKind::Fetched});
            return;
        }
        m_detail = QStringLiteral("snapshot: ") + reply.detail;
        auth::Evidence evidence = auth::evidenceOf(reply, auth::Endpoint::Resource, m_plan.renewed);
        if (reply.standing == auth::Standing::Good)
            evidence.standing = auth::Standing::Ill;
        else
            Q_EMIT answered(reply, auth::Endpoint::Resource, m_plan.renewed);
        feed({.kind = SessionEventKind::FetchFailed, .evidence = std::move(evidence), .retryAfter = reply.retryAfter});
    });
}

void Session::sayHello()
{
    v1::ClientFrame frame;
    auto *hello = frame.mutable_hello();
    hello->set_generation(m_known.generation.toStdString());
    hello->set_revision(m_known.revision);
    hello->set_digest(m_known.digest.toStdString());
    hello->set_version(m_settings.version.toStdString());
    hello->set_run_id(m_settings.runId.toStdString());
    send(frame);
}

void Session::send(const v1::ClientFrame &frame)
{
    if (m_socket)
        m_socket->sendBinaryMessage(QByteArray::fromStdString(frame.SerializeAsString()));
}

void Session::takeBinary(const QByteArray &message)
{
    v1::ServerFrame frame;
    if (!frame.ParseFromArray(message.constData(), static_cast<int>(message.size()))) {
        m_detail = QStringLiteral("stream: a frame that does not decode was ignored");
        return;
    }
    feed({.kind = SessionEventKind::Heard});
    // A hub says goodbye, or sends us away, to displays in whatever standing.
    if (frame.frame_case() != v1::ServerFrame::kGoodbye && frame.frame_case() != v1::ServerFrame::kRevocation)
        Q_EMIT heard();
    take(frame);
}

void Session::take(const v1::ServerFrame &frame)
{
    switch (frame.frame_case()) {
    case v1::ServerFrame::kSnapshot:
        noteServerTime(frame.snapshot().server_time_ms());
        Q_EMIT snapshot(frame.snapshot());
        break;
    case v1::ServerFrame::kCalendarRead:
        noteServerTime(frame.calendar_read().server_time_ms());
        Q_EMIT calendarRead(frame.calendar_read());
        break;
    case v1::ServerFrame::kPing: {
        v1::ClientFrame answer;
        answer.mutable_pong()->set_id(frame.ping().id());
        send(answer);
        break;
    }
    case v1::ServerFrame::kPong:
        noteServerTime(frame.pong().server_time_ms());
        break;
    case v1::ServerFrame::kGoodbye:
        takeGoodbye(frame.goodbye());
        break;
    case v1::ServerFrame::kRevocation:
        Q_EMIT revocation(frame.revocation());
        break;
    case v1::ServerFrame::kHubKeys:
        Q_EMIT hubKeys(frame.hub_keys());
        break;
    case v1::ServerFrame::kPhoneLink:
        Q_EMIT phoneLink(frame.phone_link());
        break;
    case v1::ServerFrame::FRAME_NOT_SET:
        break;
    }
}

void Session::takeGoodbye(const v1::Goodbye &goodbye)
{
    m_goodbyePause = milliseconds{std::max<std::int64_t>(goodbye.retry_after_ms(), 0)};
    m_detail = QStringLiteral("the hub said goodbye: ") + QString::fromStdString(goodbye.code());
    Q_EMIT this->goodbye(QByteArray::fromStdString(goodbye.code()));
    if (goodbye.code() == "token_expired")
        feed({.kind = SessionEventKind::TokenExpired, .retryAfter = m_goodbyePause});
}

void Session::noteServerTime(std::int64_t ms)
{
    if (ms > 0)
        Q_EMIT serverTime(platform::Instant{milliseconds{ms}});
}

} // namespace lintel::device

#include "device/local_control.h"

#include "device/status_report.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>

#include <utility>

namespace lintel::device {
namespace {

constexpr qint64 requestBound = 8 * 1024;
constexpr std::chrono::seconds askerPatience{5};
constexpr int askersAtOnce = 8;

QString socketPath(const QString &dataDirectory)
{
    return dataDirectory + QStringLiteral("/display.sock");
}

QJsonObject refusal(const QString &reason)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("reason"), reason}};
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

LocalControl::LocalControl(DisplayModel &model, Shot shot) : m_model(model), m_shot(std::move(shot))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(askersAtOnce);
    connect(&m_server, &QLocalServer::newConnection, this, &LocalControl::accept);
}

QString LocalControl::listen(const QString &dataDirectory)
{
    const QString path = socketPath(dataDirectory);
    QLocalServer::removeServer(path);
    return m_server.listen(path) ? QString() : path + QStringLiteral(": ") + m_server.errorString();
}

void LocalControl::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>().size() > askersAtOnce) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        QTimer::singleShot(askerPatience, socket, [socket] { socket->abort(); });
        if (socket->canReadLine())
            answer(socket);
    }
}

void LocalControl::answer(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > requestBound)
            socket->abort();
        return;
    }
    const auto request = QJsonDocument::fromJson(socket->readLine(requestBound));
    socket->write(line(request.isObject() ? answerTo(request.object())
                                          : refusal(QStringLiteral("a request is one JSON object in a line"))));
    socket->disconnectFromServer();
}

QJsonObject LocalControl::answerTo(const QJsonObject &request)
{
    const QString command = request.value(QLatin1String("command")).toString();
    if (command == QLatin1String("status"))
        return {{QStringLiteral("ok"), true},
                {QStringLiteral("status"), statusReport(m_model, m_glass ? m_glass() : GlassFacts())}};
    if (command == QLatin1String("retry")) {
        m_model.retryNow();
        return {{QStringLiteral("ok"), true}};
    }
    if (command == QLatin1String("shot")) {
        const QString reason = m_shot(request.value(QLatin1String("file")).toString());
        return reason.isEmpty() ? QJsonObject{{QStringLiteral("ok"), true}} : refusal(reason);
    }
    return refusal(QStringLiteral("unknown command \"%1\"").arg(command.left(40)));
}

QJsonObject askDisplay(const QString &dataDirectory, const QJsonObject &request, std::chrono::milliseconds deadline)
{
    const QDeadlineTimer until(deadline);
    const auto left = [&until] { return static_cast<int>(until.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(socketPath(dataDirectory));
    const bool connected = socket.waitForConnected(left());
    if (!connected && socket.error() == QLocalSocket::SocketAccessError)
        return refusal(QStringLiteral("not allowed to reach the display of %1: only the user that runs it may; "
                                      "try with sudo -u")
                           .arg(dataDirectory));
    if (!connected)
        return refusal(QStringLiteral("no display runs on %1").arg(dataDirectory));
    socket.write(line(request));
    while (!socket.canReadLine()) {
        if (until.hasExpired() || !socket.waitForReadyRead(left()))
            break;
    }
    const auto answer = QJsonDocument::fromJson(socket.readLine());
    return answer.isObject() ? answer.object() : refusal(QStringLiteral("the display did not answer in time"));
}

} // namespace lintel::device

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

/// A request as it came in.
struct HubRequest
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// An HTTP server on a free port of this machine that answers exactly as a test says,
/// however wrong that is.
class FakeHub : public QTcpServer
{
public:
    /// Writes the answer, or does not.
    using Answer = std::function<void(const HubRequest &, QTcpSocket &)>;

    explicit FakeHub(Answer answer) : m_answer(std::move(answer))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        });
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    [[nodiscard]] const QList<HubRequest> &asked() const { return m_asked; }

    static void reply(QTcpSocket &socket, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        socket.write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
                     "\r\n\r\n" + body);
    }
    static void replyProtobuf(QTcpSocket &socket, const QByteArray &status, const std::string &body,
                              const QByteArray &headers = {})
    {
        reply(socket, status, "Content-Type: application/x-protobuf\r\n" + headers, QByteArray::fromStdString(body));
    }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        const auto end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        HubRequest asked;
        const auto lines = buffer.first(end).split('\n');
        const auto words = lines[0].split(' ');
        asked.method = words.value(0);
        asked.path = words.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            asked.headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const auto length = asked.headers.value("content-length").toInt();
        if (buffer.size() < end + 4 + length)
            return;
        asked.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_asked.append(asked);
        m_answer(asked, socket);
    }

    Answer m_answer;
    QList<HubRequest> m_asked;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

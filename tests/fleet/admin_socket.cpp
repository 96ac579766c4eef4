#include "tests/fleet/admin_socket.h"

#include <utility>

namespace lintel::fleet {

AdminSocket::AdminSocket(QString path) : m_path(std::move(path))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(QStringLiteral("the hub's local socket does not answer")); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        if (m_busy)
            m_socket.write(m_calls.front().request);
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &AdminSocket::take);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { finish(m_socket.errorString()); });
}

void AdminSocket::send(const QByteArray &method, const QByteArray &target, const QByteArray &json, Done done)
{
    const QByteArray request =
        method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" +
        "Accept: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json;
    m_calls.push_back({request, std::move(done)});
    next();
}

void AdminSocket::next()
{
    if (m_busy || m_calls.empty())
        return;
    m_busy = true;
    m_answer.clear();
    m_deadline.start(std::chrono::seconds{10});
    if (m_socket.state() == QLocalSocket::ConnectedState)
        m_socket.write(m_calls.front().request);
    else
        m_socket.connectToServer(m_path);
}

void AdminSocket::take()
{
    m_answer += m_socket.readAll();
    const auto head = m_answer.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QByteArray headers = m_answer.left(head).toLower();
    const auto at = headers.indexOf("content-length:");
    const auto length = at < 0 ? 0 : headers.mid(at + 15, headers.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    if (m_answer.size() < head + 4 + length)
        return;
    const int status = m_answer.mid(m_answer.indexOf(' ') + 1, 3).toInt();
    if (headers.contains("connection: close"))
        m_socket.abort();
    finish(status >= 200 && status < 300
               ? QString()
               : QStringLiteral("the hub answered ") + QString::fromUtf8(m_answer.mid(head + 4)));
}

void AdminSocket::finish(const QString &error)
{
    if (!std::exchange(m_busy, false))
        return;
    m_deadline.stop();
    if (!error.isEmpty())
        m_socket.abort();
    const Done done = std::move(m_calls.front().done);
    m_calls.pop_front();
    done(error);
    // Not from here: an answer must not deepen the stack for each call that waits.
    QMetaObject::invokeMethod(this, &AdminSocket::next, Qt::QueuedConnection);
}

} // namespace lintel::fleet

#pragma once

#include <QByteArray>
#include <QLocalSocket>
#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>

namespace lintel::fleet {

/// The admin API on a hub's local socket, as JSON, one request after the other over one
/// connection.
class AdminSocket final : public QObject
{
    Q_OBJECT

public:
    /// `error` is empty after success.
    using Done = std::function<void(const QString &error)>;

    explicit AdminSocket(QString path);

    /// Ends through `done` within ten seconds of its turn.
    void send(const QByteArray &method, const QByteArray &target, const QByteArray &json, Done done);

private:
    struct Call
    {
        QByteArray request;
        Done done;
    };

    void next();
    void take();
    void finish(const QString &error);

    QString m_path;
    QLocalSocket m_socket;
    QTimer m_deadline;
    std::deque<Call> m_calls; ///< bounded by those who ask: one each
    QByteArray m_answer;
    bool m_busy = false;
};

} // namespace lintel::fleet

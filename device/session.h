#pragma once

#include "auth/hub_client.h"
#include "auth/token_source.h"
#include "device/room_store.h"
#include "device/session_machine.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include <memory>

class QWebSocket;

namespace lintel::v1 {
class ClientFrame;
class ServerFrame;
} // namespace lintel::v1

namespace lintel::device {

/// Keeps a paired display in touch with its hub: carries out what the session machine
/// decides. Knows nothing of rooms; snapshots are handed on by signal.
class Session final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QNetworkProxy proxy = QNetworkProxy::NoProxy;
        QString version;
    };

    /// All references must outlive the session. `tokens` must know the identity by start().
    Session(auth::HubClient &client, auth::TokenSource &tokens, const platform::Clock &clock, platform::Chance chance,
            Settings settings);
    ~Session() override;

    void start();
    void retryNow();

    /// What to tell the hub that we hold.
    void setKnown(const Known &known);

    [[nodiscard]] const SessionPlan &plan() const { return m_plan; }
    /// What went wrong last, for support; empty while live.
    [[nodiscard]] const QString &detail() const { return m_detail; }

Q_SIGNALS:
    void planChanged();
    /// A message of the hub has come in.
    void heard();
    void serverTime(lintel::platform::Instant time);
    /// Valid during the call.
    void snapshot(const lintel::v1::RoomSnapshot &snapshot);
    void calendarRead(const lintel::v1::CalendarRead &read);

private:
    void feed(const SessionEvent &event);
    void carryOut(SessionEffect effect);
    void askToken();
    void openStream();
    void fetchSnapshot();
    void takeBinary(const QByteArray &message);
    void take(const v1::ServerFrame &frame);
    void send(const v1::ClientFrame &frame);
    void sayHello();
    void dropStream();
    void noteServerTime(std::int64_t ms);

    auth::HubClient &m_client;
    auth::TokenSource &m_tokens;
    const platform::Clock &m_clock;
    platform::Chance m_chance;
    Settings m_settings;

    SessionPlan m_plan;
    QTimer m_timer;
    std::uint64_t m_turn = 0; ///< answers to earlier questions are void
    QByteArray m_token;
    Known m_known;
    QWebSocket *m_socket = nullptr;
    std::int64_t m_pings = 0;
    std::chrono::milliseconds m_goodbyePause{0};
    QString m_detail;
};

} // namespace lintel::device

#pragma once

#include "auth/hub_client.h"
#include "auth/token_source.h"
#include "device/room_store.h"
#include "device/session_machine.h"

#include <QNetworkProxy>
#include <QObject>

#include <memory>

class QSslError;
class QWebSocket;

namespace lintel::v1 {
class ClientFrame;
class Goodbye;
class HubKeys;
class PhoneLink;
class Revocation;
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
        QString runId{}; ///< tells this run of the program from any other; empty: not told
    };

    /// All references must outlive the session. `tokens` must know the identity by start().
    Session(auth::HubClient &client, auth::TokenSource &tokens, const platform::Clock &clock, platform::Chance chance,
            Settings settings);
    ~Session() override;

    void start();
    void retryNow();
    /// The binding, or whom to believe, is another: begins anew with a new token.
    void rebind();
    /// Whether the trust machine has a concern: then the pauses grow far longer.
    void setDoubted(bool doubted) { m_doubted = doubted; }

    /// What to tell the hub that we hold.
    void setKnown(const Known &known);

    [[nodiscard]] const SessionPlan &plan() const { return m_plan; }
    /// What went wrong last, for support; empty while live.
    [[nodiscard]] const QString &detail() const { return m_detail; }

Q_SIGNALS:
    void planChanged();
    /// A message of the hub has come in.
    void heard();
    /// A plain request was refused, or not answered.
    void answered(const lintel::auth::Reply &reply, lintel::auth::Endpoint endpoint, bool renewed);
    /// The hub says goodbye, by a code of Goodbye.
    void goodbye(const QByteArray &code);
    /// Not verified. Valid during the call.
    void revocation(const lintel::v1::Revocation &revocation);
    void hubKeys(const lintel::v1::HubKeys &keys);
    void serverTime(lintel::platform::Instant time);
    /// Valid during the call.
    void snapshot(const lintel::v1::RoomSnapshot &snapshot);
    void calendarRead(const lintel::v1::CalendarRead &read);
    void phoneLink(const lintel::v1::PhoneLink &link);

private:
    void feed(SessionEvent event);
    /// Writes down how things stand, unless it has: hours of attempts are one line.
    void tellOnce();
    void takeGoodbye(const v1::Goodbye &goodbye);
    void carryOut(SessionEffect effect);
    void askToken();
    void openStream();
    void fetchSnapshot();
    void takeBinary(const QByteArray &message);
    void take(const v1::ServerFrame &frame);
    void send(const v1::ClientFrame &frame);
    void sayHello();
    void judgePeer(const QList<QSslError> &errors);
    void dropStream();
    void noteServerTime(std::int64_t ms);

    auth::HubClient &m_client;
    auth::TokenSource &m_tokens;
    const platform::Clock &m_clock;
    platform::Chance m_chance;
    Settings m_settings;

    SessionPlan m_plan;
    std::unique_ptr<platform::Alarm> m_alarm;
    std::uint64_t m_turn = 0; ///< answers to earlier questions are void
    QByteArray m_token;
    Known m_known;
    QWebSocket *m_socket = nullptr;
    std::int64_t m_pings = 0;
    std::chrono::milliseconds m_goodbyePause{0};
    QString m_detail;
    QString m_told;
    bool m_doubted = false;
};

} // namespace lintel::device

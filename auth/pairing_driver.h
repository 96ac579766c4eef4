#pragma once

#include "auth/hub_client.h"
#include "auth/identity.h"
#include "auth/pairing_machine.h"
#include "auth/pairing_transcript.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace lintel::auth {

/// Carries out what the pairing machine decides, and holds the secrets of the session.
class PairingDriver final : public QObject
{
    Q_OBJECT

public:
    /// `client` and `clock` must outlive the driver.
    PairingDriver(HubClient &client, const platform::Clock &clock, platform::Chance chance, DeviceKey key,
                  QString version);

    void start();
    void retryNow();

    [[nodiscard]] const PairingPlan &plan() const { return m_plan; }
    /// Six digits while they may be typed, else empty.
    [[nodiscard]] QString pin() const;
    /// Where to type it, without query.
    [[nodiscard]] const QUrl &pairUrl() const { return m_pairUrl; }
    [[nodiscard]] const QString &displayName() const { return m_displayName; }
    /// A sentence about what keeps the PIN away; empty: nothing does.
    [[nodiscard]] const QString &detail() const { return m_detail; }

Q_SIGNALS:
    void changed();
    /// The hub's signature over it has been verified. `token` may be empty.
    void bound(const lintel::auth::Binding &binding, const QByteArray &token, std::chrono::milliseconds lifetime);

private:
    void feed(const PairingEvent &event);
    void carryOut(PairingEffect effect);
    void askOffer();
    void reveal();
    void poll();
    void takeStatus(const Reply &reply);
    void fail(const Reply &reply);
    void refuse(const QString &detail);

    HubClient &m_client;
    const platform::Clock &m_clock;
    platform::Chance m_chance;
    DeviceKey m_key;
    QString m_version;
    QString m_displayName;

    PairingPlan m_plan;
    QTimer m_timer;
    std::uint64_t m_turn = 0; ///< answers to earlier questions are void
    PairingTranscript m_transcript;
    std::string m_sessionId;
    std::string m_pollSecret;
    QString m_pin;
    QUrl m_pairUrl;
    QString m_detail;
    Binding m_binding;
    QByteArray m_token;
    std::chrono::milliseconds m_tokenLifetime{0};
};

} // namespace lintel::auth

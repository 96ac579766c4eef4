#pragma once

#include "auth/hub_client.h"
#include "auth/identity.h"
#include "auth/pairing_machine.h"
#include "auth/pairing_transcript.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace lintel::v1 {
class Binding;
} // namespace lintel::v1

namespace lintel::auth {

/// Carries out what the pairing machine decides, and holds the secrets of the session.
///
/// With a pinned hub it runs beside the room: it shows a code only after the offer has proved
/// that it comes from that hub, and takes a binding only from its key.
class PairingDriver final : public QObject
{
    Q_OBJECT

public:
    /// `client` and `clock` must outlive the driver.
    PairingDriver(HubClient &client, const platform::Clock &clock, platform::Chance chance, DeviceKey key,
                  QString version, std::optional<Pinned> pinned = std::nullopt);

    void start();
    void retryNow();

    [[nodiscard]] const PairingPlan &plan() const { return m_plan; }
    [[nodiscard]] const DeviceKey &key() const { return m_key; }
    /// Six digits while they may be typed, else empty.
    [[nodiscard]] QString pin() const;
    /// Where to type it, without query.
    [[nodiscard]] const QUrl &pairUrl() const { return m_pairUrl; }
    [[nodiscard]] const QString &displayName() const { return m_displayName; }
    /// A sentence about what keeps the PIN away; empty: nothing does.
    [[nodiscard]] const QString &detail() const { return m_detail; }

Q_SIGNALS:
    void changed();
    /// A new code is being asked for; the one before is void.
    void beginning();
    /// The hub has made its offer, and has proved to be the pinned one, if any, or not.
    void offered(bool sound);
    /// The hub's signature over it has been verified. `token` may be empty.
    void bound(const lintel::auth::Binding &binding, const QByteArray &token, std::chrono::milliseconds lifetime);

private:
    void feed(const PairingEvent &event);
    void carryOut(PairingEffect effect);
    void askOffer();
    void takeOffer(const Reply &reply);
    void takeBinding(const Reply &reply, const v1::Binding &binding);
    [[nodiscard]] bool comesFromHub(const Reply &reply) const;
    void reveal();
    void takeFreshKey();
    void poll();
    void takeStatus(const Reply &reply);
    void fail(const Reply &reply);
    void refuse(const QString &detail, PairingObstacle obstacle = PairingObstacle::Refuses);

    HubClient &m_client;
    const platform::Clock &m_clock;
    platform::Chance m_chance;
    DeviceKey m_key;
    QString m_version;
    QString m_displayName;
    std::optional<Pinned> m_pinned;
    Pinned m_offered; ///< whose the present session is

    PairingPlan m_plan;
    std::unique_ptr<platform::Alarm> m_alarm;
    std::uint64_t m_turn = 0; ///< answers to earlier questions are void
    PairingTranscript m_transcript;
    std::string m_sessionId;
    std::string m_pollSecret;
    QString m_pin;
    QUrl m_pairUrl;
    QString m_detail;
    QString m_told; ///< the reason that was written down last
    Binding m_binding;
    QByteArray m_token;
    std::chrono::milliseconds m_tokenLifetime{0};
};

} // namespace lintel::auth

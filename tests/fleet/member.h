#pragma once

#include "auth/hub_client.h"
#include "auth/pairing_driver.h"
#include "auth/token_source.h"
#include "device/session.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lintel::fleet {

/// What all members share.
struct Shared
{
    QNetworkAccessManager &network;
    const platform::Clock &clock;
    platform::Chance chance;
    auth::HubAddress address;
    QString version;
};

/// One display without a screen: pairs, or takes up an old identity, and holds its
/// stream. What it is shown it only counts.
class Member final : public QObject
{
    Q_OBJECT

public:
    /// `shared` must outlive the member.
    explicit Member(const Shared &shared);
    ~Member() override;

    /// Shows a PIN; bound() follows when somebody typed it.
    void pair();
    /// Takes up where an earlier run ended.
    void resume(const auth::Identity &identity);

    [[nodiscard]] const std::optional<auth::Identity> &identity() const { return m_identity; }
    [[nodiscard]] bool isLive() const;
    /// Whether it waits for an answer of the hub, rather than for a time to come.
    [[nodiscard]] bool isBusy() const;
    /// How long it still waits before it tries again; none: 0.
    [[nodiscard]] std::chrono::milliseconds pause() const;
    /// Tries that failed in a row.
    [[nodiscard]] int failures() const;
    /// What goes wrong now; empty: nothing.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    void pinShown(const QString &pin);
    void bound();
    void liveChanged();
    /// A try has failed; pause() says when the next one is.
    void waits();
    void roomArrived();

private:
    void openSession();
    void take(const v1::RoomSnapshot &snapshot);

    const Shared &m_shared;
    auth::HubClient m_client;
    auth::TokenSource m_tokens;
    std::optional<auth::Identity> m_identity;
    std::unique_ptr<auth::PairingDriver> m_pairing;
    std::unique_ptr<device::Session> m_session;
    QString m_pin;
    device::Known m_known;
    bool m_live = false;
};

} // namespace lintel::fleet

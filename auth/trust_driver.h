#pragma once

#include "auth/hub_client.h"
#include "auth/identity_keeper.h"
#include "auth/token_source.h"
#include "auth/trust_machine.h"

#include <QObject>

#include <memory>

namespace lintel::v1 {
class Binding;
class HubKeys;
class Revocation;
} // namespace lintel::v1

namespace lintel::auth {

/// Carries out what the trust machine decides: hears every answer of the hub, asks for a
/// revocation, for the hub's keys and to be let in again, and believes nothing of it that the
/// pinned key has not signed.
class TrustDriver final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the driver. `runId` as in TokenSource.
    TrustDriver(HubClient &client, TokenSource &tokens, IdentityKeeper &keeper, const platform::Clock &clock,
                platform::Chance chance, QString runId);

    /// The identity is there. Whom to believe follows from it.
    void start();
    /// One answer of the hub, or of what stands in its place.
    void take(const Reply &reply, Endpoint endpoint, bool renewed);
    /// A message that only a display in good standing gets.
    void hear();
    /// What the hub says about us on an open stream, by a code of Goodbye.
    void takeWord(const QByteArray &code);
    void take(const v1::Revocation &revocation);
    void take(const v1::HubKeys &keys);
    void takeKeyDiffers();

    /// Unpaired: asks to be let in by key alone. readmitted() or readmissionEnded() follows.
    void askReadmission();
    /// A person wants a code beside the room.
    void pairAgain();
    /// Who offers a code beside the room has proved to be the hub, or not.
    void takeOffer(bool sound);
    /// The binding of the identity is another one now.
    void takeBound();

    [[nodiscard]] const TrustPlan &plan() const { return m_plan; }

Q_SIGNALS:
    void changed();
    /// A pairing beside the room is wanted from now on, or no longer.
    void rebindingWanted(bool wanted);
    /// Proved by the pinned key, or the first binding ever. `token` may be empty.
    void readmitted(const lintel::auth::Binding &binding, const QByteArray &token, std::chrono::milliseconds lifetime);
    /// The hub has another key, and has proved it.
    void keysChanged();
    /// Not let in, for whatever reason.
    void readmissionEnded();
    /// The hub has sent this display away.
    void revoked(const lintel::auth::VerifiedRevocation &revocation);

private:
    using Then = std::function<void(bool followed)>;

    void feed(const TrustEvent &event);
    void witness(Evidence evidence);
    void carryOut(TrustEffects effects);
    void askRevocation();
    void askKeys(const Then &then = {});
    bool adopt(const v1::HubKeys &keys);
    void askNonce(bool again);
    void readmit(const QByteArray &nonce, bool again);
    void takeReadmission(const Reply &reply, const QByteArray &nonce, bool again);
    void endReadmission(const Reply &reply);

    HubClient &m_client;
    TokenSource &m_tokens;
    IdentityKeeper &m_keeper;
    const platform::Clock &m_clock;
    platform::Chance m_chance;
    QString m_runId;

    TrustPlan m_plan;
    std::unique_ptr<platform::Alarm> m_alarm;
    bool m_asksRevocation = false;
    bool m_asksKeys = false;
    bool m_asksReadmission = false;
    std::optional<VerifiedRevocation> m_revocation; ///< of the event being fed
    std::optional<Judgement> m_told;                ///< what the log has last
};

} // namespace lintel::auth

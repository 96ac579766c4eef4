#include "auth/trust_driver.h"

#include "auth/pairing_transcript.h"
#include "auth/signed_messages.h"

#include "lintel/v1/pairing.pb.h"

#include <QLoggingCategory>

#include <utility>

namespace lintel::auth {
namespace {

Q_LOGGING_CATEGORY(log, "lintel.trust")

using std::chrono::milliseconds;
using Kind = TrustEventKind;

/// A file of this size and more is no revocation, and no chain that could be followed.
constexpr qint64 proofBound = 256 * 1024;
/// What a first code may be kept waiting by a hub that does not answer.
constexpr milliseconds readmissionDeadline = std::chrono::seconds{5};

Request proofAt(const QString &path)
{
    Request request;
    request.path = path;
    request.expectedType.clear();
    request.bound = proofBound;
    request.anyPeer = true;
    return request;
}

} // namespace

TrustDriver::TrustDriver(HubClient &client, TokenSource &tokens, IdentityKeeper &keeper, const platform::Clock &clock,
                         platform::Chance chance, QString runId)
    : m_client(client),
      m_tokens(tokens),
      m_keeper(keeper),
      m_clock(clock),
      m_chance(std::move(chance)),
      m_runId(std::move(runId)),
      m_alarm(clock.makeAlarm([this] { feed({.kind = Kind::Deadline}); }))
{}

void TrustDriver::start()
{
    const auto &binding = m_keeper.identity()->binding;
    m_client.pin(binding ? binding->hubKey : QByteArray());
    if (binding)
        feed({.kind = Kind::Bound});
}

void TrustDriver::feed(const TrustEvent &event)
{
    const TrustStep step = stepTrust(m_plan, event, m_clock.monotonic(), m_chance());
    const bool differs = !(step.plan == m_plan);
    m_plan = step.plan;
    if (m_plan.deadline)
        m_alarm->start(*m_plan.deadline - m_clock.monotonic());
    else
        m_alarm->stop();
    carryOut(step.effects);
    if (differs)
        Q_EMIT changed();
}

void TrustDriver::carryOut(TrustEffects effects)
{
    // InvalidateToken is done by whoever holds the token that was refused.
    if (effects.has(TrustEffect::AskRevocation))
        askRevocation();
    if (effects.has(TrustEffect::AskKeys))
        askKeys();
    if (effects.has(TrustEffect::AskReadmission))
        askNonce(false);
    if (effects.has(TrustEffect::WithdrawRebinding))
        Q_EMIT rebindingWanted(false);
    if (effects.has(TrustEffect::OfferRebinding))
        Q_EMIT rebindingWanted(true);
    if (effects.has(TrustEffect::Forget) && m_revocation)
        Q_EMIT revoked(*m_revocation);
}

void TrustDriver::witness(Evidence evidence)
{
    const Judgement judgement = judge(evidence);
    const bool tells = judgement.verdict != Verdict::Accept && judgement.verdict != Verdict::Proceed;
    if (tells && judgement != m_told) {
        m_told = judgement;
        qCInfo(log, "evidence: status %d %s %s, verdict %d, doubt %d", evidence.status,
               evidence.bearerError.constData(), evidence.problem.constData(), static_cast<int>(judgement.verdict),
               static_cast<int>(judgement.doubt));
    }
    m_revocation = evidence.revocation;
    feed({.kind = Kind::Witnessed, .evidence = std::move(evidence)});
    m_revocation.reset();
}

void TrustDriver::take(const Reply &reply, Endpoint endpoint, bool renewed)
{
    Evidence evidence = evidenceOf(reply, endpoint, renewed);
    if (m_keeper.identity())
        evidence.revocation = verifyRevocation(reply.problem.revocation, *m_keeper.identity());
    witness(std::move(evidence));
}

void TrustDriver::take(const v1::Revocation &revocation)
{
    auto verified = m_keeper.identity() ? verifyRevocation(revocation, *m_keeper.identity()) : std::nullopt;
    if (verified)
        witness({.endpoint = Endpoint::Stream, .revocation = std::move(verified)});
    else
        qCWarning(log, "a revocation that this display's hub has not signed for it was ignored");
}

void TrustDriver::hear()
{
    m_told.reset();
    feed({.kind = Kind::Heard});
}

void TrustDriver::takeWord(const QByteArray &code)
{
    witness({.standing = Standing::Refused, .endpoint = Endpoint::Stream, .problem = code});
}

void TrustDriver::takeKeyDiffers()
{
    feed({.kind = Kind::KeyDiffers});
}

void TrustDriver::askReadmission()
{
    feed({.kind = Kind::WithoutBinding});
}

void TrustDriver::pairAgain()
{
    feed({.kind = Kind::PairAgain});
}

void TrustDriver::takeOffer(bool sound)
{
    feed({.kind = sound ? Kind::SoundOffer : Kind::StrangeOffer});
}

void TrustDriver::takeBound()
{
    m_client.pin(m_keeper.identity()->binding->hubKey);
    feed({.kind = Kind::Bound});
}

void TrustDriver::askRevocation()
{
    const auto &identity = m_keeper.identity();
    if (!identity || !identity->binding || std::exchange(m_asksRevocation, true))
        return;
    const auto key = QString::fromLatin1(identity->key.publicKey().toHex());
    m_client.send(this, proofAt(QStringLiteral("/v1/revocations/") + key), [this](const Reply &reply) {
        m_asksRevocation = false;
        if (reply.standing != Standing::Good)
            return;
        if (auto verified = verifyRevocation(reply.body, *m_keeper.identity()))
            witness({.revocation = std::move(verified)});
    });
}

void TrustDriver::askKeys(const Then &then)
{
    if (std::exchange(m_asksKeys, true)) {
        if (then)
            then(false);
        return;
    }
    m_client.send(this, proofAt(QStringLiteral("/v1/hub/keys")), [this, then](const Reply &reply) {
        m_asksKeys = false;
        v1::HubKeys keys;
        const bool followed = decode(reply, keys) && adopt(keys);
        if (then)
            then(followed);
    });
}

void TrustDriver::take(const v1::HubKeys &keys)
{
    adopt(keys);
}

bool TrustDriver::adopt(const v1::HubKeys &keys)
{
    const auto &identity = m_keeper.identity();
    if (!identity || !identity->binding)
        return false;
    const Pinned pinned = pinnedOf(*identity->binding);
    const auto reached = follow(pinned, keys);
    if (!reached) {
        qCWarning(log, "%s; nothing was changed", qPrintable(reached.error()));
        return false;
    }
    if (*reached != pinned) {
        qCInfo(log, "the hub has another key, and has proved it");
        m_keeper.bind(withKeys(*identity->binding, *reached));
        m_tokens.setIdentity(*m_keeper.identity());
        m_client.pin(reached->hubKey);
        Q_EMIT keysChanged();
    }
    return true;
}

void TrustDriver::askNonce(bool again)
{
    if (!m_keeper.identity() || (std::exchange(m_asksReadmission, true) && !again))
        return;
    Request request = post(QStringLiteral("/v1/token/nonce"), v1::NonceRequest());
    request.deadline = readmissionDeadline;
    m_client.send(this, request, [this, again](const Reply &reply) {
        v1::Nonce nonce;
        if (decode(reply, nonce) && nonce.nonce().size() == 32)
            readmit(QByteArray::fromStdString(nonce.nonce()), again);
        else
            endReadmission(reply);
    });
}

void TrustDriver::readmit(const QByteArray &nonce, bool again)
{
    const Identity &identity = *m_keeper.identity();
    QByteArray id(16, '\0');
    v1::Readmission message;
    if (identity.binding) {
        id = idBytes(identity.binding->id).value_or(id);
        message.set_binding_id(identity.binding->id.toStdString());
    }
    message.set_display_key(identity.key.publicKey().toStdString());
    message.set_nonce(nonce.toStdString());
    message.set_signature(identity.key.sign(readmissionMessage(identity.key.publicKey(), id, nonce)).toStdString());
    message.set_run_id(m_runId.toStdString());

    Request request = post(QStringLiteral("/v1/readmission"), message);
    request.deadline = readmissionDeadline;
    m_client.send(this, request, [this, nonce, again](const Reply &reply) { takeReadmission(reply, nonce, again); });
}

void TrustDriver::takeReadmission(const Reply &reply, const QByteArray &nonce, bool again)
{
    v1::Binding answer;
    if (!decode(reply, answer)) {
        if (reply.problem.code == QLatin1String("invalid_nonce") && !again)
            askNonce(true);
        else
            endReadmission(reply);
        return;
    }
    const Identity &identity = *m_keeper.identity();
    const auto id = idBytes(QString::fromStdString(answer.binding_id()));
    const auto organisation = QByteArray::fromStdString(answer.organisation_id());
    const Pinned hub{QByteArray::fromStdString(answer.hub_key()), QByteArray::fromStdString(answer.recovery_key()),
                     identity.binding ? identity.binding->keyedAtMs : 0};
    if (identity.binding && hub.hubKey != identity.binding->hubKey && !again) {
        // The hub may have another key since: then its keys lead there.
        askKeys([this, reply](bool followed) {
            if (followed)
                askNonce(true);
            else
                endReadmission(reply);
        });
        return;
    }
    const bool expected = identity.binding ? hub.hubKey == identity.binding->hubKey
                                           : reply.peerHubKey.isEmpty() || reply.peerHubKey == hub.hubKey;
    const QByteArray transcript = readmissionTranscript(identity.key.publicKey(), nonce);
    if (!id || !expected || hub.recoveryKey.size() != DeviceKey::size ||
        !verifySignature(hub.hubKey, bindingMessage(transcript, *id, hub.recoveryKey, organisation),
                         QByteArray::fromStdString(answer.hub_signature()))) {
        endReadmission(reply);
        return;
    }
    m_asksReadmission = false;
    qCInfo(log, "let in again by the proof of this display's key");
    const Binding binding{QString::fromStdString(answer.binding_id()),
                          QString::fromUtf8(organisation),
                          QString::fromStdString(answer.organisation_name()),
                          hub.hubKey,
                          hub.recoveryKey,
                          hub.keyedAtMs};
    Q_EMIT readmitted(binding, QByteArray::fromStdString(answer.token().access_token()),
                      milliseconds{answer.token().expires_in_ms()});
}

void TrustDriver::endReadmission(const Reply &reply)
{
    m_asksReadmission = false;
    Reply told = reply;
    // A good answer without a good proof comes from somebody else.
    told.strangePeer = told.strangePeer || reply.standing == Standing::Good;
    take(told, Endpoint::Readmission, false);
    Q_EMIT readmissionEnded();
}

} // namespace lintel::auth

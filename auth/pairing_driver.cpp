#include "auth/pairing_driver.h"

#include "auth/display_name.h"

#include "lintel/v1/pairing.pb.h"

#include <QLoggingCategory>

#include <utility>

namespace lintel::auth {
namespace {

Q_LOGGING_CATEGORY(log, "lintel.auth")

using std::chrono::milliseconds;

constexpr milliseconds answerDeadline = std::chrono::seconds{10};

QString sessionPath(const std::string &session, const char *what)
{
    return QStringLiteral("/v1/pairing/sessions/") + QString::fromStdString(session) + QLatin1StringView(what);
}

PairingObstacle obstacleOf(Standing standing)
{
    switch (standing) {
    case Standing::Unreachable:
        return PairingObstacle::Unreachable;
    case Standing::Insecure:
        return PairingObstacle::Insecure;
    case Standing::Good:
    case Standing::Refused:
    case Standing::TokenRefused:
    case Standing::Ill:
        break;
    }
    return PairingObstacle::Refuses;
}

} // namespace

PairingDriver::PairingDriver(HubClient &client, const platform::Clock &clock, platform::Chance chance, DeviceKey key,
                             QString version, std::optional<Pinned> pinned)
    : m_client(client),
      m_clock(clock),
      m_chance(std::move(chance)),
      m_key(std::move(key)),
      m_version(std::move(version)),
      m_displayName(auth::displayName(m_key.publicKey())),
      m_pinned(std::move(pinned)),
      m_alarm(clock.makeAlarm([this] { feed({.kind = PairingEventKind::Deadline}); }))
{}

void PairingDriver::start()
{
    feed({.kind = PairingEventKind::Start});
}

void PairingDriver::retryNow()
{
    feed({.kind = PairingEventKind::RetryNow});
}

QString PairingDriver::pin() const
{
    return showsPin(m_plan.phase) ? m_pin : QString();
}

void PairingDriver::feed(const PairingEvent &event)
{
    const PairingStep step = stepPairing(m_plan, event, m_clock.monotonic(), m_chance());
    const bool differs = !(step.plan == m_plan);
    m_plan = step.plan;
    if (m_plan.obstacle == PairingObstacle::None)
        m_detail.clear();
    if (m_plan.deadline)
        m_alarm->start(*m_plan.deadline - m_clock.monotonic());
    else
        m_alarm->stop();
    carryOut(step.effect);
    if (differs) {
        // Once per reason: attempts go on for as long as it lasts.
        if (showsPin(m_plan.phase))
            m_told.clear();
        else if (!m_detail.isEmpty() && std::exchange(m_told, m_detail) != m_detail)
            qCInfo(log, "pairing: no code: %s", qPrintable(m_detail));
        Q_EMIT changed();
    }
}

void PairingDriver::carryOut(PairingEffect effect)
{
    if (effect == PairingEffect::None)
        return;
    ++m_turn;
    switch (effect) {
    case PairingEffect::AskOffer:
        askOffer();
        break;
    case PairingEffect::Reveal:
        reveal();
        break;
    case PairingEffect::Poll:
        poll();
        break;
    case PairingEffect::HandOver:
        Q_EMIT bound(m_binding, m_token, m_tokenLifetime);
        break;
    case PairingEffect::None:
        break;
    }
}

void PairingDriver::fail(const Reply &reply)
{
    m_detail = reply.standing == Standing::Good ? QStringLiteral("the hub's answer cannot be read") : reply.detail;
    feed({.kind = PairingEventKind::Failed, .retryAfter = reply.retryAfter, .obstacle = obstacleOf(reply.standing)});
}

void PairingDriver::refuse(const QString &detail, PairingObstacle obstacle)
{
    m_detail = detail;
    feed({.kind = PairingEventKind::Failed, .obstacle = obstacle});
}

bool PairingDriver::comesFromHub(const Reply &reply) const
{
    // A certificate that a hub made is as good as that hub's word: it must be the same hub.
    return reply.peerHubKey.isEmpty() || reply.peerHubKey == m_transcript.hubKey;
}

void PairingDriver::askOffer()
{
    m_pin.clear();
    m_transcript = {};
    m_transcript.displayKey = m_key.publicKey();
    m_transcript.displayNonce = randomBytes(32);
    v1::PairingStart start;
    start.set_commitment(
        PairingTranscript::commitment(m_transcript.displayKey, m_transcript.displayNonce).toStdString());

    Request request = post(QStringLiteral("/v1/pairing/sessions"), start);
    request.deadline = answerDeadline;
    Q_EMIT beginning();
    m_client.send(this, request, [this, turn = m_turn](const Reply &reply) {
        if (turn == m_turn)
            takeOffer(reply);
    });
}

void PairingDriver::takeOffer(const Reply &reply)
{
    v1::PairingOffer offer;
    if (!decode(reply, offer)) {
        if (m_pinned && reply.strangePeer) {
            Q_EMIT offered(false);
            refuse(reply.detail, PairingObstacle::Strange);
        } else {
            fail(reply);
        }
        return;
    }
    const auto session = idBytes(QString::fromStdString(offer.session_id()));
    if (!session || offer.hub_key().size() != 32 || offer.hub_nonce().size() != 32 || offer.poll_secret().empty()) {
        refuse(QStringLiteral("the hub's offer is incomplete"));
        return;
    }
    m_transcript.sessionId = *session;
    m_transcript.hubKey = QByteArray::fromStdString(offer.hub_key());
    m_transcript.hubNonce = QByteArray::fromStdString(offer.hub_nonce());
    m_offered = {m_transcript.hubKey, {}, keyedAt(offer.keys())};
    if (m_pinned) {
        const auto reached = follow(*m_pinned, offer.keys());
        const bool sound = reached && reached->hubKey == m_transcript.hubKey;
        Q_EMIT offered(sound);
        if (!sound) {
            refuse(reached ? QStringLiteral("the offer is not from the hub that proves itself") : reached.error(),
                   PairingObstacle::Strange);
            return;
        }
        m_offered = *reached;
    }
    if (!comesFromHub(reply)) {
        refuse(QStringLiteral("the certificate is that of another hub"), PairingObstacle::Insecure);
        return;
    }
    m_sessionId = offer.session_id();
    m_pollSecret = offer.poll_secret();
    feed({.kind = PairingEventKind::Offered, .pollInterval = milliseconds{offer.poll_interval_ms()}});
}

void PairingDriver::reveal()
{
    v1::PairingReveal message;
    message.set_poll_secret(m_pollSecret);
    message.set_display_key(m_transcript.displayKey.toStdString());
    message.set_display_nonce(m_transcript.displayNonce.toStdString());
    message.set_display_name(m_displayName.toStdString());
    message.set_version(m_version.toStdString());

    Request request = post(sessionPath(m_sessionId, "/reveal"), message);
    request.deadline = answerDeadline;
    m_client.send(this, request, [this, turn = m_turn](const Reply &reply) {
        if (turn != m_turn)
            return;
        v1::PairingRevealed revealed;
        if (!comesFromHub(reply)) {
            refuse(QStringLiteral("the certificate is that of another hub"), PairingObstacle::Insecure);
        } else if (decode(reply, revealed)) {
            m_pin = m_transcript.pin();
            m_pairUrl = QUrl(QString::fromStdString(revealed.pair_url()));
            feed({.kind = PairingEventKind::Revealed, .expiresIn = milliseconds{revealed.expires_in_ms()}});
        } else if (reply.problem.code == QLatin1String("pin_collision")) {
            feed({.kind = PairingEventKind::Collision});
        } else if (reply.problem.code == QLatin1String("pairing_expired")) {
            feed({.kind = PairingEventKind::Gone, .obstacle = PairingObstacle::Refuses});
        } else {
            // A key that was sent away is never let in again; without a binding there is nothing
            // to forget, so the next code vouches for another one. The old one stays until bound.
            if (reply.problem.code == QLatin1String("revoked") && !m_pinned)
                takeFreshKey();
            fail(reply);
        }
    });
}

void PairingDriver::takeFreshKey()
{
    auto key = DeviceKey::generate();
    if (!key)
        return;
    m_key = *std::move(key);
    m_displayName = auth::displayName(m_key.publicKey());
}

void PairingDriver::poll()
{
    v1::PairingPoll message;
    message.set_poll_secret(m_pollSecret);
    Request request = post(sessionPath(m_sessionId, "/poll"), message);
    request.deadline = answerDeadline;
    m_client.send(this, request, [this, turn = m_turn](const Reply &reply) {
        if (turn == m_turn)
            takeStatus(reply);
    });
}

void PairingDriver::takeStatus(const Reply &reply)
{
    v1::PairingStatus status;
    if (!decode(reply, status)) {
        if (reply.problem.code == QLatin1String("slow_down"))
            feed({.kind = PairingEventKind::SlowDown});
        else if (reply.problem.code == QLatin1String("pairing_expired"))
            feed({.kind = PairingEventKind::Gone});
        else
            fail(reply);
        return;
    }
    if (!status.has_binding()) {
        feed({.kind = PairingEventKind::Pending,
              .expiresIn = milliseconds{status.expires_in_ms()},
              .pollInterval = milliseconds{status.poll_interval_ms()}});
        return;
    }
    takeBinding(reply, status.binding());
}

void PairingDriver::takeBinding(const Reply &reply, const v1::Binding &binding)
{
    const auto id = idBytes(QString::fromStdString(binding.binding_id()));
    const auto organisation = QByteArray::fromStdString(binding.organisation_id());
    const auto recoveryKey = QByteArray::fromStdString(binding.recovery_key());
    const bool signedByHub =
        id && comesFromHub(reply) && QByteArray::fromStdString(binding.hub_key()) == m_transcript.hubKey &&
        recoveryKey.size() == DeviceKey::size &&
        verifySignature(m_transcript.hubKey, bindingMessage(m_transcript.digest(), *id, recoveryKey, organisation),
                        QByteArray::fromStdString(binding.hub_signature()));
    if (!signedByHub) {
        refuse(QStringLiteral("a binding that the hub's key did not sign"));
        return;
    }
    m_binding = {QString::fromStdString(binding.binding_id()),
                 QString::fromUtf8(organisation),
                 QString::fromStdString(binding.organisation_name()),
                 m_transcript.hubKey,
                 recoveryKey,
                 m_offered.keyedAtMs};
    m_token = QByteArray::fromStdString(binding.token().access_token());
    m_tokenLifetime = milliseconds{binding.token().expires_in_ms()};
    feed({.kind = PairingEventKind::Bound});
}

} // namespace lintel::auth

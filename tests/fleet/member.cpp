#include "tests/fleet/member.h"

#include "lintel/v1/room.pb.h"

#include <utility>

namespace lintel::fleet {

Member::Member(const Shared &shared)
    : m_shared(shared), m_client(shared.network, shared.address, shared.clock), m_tokens(m_client, shared.clock)
{}

Member::~Member() = default;

void Member::pair()
{
    auto key = auth::DeviceKey::generate();
    if (!key)
        return;
    m_pairing =
        std::make_unique<auth::PairingDriver>(m_client, m_shared.clock, m_shared.chance, *key, m_shared.version);
    connect(m_pairing.get(), &auth::PairingDriver::changed, this, [this] {
        // Bound already: the driver is about to go.
        const QString pin = m_pairing ? m_pairing->pin() : QString();
        if (pin != std::exchange(m_pin, pin) && !pin.isEmpty())
            Q_EMIT pinShown(pin);
    });
    connect(
        m_pairing.get(), &auth::PairingDriver::bound, this,
        [this, key = *key](const auth::Binding &binding, const QByteArray &token, std::chrono::milliseconds lifetime) {
            m_identity = auth::Identity{key, binding};
            m_tokens.setIdentity(*m_identity);
            if (!token.isEmpty())
                m_tokens.adopt(token, lifetime);
            m_pairing.release()->deleteLater(); // we are inside its signal
            Q_EMIT bound();
            openSession();
        });
    m_pairing->start();
}

void Member::resume(const auth::Identity &identity)
{
    m_identity = identity;
    m_tokens.setIdentity(identity);
    openSession();
}

void Member::openSession()
{
    m_session = std::make_unique<device::Session>(m_client, m_tokens, m_shared.clock, m_shared.chance,
                                                  device::Session::Settings{QNetworkProxy::NoProxy, m_shared.version});
    connect(m_session.get(), &device::Session::planChanged, this, [this] {
        if (isLive() != std::exchange(m_live, isLive()))
            Q_EMIT liveChanged();
        if (m_session->plan().phase == device::SessionPhase::Waiting)
            Q_EMIT waits();
    });
    connect(m_session.get(), &device::Session::snapshot, this, &Member::take);
    m_session->start();
}

void Member::take(const v1::RoomSnapshot &snapshot)
{
    const device::Known incoming{QString::fromStdString(snapshot.generation()), snapshot.revision(),
                                 QString::fromStdString(snapshot.digest())};
    if (!device::supersedes(incoming, m_known))
        return;
    m_known = incoming;
    m_session->setKnown(m_known);
    Q_EMIT roomArrived();
}

bool Member::isLive() const
{
    return m_session && m_session->plan().phase == device::SessionPhase::Live;
}

bool Member::isBusy() const
{
    using Phase = device::SessionPhase;
    const auto phase = m_session ? m_session->plan().phase : Phase::Idle;
    return phase == Phase::Token || phase == Phase::Opening || phase == Phase::Fetching;
}

std::chrono::milliseconds Member::pause() const
{
    if (!m_session || m_session->plan().phase != device::SessionPhase::Waiting)
        return {};
    return *m_session->plan().deadline - m_shared.clock.monotonic();
}

int Member::failures() const
{
    return m_session ? m_session->plan().failures : 0;
}

QString Member::trouble() const
{
    if (m_session)
        return m_session->detail();
    return m_pairing ? m_pairing->detail() : QString();
}

} // namespace lintel::fleet

#include "device/tenure.h"

#include "auth/display_name.h"
#include "device/kept_names.h"

#include "lintel/v1/stream.pb.h"

#include <QCborMap>
#include <QPointer>

#include <utility>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;

constexpr auto secretDeadline = std::chrono::seconds{5};

enum TokenField : int { TokenBytes = 1, TokenExpiry = 2 };

} // namespace

Tenure::Tenure(const DisplayParts &parts, HubClock &hubClock)
    : m_parts(parts),
      m_hubClock(hubClock),
      m_writer(parts.files),
      m_keeper(parts.secrets, parts.files, parts.clock, parts.chance),
      m_tokens(parts.client, parts.clock, parts.session.runId),
      m_bearer(parts.client, m_tokens),
      m_trust(parts.client, m_tokens, m_keeper, parts.clock, parts.chance, parts.session.runId),
      m_rooms(parts.files, m_writer, m_hubClock),
      m_outbox(m_bearer, parts.files, m_writer, m_hubClock, parts.clock, parts.chance),
      m_assets(m_bearer, parts.chance),
      m_searches(m_bearer),
      m_phone(m_hubClock),
      m_session(parts.client, m_tokens, parts.clock, parts.chance, parts.session)
{
    connectParts();
}

Tenure::~Tenure()
{
    m_parts.client.pin({});
}

void Tenure::connectParts()
{
    const auto correct = [this](Instant time) {
        m_hubClock.correct(time);
        m_phone.look();
    };
    connect(&m_keeper, &auth::IdentityKeeper::loaded, this, &Tenure::takeIdentity);
    connect(&m_keeper, &auth::IdentityKeeper::troubleChanged, this, &Tenure::changed);
    connect(&m_tokens, &auth::TokenSource::fetched, this, &Tenure::keepToken);
    connect(&m_tokens, &auth::TokenSource::serverTime, this, correct);
    connect(&m_rooms, &RoomStore::changed, this, [this] {
        m_session.setKnown(m_rooms.known());
        Q_EMIT roomChanged();
        Q_EMIT changed();
    });
    connect(&m_rooms, &RoomStore::erased, &m_outbox, &Outbox::eraseTitles);
    connect(&m_outbox, &Outbox::changed, this, &Tenure::changed);
    connect(&m_assets, &AssetFetcher::fetched, this,
            [this](const QString &, const QByteArray &bytes) { Q_EMIT themeFetched(bytes); });
    connect(&m_assets, &AssetFetcher::troubleChanged, this, &Tenure::changed);
    connect(&m_searches, &Searches::changed, this, &Tenure::changed);
    connect(&m_phone, &PhonePage::changed, this, &Tenure::changed);

    // Every answer of the hub is evidence.
    const auto witness = [this](const auth::Reply &reply, auth::Endpoint endpoint, bool renewed) {
        m_trust.take(reply, endpoint, renewed);
    };
    connect(&m_tokens, &auth::TokenSource::answered, this, witness);
    connect(&m_bearer, &auth::BearerClient::answered, this, witness);
    connect(&m_session, &Session::answered, this, witness);
    connect(&m_tokens, &auth::TokenSource::keyDiffers, &m_trust, &auth::TrustDriver::takeKeyDiffers);
    connect(&m_session, &Session::goodbye, &m_trust, &auth::TrustDriver::takeWord);
    connect(&m_session, &Session::revocation, this,
            [this](const v1::Revocation &revocation) { m_trust.take(revocation); });
    connect(&m_session, &Session::hubKeys, this, [this](const v1::HubKeys &keys) { m_trust.take(keys); });
    connect(&m_trust, &auth::TrustDriver::changed, this, &Tenure::takeTrust);
    connect(&m_trust, &auth::TrustDriver::rebindingWanted, this, &Tenure::setRebinding);
    connect(&m_trust, &auth::TrustDriver::keysChanged, &m_session, &Session::retryNow);
    connect(&m_trust, &auth::TrustDriver::revoked, this, &Tenure::revoked);
    connect(&m_trust, &auth::TrustDriver::readmitted, this,
            [this](const auth::Binding &binding, const QByteArray &token, milliseconds lifetime) {
                takeBinding(m_keeper.identity()->key, binding, token, lifetime);
            });
    connect(&m_trust, &auth::TrustDriver::readmissionEnded, this, [this] {
        if (!m_paired && !m_pairing)
            beginPairing();
    });

    connect(&m_session, &Session::planChanged, this, &Tenure::takePlan);
    connect(&m_session, &Session::serverTime, this, correct);
    connect(&m_session, &Session::heard, this, [this] {
        m_trust.hear();
        m_rooms.heard();
        Q_EMIT heard();
    });
    connect(&m_session, &Session::snapshot, this, [this](const v1::RoomSnapshot &snapshot) {
        if (!m_rooms.take(snapshot))
            return;
        m_outbox.take(snapshot);
        m_outbox.open();
    });
    connect(&m_session, &Session::calendarRead, this, [this](const v1::CalendarRead &read) { m_rooms.take(read); });
    connect(&m_session, &Session::phoneLink, &m_phone, &PhonePage::take);
}

void Tenure::load()
{
    m_rooms.load();
    m_outbox.load();
    if (m_rooms.room())
        m_outbox.setRoom(m_rooms.room()->room.id);
    m_session.setKnown(m_rooms.known());
    m_paired = m_keeper.wasBound();
}

void Tenure::start()
{
    m_keeper.start();
}

void Tenure::retryNow()
{
    m_keeper.retryNow();
    m_session.retryNow();
    m_outbox.linkIsBack();
    m_assets.retryNow();
    if (m_pairing)
        m_pairing->retryNow();
}

void Tenure::takeIdentity()
{
    const auth::Identity &identity = *m_keeper.identity();
    m_displayName = auth::displayName(identity.key.publicKey());
    m_paired = identity.binding.has_value();
    m_trust.start();
    m_asked = !m_paired;
    if (m_paired)
        readToken();
    else if (m_keeper.isNew())
        beginPairing();
    else
        m_trust.askReadmission();
    Q_EMIT changed();
}

void Tenure::beginPairing()
{
    pairWith(m_keeper.identity()->key, std::nullopt);
    // The hub may come to know this display while it shows codes.
    connect(m_pairing.get(), &auth::PairingDriver::beginning, this, [this] {
        if (!std::exchange(m_asked, false))
            m_trust.askReadmission();
    });
    m_pairing->start();
}

void Tenure::setRebinding(bool wanted)
{
    endPairing();
    const auto &identity = m_keeper.identity();
    if (!wanted || !identity || !identity->binding)
        return;
    // A copy of another display becomes a display of its own by it.
    const auto fresh = m_trust.plan().doubt == auth::Doubt::Cloned ? auth::DeviceKey::generate() : std::nullopt;
    pairWith(fresh.value_or(identity->key), auth::pinnedOf(*identity->binding));
    connect(m_pairing.get(), &auth::PairingDriver::offered, &m_trust, &auth::TrustDriver::takeOffer);
    m_pairing->start();
}

void Tenure::pairWith(const auth::DeviceKey &key, const std::optional<auth::Pinned> &pinned)
{
    endPairing();
    m_pairing = std::make_unique<auth::PairingDriver>(m_parts.client, m_parts.clock, m_parts.chance, key,
                                                      m_parts.session.version, pinned);
    connect(m_pairing.get(), &auth::PairingDriver::changed, this, &Tenure::changed);
    connect(m_pairing.get(), &auth::PairingDriver::bound, this,
            [this](const auth::Binding &binding, const QByteArray &token, milliseconds lifetime) {
                takeBinding(auth::DeviceKey(m_pairing->key()), binding, token, lifetime);
            });
}

void Tenure::endPairing()
{
    if (!m_pairing)
        return;
    m_pairing->disconnect(this);
    // We may be inside one of its signals.
    m_pairing.release()->deleteLater();
    Q_EMIT changed();
}

void Tenure::takeBinding(const auth::DeviceKey &key, const auth::Binding &binding, const QByteArray &token,
                         milliseconds lifetime)
{
    endPairing();
    // Before the binding is kept: whatever happens meanwhile, nothing that was meant for the
    // room before is sent under it.
    m_rooms.rebound();
    m_outbox.close();
    m_keeper.bind(key, binding);
    m_displayName = auth::displayName(key.publicKey());
    m_tokens.setIdentity(*m_keeper.identity());
    m_tokens.adopt(token, lifetime);
    keepToken(token, lifetime);
    m_trust.takeBound();
    if (isStarted())
        m_session.rebind();
    else
        beginSession();
    Q_EMIT changed();
}

void Tenure::readToken()
{
    m_parts.secrets.read(tokenSecret, secretDeadline,
                         [this, alive = QPointer<Tenure>(this)](const platform::SecretResult &result) {
                             if (!alive)
                                 return;
                             const QCborMap map = QCborValue::fromCbor(result.secret).toMap();
                             const Instant expiry{milliseconds{map.value(TokenExpiry).toInteger()}};
                             m_tokens.adopt(map.value(TokenBytes).toByteArray(), expiry - m_hubClock.now());
                             if (!isStarted())
                                 beginSession();
                         });
}

void Tenure::keepToken(const QByteArray &token, milliseconds lifetime)
{
    if (token.isEmpty())
        return;
    const auto expiry = (m_hubClock.now() + lifetime).time_since_epoch().count();
    const QCborMap map{{TokenBytes, token}, {TokenExpiry, qint64{expiry}}};
    // Losing it costs one round trip; nothing waits for this.
    m_parts.secrets.write(tokenSecret, map.toCborValue().toCbor(), secretDeadline, [](const auto &) {});
}

void Tenure::beginSession()
{
    m_paired = true;
    m_tokens.setIdentity(*m_keeper.identity());
    m_session.start();
    // Else the first snapshot opens it.
    if (m_rooms.isOfThisBinding())
        m_outbox.open();
    m_searches.open();
    Q_EMIT roomChanged();
    Q_EMIT changed();
}

void Tenure::takeTrust()
{
    m_session.setDoubted(auth::concernOf(m_trust.plan()) != auth::Doubt::None);
    Q_EMIT changed();
}

void Tenure::takePlan()
{
    const bool isBack = live() && !m_wasLive;
    m_wasLive = live();
    if (!m_wasLive)
        m_phone.linkIsGone();
    if (isBack) {
        m_outbox.linkIsBack();
        m_assets.retryNow();
    }
    Q_EMIT changed();
}

QStringList Tenure::problems() const
{
    QStringList result{m_keeper.trouble(), m_rooms.trouble(), m_outbox.trouble(), m_assets.trouble()};
    if (m_pairing)
        result << m_pairing->detail();
    if (m_paired && !live())
        result << m_session.detail();
    return result;
}

} // namespace lintel::device

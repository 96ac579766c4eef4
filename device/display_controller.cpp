#include "device/display_controller.h"

#include "auth/display_name.h"

#include "lintel/v1/stream.pb.h"

#include <QCborMap>

#include <utility>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;

const auto tokenSecret = QStringLiteral("token");
constexpr auto secretDeadline = std::chrono::seconds{5};

enum TokenField : int { TokenBytes = 1, TokenExpiry = 2 };

PairingTrouble troubleOf(auth::PairingObstacle obstacle)
{
    switch (obstacle) {
    case auth::PairingObstacle::None:
        return PairingTrouble::None;
    case auth::PairingObstacle::Unreachable:
        return PairingTrouble::HubUnreachable;
    case auth::PairingObstacle::Refuses:
        return PairingTrouble::HubRefuses;
    case auth::PairingObstacle::Strange:
        return PairingTrouble::HubRefuses;
    case auth::PairingObstacle::Insecure:
        return PairingTrouble::Insecure;
    }
    return PairingTrouble::HubRefuses;
}

} // namespace

DisplayController::DisplayController(const DisplayParts &parts)
    : m_parts(parts),
      m_hubClock(parts.clock),
      m_writer(parts.files),
      m_keeper(parts.secrets, parts.files, parts.chance),
      m_tokens(parts.client, parts.clock),
      m_bearer(parts.client, m_tokens),
      m_rooms(parts.files, m_writer, m_hubClock),
      m_outbox(m_bearer, parts.files, m_writer, m_hubClock, parts.clock, parts.chance),
      m_assets(m_bearer, parts.chance),
      m_session(parts.client, m_tokens, parts.clock, parts.chance, parts.session)
{
    m_state.hubUrl = parts.client.address().base().toString();
    m_state.version = parts.session.version;

    connect(&m_keeper, &auth::IdentityKeeper::loaded, this, &DisplayController::takeIdentity);
    connect(&m_keeper, &auth::IdentityKeeper::troubleChanged, this, &DisplayController::refresh);
    connect(&m_tokens, &auth::TokenSource::fetched, this, &DisplayController::keepToken);
    connect(&m_tokens, &auth::TokenSource::serverTime, this, [this](Instant time) { m_hubClock.correct(time); });
    connect(&m_rooms, &RoomStore::changed, this, [this] {
        m_session.setKnown(m_rooms.known());
        wishTheme();
        refresh();
    });
    connect(&m_outbox, &Outbox::changed, this, &DisplayController::refresh);
    connect(&m_assets, &AssetFetcher::fetched, this,
            [this](const QString &, const QByteArray &bytes) { Q_EMIT themeFetched(bytes); });
    connect(&m_assets, &AssetFetcher::troubleChanged, this, &DisplayController::refresh);

    connect(&m_session, &Session::planChanged, this, &DisplayController::takePlan);
    connect(&m_session, &Session::serverTime, this, [this](Instant time) { m_hubClock.correct(time); });
    connect(&m_session, &Session::heard, this, [this] {
        m_state.lastContact = m_parts.clock.monotonic();
        m_state.lastContactAt = m_hubClock.now();
    });
    connect(&m_session, &Session::snapshot, this, [this](const v1::RoomSnapshot &snapshot) {
        if (m_rooms.take(snapshot))
            m_outbox.take(snapshot);
    });
    connect(&m_session, &Session::calendarRead, this, [this](const v1::CalendarRead &read) { m_rooms.take(read); });
}

DisplayController::~DisplayController() = default;

void DisplayController::load()
{
    m_rooms.load();
    m_outbox.load();
    m_session.setKnown(m_rooms.known());
    m_state.phase = m_keeper.wasBound() ? Phase::Paired : Phase::Unpaired;
    m_state.lastContactAt = m_rooms.lastContactBefore();
    refresh();
}

void DisplayController::start()
{
    m_keeper.start();
}

void DisplayController::takeIdentity()
{
    m_state.pairing.displayName = auth::displayName(m_keeper.identity()->key.publicKey());
    if (m_keeper.identity()->binding)
        readToken();
    else
        beginPairing();
    refresh();
}

void DisplayController::beginPairing()
{
    m_state.phase = Phase::Unpaired;
    m_pairing = std::make_unique<auth::PairingDriver>(m_parts.client, m_parts.clock, m_parts.chance,
                                                      m_keeper.identity()->key, m_parts.session.version);
    connect(m_pairing.get(), &auth::PairingDriver::changed, this, &DisplayController::refresh);
    connect(m_pairing.get(), &auth::PairingDriver::bound, this, &DisplayController::takeBinding);
    m_pairing->start();
}

void DisplayController::takeBinding(const auth::Binding &binding, const QByteArray &token, milliseconds lifetime)
{
    // We are inside one of its signals.
    m_pairing.release()->deleteLater();
    m_keeper.bind(binding);
    m_tokens.adopt(token, lifetime);
    keepToken(token, lifetime);
    beginSession();
    refresh();
}

void DisplayController::readToken()
{
    m_parts.secrets.read(tokenSecret, secretDeadline, [this](const platform::SecretResult &result) {
        const QCborMap map = QCborValue::fromCbor(result.secret).toMap();
        const Instant expiry{milliseconds{map.value(TokenExpiry).toInteger()}};
        m_tokens.adopt(map.value(TokenBytes).toByteArray(), expiry - m_hubClock.now());
        beginSession();
    });
}

void DisplayController::keepToken(const QByteArray &token, milliseconds lifetime)
{
    if (token.isEmpty())
        return;
    const auto expiry = (m_hubClock.now() + lifetime).time_since_epoch().count();
    const QCborMap map{{TokenBytes, token}, {TokenExpiry, qint64{expiry}}};
    // Losing it costs one round trip; nothing waits for this.
    m_parts.secrets.write(tokenSecret, map.toCborValue().toCbor(), secretDeadline, [](const auto &) {});
}

void DisplayController::beginSession()
{
    m_state.phase = Phase::Paired;
    m_tokens.setIdentity(*m_keeper.identity());
    m_session.start();
    m_outbox.open();
    wishTheme();
    refresh();
}

void DisplayController::takePlan()
{
    const bool live = isLive(m_session.plan());
    if (live && !m_wasLive) {
        m_outbox.linkIsBack();
        m_assets.retryNow();
    }
    m_wasLive = live;
    refresh();
}

void DisplayController::wishTheme()
{
    // Before the identity is read nothing could be fetched.
    if (!m_rooms.room() || m_session.plan().phase == SessionPhase::Idle)
        return;
    const ThemeWish wish = m_rooms.theme();
    if (wish.sha256 == m_shownTheme) {
        m_assets.want({}, 0);
    } else if (wish.sha256.isEmpty()) {
        m_assets.want({}, 0);
        Q_EMIT themeCleared();
    } else {
        m_assets.want(wish.sha256, wish.size);
    }
}

void DisplayController::setShownTheme(const QString &sha256)
{
    m_shownTheme = sha256;
}

void DisplayController::setProblem(const QString &part, const QString &sentence)
{
    if (m_foreignProblems.value(part) == sentence)
        return;
    if (sentence.isEmpty())
        m_foreignProblems.remove(part);
    else
        m_foreignProblems.insert(part, sentence);
    refresh();
}

Instant DisplayController::now() const
{
    return m_hubClock.now();
}

platform::Monotonic DisplayController::monotonicNow() const
{
    return m_parts.clock.monotonic();
}

QString DisplayController::book(Instant start, Instant end, const QString &title)
{
    return m_outbox.book(start, end, title);
}

QString DisplayController::extend(const Meeting &meeting, Instant newEnd)
{
    return m_outbox.extend(meeting, newEnd);
}

QString DisplayController::end(const Meeting &meeting)
{
    return m_outbox.end(meeting, now());
}

void DisplayController::acknowledge(const QString &intentKey)
{
    m_outbox.acknowledge(intentKey);
}

void DisplayController::retryNow()
{
    m_keeper.retryNow();
    m_session.retryNow();
    m_outbox.linkIsBack();
    m_assets.retryNow();
    if (m_pairing)
        m_pairing->retryNow();
}

void DisplayController::tryAdminPin(const QString &) {}

void DisplayController::closeAdmin() {}

void DisplayController::unpair() {}

void DisplayController::pairAgain() {}

void DisplayController::restart() {}

QString DisplayController::setHubUrl(const QString &)
{
    return QStringLiteral("not now");
}

void DisplayController::writeDiagnostics() {}

PairingState DisplayController::pairingState() const
{
    PairingState state;
    state.displayName = m_state.pairing.displayName;
    if (!m_pairing)
        return state;
    const auth::PairingPlan &plan = m_pairing->plan();
    state.pin = m_pairing->pin();
    if (!state.pin.isEmpty()) {
        state.pairUrl = m_pairing->pairUrl();
        state.expiresAt = plan.expiresAt;
        state.lifetime = plan.lifetime;
    }
    state.trouble = troubleOf(plan.obstacle);
    state.troubleDetail = m_pairing->detail();
    if (plan.phase == auth::PairingPhase::Waiting)
        state.retryAt = plan.deadline;
    return state;
}

QStringList DisplayController::problems() const
{
    QStringList result{m_keeper.trouble(), m_rooms.trouble(), m_outbox.trouble(), m_assets.trouble()};
    if (m_pairing)
        result << m_pairing->detail();
    else if (!isLive(m_session.plan()))
        result << m_session.detail();
    result << m_foreignProblems.values();
    result.removeAll(QString());
    return result;
}

void DisplayController::refresh()
{
    m_state.pairing = pairingState();
    m_state.room = m_rooms.room();
    m_state.outbox = m_outbox.intents();
    m_state.link = isLive(m_session.plan()) ? Link::Live : Link::Reconnecting;
    m_state.problems = problems();
    // Several changes of one turn are one picture.
    if (std::exchange(m_telling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_telling = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace lintel::device

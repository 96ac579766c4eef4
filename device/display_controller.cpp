#include "device/display_controller.h"

#include "device/diagnostics.h"
#include "device/hub_setting.h"
#include "device/machine_facts.h"
#include "device/room/local_time.h"

#include "lintel/v1/room.pb.h"

#include <algorithm>
#include <utility>

namespace lintel::device {
namespace {

/// How long what the kernel told about the network is taken as still so.
constexpr std::chrono::milliseconds factsLast = std::chrono::seconds{5};

PairingTrouble troubleOf(auth::PairingObstacle obstacle)
{
    switch (obstacle) {
    case auth::PairingObstacle::None:
        return PairingTrouble::None;
    case auth::PairingObstacle::Unreachable:
        return PairingTrouble::HubUnreachable;
    case auth::PairingObstacle::Insecure:
        return PairingTrouble::Insecure;
    case auth::PairingObstacle::Refuses:
    case auth::PairingObstacle::Strange:
        break;
    }
    return PairingTrouble::HubRefuses;
}

Concern concernFrom(auth::Doubt doubt)
{
    switch (doubt) {
    case auth::Doubt::None:
        return Concern::None;
    case auth::Doubt::Refused:
        return Concern::Refused;
    case auth::Doubt::UnknownToHub:
        return Concern::UnknownToHub;
    case auth::Doubt::SeveralOrganisations:
        return Concern::SeveralOrganisations;
    case auth::Doubt::Cloned:
        return Concern::Cloned;
    case auth::Doubt::StrangeHub:
        return Concern::StrangeHub;
    }
    return Concern::Refused;
}

} // namespace

DisplayController::DisplayController(const DisplayParts &parts)
    : m_parts(parts),
      m_hubClock(parts.clock),
      m_doorWriter(parts.files),
      m_door(parts.files, m_doorWriter, parts.clock),
      m_forgetting(parts.files, parts.secrets, parts.chance),
      m_idle(parts.backlight, parts.clock)
{
    if (m_parts.session.runId.isEmpty())
        m_parts.session.runId = QString::fromLatin1(auth::randomBytes(16).toHex());
    m_state.hubUrl = parts.client.address().base().toString();
    m_state.version = parts.session.version;
    m_parts.client.setTimes([this] { return times(); });
    connect(&m_door, &AdminDoor::changed, this, &DisplayController::refresh);
    connect(&m_idle, &IdleKeeper::due, this, &DisplayController::lookIdle);
    connect(&m_idle, &IdleKeeper::changed, this, &DisplayController::tell);
    connect(&m_forgetting, &Forgetting::done, this, &DisplayController::beginAnew);
    connect(&m_forgetting, &Forgetting::troubleChanged, this, &DisplayController::refresh);
}

DisplayController::~DisplayController()
{
    m_parts.client.setTimes({});
}

void DisplayController::load()
{
    m_door.load();
    if (!m_forgetting.isDue())
        makeTenure();
    else
        m_state.phase = Phase::Unpaired;
    refresh();
}

void DisplayController::start()
{
    m_started = true;
    if (m_tenure)
        m_tenure->start();
    else
        m_forgetting.carryOn();
}

void DisplayController::makeTenure()
{
    m_tenure = std::make_unique<Tenure>(m_parts, m_hubClock);
    connect(m_tenure.get(), &Tenure::changed, this, &DisplayController::refresh);
    connect(m_tenure.get(), &Tenure::roomChanged, this, &DisplayController::wishTheme);
    connect(m_tenure.get(), &Tenure::heard, this, &DisplayController::hear);
    connect(m_tenure.get(), &Tenure::themeFetched, this, &DisplayController::themeFetched);
    connect(m_tenure.get(), &Tenure::revoked, this,
            [this](const auth::VerifiedRevocation &revocation) { startOver(ForgetCause(revocation)); });
    m_tenure->load();
    m_state.lastContactAt = m_tenure->rooms().lastContactBefore();
    wishTheme();
}

void DisplayController::startOver(const ForgetCause &cause)
{
    // What tells us is about to go: not from within.
    QMetaObject::invokeMethod(
        this,
        [this, cause] {
            if (!m_tenure)
                return;
            m_tenure.reset();
            m_door.setHash({});
            m_state.lastContact.reset();
            m_state.lastContactAt.reset();
            m_forgetting.forget(cause);
            refresh();
        },
        Qt::QueuedConnection);
}

void DisplayController::beginAnew()
{
    makeTenure();
    m_tenure->start();
    refresh();
}

void DisplayController::hear()
{
    m_state.lastContact = m_parts.clock.monotonic();
    m_state.lastContactAt = m_hubClock.now();
}

void DisplayController::wishTheme()
{
    const RoomStore &rooms = m_tenure->rooms();
    if (rooms.room())
        m_door.setHash(QByteArray::fromStdString(rooms.snapshot().settings().admin_pin_hash()));
    // Before the identity is read nothing could be fetched.
    if (!rooms.room() || !m_tenure->isStarted())
        return;
    const ThemeWish wish = rooms.theme();
    const bool fetches = wish.sha256 != m_shownTheme && !wish.sha256.isEmpty();
    m_tenure->assets().want(fetches ? wish.sha256 : QString(), fetches ? wish.size : 0);
    if (wish.sha256.isEmpty() && !m_shownTheme.isEmpty())
        Q_EMIT themeCleared();
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

std::vector<Instant> DisplayController::times() const
{
    std::vector<Instant> result{m_hubClock.now()};
    if (!m_hubClock.confirmed())
        result.push_back(m_hubClock.floor());
    return result;
}

QString DisplayController::book(Instant start, Instant end, const QString &title)
{
    return m_tenure ? m_tenure->outbox().book(start, end, title) : QString();
}

QString DisplayController::extend(const Meeting &meeting, Instant newEnd)
{
    return m_tenure ? m_tenure->outbox().extend(meeting, newEnd) : QString();
}

QString DisplayController::end(const Meeting &meeting)
{
    return m_tenure ? m_tenure->outbox().end(meeting, now()) : QString();
}

QString DisplayController::checkIn(const Meeting &meeting)
{
    return m_tenure ? m_tenure->outbox().checkIn(meeting) : QString();
}

QString DisplayController::bookElsewhere(const FreeRoom &room, Instant end, const QString &title)
{
    // What was found a moment ago is booked from now on, or from when it is free.
    const Instant start = std::max(floorToMinute(now()), room.from);
    return m_tenure ? m_tenure->outbox().bookElsewhere(room.room, start, end, title) : QString();
}

QString DisplayController::report(Trouble trouble, const QString &words)
{
    return m_tenure ? m_tenure->outbox().report(trouble, words) : QString();
}

void DisplayController::findRooms(const RoomFilter &filter)
{
    if (m_tenure)
        m_tenure->searches().findRooms(filter);
}

void DisplayController::findMeetings(const QString &words)
{
    if (m_tenure)
        m_tenure->searches().findMeetings(words);
}

void DisplayController::endSearch()
{
    if (m_tenure)
        m_tenure->searches().end();
}

void DisplayController::acknowledge(const QString &intentKey)
{
    if (m_tenure)
        m_tenure->outbox().acknowledge(intentKey);
}

void DisplayController::retryNow()
{
    if (m_tenure)
        m_tenure->retryNow();
}

void DisplayController::tryAdminPin(const QString &pin)
{
    m_door.tryPin(pin);
}

void DisplayController::touched()
{
    m_door.touch();
    m_idle.touch();
}

void DisplayController::closeAdmin()
{
    m_door.close();
}

void DisplayController::unpair()
{
    const auto consent = m_door.consent();
    if (!consent)
        return;
    m_door.close();
    startOver(ForgetCause(*consent));
}

void DisplayController::pairAgain()
{
    if (m_tenure && m_door.consent())
        m_tenure->pairAgain();
}

void DisplayController::restart()
{
    if (m_state.phase == Phase::Unpaired || m_door.consent())
        Q_EMIT restartWanted();
}

QString DisplayController::setHubUrl(const QString &url)
{
    if (m_state.phase != Phase::Unpaired)
        return QStringLiteral("a paired display keeps its hub");
    QString why = keepHubUrl(m_parts.files, url);
    if (why.isEmpty()) {
        m_state.hubUrl = typedHubUrl(m_parts.files);
        refresh();
    }
    return why;
}

void DisplayController::writeDiagnostics()
{
    const auto written = writeDiagnosticBundle(*this, m_parts.dataDirectory);
    m_state.machine.diagnostics = written.value_or(QString());
    setProblem(QStringLiteral("diagnostics"), written ? QString() : written.error());
    refresh();
}

PairingState DisplayController::pairingState() const
{
    PairingState state;
    if (!m_tenure)
        return state;
    state.displayName = m_tenure->displayName();
    const auth::PairingDriver *pairing = m_tenure->pairing();
    if (!pairing)
        return state;
    const auth::PairingPlan &plan = pairing->plan();
    state.displayName = pairing->displayName();
    state.pin = pairing->pin();
    if (!state.pin.isEmpty()) {
        state.pairUrl = pairing->pairUrl();
        state.expiresAt = plan.expiresAt;
        state.lifetime = plan.lifetime;
    }
    state.trouble = troubleOf(plan.obstacle);
    state.troubleDetail = pairing->detail();
    if (plan.phase == auth::PairingPhase::Waiting)
        state.retryAt = plan.deadline;
    return state;
}

QStringList DisplayController::problems() const
{
    QStringList result{m_forgetting.trouble(), m_door.trouble(), m_idle.trouble()};
    if (m_tenure)
        result << m_tenure->problems();
    result << m_foreignProblems.values();
    result.removeAll(QString());
    return result;
}

void DisplayController::refresh()
{
    const bool live = m_tenure && m_tenure->live();
    m_state.phase = m_tenure && m_tenure->isPaired() ? Phase::Paired : Phase::Unpaired;
    m_state.concern = m_tenure ? concernFrom(auth::concernOf(m_tenure->trust())) : Concern::None;
    m_state.pairing = pairingState();
    m_state.adminPin = m_door.state();
    // Nothing on the first frame shows it.
    if (const auto at = monotonicNow(); m_started && (!m_factsAt || at - *m_factsAt >= factsLast)) {
        m_factsAt = at;
        m_state.machine.network = networkFact();
    }
    m_state.machine.clockConfirmed = m_hubClock.confirmed();
    m_state.room = m_tenure ? m_tenure->rooms().room() : nullptr;
    m_state.outbox = m_tenure ? m_tenure->outbox().intents() : std::vector<Intent>();
    m_state.roomSearch = m_tenure ? m_tenure->searches().rooms() : RoomSearch();
    m_state.meetingSearch = m_tenure ? m_tenure->searches().meetings() : MeetingSearch();
    const bool hasPage = m_state.room && m_state.room->phonePage;
    m_state.phone = m_tenure && hasPage ? m_tenure->phone() : PhoneLink();
    m_state.link = live ? Link::Live : m_state.concern != Concern::None ? Link::Doubted : Link::Reconnecting;
    lookIdle();
    tell();
}

void DisplayController::lookIdle()
{
    const bool paired = m_state.phase == Phase::Paired;
    m_idle.look(paired ? m_state.room.get() : nullptr, m_state.outbox, now());
}

void DisplayController::tell()
{
    m_state.idle = m_idle.state();
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

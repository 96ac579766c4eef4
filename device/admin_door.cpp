#include "device/admin_door.h"

#include "device/admin_pin_hash.h"

#include <QCborMap>

#include <algorithm>
#include <utility>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;

constexpr QLatin1StringView doorFile{"admin-door"};
/// Nobody types more.
constexpr qsizetype pinBound = 64;

enum Field : int { Version = 0, Failures = 1, PauseMs = 2 };

} // namespace

AdminDoor::AdminDoor(platform::WholeFileStore &files, platform::FileWriter &writer, const platform::Clock &clock)
    : m_files(files), m_writer(writer), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        catchUp();
        setTimer(); // a coarse one may be early
        tell();
    });
    // One at a time: each takes as much memory as its hash names.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(2'000);
}

AdminDoor::~AdminDoor()
{
    m_pool.waitForDone();
}

void AdminDoor::load()
{
    const auto file = m_files.read(doorFile);
    if (!file && file.error().trouble == platform::FileTrouble::Absent)
        return;
    const QCborMap map = file ? QCborValue::fromCbor(file->bytes).toMap() : QCborMap();
    if (map.value(Version).toInteger() == 1) {
        feed({.kind = DoorEventKind::Restored,
              .failures = static_cast<int>(std::clamp<qint64>(map.value(Failures).toInteger(), 0, 1'000'000)),
              .pause = milliseconds{map.value(PauseMs).toInteger()}});
        return;
    }
    // A damaged count is no reason to begin at none.
    m_diskTrouble = QStringLiteral("admin PIN, its tries: ") +
                    (file ? QStringLiteral("of a form that this version does not know") : file.error().detail);
    feed({.kind = DoorEventKind::Restored, .failures = freeTries, .pause = pauseAfter(freeTries)});
}

void AdminDoor::setHash(const QByteArray &phc)
{
    if (phc == m_hash)
        return;
    m_hash = phc;
    m_hashTrouble = phc.isEmpty() ? QString() : whyRefused(phc);
    feed({.kind = phc.isEmpty() || !m_hashTrouble.isEmpty() ? DoorEventKind::PinGone : DoorEventKind::PinSet});
}

void AdminDoor::tryPin(const QString &pin)
{
    catchUp();
    const QByteArray typed = pin.toUtf8();
    if (m_plan.phase == DoorPhase::Shut && !typed.isEmpty() && typed.size() <= pinBound) {
        m_typed = typed;
        feed({.kind = DoorEventKind::Typed});
    }
    tell();
}

void AdminDoor::touch()
{
    catchUp();
    feed({.kind = DoorEventKind::Touched});
}

void AdminDoor::close()
{
    catchUp();
    feed({.kind = DoorEventKind::Left});
}

std::optional<AdminConsent> AdminDoor::consent() const
{
    const bool open = m_plan.phase == DoorPhase::Open && m_plan.deadline && *m_plan.deadline > m_clock.monotonic();
    return open ? std::optional(AdminConsent{}) : std::nullopt;
}

void AdminDoor::feed(const DoorEvent &event)
{
    const DoorStep step = stepDoor(m_plan, event, m_clock.monotonic());
    m_plan = step.plan;
    carryOut(step.effect);
    if (m_plan.phase != DoorPhase::Counting && m_plan.phase != DoorPhase::Checking) {
        ++m_turn;
        m_typed.fill('\0');
        m_typed.clear();
    }
    setTimer();
    tell();
}

void AdminDoor::setTimer()
{
    if (m_plan.deadline)
        m_timer.start(std::max(*m_plan.deadline - m_clock.monotonic(), milliseconds{0}));
    else
        m_timer.stop();
}

void AdminDoor::catchUp()
{
    while (m_plan.deadline && *m_plan.deadline <= m_clock.monotonic())
        feed({.kind = DoorEventKind::Deadline});
}

void AdminDoor::carryOut(DoorEffect effect)
{
    switch (effect) {
    case DoorEffect::None:
        break;
    case DoorEffect::Count:
        save(true);
        break;
    case DoorEffect::Keep:
        save(false);
        break;
    case DoorEffect::Compare:
        compare();
        break;
    }
}

void AdminDoor::save(bool report)
{
    const QCborMap map{
        {Version, 1}, {Failures, m_plan.failures}, {PauseMs, qint64{pauseToKeep(m_plan, m_clock.monotonic()).count()}}};
    m_writer.write(doorFile, map.toCborValue().toCbor(), [this, report, turn = m_turn](const auto &result) {
        m_diskTrouble =
            result ? QString() : QStringLiteral("admin PIN, its tries not counted: ") + result.error().detail;
        if (report && turn == m_turn)
            feed({.kind = DoorEventKind::Counted, .kept = result.has_value()});
        tell();
    });
}

void AdminDoor::compare()
{
    m_pool.start([this, phc = m_hash, typed = m_typed, turn = m_turn] {
        const std::optional<bool> same = matches(phc, typed);
        QMetaObject::invokeMethod(
            this,
            [this, same, turn] {
                if (turn != m_turn)
                    return;
                feed({.kind = !same ? DoorEventKind::Unchecked : *same ? DoorEventKind::Right : DoorEventKind::Wrong});
            },
            Qt::QueuedConnection);
    });
}

void AdminDoor::tell()
{
    const AdminPinState state{.set = m_plan.phase != DoorPhase::NoWay,
                              .open = m_plan.phase == DoorPhase::Open,
                              .checking = m_plan.phase == DoorPhase::Counting || m_plan.phase == DoorPhase::Checking,
                              .wrong = m_plan.wrong,
                              .triesLeft = triesLeft(m_plan),
                              .nextTryAt = m_plan.phase == DoorPhase::Paused ? m_plan.deadline : std::nullopt};
    const QString trouble = !m_hashTrouble.isEmpty() ? m_hashTrouble : m_diskTrouble;
    if (state == m_state && trouble == m_trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace lintel::device

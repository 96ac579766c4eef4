#include "device/room_store.h"

#include "device/from_wire.h"
#include "device/kept_names.h"
#include "device/titles.h"

#include "lintel/v1/stream.pb.h"

#include <QCborMap>

#include <algorithm>
#include <utility>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;

/// A mere change of age is not worth a write to the card more often than this.
constexpr milliseconds agePause = std::chrono::minutes{1};
/// Nor is the time that passes without the hub.
constexpr milliseconds awayPause = std::chrono::minutes{15};
constexpr milliseconds tickPause = std::chrono::minutes{5};

/// Those after LastContact came later; a file without them is as good.
enum Field : int {
    Version = 0,
    Snapshot = 1,
    ClockOffset = 2,
    LastContact = 3,
    KnownTime = 4,
    AwayMs = 5,
    ErasureOf = 6,
    SkewMs = 7,
    ContactConfirmed = 8,
    AwaitsRoom = 9,
};

milliseconds milli(const QCborValue &value)
{
    return milliseconds{value.toInteger()};
}

qint64 number(Instant time)
{
    return time.time_since_epoch().count();
}

Known knownFrom(const v1::RoomSnapshot &snapshot)
{
    return {QString::fromStdString(snapshot.generation()), snapshot.revision(),
            QString::fromStdString(snapshot.digest()), QString::fromStdString(snapshot.room().id())};
}

} // namespace

bool supersedes(const Known &incoming, const Known &known)
{
    return incoming.room != known.room || incoming.generation != known.generation ||
           incoming.revision >= known.revision;
}

RoomStore::RoomStore(platform::WholeFileStore &files, platform::FileWriter &writer, HubClock &clock)
    : m_files(files),
      m_writer(writer),
      m_clock(clock),
      m_snapshot(std::make_unique<v1::RoomSnapshot>()),
      m_awaySince(clock.monotonic())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RoomStore::tick);
    m_timer.start(tickPause);
}

RoomStore::~RoomStore() = default;

void RoomStore::load()
{
    const auto file = m_files.read(roomFile);
    if (!file) {
        if (file.error().trouble != platform::FileTrouble::Absent)
            m_trouble = QStringLiteral("room cache: ") + file.error().detail;
        return;
    }
    if (file->fromPrevious)
        m_trouble = QStringLiteral("room cache, previous copy in use: ") + file->detail;

    const QCborMap map = QCborValue::fromCbor(file->bytes).toMap();
    const QByteArray bytes = map.value(Snapshot).toByteArray();
    v1::RoomSnapshot snapshot;
    if (map.value(Version).toInteger() != 1 ||
        !snapshot.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())) || snapshot.room().name().empty()) {
        const auto kept = m_files.keepAside(roomFile);
        m_foreign = QStringLiteral("room cache: of a form that this version does not know; ") +
                    (kept ? QStringLiteral("kept aside") : kept.error().detail);
        return;
    }
    restore(map, std::move(snapshot));
}

void RoomStore::restore(const QCborMap &map, v1::RoomSnapshot &&snapshot)
{
    m_contact = Instant{milli(map.value(LastContact))};
    m_contactBefore = m_contact;
    m_contactConfirmed = map.value(ContactConfirmed).toBool();
    m_awayBefore = std::max(milli(map.value(AwayMs)), milliseconds{0});
    m_skew = milli(map.value(SkewMs));
    const auto erasure = map.value(ErasureOf).toInteger();
    m_erasure = erasure == 2 ? Erasure::Done : erasure == 1 ? Erasure::Begun : Erasure::None;
    m_awaitsRoom = map.value(AwaitsRoom).toBool();
    m_clock.restore(milli(map.value(ClockOffset)), std::max(*m_contact, Instant{milli(map.value(KnownTime))}));
    *m_snapshot = std::move(snapshot);
    refresh();
    eraseIfDue();
    // Others may have been interrupted.
    if (m_erasure == Erasure::Done)
        QMetaObject::invokeMethod(this, &RoomStore::erased, Qt::QueuedConnection);
}

milliseconds RoomStore::away() const
{
    const milliseconds counted = m_awayBefore + (m_clock.monotonic() - m_awaySince);
    const TimeReading reading = m_clock.read();
    if (reading.source != TimeSource::System || !m_contact || !m_contactConfirmed)
        return counted;
    return std::max(counted, reading.now - *m_contact);
}

QString RoomStore::trouble() const
{
    return m_trouble.isEmpty() ? m_foreign : m_trouble;
}

QByteArray RoomStore::adminPinHash() const
{
    return QByteArray::fromStdString(m_snapshot->settings().admin_pin_hash());
}

Known RoomStore::known() const
{
    return m_awaitsRoom ? Known() : knownFrom(*m_snapshot);
}

ThemeWish RoomStore::theme() const
{
    return {QString::fromStdString(m_snapshot->theme().sha256()), m_snapshot->theme().size()};
}

bool RoomStore::take(const v1::RoomSnapshot &snapshot)
{
    if (snapshot.room().name().empty() || snapshot.room().zone().empty() || snapshot.generation().empty())
        return false;
    const Known incoming = knownFrom(snapshot);
    if (m_room && !supersedes(incoming, known()))
        return false;
    // A display that polls is told the same again and again; only the calendar's age differs.
    const bool onlyAge = m_room && !incoming.digest.isEmpty() && incoming == known();
    *m_snapshot = snapshot;
    m_erasure = Erasure::None;
    m_awaitsRoom = false;
    heard();
    measureSkew(snapshot.server_time_ms());
    refresh();
    if (onlyAge)
        saveNowAndThen();
    else
        save();
    Q_EMIT changed();
    return true;
}

void RoomStore::rebound()
{
    if (!isOfThisBinding())
        return;
    m_awaitsRoom = true;
    save();
    Q_EMIT changed();
}

void RoomStore::take(const v1::CalendarRead &read)
{
    if (!isOfThisBinding() || read.generation() != m_snapshot->generation())
        return;
    *m_snapshot->mutable_calendar() = read.calendar();
    m_snapshot->set_server_time_ms(read.server_time_ms());
    heard();
    measureSkew(read.server_time_ms());
    refresh();
    saveNowAndThen();
    Q_EMIT changed();
}

/// The room as plain values. Its age is told by our clock, wherever the hub's differs.
void RoomStore::refresh()
{
    auto room = std::make_shared<RoomData>(roomFromWire(*m_snapshot));
    if (room->calendarReadAt)
        *room->calendarReadAt -= m_skew;
    m_room = std::move(room);
}

void RoomStore::measureSkew(std::int64_t serverTimeMs)
{
    const TimeReading reading = m_clock.read();
    m_skew = reading.source == TimeSource::System && serverTimeMs > 0
                 ? Instant{milliseconds{serverTimeMs}} - reading.now
                 : milliseconds{0};
}

void RoomStore::heard()
{
    const bool longAway = m_clock.monotonic() - m_awaySince + m_awayBefore >= awayPause;
    m_awayBefore = milliseconds{0};
    m_awaySince = m_clock.monotonic();
    m_contact = m_clock.now();
    m_contactConfirmed = m_clock.confirmed();
    if (m_room && longAway)
        save();
}

void RoomStore::tick()
{
    eraseIfDue();
    const auto now = m_clock.monotonic();
    if (m_room && now - m_awaySince >= awayPause && (!m_savedAt || now - *m_savedAt >= awayPause))
        save();
}

void RoomStore::eraseIfDue()
{
    if (!m_room || m_erasure == Erasure::Done)
        return;
    if (m_erasure == Erasure::Begun || away() >= std::chrono::hours{24} * m_room->settings.titlesKeptDays)
        erase();
}

void RoomStore::erase()
{
    eraseTitles(*m_snapshot);
    m_erasure = Erasure::Begun;
    refresh();
    // What a newer version left here cannot be erased in part.
    const auto forgotten = m_files.forgetAside(roomFile);
    m_foreign = forgotten ? QString() : forgotten.error().detail;
    save();
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT changed();
            Q_EMIT erased();
        },
        Qt::QueuedConnection);
}

void RoomStore::saveNowAndThen()
{
    if (!m_savedAt || m_clock.monotonic() - *m_savedAt >= agePause)
        save();
}

void RoomStore::save()
{
    const auto now = m_clock.monotonic();
    m_savedAt = now;
    const QCborMap map{{Version, 1},
                       {Snapshot, QByteArray::fromStdString(m_snapshot->SerializeAsString())},
                       {ClockOffset, qint64{m_clock.offset().count()}},
                       {LastContact, number(m_contact.value_or(m_clock.now()))},
                       {KnownTime, number(m_clock.confirmed() ? m_clock.now() : m_clock.floor())},
                       {AwayMs, qint64{(m_awayBefore + (now - m_awaySince)).count()}},
                       {ErasureOf, static_cast<int>(m_erasure)},
                       {SkewMs, qint64{m_skew.count()}},
                       {ContactConfirmed, m_contactConfirmed},
                       {AwaitsRoom, m_awaitsRoom}};
    m_writer.write(roomFile, map.toCborValue().toCbor(),
                   [this, written = m_erasure](const auto &result) { takeWritten(result, written); });
}

void RoomStore::takeWritten(const tl::expected<void, platform::FileError> &result, Erasure written)
{
    // The second writing pushes the titles out of the previous copy; a failed one is made up
    // for at the next tick.
    if (result && written == Erasure::Begun && m_erasure == Erasure::Begun) {
        m_erasure = Erasure::Done;
        save();
    }
    if (!result && m_erasure == Erasure::Done)
        m_erasure = Erasure::Begun;
    const QString trouble = result ? QString() : QStringLiteral("room cache not written: ") + result.error().detail;
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace lintel::device

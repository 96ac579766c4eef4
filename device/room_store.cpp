#include "device/room_store.h"

#include "device/from_wire.h"

#include "lintel/v1/stream.pb.h"

#include <QCborMap>

#include <utility>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;

const auto cacheFile = QStringLiteral("room");
/// A mere change of age is not worth a write to the card more often than this.
constexpr milliseconds agePause = std::chrono::minutes{1};

enum Field : int { Version = 0, Snapshot = 1, ClockOffset = 2, LastContact = 3 };

} // namespace

bool supersedes(const Known &incoming, const Known &known)
{
    return incoming.generation != known.generation || incoming.revision >= known.revision;
}

RoomStore::RoomStore(platform::WholeFileStore &files, FileWriter &writer, HubClock &clock)
    : m_files(files), m_writer(writer), m_clock(clock), m_snapshot(std::make_unique<v1::RoomSnapshot>())
{}

RoomStore::~RoomStore() = default;

void RoomStore::load()
{
    const auto file = m_files.read(cacheFile);
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
        m_trouble = QStringLiteral("room cache: of a form that this version does not know");
        return;
    }
    m_lastContact = Instant{milliseconds{map.value(LastContact).toInteger()}};
    m_savedAt = m_lastContact;
    m_clock.restore(milliseconds{map.value(ClockOffset).toInteger()}, *m_lastContact);
    *m_snapshot = std::move(snapshot);
    m_room = std::make_shared<const RoomData>(roomFromWire(*m_snapshot));
}

Known RoomStore::known() const
{
    return {QString::fromStdString(m_snapshot->generation()), m_snapshot->revision(),
            QString::fromStdString(m_snapshot->digest())};
}

ThemeWish RoomStore::theme() const
{
    return {QString::fromStdString(m_snapshot->theme().sha256()), m_snapshot->theme().size()};
}

bool RoomStore::take(const v1::RoomSnapshot &snapshot)
{
    if (snapshot.room().name().empty() || snapshot.room().zone().empty() || snapshot.generation().empty())
        return false;
    const Known incoming{QString::fromStdString(snapshot.generation()), snapshot.revision(),
                         QString::fromStdString(snapshot.digest())};
    if (m_room && !supersedes(incoming, known()))
        return false;
    *m_snapshot = snapshot;
    m_room = std::make_shared<const RoomData>(roomFromWire(snapshot));
    save();
    Q_EMIT changed();
    return true;
}

void RoomStore::take(const v1::CalendarRead &read)
{
    if (!m_room || read.generation() != m_snapshot->generation())
        return;
    *m_snapshot->mutable_calendar() = read.calendar();
    m_snapshot->set_server_time_ms(read.server_time_ms());
    auto room = std::make_shared<RoomData>(*m_room);
    room->calendarReadAt = calendarReadAt(read.calendar(), read.server_time_ms());
    room->calendarIssues = calendarIssues(read.calendar());
    m_room = std::move(room);
    if (!m_savedAt || m_clock.now() - *m_savedAt >= agePause || m_clock.now() < *m_savedAt)
        save();
    Q_EMIT changed();
}

void RoomStore::save()
{
    m_savedAt = m_clock.now();
    const QCborMap map{{Version, 1},
                       {Snapshot, QByteArray::fromStdString(m_snapshot->SerializeAsString())},
                       {ClockOffset, qint64{m_clock.offset().count()}},
                       {LastContact, qint64{m_savedAt->time_since_epoch().count()}}};
    m_writer.write(cacheFile, map.toCborValue().toCbor(), [this](const auto &result) {
        const QString trouble = result ? QString() : QStringLiteral("room cache not written: ") + result.error().detail;
        if (trouble == m_trouble)
            return;
        m_trouble = trouble;
        Q_EMIT changed();
    });
}

} // namespace lintel::device

#pragma once

#include "device/hub_clock.h"
#include "device/room/room_data.h"
#include "platform/file_writer.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

class QCborMap;

namespace lintel::v1 {
class CalendarRead;
class RoomSnapshot;
} // namespace lintel::v1

namespace lintel::device {

/// Which snapshot this display holds.
struct Known
{
    QString generation; ///< empty: none
    std::int64_t revision = 0;
    QString digest;
    QString room{}; ///< its id

    friend bool operator==(const Known &, const Known &) = default;
};

/// Whether a snapshot may take the place of the known one: of one room and within a
/// generation a lower revision is a straggler; a new generation is a restored hub, whose word
/// is newer, and of another room the revisions tell nothing.
[[nodiscard]] bool supersedes(const Known &incoming, const Known &known);

/// Which theme the hub wants shown.
struct ThemeWish
{
    QString sha256; ///< empty: the built-in one
    qint64 size = 0;

    friend bool operator==(const ThemeWish &, const ThemeWish &) = default;
};

/// The last known room, kept across restarts in the file "room".
///
/// A stolen tablet must not tell for ever who met whom: without the hub for
/// RoomSettings::titlesKeptDays, titles and organisers go from memory, from the file and from
/// its previous copy; everything else stays. What counts as time without the hub:
///
///   the time that this display ran since it last heard the hub, by the clock that never
///     jumps, added up over restarts (to a quarter of an hour)
///   or, where a time service keeps the system clock in step and the last contact was
///     confirmed as well, the time between the two, if that is longer
///
/// So a wall clock that leaps forward erases nothing early, and one that stands still or
/// falls back delays nothing while the display runs.
class RoomStore final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the store.
    RoomStore(platform::WholeFileStore &files, platform::FileWriter &writer, HubClock &clock);
    ~RoomStore() override;

    /// Reads the cache: one small file, before the first frame. Restores the clock, too.
    void load();

    /// The room, or null before the first snapshot. A new object for every change.
    [[nodiscard]] const std::shared_ptr<const RoomData> &room() const { return m_room; }
    /// Whether room() is the one of the present binding: not before the first snapshot under it.
    [[nodiscard]] bool isOfThisBinding() const { return m_room && !m_awaitsRoom; }
    /// Nothing, too, while the room may be another: a hub that is told so sends a whole snapshot.
    [[nodiscard]] Known known() const;
    [[nodiscard]] ThemeWish theme() const;
    /// Of the settings, PHC form; empty: none. For AdminDoor alone, so not part of room().
    [[nodiscard]] QByteArray adminPinHash() const;
    [[nodiscard]] const v1::RoomSnapshot &snapshot() const { return *m_snapshot; }
    /// When the hub was last heard before this run, by now() of then.
    [[nodiscard]] std::optional<Instant> lastContactBefore() const { return m_contactBefore; }
    /// How long this display has been without its hub, as counted above.
    [[nodiscard]] std::chrono::milliseconds away() const;
    [[nodiscard]] bool titlesErased() const { return m_erasure != Erasure::None; }
    /// A sentence about the cache; empty: all is well.
    [[nodiscard]] QString trouble() const;

    /// The display was bound anew, maybe at another door. The room stays on the glass, but
    /// only a snapshot tells whether it is still the one; over restarts, too.
    void rebound();
    /// False: a straggler or not a room; nothing changed.
    bool take(const v1::RoomSnapshot &snapshot);
    /// The calendar was read again; only the age changed. It does not name its room, so it
    /// counts only while the room is known to be that of the present binding.
    void take(const v1::CalendarRead &read);
    /// The hub was heard, whatever it said. Cheap: call it for every frame.
    void heard();
    /// Looks at what time has brought about. Happens by itself every few minutes.
    void tick();

Q_SIGNALS:
    void changed();
    /// The titles have gone, now or in an earlier run; whoever keeps others lets go of them.
    /// Not from within load().
    void erased();

private:
    /// The previous copy still holds what the newest one has lost, until it is written twice.
    enum class Erasure : std::uint8_t { None, Begun, Done };

    void restore(const QCborMap &map, v1::RoomSnapshot &&snapshot);
    void refresh();
    void measureSkew(std::int64_t serverTimeMs);
    void eraseIfDue();
    void erase();
    void save();
    /// When nothing but the age has changed.
    void saveNowAndThen();
    void takeWritten(const tl::expected<void, platform::FileError> &result, Erasure written);

    platform::WholeFileStore &m_files;
    platform::FileWriter &m_writer;
    HubClock &m_clock;
    std::unique_ptr<v1::RoomSnapshot> m_snapshot;
    std::shared_ptr<const RoomData> m_room;
    std::optional<Instant> m_contactBefore;
    std::optional<Instant> m_contact; ///< when the hub was last heard, in any run
    bool m_contactConfirmed = false;  ///< by a clock that was right
    std::chrono::milliseconds m_awayBefore{0};
    platform::Monotonic m_awaySince; ///< in this run: what m_awayBefore does not hold yet
    /// The hub's clock minus ours when the snapshot came, where ours is the better one.
    std::chrono::milliseconds m_skew{0};
    std::optional<platform::Monotonic> m_savedAt;
    Erasure m_erasure = Erasure::None;
    bool m_awaitsRoom = false; ///< bound anew, and no snapshot has come since
    QString m_trouble;
    QString m_foreign; ///< about a cache of another version; stays for this run
    QTimer m_timer;
};

} // namespace lintel::device

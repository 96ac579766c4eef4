#pragma once

#include "device/file_writer.h"
#include "device/hub_clock.h"
#include "device/room/room_data.h"

#include <QObject>

#include <memory>

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

    friend bool operator==(const Known &, const Known &) = default;
};

/// Whether a snapshot may take the place of the known one: within a generation a lower
/// revision is a straggler; a new generation is a restored hub, whose word is newer.
[[nodiscard]] bool supersedes(const Known &incoming, const Known &known);

/// Which theme the hub wants shown.
struct ThemeWish
{
    QString sha256; ///< empty: the built-in one
    qint64 size = 0;

    friend bool operator==(const ThemeWish &, const ThemeWish &) = default;
};

/// The last known room, kept across restarts in the file "room".
class RoomStore final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the store.
    RoomStore(platform::WholeFileStore &files, FileWriter &writer, HubClock &clock);
    ~RoomStore() override;

    /// Reads the cache: one small file, before the first frame. Restores the clock, too.
    void load();

    /// The room, or null before the first snapshot. A new object for every change.
    [[nodiscard]] const std::shared_ptr<const RoomData> &room() const { return m_room; }
    [[nodiscard]] Known known() const;
    [[nodiscard]] ThemeWish theme() const;
    [[nodiscard]] const v1::RoomSnapshot &snapshot() const { return *m_snapshot; }
    /// When the hub was last heard before this run, on the hub's clock.
    [[nodiscard]] std::optional<Instant> lastContactBefore() const { return m_lastContact; }
    /// A sentence about the cache; empty: all is well.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    /// False: a straggler or not a room; nothing changed.
    bool take(const v1::RoomSnapshot &snapshot);
    /// The calendar was read again; only the age changed.
    void take(const v1::CalendarRead &read);

Q_SIGNALS:
    void changed();

private:
    void save();

    platform::WholeFileStore &m_files;
    FileWriter &m_writer;
    HubClock &m_clock;
    std::unique_ptr<v1::RoomSnapshot> m_snapshot;
    std::shared_ptr<const RoomData> m_room;
    std::optional<Instant> m_lastContact;
    std::optional<Instant> m_savedAt;
    QString m_trouble;
};

} // namespace lintel::device

#pragma once

#include "auth/bearer_client.h"
#include "device/booking_machine.h"
#include "device/hub_clock.h"
#include "platform/file_writer.h"

#include <QCborArray>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace lintel::v1 {
class BookingOutcome;
class RoomSnapshot;
} // namespace lintel::v1

namespace lintel::device {

struct OutboxEntry;

/// What people did at this door, from the tap until it is settled and seen; kept across
/// restarts in the file "outbox". An intent is on the disk before it is sent, and is sent
/// with the same idempotency key until the hub has said how it ended.
///
/// Intents about one meeting go in the order they were made; nothing else waits for anything
/// else. One that the hub cannot read ends refused. One whose time passes before it could be
/// sent ends as Refusal::Missed, as soon as the time is confirmed: by a clock that only
/// claims so nobody's booking is dropped. One that was meant for the room of another door,
/// where the display hung before, ends as Refusal::Gone; bookings elsewhere name their room
/// and go on.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t bound = 200;
    static constexpr int parallel = 4;

    /// All must outlive the outbox.
    Outbox(auth::BearerClient &client, platform::WholeFileStore &files, platform::FileWriter &writer,
           const HubClock &hubClock, const platform::Clock &clock, platform::Chance chance);
    ~Outbox() override;

    /// Reads what an earlier run left. One small file.
    void load();
    /// Of which room the glass is. Intents that an older version left are taken to be about the
    /// first one that is told.
    void setRoom(const QString &id);
    /// From now on intents may be sent: the display knows who it is, and at which door.
    void open();
    /// Until open() nothing more is sent: it may hang at another door.
    void close();

    /// Oldest first.
    [[nodiscard]] std::vector<Intent> intents() const;
    [[nodiscard]] QString trouble() const { return m_trouble.isEmpty() ? m_lost : m_trouble; }

    /// Each returns the idempotency key, empty when the outbox is full.
    QString book(Instant start, Instant end, const QString &title);
    QString extend(const Meeting &meeting, Instant newEnd);
    QString end(const Meeting &meeting, Instant when);
    /// One that is on its way already is not made twice.
    QString checkIn(const Meeting &meeting);
    /// From now to `end`.
    QString bookElsewhere(const RoomFacts &room, Instant start, Instant end, const QString &title);
    /// Of the words, the first 500 characters.
    QString report(Trouble trouble, const QString &words);

    void acknowledge(const QString &key);
    /// Of which room the glass is, and how bookings of this room ended lately.
    void take(const v1::RoomSnapshot &snapshot);
    void linkIsBack();
    /// The hub was away for so long that no title may stay: not here, not in the file, not in
    /// its previous copy.
    void eraseTitles();

Q_SIGNALS:
    void changed();

private:
    using Entry = OutboxEntry;

    [[nodiscard]] std::unique_ptr<Entry> newEntry(IntentKind kind) const;
    QString add(std::unique_ptr<Entry> entry);
    [[nodiscard]] std::unique_ptr<Entry> newBooking(Instant start, Instant end, const QString &title) const;
    [[nodiscard]] std::unique_ptr<Entry> newChange(IntentKind kind, const Meeting &meeting, Instant when) const;
    QString change(IntentKind kind, const Meeting &meeting, Instant when);
    QString addInTurn(std::unique_ptr<Entry> entry);
    void feed(Entry &entry, const BookingEvent &event);
    [[nodiscard]] bool hasToWait(const Entry &entry) const;
    /// What a held one waits for may have come about.
    void release(Entry &entry);
    void releaseDependants(const QString &key);
    void expire();
    void leave(Entry &entry);
    void post(const QString &key);
    void takeReply(const QString &key, const auth::Reply &reply);
    void takeOutcome(Entry &entry, const v1::BookingOutcome &outcome);
    void run();
    void arm();
    void save(const QString &newKey = {});
    void takeWritten(const tl::expected<void, platform::FileError> &result, int erasing);
    void prune();
    [[nodiscard]] Entry *find(const QString &key);

    auth::BearerClient &m_client;
    platform::WholeFileStore &m_files;
    platform::FileWriter &m_writer;
    const HubClock &m_hubClock;
    const platform::Clock &m_clock;
    platform::Chance m_chance;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QString m_room;       ///< id; empty: not known
    QCborArray m_foreign; ///< left by a newer version, which alone can read them
    QTimer m_timer;
    QString m_trouble;
    QString m_lost; ///< what an earlier run left and this one cannot read; stays for this run
    int m_underWay = 0;
    int m_erasing = 0; ///< writings that it takes until the previous copy is clean, too
    bool m_open = false;
};

} // namespace lintel::device

#pragma once

#include "device/booking_machine.h"

#include "lintel/v1/room.pb.h"

#include <QByteArray>
#include <QCborArray>

#include <memory>
#include <vector>

namespace lintel::device {

/// One intent as the outbox holds it.
struct OutboxEntry
{
    v1::BookingIntent wire; ///< sent as it is, every time
    Intent shown;
    BookingPlan plan;
    bool stored = false;              ///< on the disk, or known not to get there
    std::optional<Instant> settledAt; ///< on the hub's clock
    Instant until;                    ///< after this nobody is helped by it any more
    QString room;                     ///< id of the room at whose door it was made; empty: not known
    bool titleErased = false;         ///< `wire` is no longer what the hub may have had under its key
};

/// Whether both are about one meeting: a booking and a change to it, or two changes.
[[nodiscard]] bool sameMeeting(const OutboxEntry &one, const OutboxEntry &other);

/// Whether `change` is about nothing but what `booking` is to become.
[[nodiscard]] bool standsOn(const OutboxEntry &change, const OutboxEntry &booking);

/// The file "outbox". `foreign` are entries that only another version understands.
[[nodiscard]] QByteArray encodeOutbox(const std::vector<std::unique_ptr<OutboxEntry>> &entries,
                                      const QCborArray &foreign = {});

/// How many intents the file holds; nothing: it is of a form that this version does not know.
[[nodiscard]] std::optional<std::size_t> countOutbox(const QByteArray &bytes);

/// Intents of a kind that this version does not know, as they are: a newer version that comes
/// back finds them again.
[[nodiscard]] QCborArray foreignIn(const QByteArray &bytes);

/// What an earlier run left: whatever was under way is due at `now`. Entries that cannot be
/// read are left out.
[[nodiscard]] std::vector<std::unique_ptr<OutboxEntry>> decodeOutbox(const QByteArray &bytes, platform::Monotonic now);

} // namespace lintel::device

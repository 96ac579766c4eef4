#pragma once

#include "hub/calendars/connector.h"
#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "hub/sync/journal.h"
#include "hub/sync/leases.h"

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>

namespace lintel::hub::sync {

/// Reads a calendar and makes the store agree with it: level, not edge. Nothing else
/// brings meetings from elsewhere into the store. Thread-safe across calendars; one
/// calendar is worked on by one thread at a time.
class Reconciler
{
public:
    Reconciler(store::Database &database, const Clock &clock, rooms::SnapshotCache &snapshots, Leases &leases,
               std::chrono::milliseconds full_every, Journal journal);

    struct Reading
    {
        bool suspect = false; ///< the listing shrank: look again in 30 s
    };

    /// Lists, applies, remembers. On an error the store keeps what it knew, and the
    /// calendar's issues say why it grows old. A long listing keeps the lease; it ends
    /// with Errc::Conflict, and nothing is remembered, when `stop` is asked for or another
    /// process has taken the calendar over.
    [[nodiscard]] Result<Reading> read(const Lease &lease, calendars::Connector &connector, const std::stop_token &stop,
                                       bool full = false);

    /// Remembers why the calendar could not be read.
    void note_failure(const Lease &lease, const Error &error);

    /// Moves the horizon on when the local day or the horizon's length has changed.
    /// For built-in calendars, too.
    [[nodiscard]] Result<void> roll(const Lease &lease);

private:
    store::Database &m_database;
    const Clock &m_clock;
    rooms::SnapshotCache &m_snapshots;
    Leases &m_leases;
    const std::chrono::milliseconds m_full_every;
    Journal m_journal;
};

} // namespace lintel::hub::sync

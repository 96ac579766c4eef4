#pragma once

#include "hub/calendars/connector.h"
#include "hub/core/sealer.h"
#include "hub/core/time.h"
#include "hub/rooms/records.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "hub/sync/backoff.h"
#include "hub/sync/journal.h"
#include "hub/sync/leases.h"
#include "hub/sync/make_rooms.h"
#include "hub/sync/reconciler.h"
#include "hub/sync/writer.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace lintel::hub::sync {

/// One visit to one calendar: move its horizon, write what is due, read it at least
/// once, and say when to come back. Thread-safe for different calendars.
class CalendarPass
{
public:
    CalendarPass(store::Database &database, const Clock &clock, const core::Sealer &sealer,
                 rooms::SnapshotCache &snapshots, ConnectorFactory connectors, const Options &options, Random random,
                 Journal journal);

    /// How long to wait before the next visit; nothing: there is no such calendar any more.
    [[nodiscard]] std::optional<std::chrono::milliseconds> visit(const std::string &calendar_id,
                                                                 const std::stop_token &stop);

    /// The address or password changed: connect anew on the next visit.
    void reconnect(const std::string &calendar_id);

    [[nodiscard]] Result<void> take_over() { return m_leases.take_over(); }
    void release() { m_leases.release_all(); }
    [[nodiscard]] Leases &leases() { return m_leases; }

private:
    /// What is kept of a calendar between visits.
    struct Line
    {
        std::shared_ptr<calendars::Connector> connector;
        Instant connected;
        int failures = 0;
    };

    [[nodiscard]] Result<std::shared_ptr<calendars::Connector>> connect(const rooms::CalendarRecord &calendar);
    /// What was learnt when connecting may be wrong: it is learnt anew by the next visit.
    void doubt(const std::string &calendar_id);
    [[nodiscard]] Result<std::chrono::milliseconds>
    work(const rooms::CalendarRecord &calendar, std::chrono::milliseconds interval, const std::stop_token &stop);
    [[nodiscard]] std::chrono::milliseconds pause_after(const std::string &calendar_id, const Error &error,
                                                        std::chrono::milliseconds interval);

    store::Database &m_database;
    const Clock &m_clock;
    const core::Sealer &m_sealer;
    rooms::SnapshotCache &m_snapshots;
    ConnectorFactory m_connectors;
    const std::chrono::milliseconds m_interval;
    const std::chrono::milliseconds m_connect_every; ///< as often as everything is compared
    Random m_random;
    Journal m_journal;
    Leases m_leases;
    Reconciler m_reconciler;
    Writer m_writer;
    std::mutex m_mutex;
    std::map<std::string, Line> m_lines;
};

} // namespace lintel::hub::sync

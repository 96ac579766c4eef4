#pragma once

#include "hub/rooms/calendar_work.h"
#include "hub/store/database.h"
#include "hub/sync/backoff.h"
#include "hub/sync/calendar_pass.h"
#include "hub/sync/journal.h"
#include "hub/sync/presence_keeper.h"
#include "hub/sync/scheduler.h"
#include "hub/sync/webhooks.h"

#include <memory>
#include <string>

namespace lintel::hub::sync {

/// Visits every calendar again and again, on a few workers; looks after rooms when something
/// is due in them; tells other programs. Each has workers of its own, so that a server that
/// hangs keeps nobody else waiting.
class Workshop final : public rooms::CalendarWork
{
public:
    Workshop(store::Database &database, const Clock &clock, std::unique_ptr<CalendarPass> pass,
             const rooms::Attendance &attendance, rooms::SnapshotCache &snapshots, const Options &options,
             Random random, Journal journal);

    void watch(const std::string &calendar_id) override;
    void forget(const std::string &calendar_id) override;
    void mark(const std::string &calendar_id) override;
    void look_after(const std::string &room_id) override;
    void deliver() override;
    void start() override;
    void stop() override;

private:
    [[nodiscard]] std::optional<std::chrono::milliseconds> visit(const std::string &id, const std::stop_token &stop);
    [[nodiscard]] std::optional<std::chrono::milliseconds> visit_doors(const std::string &room_id);
    void keep_house();

    store::Database &m_database;
    const Clock &m_clock;
    const bool m_only_process;
    Random m_random;
    Journal m_journal;
    std::unique_ptr<CalendarPass> m_pass;
    PresenceKeeper m_presence;
    Webhooks m_webhooks;
    Scheduler m_scheduler;
    Scheduler m_doors;     ///< by room
    Scheduler m_messenger; ///< one task
};

} // namespace lintel::hub::sync

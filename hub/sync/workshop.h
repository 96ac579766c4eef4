#pragma once

#include "hub/rooms/calendar_work.h"
#include "hub/store/database.h"
#include "hub/sync/backoff.h"
#include "hub/sync/calendar_pass.h"
#include "hub/sync/journal.h"
#include "hub/sync/scheduler.h"

#include <memory>
#include <string>

namespace lintel::hub::sync {

/// Visits every calendar again and again, on a few workers.
class Workshop final : public rooms::CalendarWork
{
public:
    Workshop(store::Database &database, const Clock &clock, std::unique_ptr<CalendarPass> pass, const Options &options,
             Random random, Journal journal);

    void watch(const std::string &calendar_id) override;
    void forget(const std::string &calendar_id) override;
    void mark(const std::string &calendar_id) override;
    void start() override;
    void stop() override;

private:
    [[nodiscard]] std::optional<std::chrono::milliseconds> visit(const std::string &id, const std::stop_token &stop);
    void keep_house();

    store::Database &m_database;
    const Clock &m_clock;
    const bool m_only_process;
    Random m_random;
    Journal m_journal;
    std::unique_ptr<CalendarPass> m_pass;
    Scheduler m_scheduler;
};

} // namespace lintel::hub::sync

#include "hub/sync/workshop.h"

#include "hub/rooms/intent_records.h"
#include "hub/rooms/records.h"

#include <chrono>
#include <utility>
#include <vector>

namespace lintel::hub::sync {
namespace {

using std::chrono::milliseconds;

// A task among the calendars; no calendar has this id.
constexpr const char *kHousekeeping = "housekeeping";
constexpr std::chrono::hours kHousekeepingEvery{24};
// Calendars are first visited within this time after a start, not all at once.
constexpr milliseconds kFirstVisits{1000};

} // namespace

Workshop::Workshop(store::Database &database, const Clock &clock, std::unique_ptr<CalendarPass> pass,
                   const Options &options, Random random, Journal journal)
    : m_database(database),
      m_clock(clock),
      m_only_process(options.only_process),
      m_random(std::move(random)),
      m_journal(std::move(journal)),
      m_pass(std::move(pass)),
      m_scheduler([this](const std::string &id, const std::stop_token &stop) { return visit(id, stop); },
                  options.workers)
{}

std::optional<milliseconds> Workshop::visit(const std::string &id, const std::stop_token &stop)
{
    if (id != kHousekeeping)
        return m_pass->visit(id, stop);
    keep_house();
    return kHousekeepingEvery;
}

void Workshop::watch(const std::string &calendar_id)
{
    m_pass->reconnect(calendar_id);
    m_scheduler.add(calendar_id, milliseconds{0});
    m_scheduler.mark(calendar_id);
}

void Workshop::forget(const std::string &calendar_id)
{
    m_scheduler.remove(calendar_id);
    m_pass->reconnect(calendar_id);
}

void Workshop::mark(const std::string &calendar_id)
{
    m_scheduler.mark(calendar_id);
}

void Workshop::start()
{
    if (m_only_process) {
        if (auto done = m_pass->take_over(); !done)
            m_journal.warning("old leases stay until they lapse", {{"detail", done.error().detail}});
    }
    auto ids = m_database.read(
        [](soci::session &sql) -> Result<std::vector<std::string>> { return rooms::load_calendar_ids(sql); });
    if (ids) {
        for (const std::string &id : *ids)
            m_scheduler.add(id, milliseconds{static_cast<milliseconds::rep>(
                                    m_random() * static_cast<double>(kFirstVisits.count()))});
    } else {
        m_journal.warning("the calendars cannot be listed", {{"detail", ids.error().detail}});
    }
    m_scheduler.add(kHousekeeping, kFirstVisits);
    m_scheduler.start();
}

void Workshop::stop()
{
    m_scheduler.stop();
    m_pass->release();
}

void Workshop::keep_house()
{
    auto done = m_database.write([&](soci::session &sql) -> Result<void> {
        rooms::purge_intents(sql, m_clock.now() - rooms::kIntentsKept);
        return {};
    });
    if (!done)
        m_journal.warning("old intents could not be forgotten", {{"detail", done.error().detail}});
}

} // namespace lintel::hub::sync

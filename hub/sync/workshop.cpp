#include "hub/sync/workshop.h"

#include "hub/rooms/check_in_records.h"
#include "hub/rooms/intent_records.h"
#include "hub/rooms/records.h"
#include "hub/rooms/report_records.h"

#include <chrono>
#include <utility>
#include <vector>

namespace lintel::hub::sync {
namespace {

using std::chrono::milliseconds;

// A task among the calendars; no calendar has this id.
constexpr const char *kHousekeeping = "housekeeping";
constexpr std::chrono::hours kHousekeepingEvery{24};
constexpr const char *kPosts = "posts";
// It only asks the store.
constexpr std::size_t kDoorWorkers = 2;
// Longer than an outbox keeps a check-in.
constexpr std::chrono::hours kCheckInsKept{24 * 30};
constexpr std::chrono::hours kNoShowsKept{24 * 180};
constexpr std::chrono::hours kSolvedReportsKept{24 * 365};
// Calendars are first visited within this time after a start, not all at once.
constexpr milliseconds kFirstVisits{1000};

} // namespace

Workshop::Workshop(store::Database &database, const Clock &clock, std::unique_ptr<CalendarPass> pass,
                   const rooms::Attendance &attendance, rooms::SnapshotCache &snapshots, const Options &options,
                   Random random, Journal journal)
    : m_database(database),
      m_clock(clock),
      m_only_process(options.only_process),
      m_random(std::move(random)),
      m_journal(std::move(journal)),
      m_pass(std::move(pass)),
      m_presence(database, clock, snapshots, m_pass->leases(), attendance, m_journal),
      m_webhooks(database, clock, {}, m_random, m_journal),
      m_scheduler([this](const std::string &id, const std::stop_token &stop) { return visit(id, stop); },
                  options.workers),
      m_doors([this](const std::string &id, const std::stop_token &) { return visit_doors(id); }, kDoorWorkers),
      m_messenger([this](const std::string &,
                         const std::stop_token &stop) -> std::optional<milliseconds> { return m_webhooks.visit(stop); },
                  1)
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

void Workshop::look_after(const std::string &room_id)
{
    m_doors.add(room_id, milliseconds{0});
    m_doors.mark(room_id);
}

void Workshop::deliver()
{
    m_messenger.mark(kPosts);
}

std::optional<milliseconds> Workshop::visit_doors(const std::string &room_id)
{
    const auto visit = m_presence.visit(room_id);
    if (!visit.to_write.empty())
        m_scheduler.mark(visit.to_write);
    return visit.pause;
}

void Workshop::start()
{
    if (m_only_process) {
        if (auto done = m_pass->take_over(); !done)
            m_journal.warning("old leases stay until they lapse", {{"detail", done.error().detail}});
    }
    struct Known
    {
        std::vector<std::string> calendars;
        std::vector<rooms::RoomRecord> rooms;
    };
    auto known = m_database.read([](soci::session &sql) -> Result<Known> {
        return Known{rooms::load_calendar_ids(sql), rooms::load_rooms(sql)};
    });
    const auto some_time = [this] {
        return milliseconds{static_cast<milliseconds::rep>(m_random() * static_cast<double>(kFirstVisits.count()))};
    };
    if (known) {
        for (const std::string &id : known->calendars)
            m_scheduler.add(id, some_time());
        for (const rooms::RoomRecord &room : known->rooms)
            m_doors.add(room.id, some_time());
    } else {
        m_journal.warning("the calendars cannot be listed", {{"detail", known.error().detail}});
    }
    m_messenger.add(kPosts, some_time());
    m_scheduler.add(kHousekeeping, kFirstVisits);
    m_scheduler.start();
    m_doors.start();
    m_messenger.start();
}

void Workshop::stop()
{
    m_messenger.stop();
    m_doors.stop();
    m_scheduler.stop();
    m_pass->release();
}

void Workshop::keep_house()
{
    auto done = m_database.write([&](soci::session &sql) -> Result<void> {
        const Instant now = m_clock.now();
        rooms::purge_intents(sql, now - rooms::kIntentsKept);
        rooms::purge_check_ins(sql, now - kCheckInsKept);
        rooms::purge_no_shows(sql, now - kNoShowsKept);
        rooms::purge_reports(sql, now - kSolvedReportsKept);
        return {};
    });
    if (!done)
        m_journal.warning("what is old could not be forgotten", {{"detail", done.error().detail}});
}

} // namespace lintel::hub::sync

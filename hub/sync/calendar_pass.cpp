#include "hub/sync/calendar_pass.h"

#include "hub/rooms/calendar_book.h"
#include "hub/sync/guard.h"

#include <algorithm>
#include <utility>

namespace lintel::hub::sync {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::minutes kLongestPause{5};
// Retry-After is obeyed, but not into next week.
constexpr std::chrono::minutes kLongestAdvice{60};
constexpr std::chrono::seconds kAfterStoreTrouble{5};

/// The server refused us, or nothing is there.
bool is_doubtful(const Error &error)
{
    return error.code == Errc::Forbidden || error.code == Errc::NotFound;
}

} // namespace

CalendarPass::CalendarPass(store::Database &database, const Clock &clock, const core::Sealer &sealer,
                           rooms::SnapshotCache &snapshots, ConnectorFactory connectors, const Options &options,
                           Random random, Journal journal)
    : m_database(database),
      m_clock(clock),
      m_sealer(sealer),
      m_snapshots(snapshots),
      m_connectors(std::move(connectors)),
      m_interval(options.poll_interval),
      m_connect_every(options.full_every),
      m_random(random),
      m_journal(journal),
      m_leases(database, clock),
      m_reconciler(database, clock, snapshots, m_leases, options.full_every, journal),
      m_writer(database, clock, snapshots, m_reconciler, std::move(random), std::move(journal))
{}

std::optional<milliseconds> CalendarPass::visit(const std::string &calendar_id, const std::stop_token &stop)
{
    auto calendar = m_database.read([&](soci::session &sql) -> Result<std::optional<rooms::CalendarRecord>> {
        return rooms::load_calendar(sql, calendar_id);
    });
    if (!calendar) {
        m_journal.warning("the store cannot be read", {{"calendar", calendar_id}, {"detail", calendar.error().detail}});
        return kAfterStoreTrouble;
    }
    if (!*calendar)
        return std::nullopt;
    const auto own = rooms::CalendarConfig::from_json((*calendar)->config).poll_interval;
    const milliseconds interval = own > milliseconds{0} ? own : m_interval;
    auto pause = work(**calendar, interval, stop);
    if (pause) {
        const std::lock_guard lock(m_mutex);
        m_lines[calendar_id].failures = 0;
        return *pause;
    }
    return pause_after(calendar_id, pause.error(), interval);
}

Result<milliseconds> CalendarPass::work(const rooms::CalendarRecord &calendar, milliseconds interval,
                                        const std::stop_token &stop)
{
    auto lease = m_leases.hold(calendar.id);
    if (!lease)
        return tl::unexpected<Error>(std::move(lease.error()));
    if (auto rolled = m_reconciler.roll(*lease); !rolled)
        return tl::unexpected<Error>(std::move(rolled.error()));
    if (calendar.is_built_in()) {
        // Nothing to read: it is as fresh as this moment, and displays hear so.
        m_snapshots.changed(calendar.room_id, rooms::Change::Reading);
        return around(interval, m_random);
    }
    auto connector = connect(calendar);
    if (!connector) {
        m_reconciler.note_failure(*lease, connector.error());
        return tl::unexpected<Error>(std::move(connector.error()));
    }
    auto written = m_writer.run(*lease, **connector, stop);
    if (!written) {
        if (is_doubtful(written.error()))
            doubt(calendar.id);
        return tl::unexpected<Error>(std::move(written.error()));
    }
    if (written->refused)
        doubt(calendar.id);
    milliseconds pause = around(interval, m_random);
    if (written->done == 0) {
        auto reading = m_reconciler.read(*lease, **connector, stop);
        if (!reading) {
            if (is_doubtful(reading.error()))
                doubt(calendar.id);
            return tl::unexpected<Error>(std::move(reading.error()));
        }
        if (reading->suspect)
            pause = std::max<milliseconds>(pause, kSecondLookAfter);
    }
    if (written->next_attempt)
        pause = std::clamp<milliseconds>(*written->next_attempt - m_clock.now(), milliseconds{0}, pause);
    return pause;
}

Result<std::shared_ptr<calendars::Connector>> CalendarPass::connect(const rooms::CalendarRecord &calendar)
{
    const Instant now = m_clock.now();
    std::shared_ptr<calendars::Connector> present;
    {
        const std::lock_guard lock(m_mutex);
        const Line &line = m_lines[calendar.id];
        present = line.connector;
        // The rights to a calendar are learnt with its address; either may change without a word.
        if (present && now >= line.connected && now - line.connected < m_connect_every)
            return present;
    }
    const auto config = rooms::CalendarConfig::from_json(calendar.config);
    auto password = m_sealer.open(calendar.secret_sealed, rooms::seal_context(calendar.id));
    if (!password)
        return tl::unexpected<Error>(std::move(password.error()).with_context("the stored password"));
    auto made = m_connectors({calendar.kind, config.url, config.user, *std::move(password)});
    if (!made && (!present || is_doubtful(made.error())))
        return tl::unexpected<Error>(std::move(made.error()));
    // Where only the way there is unclear, the calendar that is known still answers for itself.
    std::shared_ptr<calendars::Connector> connector = made ? *std::move(made) : std::move(present);
    const std::lock_guard lock(m_mutex);
    Line &line = m_lines[calendar.id];
    line.connector = connector;
    line.connected = now;
    return connector;
}

void CalendarPass::doubt(const std::string &calendar_id)
{
    const std::lock_guard lock(m_mutex);
    if (const auto it = m_lines.find(calendar_id); it != m_lines.end())
        it->second.connector.reset();
}

void CalendarPass::reconnect(const std::string &calendar_id)
{
    const std::lock_guard lock(m_mutex);
    m_lines.erase(calendar_id);
}

milliseconds CalendarPass::pause_after(const std::string &calendar_id, const Error &error, milliseconds interval)
{
    int failures = 0;
    {
        const std::lock_guard lock(m_mutex);
        failures = ++m_lines[calendar_id].failures;
    }
    const milliseconds jittered = full_jitter(interval, kLongestPause, failures, m_random);
    const milliseconds advised = std::min<milliseconds>(error.retry_after.value_or(milliseconds{0}), kLongestAdvice);
    const milliseconds pause = std::max(jittered, advised);
    m_journal.info("a visit failed", {{"calendar", calendar_id},
                                      {"detail", error.detail},
                                      {"failures", std::int64_t{failures}},
                                      {"next_try_ms", std::int64_t{pause.count()}}});
    return pause;
}

} // namespace lintel::hub::sync

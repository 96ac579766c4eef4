#include "hub/sync/presence_keeper.h"

#include "hub/rooms/check_in_records.h"
#include "hub/rooms/place.h"
#include "hub/rooms/records.h"
#include "hub/rooms/release.h"

#include <algorithm>
#include <utility>

namespace lintel::hub::sync {
namespace {

using std::chrono::milliseconds;

// Whatever happens is told; only a clock that jumps is not.
constexpr std::chrono::hours kNothingToDo{1};
constexpr std::chrono::minutes kLongestWait{5};
constexpr std::chrono::seconds kAfterTrouble{10};

} // namespace

PresenceKeeper::PresenceKeeper(store::Database &database, const Clock &clock, rooms::SnapshotCache &snapshots,
                               Leases &leases, const rooms::Attendance &attendance, Journal journal)
    : m_database(database),
      m_clock(clock),
      m_snapshots(snapshots),
      m_leases(leases),
      m_attendance(attendance),
      m_journal(std::move(journal))
{}

PresenceKeeper::Visit PresenceKeeper::visit(const std::string &room_id)
{
    const auto trouble = [&](const Error &error) {
        m_journal.warning("check-ins cannot be looked after", {{"room", room_id}, {"detail", error.detail}});
        return Visit{kAfterTrouble, {}};
    };
    auto calendar = calendar_to_watch(room_id);
    if (!calendar)
        return trouble(calendar.error());
    if (calendar->empty())
        return {kNothingToDo, {}};
    const auto lease = m_leases.hold(*calendar);
    if (!lease)
        return trouble(lease.error());
    auto done = decide(room_id, *lease, is_new(room_id, *lease));
    if (!done) {
        // Decided again from the beginning, restart included.
        const std::lock_guard lock(m_mutex);
        m_watched.erase(room_id);
        return trouble(done.error());
    }
    if (done->released > 0) {
        m_journal.info("nobody came: released", {{"room", room_id}, {"meetings", std::int64_t{done->released}}});
        m_journal.count("lintel_releases_total", "Meetings released because nobody checked in");
    }
    if (done->changed)
        m_snapshots.changed(room_id, rooms::Change::Content);
    const milliseconds wait = done->plan.next ? *done->plan.next - m_clock.now() : milliseconds(kNothingToDo);
    return {std::clamp<milliseconds>(wait, milliseconds{1}, done->plan.next ? kLongestWait : kNothingToDo),
            done->to_write};
}

/// Empty: there is nothing to look after in this room.
Result<std::string> PresenceKeeper::calendar_to_watch(const std::string &room_id)
{
    return m_database.read([&](soci::session &sql) -> Result<std::string> {
        const auto room = rooms::load_room(sql, room_id);
        if (!room)
            return std::string{};
        const auto settings = rooms::make_settings(rooms::load_settings(sql, *room));
        if (!settings)
            return tl::unexpected<Error>(settings.error());
        const auto calendar = rooms::load_calendar_of(sql, room_id);
        const bool needed = settings->check_in_required || !rooms::load_check_ins(sql, room_id, m_clock.now()).empty();
        return calendar && needed ? calendar->id : std::string{};
    });
}

bool PresenceKeeper::is_new(const std::string &room_id, const Lease &lease)
{
    const std::lock_guard lock(m_mutex);
    const auto [it, fresh] = m_watched.try_emplace(room_id, lease.fence);
    return fresh || std::exchange(it->second, lease.fence) != lease.fence;
}

Result<PresenceKeeper::Done> PresenceKeeper::decide(const std::string &room_id, const Lease &lease, bool restarted)
{
    const Instant now = m_clock.now();
    const rooms::AtTheDoors doors{now, m_attendance.there(room_id), restarted};
    const auto plan_for = [&](soci::session &sql) -> Result<std::pair<rooms::RoomState, rooms::PresencePlan>> {
        auto state = rooms::load_state(sql, room_id, now);
        if (!state)
            return tl::unexpected<Error>(std::move(state.error()));
        auto plan = rooms::plan_presence(
            state->meetings, rooms::load_check_ins(sql, room_id, state->days.front().start), state->settings, doors);
        return std::pair(*std::move(state), std::move(plan));
    };
    auto looked = m_database.read(plan_for);
    if (!looked)
        return tl::unexpected<Error>(std::move(looked.error()));
    if (looked->second.changes.empty())
        return Done{std::move(looked->second), false, 0, {}};
    return m_database.write([&](soci::session &sql) -> Result<Done> {
        if (auto ours = check_fence(sql, lease); !ours)
            return tl::unexpected<Error>(std::move(ours.error()));
        auto planned = plan_for(sql);
        if (!planned)
            return tl::unexpected<Error>(std::move(planned.error()));
        const rooms::RoomState &state = planned->first;
        Done done{std::move(planned->second), false, 0, {}};
        for (rooms::PresenceChange &change : done.plan.changes) {
            done.changed = true;
            if (change.release) {
                ++done.released;
                const auto to_write = rooms::release(sql, state, change.check_in, now);
                if (!to_write)
                    return tl::unexpected<Error>(to_write.error());
                if (*to_write)
                    done.to_write = lease.calendar_id;
            }
            if (change.forget)
                rooms::remove_check_in(sql, room_id, change.check_in);
            else
                rooms::save_check_in(sql, room_id, change.check_in);
        }
        if (done.changed)
            rooms::raise_revision(sql, room_id);
        return done;
    });
}

} // namespace lintel::hub::sync

#include "hub/rooms/snapshot_cache.h"

#include "hub/rooms/emergencies.h"
#include "hub/rooms/place.h"
#include "hub/rooms/room_state.h"
#include "hub/rooms/view.h"

#include <utility>

namespace lintel::hub::rooms {
namespace {

// Many displays asking at once share one message; its clock is never further off.
constexpr std::chrono::milliseconds kMomentKept{100};

} // namespace

Result<SnapshotCache::Entry> SnapshotCache::build(const std::string &room_id, Instant now)
{
    return m_database.read([&](soci::session &sql) -> Result<Entry> {
        const auto state = load_state(sql, room_id, now);
        if (!state)
            return tl::unexpected<Error>(state.error());
        RoomView view = view_of(sql, *state, m_database.generation(), now);
        view.emergency = load_emergency(sql, place_of(state->room));
        Snapshot snapshot{make_snapshot(view, now), {}};
        for (const std::string &display : displays_apart(sql, room_id)) {
            auto own = make_settings(load_settings(sql, state->room, display));
            if (!own)
                return tl::unexpected<Error>(std::move(own.error()).with_context("the settings of display " + display));
            view.settings = settings::within(*std::move(own), state->settings);
            view.emergency = load_emergency(sql, place_of(state->room, display));
            snapshot.apart.emplace(display, make_snapshot(view, now));
        }
        Entry entry;
        entry.snapshot = std::make_shared<const Snapshot>(std::move(snapshot));
        entry.moment = now;
        entry.valid_until = state->days.at(1).end;
        entry.always_fresh = view.always_fresh;
        return entry;
    });
}

Result<SnapshotPtr> SnapshotCache::get(const std::string &room_id)
{
    const Instant now = m_clock.now();
    Entry known;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto it = m_entries.find(room_id); it != m_entries.end())
            known = it->second;
    }
    // A clock set back makes everything doubtful: build again.
    if (known.snapshot && now >= known.moment && now < known.valid_until) {
        if (now - known.moment < kMomentKept)
            return known.snapshot;
        Snapshot copy = *known.snapshot;
        set_moment(copy.message, known.always_fresh, now);
        for (auto &[display, message] : copy.apart)
            set_moment(message, known.always_fresh, now);
        known.snapshot = std::make_shared<const Snapshot>(std::move(copy));
        known.moment = now;
    } else {
        auto built = build(room_id, now);
        if (!built)
            return tl::unexpected<Error>(std::move(built.error()));
        built->changes = known.changes;
        known = *std::move(built);
    }
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[room_id];
    if (entry.changes == known.changes)
        entry = known;
    return known.snapshot;
}

void SnapshotCache::changed(const std::string &room_id, Change change)
{
    std::function<void(const std::string &, Change)> listener;
    {
        const std::lock_guard lock(m_mutex);
        Entry &entry = m_entries[room_id];
        entry.snapshot.reset();
        ++entry.changes;
        listener = m_listener;
    }
    if (listener)
        listener(room_id, change);
}

void SnapshotCache::on_change(std::function<void(const std::string &, Change)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

} // namespace lintel::hub::rooms

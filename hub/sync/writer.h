#pragma once

#include "hub/calendars/connector.h"
#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/room_state.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "hub/sync/backoff.h"
#include "hub/sync/journal.h"
#include "hub/sync/leases.h"
#include "hub/sync/reconciler.h"
#include "hub/sync/write_steps.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace lintel::hub::sync {

/// Carries accepted intents into a calendar that lives elsewhere, one at a time: read,
/// one step, read again, until the calendar and the intent agree (write_steps.h).
class Writer
{
public:
    Writer(store::Database &database, const Clock &clock, rooms::SnapshotCache &snapshots, Reconciler &reconciler,
           Random random, Journal journal);

    struct Work
    {
        int done = 0;                        ///< intents looked at; each was read for
        bool refused = false;                ///< the calendar did not take one: perhaps no right any more
        std::optional<Instant> next_attempt; ///< when one that could not be written is due again
    };

    /// All intents that are due. An error: the calendar could not be read, nothing more can be done now.
    [[nodiscard]] Result<Work> run(const Lease &lease, calendars::Connector &connector, const std::stop_token &stop);

private:
    /// Everything a step is decided from, after a fresh reading.
    struct Scene
    {
        rooms::Intent intent;
        rooms::RoomState state;
        std::vector<rooms::Meeting> others;        ///< mirrored, with the intents decided before this one
        std::optional<rooms::StoredObject> object; ///< the one the intent makes or changes
        std::optional<rooms::Meeting> target;      ///< the occurrence, as the calendar has it
    };
    enum class Progress { Again, Finished, Postponed };

    [[nodiscard]] Result<std::optional<rooms::Intent>> next_due(const Lease &lease, Work &work);
    [[nodiscard]] Result<void> carry_out(const Lease &lease, calendars::Connector &connector,
                                         const std::string &intent_id, Work &work, const std::stop_token &stop);
    [[nodiscard]] Result<Scene> look(const std::string &intent_id);
    [[nodiscard]] Result<Progress> do_step(const Lease &lease, calendars::Connector &connector, Scene &scene,
                                           const std::stop_token &stop);

    [[nodiscard]] Result<Progress> create(const Lease &lease, calendars::Connector &connector, Scene &scene,
                                          const std::stop_token &stop);
    [[nodiscard]] Result<Progress> change(const Lease &lease, calendars::Connector &connector, Scene &scene,
                                          Instant end);
    [[nodiscard]] Result<Progress> remove(const Lease &lease, calendars::Connector &connector, Scene &scene);

    [[nodiscard]] Result<Progress> after_write(const Lease &lease, calendars::Connector &connector, Scene &scene,
                                               const Result<calendars::Written> &written, calendars::Object object);
    [[nodiscard]] Result<Progress> fetch(const Lease &lease, calendars::Connector &connector, Scene &scene,
                                         const std::string &href, const std::string &why);
    [[nodiscard]] Result<void> store(const Lease &lease, const Scene &scene, calendars::Object object);
    /// False: it was withdrawn meanwhile; nothing may be written.
    [[nodiscard]] Result<bool> begin_attempt(const Lease &lease, Scene &scene);
    [[nodiscard]] Result<Progress> confirm(const Lease &lease, Scene &scene);
    [[nodiscard]] Result<Progress> refuse(const Lease &lease, Scene &scene, const rooms::Refused &refused);
    [[nodiscard]] Result<Progress> postpone(const Lease &lease, Scene &scene, const std::string &why);
    [[nodiscard]] Result<Progress> settle(const Lease &lease, Scene &scene, const std::string &trouble);

    store::Database &m_database;
    const Clock &m_clock;
    rooms::SnapshotCache &m_snapshots;
    Reconciler &m_reconciler;
    Random m_random;
    Journal m_journal;
};

} // namespace lintel::hub::sync

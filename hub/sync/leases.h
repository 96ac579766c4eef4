#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/store/database.h"

#include <soci/soci.h>

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace lintel::hub::sync {

/// The right to work on one calendar. Whoever takes a lapsed one over raises the fence,
/// so that a late change of the former holder is refused.
struct Lease
{
    std::string calendar_id;
    std::int64_t fence = 0;
};

/// The leases of this process. Thread-safe.
class Leases
{
public:
    static constexpr std::chrono::minutes kLength{2};

    Leases(store::Database &database, const Clock &clock);

    /// Taken, or kept: renewed in the store only when half of it has passed.
    /// Errc::Conflict while another process holds it.
    [[nodiscard]] Result<Lease> hold(const std::string &calendar_id);

    /// Gives back all that this process holds.
    void release_all();

    /// Voids the leases of processes that are no more: this one is alone on the store.
    [[nodiscard]] Result<void> take_over();

private:
    struct Held
    {
        std::int64_t fence = 0;
        Instant until;
    };

    store::Database &m_database;
    const Clock &m_clock;
    const std::string m_owner;
    std::mutex m_mutex;
    std::map<std::string, Held> m_held;
};

/// In the transaction of every change made under a lease. Errc::Conflict when it is lost.
[[nodiscard]] Result<void> check_fence(soci::session &sql, const Lease &lease);

} // namespace lintel::hub::sync

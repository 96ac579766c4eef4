#include "hub/sync/leases.h"

#include "hub/core/ids.h"

namespace lintel::hub::sync {

Leases::Leases(store::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock), m_owner(core::random_id())
{}

Result<Lease> Leases::hold(const std::string &calendar_id)
{
    const Instant now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_held.find(calendar_id);
        // A clock set back would make a lease seem longer than the store thinks it is.
        if (it != m_held.end() && now < it->second.until - kLength / 2 && now >= it->second.until - kLength)
            return Lease{calendar_id, it->second.fence};
    }
    const Instant until = now + kLength;
    auto held = m_database.write([&](soci::session &sql) -> Result<Lease> {
        std::string owner;
        long long lapses = 0, fence = 0;
        sql << "SELECT lease_owner, lease_until, fence FROM calendars WHERE id = :id", soci::use(calendar_id),
            soci::into(owner), soci::into(lapses), soci::into(fence);
        if (!sql.got_data())
            return fail(Errc::NotFound, "there is no such calendar");
        if (owner != m_owner) {
            if (!owner.empty() && lapses > to_ms(now))
                return fail(Errc::Conflict, "another process works on this calendar");
            ++fence;
        }
        const std::int64_t until_ms = to_ms(until);
        sql << "UPDATE calendars SET lease_owner = :owner, lease_until = :until, fence = :fence WHERE id = :id",
            soci::use(m_owner), soci::use(until_ms), soci::use(fence), soci::use(calendar_id);
        return Lease{calendar_id, fence};
    });
    const std::lock_guard lock(m_mutex);
    if (held)
        m_held[calendar_id] = {held->fence, until};
    else
        m_held.erase(calendar_id);
    return held;
}

void Leases::release_all()
{
    {
        const std::lock_guard lock(m_mutex);
        m_held.clear();
    }
    // Left undone, they lapse by themselves.
    (void)m_database.write([&](soci::session &sql) -> Result<void> {
        sql << "UPDATE calendars SET lease_owner = '', lease_until = 0 WHERE lease_owner = :owner", soci::use(m_owner);
        return {};
    });
}

Result<void> Leases::take_over()
{
    return m_database.write([](soci::session &sql) -> Result<void> {
        sql << "UPDATE calendars SET lease_owner = '', lease_until = 0";
        return {};
    });
}

Result<void> check_fence(soci::session &sql, const Lease &lease)
{
    long long fence = -1;
    sql << "SELECT fence FROM calendars WHERE id = :id", soci::use(lease.calendar_id), soci::into(fence);
    if (!sql.got_data() || fence != lease.fence)
        return fail(Errc::Conflict, "another process has taken this calendar over");
    return {};
}

} // namespace lintel::hub::sync

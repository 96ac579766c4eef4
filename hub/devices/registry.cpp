#include "hub/devices/registry.h"

#include "hub/devices/pairing_records.h"
#include "hub/devices/shown_text.h"

#include <algorithm>
#include <utility>

namespace lintel::hub::devices {

Registry::Registry(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

void Registry::seen(const std::string &binding_id, const std::string &address, const std::string &version)
{
    const std::lock_guard lock(m_mutex);
    Sighting &sighting = m_seen[binding_id];
    sighting.at = m_clock.now();
    if (!address.empty())
        sighting.address = address;
    if (const std::string shown = shown_text(version, {}); !shown.empty())
        sighting.version = shown;
}

Result<void> Registry::flush()
{
    std::unordered_map<std::string, Sighting> seen;
    {
        const std::lock_guard lock(m_mutex);
        seen.swap(m_seen);
    }
    if (seen.empty())
        return {};
    auto written = m_database.write([&](soci::session &sql) -> Result<void> {
        for (const auto &[id, sighting] : seen)
            save_seen(sql, id, sighting.at, sighting.address, sighting.version);
        return {};
    });
    if (!written) {
        // Kept for the next time, unless newer news came meanwhile.
        const std::lock_guard lock(m_mutex);
        m_seen.merge(seen);
    }
    return written;
}

Result<std::string> Registry::room_of(const std::string &binding_id)
{
    return m_database.read([&](soci::session &sql) -> Result<std::string> {
        std::string room_id;
        sql << "SELECT room_id FROM bindings WHERE id = :id AND ended_at IS NULL", soci::use(binding_id),
            soci::into(room_id);
        if (!sql.got_data())
            return fail(Errc::NotFound, "there is no such display");
        return room_id;
    });
}

Result<v1::DisplayList> Registry::list(const std::function<bool(const std::string &)> &online,
                                       const std::function<Instant(const std::string &)> &cloned_since)
{
    auto records =
        m_database.read([](soci::session &sql) -> Result<std::vector<BindingRecord>> { return load_bindings(sql); });
    if (!records)
        return tl::unexpected<Error>(records.error());
    v1::DisplayList list;
    for (BindingRecord &record : *records) {
        v1::Display &display = *list.add_displays();
        {
            const std::lock_guard lock(m_mutex);
            if (const auto newer = m_seen.find(record.id); newer != m_seen.end()) {
                record.last_seen_at = std::max(record.last_seen_at, newer->second.at);
                if (!newer->second.version.empty())
                    record.version = newer->second.version;
                if (!newer->second.address.empty())
                    record.address = newer->second.address;
            }
        }
        display.set_id(record.id);
        display.set_display_name(record.display_name);
        display.set_room(record.room);
        display.set_online(online(record.id));
        display.set_last_seen_ms(to_ms(record.last_seen_at));
        display.set_paired_at_ms(to_ms(record.paired_at));
        display.set_version(record.version);
        display.set_address(record.address);
        display.set_cloned_since_ms(to_ms(cloned_since(record.display_key)));
    }
    return list;
}

} // namespace lintel::hub::devices

#include "hub/rooms/site_records.h"

#include <fmt/format.h>

#include <algorithm>

namespace lintel::hub::rooms {

std::vector<SiteRecord> load_sites(soci::session &sql)
{
    std::vector<SiteRecord> sites;
    SiteRecord row;
    soci::statement st =
        (sql.prepare << "SELECT id, name FROM sites ORDER BY name", soci::into(row.id), soci::into(row.name));
    st.execute();
    while (st.fetch())
        sites.push_back(row);
    return sites;
}

Result<SiteRecord> find_site(soci::session &sql, const std::string &name, const std::string &field)
{
    const auto sites = load_sites(sql);
    if (name.empty()) {
        if (sites.size() == 1)
            return sites.front();
        return fail(Errc::InvalidRequest,
                    sites.empty() ? "there is no site yet: add one first" : "there are several sites: name one", field);
    }
    const auto found = std::find_if(sites.begin(), sites.end(), [&](const SiteRecord &s) { return s.name == name; });
    if (found == sites.end())
        return fail(Errc::NotFound, fmt::format("there is no site \"{}\"", name), field);
    return *found;
}

std::vector<FloorRecord> load_floors(soci::session &sql)
{
    std::vector<FloorRecord> floors;
    FloorRecord row;
    int level = 0;
    auto has_level = soci::i_null;
    soci::statement st =
        (sql.prepare << "SELECT f.id, f.name, s.id, s.name, f.level FROM floors f JOIN sites s ON s.id = f.site_id "
                        "ORDER BY s.name, f.level IS NULL, f.level, f.name",
         soci::into(row.id), soci::into(row.name), soci::into(row.site_id), soci::into(row.site),
         soci::into(level, has_level));
    st.execute();
    while (st.fetch()) {
        row.level = has_level == soci::i_ok ? std::optional(level) : std::nullopt;
        floors.push_back(row);
    }
    return floors;
}

Result<FloorRecord> find_floor(soci::session &sql, const std::string &name, const std::string &field)
{
    std::vector<FloorRecord> found;
    for (const FloorRecord &floor : load_floors(sql)) {
        if (floor.name == name || floor.site + "/" + floor.name == name)
            found.push_back(floor);
    }
    if (found.empty())
        return fail(Errc::NotFound, fmt::format("there is no floor \"{}\"", name), field);
    if (found.size() > 1)
        return fail(Errc::Conflict, fmt::format("several sites have a floor \"{}\": write SITE/FLOOR", name), field);
    return found.front();
}

} // namespace lintel::hub::rooms

#pragma once

#include "hub/core/result.h"

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

/// Rows of sites and floors; as in records.h.
namespace lintel::hub::rooms {

struct SiteRecord
{
    std::string id;
    std::string name;
};

[[nodiscard]] std::vector<SiteRecord> load_sites(soci::session &sql);
/// Without a name, the only one there is. `field`: whom an error names.
[[nodiscard]] Result<SiteRecord> find_site(soci::session &sql, const std::string &name, const std::string &field);

struct FloorRecord
{
    std::string id;
    std::string name;
    std::string site_id;
    std::string site;
    std::optional<int> level; ///< above the others of the site
};

/// Of each site, the lowest first; those whose level nobody gave after them.
[[nodiscard]] std::vector<FloorRecord> load_floors(soci::session &sql);
/// By "FLOOR" where no other site has one of that name, or "SITE/FLOOR".
[[nodiscard]] Result<FloorRecord> find_floor(soci::session &sql, const std::string &name, const std::string &field);

} // namespace lintel::hub::rooms

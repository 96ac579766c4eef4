#pragma once

#include "hub/core/result.h"

#include <filesystem>
#include <string>

namespace lintel::hub::console {

struct AdminCall
{
    std::string method = "GET";
    std::string path; ///< with its query
    std::string body; ///< JSON; empty: none
};

/// Asks the hub that runs on this data folder, over its local socket; the answer's JSON.
/// Unavailable when none runs there; else the hub's own words. Bounded by 60 s.
[[nodiscard]] Result<std::string> call_hub(const std::filesystem::path &data, const AdminCall &call);

/// Whether a hub runs on this data folder.
[[nodiscard]] bool hub_runs(const std::filesystem::path &data);

/// For a query.
[[nodiscard]] std::string percent_encode(const std::string &text);

} // namespace lintel::hub::console

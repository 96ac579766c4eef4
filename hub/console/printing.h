#pragma once

#include <string>

namespace lintel::hub::console {

/// The hub's JSON answer for people: a list as a table, one thing as lines of "name: value".
/// Times are in the local zone.
[[nodiscard]] std::string for_people(const std::string &json);

} // namespace lintel::hub::console

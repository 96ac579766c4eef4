#pragma once

#include <string>

/// What the hub says about settings, for people. Each takes its answer as JSON.
namespace lintel::hub::console {

/// The table of keys, JSON.
[[nodiscard]] std::string keys_json();

/// One value alone, or a table of all.
[[nodiscard]] std::string print_values(const std::string &answer);
/// What holds after a change.
[[nodiscard]] std::string print_change(const std::string &answer);
/// The value, what it means, and every place on the way up that has one.
[[nodiscard]] std::string print_explanation(const std::string &answer);

/// A table of changes.
[[nodiscard]] std::string print_history(const std::string &answer);

} // namespace lintel::hub::console

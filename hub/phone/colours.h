#pragma once

#include <string>
#include <string_view>

namespace lintel::hub::phone {

/// The colours of a theme as CSS: the built-in ones, with those of `tokens` (a theme as it was
/// pushed; empty: none) laid over them. What is no colour is left out.
[[nodiscard]] std::string colour_rules(std::string_view tokens);

} // namespace lintel::hub::phone

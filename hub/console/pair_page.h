#pragma once

#include "hub/net/http.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

/// The page on which a person with a phone types a display's PIN. Plain HTML, no scripts,
/// nothing from elsewhere.
namespace lintel::hub::console {

struct PairForm
{
    std::string pin;
    std::string room;
    std::string secret;
};

/// Asks for PIN, room and set-up secret. `trouble`: what was wrong the last time.
[[nodiscard]] net::Response ask_page(const PairForm &form, const std::string &trouble, int status);

struct FoundDisplay
{
    std::string name;
    std::string address;
    std::string version;
};
/// Shows which display it is and asks for a yes.
[[nodiscard]] net::Response confirm_page(const PairForm &form, const FoundDisplay &display);

[[nodiscard]] net::Response done_page(const std::string &display, const std::string &room);

} // namespace lintel::hub::console

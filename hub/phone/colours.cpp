#include "hub/phone/colours.h"

#include "hub/themes/built_in_tokens.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace lintel::hub::phone {
namespace {

struct Name
{
    const char *css;
    const char *token; ///< of the theme's "color"
};

constexpr std::array<Name, 9> kPlain{{{"surface", "surface"},
                                      {"raised", "raised"},
                                      {"higher", "higher"},
                                      {"line", "line"},
                                      {"edge", "edge"},
                                      {"text", "text"},
                                      {"muted", "muted"},
                                      {"accent", "accent"},
                                      {"hatch", "hatch"}}};
constexpr std::array<Name, 5> kStates{
    {{"free", "free"}, {"busy", "inUse"}, {"check", "checkIn"}, {"unknown", "unknown"}, {"band", "band"}}};
constexpr std::array kParts{"fill", "ink", "soft", "edge", "strong"};

/// "--name:#rrggbb;", or nothing.
std::string rule(const std::string &name, const nlohmann::json &from, const char *token)
{
    if (!from.is_object() || !from.contains(token) || !from[token].is_string())
        return {};
    const auto value = from[token].get<std::string>();
    const bool colour = value.size() == 7 && value[0] == '#' && std::all_of(value.begin() + 1, value.end(), [](char c) {
                            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
                        });
    return colour ? "--" + name + ':' + value + ';' : std::string();
}

} // namespace

std::string colour_rules(std::string_view tokens)
{
    auto theme = nlohmann::json::parse(themes::built_in_tokens(), nullptr, false);
    if (const auto over = nlohmann::json::parse(tokens, nullptr, false); over.is_object())
        theme.merge_patch(over);
    const nlohmann::json colours =
        theme.is_object() && theme.contains("color") ? theme["color"] : nlohmann::json::object();
    std::string rules = ":root{";
    for (const Name &name : kPlain)
        rules += rule(name.css, colours, name.token);
    rules += '}';
    for (const Name &name : kStates) {
        rules += std::string(".") + name.css + '{';
        for (const char *part : kParts) {
            if (colours.is_object() && colours.contains(name.token))
                rules += rule(part, colours[name.token], part);
        }
        rules += '}';
    }
    return rules;
}

} // namespace lintel::hub::phone

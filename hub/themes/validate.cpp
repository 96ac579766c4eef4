#include "hub/themes/validate.h"

#include "hub/themes/built_in_tokens.h"
#include "hub/themes/colour.h"
#include "hub/themes/colour_vision.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace lintel::hub::themes {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "lintel-theme-1";

struct Bounds
{
    std::string_view token;
    double least;
    double most;
};
constexpr std::array kNumbers{
    Bounds{"type.scale", 0.8, 1.25},
    Bounds{"radius.block", 0, 48},
    Bounds{"radius.button", 0, 48},
    Bounds{"radius.card", 0, 48},
};

struct Contrast
{
    std::string_view token;
    std::string_view against;
    double least;
};
/// For each of free, inUse, checkIn, unknown.
constexpr std::array kStateContrasts{
    Contrast{"ink", "fill", 7}, // the state word, read from across the corridor
    Contrast{"soft", "fill", 4.5},
    Contrast{"strong", "ink", 4.5},
    Contrast{"edge", "fill", 3},
};
constexpr std::array kStates{"free", "inUse", "checkIn", "unknown"};
/// Between the fields of any two states, for any eyes (CIEDE2000).
constexpr double kFieldsApart = 20;
constexpr std::array kContrasts{
    Contrast{"text", "surface", 4.5},
    Contrast{"text", "raised", 4.5},
    Contrast{"text", "higher", 4.5},
    Contrast{"text", "hatch", 4.5},
    Contrast{"text", "current.fill", 4.5},
    Contrast{"muted", "surface", 4.5},
    Contrast{"muted", "raised", 4.5},
    Contrast{"muted", "higher", 4.5},
    Contrast{"muted", "hatch", 4.5},
    Contrast{"muted", "current.fill", 4.5},
    Contrast{"edge", "surface", 3},
    Contrast{"edge", "raised", 3},
    Contrast{"accent", "surface", 3},
    Contrast{"meeting", "surface", 3},
    Contrast{"current.edge", "current.fill", 3},
    Contrast{"gap.text", "surface", 4.5},
    Contrast{"gap.edge", "surface", 3},
    Contrast{"band.ink", "band.fill", 4.5},
    Contrast{"band.edge", "band.fill", 3},
    Contrast{"code.ink", "code.paper", 7},
};

std::string joined(const std::string &path, std::string_view key)
{
    return path.empty() ? std::string(key) : fmt::format("{}.{}", path, key);
}

/// The value at a dotted path of a complete theme.
const Json &at(const Json &theme, std::string_view path)
{
    const Json *value = &theme;
    while (!path.empty()) {
        const std::string_view key = path.substr(0, path.find('.'));
        path.remove_prefix(std::min(path.size(), key.size() + 1));
        value = &value->at(std::string(key));
    }
    return *value;
}

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

Result<void> check_string(const std::string &path, const Json &value)
{
    if (!value.is_string())
        return fail(Errc::InvalidRequest, path + " must be text", path);
    const auto &text = value.get_ref<const std::string &>();
    if (path.starts_with("color.")) {
        if (!Colour::parse(text))
            return fail(Errc::InvalidRequest, path + " must be a colour written #rrggbb", path);
    } else if (path == "format") {
        if (text != kFormat)
            return fail(Errc::InvalidRequest, fmt::format("format must be {}", kFormat), path);
    } else if (text.empty() || text.size() > 80 || std::any_of(text.begin(), text.end(), is_control)) {
        return fail(Errc::InvalidRequest, path + " must be one line of 1 to 80 characters", path);
    }
    return {};
}

Result<void> check_number(const std::string &path, const Json &value)
{
    if (!value.is_number())
        return fail(Errc::InvalidRequest, path + " must be a number", path);
    for (const Bounds &bounds : kNumbers) {
        if (bounds.token == path && (value.get<double>() < bounds.least || value.get<double>() > bounds.most))
            return fail(Errc::InvalidRequest, fmt::format("{} must be from {} to {}", path, bounds.least, bounds.most),
                        path);
    }
    return {};
}

/// Lays `file` over `theme`, which is complete and so says what each token must be.
Result<void> lay_over(const std::string &path, const Json &file, Json &theme)
{
    if (!theme.is_object()) {
        auto checked = theme.is_string() ? check_string(path, file) : check_number(path, file);
        if (checked)
            theme = file;
        return checked;
    }
    if (!file.is_object())
        return fail(Errc::InvalidRequest,
                    path.empty() ? std::string("a theme is one JSON object") : path + " must be an object", path);
    for (const auto &[key, value] : file.items()) {
        const std::string token = joined(path, key);
        if (!theme.contains(key))
            return fail(Errc::InvalidRequest, "there is no token " + token, token);
        if (auto laid = lay_over(token, value, theme[key]); !laid)
            return laid;
    }
    return {};
}

Result<void> check_contrast(const Json &theme, const std::string &prefix, const Contrast &rule)
{
    const std::string token = joined(prefix, rule.token);
    const std::string against = joined(prefix, rule.against);
    const auto front = Colour::parse(at(theme, token).get_ref<const std::string &>());
    const auto back = Colour::parse(at(theme, against).get_ref<const std::string &>());
    const double ratio = front && back ? contrast(*front, *back) : 0;
    if (ratio >= rule.least)
        return {};
    return fail(
        Errc::InvalidRequest,
        fmt::format("{} on {} has a contrast of {:.2f}:1; it must be at least {}:1", token, against, ratio, rule.least),
        token);
}

/// The states' fields are told apart by all eyes.
Result<void> check_visions(const Json &theme)
{
    const auto fill = [&](const char *state) {
        return Colour::parse(at(theme, joined(joined("color", state), "fill")).get_ref<const std::string &>());
    };
    for (auto one = kStates.begin(); one != kStates.end(); ++one) {
        for (auto other = one + 1; other != kStates.end(); ++other) {
            const auto first = fill(*one);
            const auto second = fill(*other);
            for (const Vision vision : kVisions) {
                const double apart = first && second ? difference(*first, *second, vision) : 0;
                if (apart >= kFieldsApart)
                    continue;
                const std::string token = fmt::format("color.{}.fill", *other);
                return fail(Errc::InvalidRequest,
                            fmt::format("{} is only {:.1f} apart from color.{}.fill for {} (CIEDE2000); it must be at "
                                        "least {}",
                                        token, apart, *one, name_of(vision), kFieldsApart),
                            token);
            }
        }
    }
    return {};
}

} // namespace

Result<void> validate(std::string_view tokens)
{
    if (tokens.size() > kMaxSize)
        return fail(Errc::PayloadTooLarge, "a theme file has at most 256 KiB", "tokens");
    const Json file = Json::parse(tokens, nullptr, false);
    if (file.is_discarded())
        return fail(Errc::InvalidRequest, "the theme file is not JSON", "tokens");
    Json theme = Json::parse(built_in_tokens());
    if (auto laid = lay_over({}, file, theme); !laid)
        return laid;
    for (const std::string_view required : {"format", "name"}) {
        if (!file.contains(required))
            return fail(Errc::InvalidRequest, fmt::format("the theme file has no {}", required), std::string(required));
    }
    for (const char *state : kStates) {
        for (const Contrast &rule : kStateContrasts) {
            if (auto checked = check_contrast(theme, joined("color", state), rule); !checked)
                return checked;
        }
    }
    for (const Contrast &rule : kContrasts) {
        if (auto checked = check_contrast(theme, "color", rule); !checked)
            return checked;
    }
    return check_visions(theme);
}

} // namespace lintel::hub::themes

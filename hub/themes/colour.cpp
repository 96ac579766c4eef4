#include "hub/themes/colour.h"

#include "hub/core/encoding.h"

#include <algorithm>
#include <cmath>

namespace lintel::hub::themes {
namespace {

double linear(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const Colour &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

std::optional<Colour> Colour::parse(std::string_view text)
{
    if (text.size() != 7 || text.front() != '#')
        return std::nullopt;
    const auto bytes = core::from_hex(text.substr(1));
    if (!bytes)
        return std::nullopt;
    const auto channel = [&](std::size_t i) { return static_cast<std::uint8_t>((*bytes)[i]); };
    return Colour{channel(0), channel(1), channel(2)};
}

double contrast(const Colour &a, const Colour &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace lintel::hub::themes

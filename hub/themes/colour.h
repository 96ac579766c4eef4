#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lintel::hub::themes {

/// An opaque sRGB colour.
struct Colour
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    /// "#rrggbb", either case; nothing else.
    [[nodiscard]] static std::optional<Colour> parse(std::string_view text);
};

/// Contrast ratio of WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const Colour &a, const Colour &b);

} // namespace lintel::hub::themes

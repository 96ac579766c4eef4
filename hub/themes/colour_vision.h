#pragma once

#include "hub/themes/colour.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace lintel::hub::themes {

/// How eyes see colours.
enum class Vision : std::uint8_t {
    Usual,
    Protan, ///< without the receptors for long waves
    Deutan, ///< for middle ones
    Tritan, ///< for short ones
};

inline constexpr std::array kVisions{Vision::Usual, Vision::Protan, Vision::Deutan, Vision::Tritan};

/// How differently these eyes see two colours: CIEDE2000, where 1 is the least that is noticed.
/// Colours as Machado, Oliveira and Fernandes simulate them (2009), severity 1.0.
[[nodiscard]] double difference(const Colour &one, const Colour &other, Vision vision);

/// What these eyes are called in a sentence: "protan eyes".
[[nodiscard]] std::string_view name_of(Vision vision);

} // namespace lintel::hub::themes

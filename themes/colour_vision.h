#pragma once

#include <QColor>

#include <array>

namespace lintel::themes {

/// How eyes see colours.
enum class Vision : std::uint8_t {
    Usual,
    Protan, ///< without the receptors for long waves
    Deutan, ///< for middle ones
    Tritan, ///< for short ones
};

inline constexpr std::array visions{Vision::Usual, Vision::Protan, Vision::Deutan, Vision::Tritan};

/// How differently these eyes see two colours: CIEDE2000, where 1 is the least that is noticed.
/// Colours as Machado, Oliveira and Fernandes simulate them (2009), severity 1.0.
[[nodiscard]] double difference(const QColor &one, const QColor &other, Vision vision);

/// The least difference between two states' fields.
inline constexpr double fieldsApart = 20;

/// What these eyes are called in a sentence: "protan eyes".
[[nodiscard]] QLatin1StringView nameOf(Vision vision);

} // namespace lintel::themes

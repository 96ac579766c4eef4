#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>

/// What a value of a setting may look like.
namespace lintel::hub::settings {

using Json = nlohmann::json;

struct Kind
{
    std::string values; ///< which there are, in words: "a whole number from 1 to 60"
    bool text = false;  ///< always a text, so that a command line may leave out its quotes
    /// Takes a value and puts it into the one form that is stored; false: it is none of these.
    std::function<bool(Json &)> accept;
};

[[nodiscard]] Kind yes_or_no();
[[nodiscard]] Kind number(std::int64_t least, std::int64_t most);
/// A list of 1 to `count` different ones, in the order given.
[[nodiscard]] Kind numbers(std::int64_t least, std::int64_t most, std::size_t count);
/// One line.
[[nodiscard]] Kind words(std::size_t bytes);
[[nodiscard]] Kind lines_of_words(std::size_t bytes, std::size_t count);
[[nodiscard]] Kind one_of(std::initializer_list<const char *> choices);
/// BCP 47 (RFC 5646).
[[nodiscard]] Kind language();
[[nodiscard]] Kind languages(std::size_t count);
/// "09:00-18:00"; the end is later than the start, at most 24:00.
[[nodiscard]] Kind hours();
/// RFC 3339 with an offset or Z.
[[nodiscard]] Kind point_in_time();
/// https, or http on this machine.
[[nodiscard]] Kind web_address();
/// PHC string of Argon2id (RFC 9106).
[[nodiscard]] Kind pin_hash();
/// {"sha256", "size", "media_type"} of a stored asset.
[[nodiscard]] Kind stored_theme();

struct Hours
{
    int start_min = 0; ///< after midnight
    int end_min = 0;
};
[[nodiscard]] std::optional<Hours> hours_from(const std::string &text);
/// Unix milliseconds.
[[nodiscard]] std::optional<std::int64_t> time_from(const std::string &text);

} // namespace lintel::hub::settings

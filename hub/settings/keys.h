#pragma once

#include "hub/core/result.h"
#include "hub/settings/kind.h"
#include "hub/settings/room_settings.h"

#include <string>
#include <vector>

/// Everything that can be set: one table, from which all else is made.
namespace lintel::hub::settings {

enum class Audience : std::uint8_t {
    Display, ///< sent to displays
    Hub,     ///< stays here
};

struct Key
{
    const char *name;
    Kind kind;
    Json standard; ///< where none is set; null: none
    Audience audience;
    const char *meaning; ///< one sentence
    /// Puts an accepted value where it is used.
    void (*apply)(RoomSettings &, const Json &);
    bool secret = false; ///< listings say that it is set, not what it is
};

/// In the order they are listed in.
[[nodiscard]] const std::vector<Key> &keys();

/// Errc::InvalidRequest with the field "key"; names the nearest ones there are.
[[nodiscard]] Result<const Key *> find_key(const std::string &name);

/// The value in its one form. Errc::InvalidRequest with the field "value_json".
[[nodiscard]] Result<std::string> check(const Key &key, const std::string &value_json);

/// What somebody typed, as JSON: JSON as it is; where the key takes a text, without quotes.
[[nodiscard]] std::string json_from_words(const Key &key, const std::string &words);

} // namespace lintel::hub::settings

#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Bytes as text. Bytes are std::string, as protobuf has them.
namespace lintel::hub::core {

/// Lower-case hexadecimal.
[[nodiscard]] std::string to_hex(std::string_view bytes);
/// Either case. Nothing on odd length or a foreign character.
[[nodiscard]] std::optional<std::string> from_hex(std::string_view text);

/// RFC 4648 §5, without padding.
[[nodiscard]] std::string to_base64url(std::string_view bytes);

/// Text made safe inside an element or a quoted attribute, of HTML and XML alike.
[[nodiscard]] std::string escape_markup(std::string_view text);

} // namespace lintel::hub::core

#pragma once

#include "hub/core/result.h"

#include <google/protobuf/message.h>

#include <string>
#include <string_view>

/// The contract's messages as JSON for people and scripts.
namespace lintel::hub::core {

/// The proto3 JSON mapping with the field names of the .proto files, except that 64-bit
/// integers are numbers, not strings: ours are milliseconds and small counts, which every
/// JSON reader holds exactly. Members that are not set are left out, unless `all`.
[[nodiscard]] std::string to_json(const google::protobuf::Message &message, bool all = false);

/// Reads any spelling the proto3 JSON mapping allows; unknown members are ignored, so that
/// newer clients work. Errc::InvalidRequest, with the member where the parser knows it.
[[nodiscard]] Result<void> from_json(std::string_view json, google::protobuf::Message &message);

} // namespace lintel::hub::core

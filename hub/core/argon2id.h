#pragma once

#include "hub/core/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Argon2id (RFC 9106): what people can remember, made dear to guess.
namespace lintel::hub::core {

struct Argon2Cost
{
    std::uint32_t passes = 3;
    std::uint32_t memory_kib = 32 * 1024;
    std::uint32_t lanes = 1;
};

/// The admin PIN is checked on the display: about a second on a slow tablet, in memory that
/// one of 1 GiB can spare.
inline constexpr Argon2Cost kPinCost{};
/// The passphrase of a backup is checked on the hub's machine.
inline constexpr Argon2Cost kPassphraseCost{4, 128 * 1024, 1};

/// A key of `size` bytes from a secret and a salt. Errc::Internal when memory is short.
[[nodiscard]] Result<std::string> argon2id_key(std::string_view secret, std::string_view salt, const Argon2Cost &cost,
                                               std::size_t size);

/// Hash in PHC form with a random salt of 16 bytes: "$argon2id$v=19$m=32768,t=3,p=1$…$…".
[[nodiscard]] Result<std::string> argon2id_hash(std::string_view secret, const Argon2Cost &cost);

/// Whether the text has that form and asks for no absurd amount of memory or time.
[[nodiscard]] bool is_argon2id_hash(const std::string &text);

} // namespace lintel::hub::core

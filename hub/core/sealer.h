#pragma once

#include "hub/core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace lintel::hub::core {

/// Seals secrets for storage with AES-256-GCM (NIST SP 800-38D) under one key.
/// Thread-safe.
class Sealer
{
public:
    static constexpr std::size_t kKeySize = 32;

    /// Errc::Internal when the key has another size.
    [[nodiscard]] static Result<Sealer> with_key(std::string key);

    /// `context` says what the secret belongs to ("calendar:<id>"): a sealed value moved
    /// to another place does not open. The result is one version byte, the random
    /// 12-byte nonce, the ciphertext and the 16-byte tag.
    [[nodiscard]] std::string seal(std::string_view plain, std::string_view context) const;

    /// Errc::Internal when it was not sealed with this key for this context, or was changed.
    [[nodiscard]] Result<std::string> open(std::string_view sealed, std::string_view context) const;

private:
    explicit Sealer(std::string key);
    std::string m_key;
};

} // namespace lintel::hub::core

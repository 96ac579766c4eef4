#pragma once

#include "hub/core/result.h"

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

/// What the hub needs of cryptography, on OpenSSL. Bytes are std::string.
/// A library that cannot hash or draw random bytes ends the process: nothing safe is left to do.
namespace lintel::hub::core {

inline constexpr std::size_t kSha256Size = 32;
inline constexpr std::size_t kEd25519KeySize = 32;
inline constexpr std::size_t kEd25519SignatureSize = 64;

/// SHA-256 (FIPS 180-4) of the parts one after another, 32 bytes.
[[nodiscard]] std::string sha256(std::initializer_list<std::string_view> parts);
[[nodiscard]] std::string sha256(std::string_view bytes);
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// HMAC with SHA-256 (RFC 2104), 32 bytes.
[[nodiscard]] std::string hmac_sha256(std::string_view key, std::string_view message);

/// From the operating system's generator.
[[nodiscard]] std::string random_bytes(std::size_t count);

/// Takes as long for equal strings as for different ones of the same length.
[[nodiscard]] bool equal_constant_time(std::string_view a, std::string_view b);

/// An Ed25519 key pair (RFC 8032).
class SigningKey
{
public:
    /// From the 32-byte seed. Errc::Internal when it is no key.
    [[nodiscard]] static Result<SigningKey> from_seed(std::string_view seed);

    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;
    ~SigningKey();

    /// 32 bytes.
    [[nodiscard]] const std::string &public_key() const;
    /// 64 bytes over the message.
    [[nodiscard]] std::string sign(std::string_view message) const;

private:
    struct Impl;
    explicit SigningKey(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Whether `signature` over `message` was made with the key whose public half this is.
/// False for a public key or a signature of another size, too.
[[nodiscard]] bool verify_signature(std::string_view public_key, std::string_view message, std::string_view signature);

} // namespace lintel::hub::core

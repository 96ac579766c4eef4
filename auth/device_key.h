#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace lintel::auth {

/// Who this display is: an Ed25519 key pair (RFC 8032), made at first boot. It does not
/// expire: a display that was off for months must find its way back alone.
class DeviceKey
{
public:
    static constexpr qsizetype size = 32; ///< of a seed and of a public key, bytes
    static constexpr qsizetype signatureSize = 64;

    /// Nothing only if the machine has no randomness.
    [[nodiscard]] static std::optional<DeviceKey> generate();
    /// Nothing unless `seed` has 32 bytes.
    [[nodiscard]] static std::optional<DeviceKey> fromSeed(const QByteArray &seed);

    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    /// Secret: goes to the secret store and nowhere else.
    [[nodiscard]] const QByteArray &seed() const { return m_seed; }
    /// Empty only if OpenSSL fails.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;

private:
    DeviceKey(std::shared_ptr<evp_pkey_st> key, QByteArray seed, QByteArray publicKey);

    std::shared_ptr<evp_pkey_st> m_key;
    QByteArray m_seed;
    QByteArray m_publicKey;
};

/// Whether `signature` over `message` was made by the owner of `publicKey`. False for
/// anything malformed.
[[nodiscard]] bool verifySignature(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

/// Bytes from the machine's source of randomness.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace lintel::auth

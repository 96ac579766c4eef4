#include "hub/core/crypto.h"

#include "hub/core/encoding.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace lintel::hub::core {
namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

[[noreturn]] void die(const char *what)
{
    std::fprintf(stderr, "lintel-hub: %s failed in the cryptography library\n", what);
    std::abort();
}

const unsigned char *bytes(std::string_view view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

} // namespace

std::string sha256(std::initializer_list<std::string_view> parts)
{
    const DigestPtr context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1)
        die("SHA-256");
    for (const std::string_view part : parts) {
        if (EVP_DigestUpdate(context.get(), part.data(), part.size()) != 1)
            die("SHA-256");
    }
    std::string out(kSha256Size, '\0');
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(context.get(), bytes(out), &size) != 1 || size != kSha256Size)
        die("SHA-256");
    return out;
}

std::string sha256(std::string_view input)
{
    return sha256({input});
}

std::string sha256_hex(std::string_view input)
{
    return to_hex(sha256(input));
}

std::string hmac_sha256(std::string_view key, std::string_view message)
{
    std::string out(kSha256Size, '\0');
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes(message), message.size(), bytes(out),
              &size) ||
        size != kSha256Size)
        die("HMAC");
    return out;
}

std::string random_bytes(std::size_t count)
{
    std::string out(count, '\0');
    if (RAND_bytes(bytes(out), static_cast<int>(count)) != 1)
        die("the random generator");
    return out;
}

bool equal_constant_time(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

struct SigningKey::Impl
{
    KeyPtr key;
    std::string public_key;
};

SigningKey::SigningKey(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::from_seed(std::string_view seed)
{
    KeyPtr key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes(seed), seed.size()), &EVP_PKEY_free);
    if (!key)
        return fail(Errc::Internal, "these bytes are no Ed25519 key");
    std::string public_key(kEd25519KeySize, '\0');
    std::size_t size = public_key.size();
    if (EVP_PKEY_get_raw_public_key(key.get(), bytes(public_key), &size) != 1 || size != kEd25519KeySize)
        return fail(Errc::Internal, "the key has no public half");
    return SigningKey(std::make_unique<Impl>(Impl{std::move(key), std::move(public_key)}));
}

const std::string &SigningKey::public_key() const
{
    return m_impl->public_key;
}

std::string SigningKey::sign(std::string_view message) const
{
    const DigestPtr context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::string signature(kEd25519SignatureSize, '\0');
    std::size_t size = signature.size();
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_impl->key.get()) != 1 ||
        EVP_DigestSign(context.get(), bytes(signature), &size, bytes(message), message.size()) != 1 ||
        size != kEd25519SignatureSize)
        die("signing");
    return signature;
}

bool verify_signature(std::string_view public_key, std::string_view message, std::string_view signature)
{
    if (public_key.size() != kEd25519KeySize || signature.size() != kEd25519SignatureSize)
        return false;
    const KeyPtr key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(public_key), public_key.size()),
                     &EVP_PKEY_free);
    const DigestPtr context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytes(signature), signature.size(), bytes(message), message.size()) == 1;
}

} // namespace lintel::hub::core

#include "hub/core/sealer.h"

#include "hub/core/crypto.h"

#include <openssl/evp.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace lintel::hub::core {
namespace {

using CipherPtr = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

constexpr char kVersion = 1;
constexpr std::size_t kNonceSize = 12;
constexpr std::size_t kTagSize = 16;

const unsigned char *bytes(std::string_view view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

} // namespace

Sealer::Sealer(std::string key) : m_key(std::move(key)) {}

Result<Sealer> Sealer::with_key(std::string key)
{
    if (key.size() != kKeySize)
        return fail(Errc::Internal, "a storage key has 32 bytes");
    return Sealer(std::move(key));
}

std::string Sealer::seal(std::string_view plain, std::string_view context) const
{
    const std::string nonce = random_bytes(kNonceSize);
    std::string cipher(plain.size(), '\0');
    std::string tag(kTagSize, '\0');
    int size = 0;
    const CipherPtr c(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const bool done =
        c && EVP_EncryptInit_ex(c.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), bytes(nonce)) == 1 &&
        EVP_EncryptUpdate(c.get(), nullptr, &size, bytes(context), static_cast<int>(context.size())) == 1 &&
        EVP_EncryptUpdate(c.get(), bytes(cipher), &size, bytes(plain), static_cast<int>(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(c.get(), bytes(cipher) + size, &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(c.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(kTagSize), tag.data()) == 1;
    if (!done) {
        std::fputs("lintel-hub: sealing failed in the cryptography library\n", stderr);
        std::abort();
    }
    return std::string(1, kVersion) + nonce + cipher + tag;
}

Result<std::string> Sealer::open(std::string_view sealed, std::string_view context) const
{
    if (sealed.size() < 1 + kNonceSize + kTagSize || sealed.front() != kVersion)
        return fail(Errc::Internal, "not a sealed value");
    const std::string_view nonce = sealed.substr(1, kNonceSize);
    const std::string_view cipher = sealed.substr(1 + kNonceSize, sealed.size() - 1 - kNonceSize - kTagSize);
    std::string tag(sealed.substr(sealed.size() - kTagSize));
    std::string plain(cipher.size(), '\0');
    int size = 0;
    const CipherPtr c(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const bool done =
        c && EVP_DecryptInit_ex(c.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), bytes(nonce)) == 1 &&
        EVP_DecryptUpdate(c.get(), nullptr, &size, bytes(context), static_cast<int>(context.size())) == 1 &&
        EVP_DecryptUpdate(c.get(), bytes(plain), &size, bytes(cipher), static_cast<int>(cipher.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(c.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(kTagSize), tag.data()) == 1 &&
        EVP_DecryptFinal_ex(c.get(), bytes(plain) + size, &size) == 1;
    if (!done)
        return fail(Errc::Internal, "a sealed value does not open with this hub's storage key");
    return plain;
}

} // namespace lintel::hub::core

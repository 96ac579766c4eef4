#include "hub/core/sealed_archive.h"

#include "hub/core/argon2id.h"
#include "hub/core/crypto.h"

#include <openssl/evp.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>

namespace lintel::hub::core {
namespace {

using CipherPtr = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

constexpr std::string_view kMagic = "LINTEL BACKUP 1\n";
constexpr std::size_t kSaltSize = 16;
constexpr std::size_t kHeaderSize = 16 + 3 * 4 + kSaltSize;
constexpr std::size_t kKeySize = 32;
constexpr std::size_t kTagSize = 16;
constexpr std::size_t kChunk = std::size_t{64} << 10U;
// What a header may ask for: it is read before anything proves where it comes from.
constexpr std::uint32_t kMostPasses = 16;
constexpr std::uint32_t kMostMemoryKib = 1024 * 1024;
constexpr std::uint32_t kMostLanes = 8;

const unsigned char *bytes(std::string_view view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}
unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

std::string number(std::uint64_t value, std::size_t size)
{
    std::string out(size, '\0');
    for (std::size_t i = size; i > 0 && value != 0; --i, value >>= 8U)
        out[i - 1] = static_cast<char>(value & 255U);
    return out;
}

/// Takes bytes off the front; nothing when there are fewer.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_left(text) {}
    [[nodiscard]] bool empty() const { return m_left.empty(); }
    std::optional<std::string_view> take(std::uint64_t size)
    {
        if (size > m_left.size())
            return std::nullopt;
        const std::string_view out = m_left.substr(0, static_cast<std::size_t>(size));
        m_left.remove_prefix(static_cast<std::size_t>(size));
        return out;
    }
    std::optional<std::uint64_t> number(std::size_t size)
    {
        const auto text = take(size);
        if (!text)
            return std::nullopt;
        std::uint64_t value = 0;
        for (const char byte : *text)
            value = value << 8U | static_cast<unsigned char>(byte);
        return value;
    }

private:
    std::string_view m_left;
};

std::string nonce_of(std::uint64_t chunk, bool last)
{
    return number(chunk, 11) + static_cast<char>(last ? 1 : 0);
}

std::optional<std::string> seal_chunk(std::string_view plain, const std::string &key, const std::string &nonce,
                                      std::string_view header)
{
    std::string out(plain.size() + kTagSize, '\0');
    int size = 0;
    const CipherPtr c(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const bool done =
        c && EVP_EncryptInit_ex(c.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1 &&
        EVP_EncryptUpdate(c.get(), nullptr, &size, bytes(header), static_cast<int>(header.size())) == 1 &&
        EVP_EncryptUpdate(c.get(), bytes(out), &size, bytes(plain), static_cast<int>(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(c.get(), bytes(out) + size, &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(c.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(kTagSize), out.data() + plain.size()) == 1;
    return done ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<std::string> open_chunk(std::string_view sealed, const std::string &key, const std::string &nonce,
                                      std::string_view header)
{
    std::string plain(sealed.size() - kTagSize, '\0');
    std::string tag(sealed.substr(plain.size()));
    int size = 0;
    const CipherPtr c(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const bool done =
        c && EVP_DecryptInit_ex(c.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1 &&
        EVP_DecryptUpdate(c.get(), nullptr, &size, bytes(header), static_cast<int>(header.size())) == 1 &&
        EVP_DecryptUpdate(c.get(), bytes(plain), &size, bytes(sealed), static_cast<int>(plain.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(c.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(kTagSize), tag.data()) == 1 &&
        EVP_DecryptFinal_ex(c.get(), bytes(plain) + size, &size) == 1;
    return done ? std::optional(std::move(plain)) : std::nullopt;
}

tl::unexpected<Error> damaged()
{
    return fail(Errc::InvalidRequest, "the passphrase is wrong, or the file was changed or cut short");
}

} // namespace

Result<std::string> seal_archive(const std::vector<ArchiveEntry> &entries, std::string_view passphrase)
{
    std::string plain;
    for (const ArchiveEntry &entry : entries) {
        plain += number(entry.name.size(), 2) + entry.name + number(entry.content.size(), 8);
        plain += entry.content;
    }
    const Argon2Cost cost = kPassphraseCost;
    const std::string salt = random_bytes(kSaltSize);
    auto key = argon2id_key(passphrase, salt, cost, kKeySize);
    if (!key)
        return key;
    std::string out(kMagic);
    out += number(cost.passes, 4) + number(cost.memory_kib, 4) + number(cost.lanes, 4) + salt;
    const std::string header = out;
    std::uint64_t chunk = 0;
    std::string_view left = plain;
    do {
        const std::string_view piece = left.substr(0, kChunk);
        left.remove_prefix(piece.size());
        const auto sealed = seal_chunk(piece, *key, nonce_of(chunk++, left.empty()), header);
        if (!sealed)
            return fail(Errc::Internal, "sealing failed in the cryptography library");
        out += number(sealed->size(), 4) + *sealed;
    } while (!left.empty());
    return out;
}

Result<std::vector<ArchiveEntry>> open_archive(std::string_view sealed, std::string_view passphrase)
{
    if (sealed.substr(0, kMagic.size()) != kMagic)
        return fail(Errc::InvalidRequest, "this is no backup of a Lintel hub");
    if (sealed.size() < kHeaderSize)
        return damaged();
    const std::string_view header = sealed.substr(0, kHeaderSize);
    Reader costs(header.substr(kMagic.size()));
    Argon2Cost cost;
    cost.passes = static_cast<std::uint32_t>(costs.number(4).value_or(0));
    cost.memory_kib = static_cast<std::uint32_t>(costs.number(4).value_or(0));
    cost.lanes = static_cast<std::uint32_t>(costs.number(4).value_or(0));
    if (cost.passes < 1 || cost.passes > kMostPasses || cost.memory_kib > kMostMemoryKib || cost.lanes < 1 ||
        cost.lanes > kMostLanes || cost.memory_kib < 8 * cost.lanes)
        return damaged();
    const auto key = argon2id_key(passphrase, header.substr(kHeaderSize - kSaltSize), cost, kKeySize);
    if (!key)
        return tl::unexpected<Error>(key.error());

    std::string plain;
    Reader chunks(sealed.substr(kHeaderSize));
    for (std::uint64_t chunk = 0; chunk == 0 || !chunks.empty(); ++chunk) {
        const auto size = chunks.number(4);
        const auto body = size ? chunks.take(*size) : std::nullopt;
        if (!body || body->size() < kTagSize || body->size() > kChunk + kTagSize)
            return damaged();
        const auto piece = open_chunk(*body, *key, nonce_of(chunk, chunks.empty()), header);
        if (!piece)
            return damaged();
        plain += *piece;
    }

    std::vector<ArchiveEntry> entries;
    for (Reader reader(plain); !reader.empty();) {
        const auto name_size = reader.number(2);
        const auto name = name_size ? reader.take(*name_size) : std::nullopt;
        const auto size = name ? reader.number(8) : std::nullopt;
        const auto content = size ? reader.take(*size) : std::nullopt;
        if (!content)
            return damaged();
        entries.push_back({std::string(*name), std::string(*content)});
    }
    return entries;
}

} // namespace lintel::hub::core

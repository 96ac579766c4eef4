#include "auth/device_key.h"

#include <QRandomGenerator>

#include <openssl/evp.h>

#include <utility>

namespace lintel::auth {
namespace {

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::size_t length(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

using Key = std::shared_ptr<EVP_PKEY>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

} // namespace

DeviceKey::DeviceKey(std::shared_ptr<evp_pkey_st> key, QByteArray seed, QByteArray publicKey)
    : m_key(std::move(key)), m_seed(std::move(seed)), m_publicKey(std::move(publicKey))
{}

std::optional<DeviceKey> DeviceKey::generate()
{
    return fromSeed(randomBytes(size));
}

std::optional<DeviceKey> DeviceKey::fromSeed(const QByteArray &seed)
{
    if (seed.size() != size)
        return std::nullopt;
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, in(seed), length(seed)), EVP_PKEY_free);
    QByteArray publicKey(size, Qt::Uninitialized);
    auto written = length(publicKey);
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), out(publicKey), &written) != 1)
        return std::nullopt;
    return DeviceKey(std::move(key), seed, std::move(publicKey));
}

QByteArray DeviceKey::sign(const QByteArray &message) const
{
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray signature(signatureSize, Qt::Uninitialized);
    auto written = length(signature);
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(context.get(), out(signature), &written, in(message), length(message)) != 1)
        return {};
    return signature;
}

bool verifySignature(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    if (publicKey.size() != DeviceKey::size || signature.size() != DeviceKey::signatureSize)
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, in(publicKey), length(publicKey)),
                  EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), in(signature), length(signature), in(message), length(message)) == 1;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace lintel::auth

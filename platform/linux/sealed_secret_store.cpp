#include "platform/linux/sealed_secret_store.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>
#include <optional>
#include <utility>

namespace lintel::platform {
namespace {

constexpr char version = 1;
constexpr qsizetype headSize = 2;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;

struct CipherDeleter
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter>;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::optional<QByteArray> seal(const QByteArray &key, const QByteArray &head, const QString &name,
                               const QByteArray &plain)
{
    QByteArray nonce(nonceSize, Qt::Uninitialized);
    if (RAND_bytes(out(nonce), int{nonceSize}) != 1)
        return std::nullopt;
    const QByteArray bound = head + name.toUtf8();
    QByteArray sealed(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagSize, Qt::Uninitialized);
    int written = 0;
    int last = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const bool done =
        cipher && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key), in(nonce)) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, in(bound), static_cast<int>(bound.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), out(sealed), &written, in(plain), static_cast<int>(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), out(sealed) + written, &last) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int{tagSize}, out(tag)) == 1;
    if (!done)
        return std::nullopt;
    return head + nonce + sealed + tag;
}

std::optional<QByteArray> open(const QByteArray &key, const QByteArray &file, const QString &name)
{
    const QByteArray bound = file.first(headSize) + name.toUtf8();
    const QByteArray nonce = file.mid(headSize, nonceSize);
    const QByteArray sealed = file.mid(headSize + nonceSize, file.size() - headSize - nonceSize - tagSize);
    QByteArray tag = file.last(tagSize);
    QByteArray plain(sealed.size(), Qt::Uninitialized);
    int written = 0;
    int last = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const bool done =
        cipher && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key), in(nonce)) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, in(bound), static_cast<int>(bound.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), out(plain), &written, in(sealed), static_cast<int>(sealed.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int{tagSize}, out(tag)) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), out(plain) + written, &last) == 1;
    if (!done)
        return std::nullopt;
    return plain;
}

QString fileOf(const QString &name)
{
    return QStringLiteral("secret-") + name;
}

SecretResult fromFileError(const FileError &error)
{
    switch (error.trouble) {
    case FileTrouble::Absent:
        return {SecretStatus::Absent, {}, {}};
    case FileTrouble::Denied:
        return {SecretStatus::Denied, {}, error.detail};
    case FileTrouble::Corrupt:
    case FileTrouble::Foreign:
    case FileTrouble::TooLarge:
    case FileTrouble::Unavailable:
        break;
    }
    return {SecretStatus::Unavailable, {}, error.detail};
}

/// A missing key is trouble, while a missing secret is an answer.
SecretResult fromKeyError(const FileError &error)
{
    return {SecretStatus::Unavailable, {}, QStringLiteral("the sealing key: ") + error.detail};
}

} // namespace

SealedSecretStore::SealedSecretStore(WholeFileStore &files, SealKeys &keys) : m_files(files), m_keys(keys) {}

SecretResult SealedSecretStore::readNow(const QString &name) const
{
    const auto file = m_files.read(fileOf(name));
    if (!file)
        return fromFileError(file.error());
    const QByteArray &bytes = file->bytes;
    if (bytes.size() < headSize + nonceSize + tagSize || bytes[0] != version ||
        static_cast<unsigned char>(bytes[1]) > 1)
        return {SecretStatus::Unavailable, {}, QStringLiteral("a sealed file of an unknown form")};
    const auto source = static_cast<SealSource>(bytes[1]);
    const auto key = m_keys.existing(source);
    if (!key)
        return fromKeyError(key.error());
    auto plain = open(*key, bytes, name);
    if (!plain)
        return {SecretStatus::Denied, {}, QStringLiteral("a sealed file that this machine's key does not open")};
    return {SecretStatus::Done, std::move(*plain), {}};
}

SecretResult SealedSecretStore::writeNow(const QString &name, const QByteArray &secret)
{
    const auto key = m_keys.preferred();
    if (!key)
        return fromKeyError(key.error());
    const QByteArray head{QByteArray(1, version) + static_cast<char>(key->source)};
    const auto sealed = seal(key->key, head, name, secret);
    if (!sealed)
        return {SecretStatus::Unavailable, {}, QStringLiteral("the secret could not be sealed")};
    if (const auto written = m_files.write(fileOf(name), *sealed); !written)
        return fromFileError(written.error());
    return {SecretStatus::Done, {}, {}};
}

void SealedSecretStore::answer(SecretResult result, Done done)
{
    QMetaObject::invokeMethod(
        this, [result = std::move(result), done = std::move(done)] { done(result); }, Qt::QueuedConnection);
}

void SealedSecretStore::read(const QString &name, std::chrono::milliseconds /*deadline*/, Done done)
{
    answer(readNow(name), std::move(done));
}

void SealedSecretStore::write(const QString &name, const QByteArray &secret, std::chrono::milliseconds /*deadline*/,
                              Done done)
{
    answer(writeNow(name, secret), std::move(done));
}

void SealedSecretStore::forget(const QString &name, std::chrono::milliseconds /*deadline*/, Done done)
{
    const auto forgotten = m_files.forget(fileOf(name));
    answer(forgotten ? SecretResult{SecretStatus::Done, {}, {}} : fromFileError(forgotten.error()), std::move(done));
}

} // namespace lintel::platform

#include "auth/signed_messages.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace lintel::auth {
namespace {

/// Labels end with a zero byte, so that none is the beginning of another message.
QByteArray labelled(const char *label)
{
    return QByteArray(label) + '\0';
}

QByteArray bigEndian(qint64 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray keyLinkMessage(const QByteArray &signer, const QByteArray &key, const QByteArray &recoveryKey, qint64 atMs)
{
    return labelled("lintel hub key v1") + signer + key + recoveryKey + bigEndian(atMs);
}

QByteArray revocationMessage(const QByteArray &displayKey, const QByteArray &bindingId, qint64 atMs,
                             const QByteArray &organisationId)
{
    return labelled("lintel revocation v1") + displayKey + bindingId + bigEndian(atMs) + organisationId;
}

QByteArray readmissionMessage(const QByteArray &displayKey, const QByteArray &bindingId, const QByteArray &nonce)
{
    return labelled("lintel readmission v1") + displayKey + bindingId + nonce;
}

QByteArray readmissionTranscript(const QByteArray &displayKey, const QByteArray &nonce)
{
    return sha256(labelled("lintel readmission transcript v1") + displayKey + nonce);
}

QByteArray tlsKeyMessage(const QByteArray &subjectPublicKeyInfo)
{
    return labelled("lintel tls key v1") + sha256(subjectPublicKeyInfo);
}

} // namespace lintel::auth

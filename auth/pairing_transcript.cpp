#include "auth/pairing_transcript.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace lintel::auth {
namespace {

/// Labels end with a zero byte, so that none is the beginning of another message.
QByteArray labelled(const char *label)
{
    return QByteArray(label) + '\0';
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray PairingTranscript::commitment(const QByteArray &displayKey, const QByteArray &displayNonce)
{
    return sha256(labelled("lintel pairing commit v1") + displayKey + displayNonce);
}

QByteArray PairingTranscript::digest() const
{
    return sha256(labelled("lintel pairing transcript v1") + sessionId + commitment(displayKey, displayNonce) + hubKey +
                  hubNonce + displayKey + displayNonce);
}

QString PairingTranscript::pin() const
{
    const auto number = qFromBigEndian<quint64>(digest().constData()) % 1'000'000;
    return QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

std::optional<QByteArray> idBytes(const QString &hex)
{
    const QByteArray latin = hex.toLatin1();
    const QByteArray raw = QByteArray::fromHex(latin);
    // fromHex skips what it does not know; the way back shows whether it did.
    if (raw.size() != 16 || raw.toHex() != latin)
        return std::nullopt;
    return raw;
}

QByteArray bindingMessage(const QByteArray &transcriptDigest, const QByteArray &bindingId,
                          const QByteArray &recoveryKey, const QByteArray &organisationId)
{
    return labelled("lintel binding v1") + transcriptDigest + bindingId + recoveryKey + organisationId;
}

QByteArray assertionMessage(const QByteArray &hubKey, const QByteArray &bindingId, const QByteArray &nonce)
{
    return labelled("lintel token v1") + hubKey + bindingId + nonce;
}

} // namespace lintel::auth

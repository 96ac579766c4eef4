#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lintel::auth {

/// What both sides of a pairing know, and what follows from it. The computation is
/// written down in proto/lintel/v1/pairing.proto.
struct PairingTranscript
{
    QByteArray sessionId;  ///< 16 raw bytes
    QByteArray displayKey; ///< 32 bytes, as are the next three
    QByteArray displayNonce;
    QByteArray hubKey;
    QByteArray hubNonce;

    /// The display's word before it has seen the hub's nonce.
    [[nodiscard]] static QByteArray commitment(const QByteArray &displayKey, const QByteArray &displayNonce);

    [[nodiscard]] QByteArray digest() const;
    /// Six digits.
    [[nodiscard]] QString pin() const;
};

/// 16 raw bytes from 32 lower-case hexadecimal characters, else nothing.
[[nodiscard]] std::optional<QByteArray> idBytes(const QString &hex);

/// What the hub signs when it binds a display to an organisation.
[[nodiscard]] QByteArray bindingMessage(const QByteArray &transcriptDigest, const QByteArray &bindingId,
                                        const QByteArray &recoveryKey, const QByteArray &organisationId);

/// What the display signs to get a token.
[[nodiscard]] QByteArray assertionMessage(const QByteArray &hubKey, const QByteArray &bindingId,
                                          const QByteArray &nonce);

} // namespace lintel::auth

#pragma once

#include <QByteArray>

/// What is signed after pairing, byte by byte as proto/lintel/v1/trust.proto has it.
namespace lintel::auth {

/// `signer` vouches for `key`; `recoveryKey` is in force with it.
[[nodiscard]] QByteArray keyLinkMessage(const QByteArray &signer, const QByteArray &key, const QByteArray &recoveryKey,
                                        qint64 atMs);

/// The hub sends a display away. `bindingId` is 16 raw bytes.
[[nodiscard]] QByteArray revocationMessage(const QByteArray &displayKey, const QByteArray &bindingId, qint64 atMs,
                                           const QByteArray &organisationId);

/// A display asks to be let in again. `bindingId` is 16 raw bytes, zero when it does not know.
[[nodiscard]] QByteArray readmissionMessage(const QByteArray &displayKey, const QByteArray &bindingId,
                                            const QByteArray &nonce);

/// Takes the place of the pairing's transcript in a binding made by readmission; 32 bytes.
[[nodiscard]] QByteArray readmissionTranscript(const QByteArray &displayKey, const QByteArray &nonce);

/// The hub vouches for the key of its certificate (SubjectPublicKeyInfo in DER).
[[nodiscard]] QByteArray tlsKeyMessage(const QByteArray &subjectPublicKeyInfo);

} // namespace lintel::auth

#pragma once

#include "auth/device_key.h"
#include "auth/hub_keys.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lintel::auth {

/// What a pairing left behind: this display shows a room of this organisation.
struct Binding
{
    QString id; ///< 32 hexadecimal characters
    QString organisationId;
    QString organisationName;
    QByteArray hubKey;        ///< pinned: 32 bytes
    QByteArray recoveryKey{}; ///< pinned: 32 bytes; empty: paired before there was one
    qint64 keyedAtMs = 0;     ///< when the hub took its key, by its clock; 0: not known

    friend bool operator==(const Binding &, const Binding &) = default;
};

[[nodiscard]] Pinned pinnedOf(const Binding &binding);
[[nodiscard]] Binding withKeys(Binding binding, const Pinned &pinned);

/// Who this display is. Key and binding are one secret, so that they are kept or lost
/// together.
struct Identity
{
    DeviceKey key;
    std::optional<Binding> binding;
};

/// For the secret store: holds the key's seed.
[[nodiscard]] QByteArray encodeIdentity(const Identity &identity);
/// Nothing for anything that encodeIdentity() did not write.
[[nodiscard]] std::optional<Identity> decodeIdentity(const QByteArray &bytes);

} // namespace lintel::auth

#pragma once

#include "auth/device_key.h"

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
    QByteArray hubKey; ///< pinned: 32 bytes

    friend bool operator==(const Binding &, const Binding &) = default;
};

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

#pragma once

#include "platform/clock.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

class QSslCertificate;
class QSslError;

namespace lintel::auth {

/// The hub key that vouches for the key of this certificate, by the extension described in
/// trust.proto; nothing when there is none or its signature is not good. Name, dates and
/// issuer of such a certificate mean nothing.
[[nodiscard]] std::optional<QByteArray> vouchingHubKey(const QSslCertificate &certificate);

enum class PeerVerdict : std::uint8_t {
    Accept,      ///< vouched for by the pinned hub key, or only its dates were in question
    Provisional, ///< made by a hub, and none is pinned yet: the pairing has to prove its key
    Strange,     ///< made by a hub, but not by the one that this display is paired with
    Refuse,      ///< nobody vouches for it
};

/// What to make of a certificate that the usual check refused with `errors`. `leaf` is the
/// peer's own. `pinnedHubKey` is empty while unpaired. `times` are what the display takes the
/// time to be: a certificate that was refused for its dates alone is good if it is valid at
/// one of them, for the machine's own clock may be wrong by years.
[[nodiscard]] PeerVerdict judgePeer(const QSslCertificate &leaf, const QList<QSslError> &errors,
                                    const QByteArray &pinnedHubKey, const std::vector<platform::Instant> &times);

} // namespace lintel::auth

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace lintel::v1 {
class HubKeys;
} // namespace lintel::v1

namespace lintel::auth {

/// Whom this display believes, since it was paired.
struct Pinned
{
    QByteArray hubKey;        ///< 32 bytes
    QByteArray recoveryKey{}; ///< 32 bytes; empty: paired before there was one
    /// When the hub took the key, by its own clock; 0: not known. A recovery key may not lead
    /// back to a key before it: that one may have been given up for a reason.
    qint64 keyedAtMs = 0;

    friend bool operator==(const Pinned &, const Pinned &) = default;
};

/// Where the hub's changes of key lead from what is pinned: every step signed by the key, or
/// the recovery key, in force before it. Unchanged when nothing changed. An error is a sentence:
/// then nothing may be adopted.
[[nodiscard]] tl::expected<Pinned, QString> follow(const Pinned &pinned, const v1::HubKeys &keys);

/// When the newest key in `keys` was taken, as far as they tell.
[[nodiscard]] qint64 keyedAt(const v1::HubKeys &keys);

} // namespace lintel::auth

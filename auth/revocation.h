#pragma once

#include "auth/identity.h"

#include <optional>

namespace lintel::v1 {
class Revocation;
} // namespace lintel::v1

namespace lintel::auth {

/// A revocation that is for this very display and that its own hub has signed. There is no
/// other way to make one than verifyRevocation().
class VerifiedRevocation
{
public:
    [[nodiscard]] const QString &bindingId() const { return m_bindingId; }

    friend bool operator==(const VerifiedRevocation &, const VerifiedRevocation &) = default;

private:
    friend std::optional<VerifiedRevocation> verifyRevocation(const v1::Revocation &revocation,
                                                              const Identity &identity);
    explicit VerifiedRevocation(QString bindingId);

    QString m_bindingId;
};

/// Nothing unless `revocation` names the organisation, the key and the binding of `identity`,
/// and is signed by the key that its hub's changes lead to from the pinned one.
[[nodiscard]] std::optional<VerifiedRevocation> verifyRevocation(const v1::Revocation &revocation,
                                                                 const Identity &identity);

/// The same for a serialised message from anywhere. Nothing for other bytes.
[[nodiscard]] std::optional<VerifiedRevocation> verifyRevocation(const QByteArray &bytes, const Identity &identity);

} // namespace lintel::auth

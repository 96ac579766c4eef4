#include "auth/revocation.h"

#include "auth/pairing_transcript.h"
#include "auth/signed_messages.h"

#include "lintel/v1/trust.pb.h"

#include <utility>

namespace lintel::auth {

VerifiedRevocation::VerifiedRevocation(QString bindingId) : m_bindingId(std::move(bindingId)) {}

std::optional<VerifiedRevocation> verifyRevocation(const v1::Revocation &revocation, const Identity &identity)
{
    if (!identity.binding)
        return std::nullopt;
    const Binding &own = *identity.binding;
    const auto id = idBytes(own.id);
    const QByteArray organisation = own.organisationId.toUtf8();
    if (!id || revocation.binding_id() != own.id.toStdString() ||
        revocation.organisation_id() != organisation.toStdString() ||
        revocation.display_key() != identity.key.publicKey().toStdString())
        return std::nullopt;
    const auto reached = follow(pinnedOf(own), revocation.keys());
    if (!reached || !verifySignature(reached->hubKey,
                                     revocationMessage(identity.key.publicKey(), *id, revocation.at_ms(), organisation),
                                     QByteArray::fromStdString(revocation.signature())))
        return std::nullopt;
    return VerifiedRevocation(own.id);
}

std::optional<VerifiedRevocation> verifyRevocation(const QByteArray &bytes, const Identity &identity)
{
    v1::Revocation revocation;
    if (bytes.isEmpty() || !revocation.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
        return std::nullopt;
    return verifyRevocation(revocation, identity);
}

} // namespace lintel::auth

#include "explorer/signed_revocation.h"

#include "auth/device_key.h"
#include "auth/identity.h"
#include "auth/signed_messages.h"

#include "lintel/v1/trust.pb.h"

#include <stdexcept>

namespace lintel::explorer {

auth::VerifiedRevocation signedRevocation()
{
    const auto hub = auth::DeviceKey::generate();
    const auto recovery = auth::DeviceKey::generate();
    const auto display = auth::DeviceKey::generate();
    if (!hub || !recovery || !display)
        throw std::runtime_error("no keys could be made");
    const QByteArray id(16, '\x11');
    const QByteArray organisation("organisation");
    const qint64 at = 1;
    auth::Binding binding;
    binding.id = QString::fromLatin1(id.toHex());
    binding.organisationId = QString::fromLatin1(organisation);
    binding.hubKey = hub->publicKey();
    binding.recoveryKey = recovery->publicKey();

    v1::Revocation revocation;
    revocation.set_organisation_id(organisation.toStdString());
    revocation.set_display_key(display->publicKey().toStdString());
    revocation.set_binding_id(binding.id.toStdString());
    revocation.set_at_ms(at);
    revocation.set_signature(
        hub->sign(auth::revocationMessage(display->publicKey(), id, at, organisation)).toStdString());
    revocation.mutable_keys()->set_key(hub->publicKey().toStdString());
    revocation.mutable_keys()->set_recovery_key(recovery->publicKey().toStdString());
    auto verified = auth::verifyRevocation(revocation, auth::Identity{*display, binding});
    if (!verified)
        throw std::runtime_error("a good revocation did not verify");
    return *verified;
}

} // namespace lintel::explorer

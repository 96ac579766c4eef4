#include "auth/identity.h"

#include <QCborMap>

#include <utility>

namespace lintel::auth {
namespace {

enum Field : int {
    Version = 0,
    Seed = 1,
    BindingId = 2,
    OrganisationId = 3,
    OrganisationName = 4,
    HubKey = 5,
    // Absent in what earlier versions wrote.
    RecoveryKey = 6,
    KeyedAt = 7
};

} // namespace

Pinned pinnedOf(const Binding &binding)
{
    return {binding.hubKey, binding.recoveryKey, binding.keyedAtMs};
}

Binding withKeys(Binding binding, const Pinned &pinned)
{
    binding.hubKey = pinned.hubKey;
    binding.recoveryKey = pinned.recoveryKey;
    binding.keyedAtMs = pinned.keyedAtMs;
    return binding;
}

QByteArray encodeIdentity(const Identity &identity)
{
    QCborMap map{{Version, 1}, {Seed, identity.key.seed()}};
    if (identity.binding) {
        map.insert(BindingId, identity.binding->id);
        map.insert(OrganisationId, identity.binding->organisationId);
        map.insert(OrganisationName, identity.binding->organisationName);
        map.insert(HubKey, identity.binding->hubKey);
        map.insert(RecoveryKey, identity.binding->recoveryKey);
        map.insert(KeyedAt, identity.binding->keyedAtMs);
    }
    return map.toCborValue().toCbor();
}

std::optional<Identity> decodeIdentity(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    auto key = DeviceKey::fromSeed(map.value(Seed).toByteArray());
    if (map.value(Version).toInteger() != 1 || !key)
        return std::nullopt;
    Identity identity{std::move(*key), std::nullopt};
    if (map.contains(BindingId)) {
        Binding binding{map.value(BindingId).toString(),        map.value(OrganisationId).toString(),
                        map.value(OrganisationName).toString(), map.value(HubKey).toByteArray(),
                        map.value(RecoveryKey).toByteArray(),   map.value(KeyedAt).toInteger()};
        if (binding.hubKey.size() != DeviceKey::size)
            return std::nullopt;
        if (binding.recoveryKey.size() != DeviceKey::size)
            binding.recoveryKey.clear();
        identity.binding = std::move(binding);
    }
    return identity;
}

} // namespace lintel::auth

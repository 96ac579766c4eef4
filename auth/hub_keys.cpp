#include "auth/hub_keys.h"

#include "auth/device_key.h"
#include "auth/signed_messages.h"

#include "lintel/v1/trust.pb.h"

#include <algorithm>

namespace lintel::auth {
namespace {

/// Far more changes than any hub makes; bounds the work that a stranger can cause.
constexpr int longestChain = 256;

struct Link
{
    explicit Link(const v1::HubKeyLink &link)
        : key(QByteArray::fromStdString(link.key())),
          signer(QByteArray::fromStdString(link.signer())),
          recoveryKey(QByteArray::fromStdString(link.recovery_key())),
          atMs(link.at_ms()),
          signature(QByteArray::fromStdString(link.signature()))
    {}

    [[nodiscard]] bool isSound() const
    {
        return key.size() == DeviceKey::size && recoveryKey.size() == DeviceKey::size &&
               verifySignature(signer, keyLinkMessage(signer, key, recoveryKey, atMs), signature);
    }

    QByteArray key;
    QByteArray signer;
    QByteArray recoveryKey;
    qint64 atMs;
    QByteArray signature;
};

} // namespace

tl::expected<Pinned, QString> follow(const Pinned &pinned, const v1::HubKeys &keys)
{
    if (pinned.hubKey.size() != DeviceKey::size || keys.chain_size() > longestChain)
        return tl::unexpected(QStringLiteral("the hub's keys cannot be followed"));
    // What led to the pinned key is behind us.
    int next = 0;
    for (int i = keys.chain_size() - 1; i >= 0 && next == 0; --i) {
        if (keys.chain(i).key() == pinned.hubKey.toStdString())
            next = i + 1;
    }
    bool onTheWay = next > 0;
    Pinned reached = pinned;
    for (; next < keys.chain_size(); ++next) {
        const Link link(keys.chain(next));
        const bool byRecovery = !reached.recoveryKey.isEmpty() && link.signer == reached.recoveryKey;
        if (link.signer != reached.hubKey && !byRecovery) {
            if (onTheWay)
                return tl::unexpected(QStringLiteral("a change of the hub's key that nobody trusted has signed"));
            continue;
        }
        if (byRecovery && link.atMs <= reached.keyedAtMs)
            return tl::unexpected(QStringLiteral("the hub's keys lead back to an older one"));
        if (!link.isSound())
            return tl::unexpected(QStringLiteral("a change of the hub's key whose signature is not good"));
        reached = {link.key, link.recoveryKey, link.atMs};
        onTheWay = true;
    }
    if (keys.key() != reached.hubKey.toStdString())
        return tl::unexpected(QStringLiteral("nothing leads from the pinned key to the hub's"));
    if (!reached.recoveryKey.isEmpty() && keys.recovery_key() != reached.recoveryKey.toStdString())
        return tl::unexpected(QStringLiteral("nothing leads from the pinned recovery key to the hub's"));
    return reached;
}

qint64 keyedAt(const v1::HubKeys &keys)
{
    return keys.chain_size() > 0 ? std::max<qint64>(keys.chain(keys.chain_size() - 1).at_ms(), 0) : 0;
}

} // namespace lintel::auth

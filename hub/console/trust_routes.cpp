#include "hub/console/trust_routes.h"

#include "hub/console/local_routes.h"
#include "hub/core/encoding.h"
#include "lintel/v1/admin.pb.h"

namespace lintel::hub::console {
namespace {

void log_keys(const api::Services &s, const char *what, const Result<v1::HubKeys> &keys)
{
    if (keys)
        s.log.info(what, {{"key", core::to_base64url(keys->key())}});
    else
        s.log.error("the hub's keys could not be changed as asked", {{"reason", keys.error().detail}});
    if (const std::string advice = s.keyring.advice(); !advice.empty())
        s.log.warning(advice);
}

} // namespace

void add_admin_trust_routes(api::Router &router, const api::Services &services)
{
    const api::Services &s = services;
    LocalRoutes routes(router, services);

    routes.takes<v1::DisplayRevoke>("POST", "/admin/v1/displays/revoke",
                                    [&s](const v1::DisplayRevoke &m) -> Result<v1::Revocation> {
                                        auto proofs = s.revocations.revoke(m.id());
                                        if (!proofs)
                                            return tl::unexpected<Error>(proofs.error());
                                        s.log.info("a display was sent away for good", {{"binding", m.id()}});
                                        s.streams.send_away(*proofs);
                                        return std::move(proofs->front());
                                    });
    routes.gives("/admin/v1/displays/revocations", [&s](const std::string &) { return s.revocations.all(); });

    routes.gives("/admin/v1/keys", [&s](const std::string &) -> Result<v1::HubKeys> { return s.keyring.now()->keys; });
    routes.takes<v1::KeysRotate>("POST", "/admin/v1/keys/rotate", [&s](const v1::KeysRotate &) {
        auto keys = s.keyring.rotate();
        log_keys(s, "the hub has a new key, vouched for by the one before", keys);
        return keys;
    });
    routes.takes<v1::KeysRecover>("POST", "/admin/v1/keys/recover", [&s](const v1::KeysRecover &m) {
        auto keys = s.keyring.recover(m);
        log_keys(s, "a recovery key vouched for the hub's key", keys);
        return keys;
    });
}

} // namespace lintel::hub::console

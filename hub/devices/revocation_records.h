#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/devices/keyring.h"
#include "lintel/v1/trust.pb.h"

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

namespace lintel::hub::devices {

/// A display that was sent away, as the store has it.
struct RevocationRecord
{
    std::string binding_id;
    std::string organisation_id;
    std::string display_key;
    Instant at;
    std::string signer; ///< the hub's key then
    std::string signature;
};

/// Signed with the present key.
[[nodiscard]] RevocationRecord revoke_now(const KeySet &keys, std::string binding_id, std::string organisation_id,
                                          std::string display_key, Instant at);

/// The proof for a display that may hold any earlier key of the hub: signed with the present
/// one, to which the chain leads; but as it was signed then, where nothing leads there.
[[nodiscard]] v1::Revocation proof_of(const RevocationRecord &record, const KeySet &keys);

/// Errc::Revoked with the proof.
[[nodiscard]] tl::unexpected<Error> revoked(const v1::Revocation &proof);

// In the caller's transaction; these throw soci::soci_error.
void insert_revocation(soci::session &sql, const RevocationRecord &record);
[[nodiscard]] std::optional<RevocationRecord> load_revocation(soci::session &sql, const std::string &binding_id);
/// Of that display: the binding it used last.
[[nodiscard]] std::optional<RevocationRecord> load_revocation_of(soci::session &sql, const std::string &display_key);
/// One for each display, as above.
[[nodiscard]] std::vector<RevocationRecord> load_revocations(soci::session &sql);

} // namespace lintel::hub::devices

#pragma once

#include "hub/core/crypto.h"
#include "hub/core/time.h"
#include "lintel/v1/trust.pb.h"

#include <string>
#include <vector>

/// How trust goes from one key of the hub to the next (proto/lintel/v1/trust.proto). Pure.
namespace lintel::hub::devices {

/// What a display holds of the hub, 32 bytes each.
struct Pin
{
    std::string key;
    std::string recovery_key;
};

/// One key of the hub as the store has it.
struct KeyRecord
{
    std::string key;
    std::string recovery_key; ///< in force from then on
    std::string signer;       ///< empty: nobody vouched for it
    std::string signature;
    Instant at;
};

/// `signer` vouches for `key`.
[[nodiscard]] KeyRecord signed_record(const core::SigningKey &signer, std::string key, std::string recovery_key,
                                      Instant at);

/// What is served while `key` is the hub's key: all links, and the recovery key in force.
/// `history` is not empty.
[[nodiscard]] v1::HubKeys keys_message(const std::vector<KeyRecord> &history, const std::string &key);

/// The same as it was when `key` was last made the hub's key.
[[nodiscard]] v1::HubKeys keys_message_until(const std::vector<KeyRecord> &history, const std::string &key);

/// Whether a display that holds `pin` comes to trust keys.key by links that verify.
[[nodiscard]] bool leads(Pin pin, const v1::HubKeys &keys);

/// Keys of the history whose holders do not come to trust keys.key. Each once.
[[nodiscard]] std::vector<std::string> stranded(const std::vector<KeyRecord> &history, const v1::HubKeys &keys);

} // namespace lintel::hub::devices

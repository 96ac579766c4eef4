#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The arithmetic of proto/lintel/v1/{pairing,trust}.proto. Ids are hexadecimal, the rest raw bytes.
namespace lintel::hub::devices {

[[nodiscard]] std::string commitment_of(std::string_view display_key, std::string_view display_nonce);

struct Exchange
{
    std::string session_id;
    std::string commitment;
    std::string hub_key;
    std::string hub_nonce;
    std::string display_key;
    std::string display_nonce;
};
[[nodiscard]] std::string transcript_of(const Exchange &exchange);

/// Six digits.
[[nodiscard]] std::string pin_of(std::string_view transcript);

/// What the hub signs when it binds a display.
[[nodiscard]] std::string binding_message(std::string_view transcript, std::string_view binding_id,
                                          std::string_view recovery_key, std::string_view organisation_id);

/// What a display signs when it asks for a token.
[[nodiscard]] std::string token_message(std::string_view hub_key, std::string_view binding_id, std::string_view nonce);

/// What vouches for a new key of the hub.
[[nodiscard]] std::string key_link_message(std::string_view signer, std::string_view key, std::string_view recovery_key,
                                           std::int64_t at_ms);

/// What the hub signs when it sends a display away for good.
[[nodiscard]] std::string revocation_message(std::string_view display_key, std::string_view binding_id,
                                             std::int64_t at_ms, std::string_view organisation_id);

/// What a display signs that asks to be let in again. An empty binding_id: it knows none.
[[nodiscard]] std::string readmission_message(std::string_view display_key, std::string_view binding_id,
                                              std::string_view nonce);
/// Stands where the transcript stands in the binding that answers it.
[[nodiscard]] std::string readmission_transcript(std::string_view display_key, std::string_view nonce);

} // namespace lintel::hub::devices

#pragma once

#include "hub/core/crypto.h"
#include "hub/core/result.h"

#include <string>
#include <vector>

/// TLS without a certificate authority: a certificate that the hub made itself, whose key is
/// vouched for by the hub's key (proto/lintel/v1/trust.proto). Displays that pinned that key
/// accept it whatever its names and dates say.
namespace lintel::hub::net {

/// A new P-256 key and its self-signed certificate, PEM, in one text. `names` are hosts and
/// addresses; there is at least one. Errc::Internal when the library fails.
[[nodiscard]] Result<std::string> make_own_certificate(const std::vector<std::string> &names,
                                                       const core::SigningKey &hub_key);

/// Whether such a text is for these names and vouched for by this hub key.
[[nodiscard]] bool is_own_certificate(const std::string &pem, const std::vector<std::string> &names,
                                      const std::string &hub_public_key);

} // namespace lintel::hub::net

#pragma once

#include "auth/revocation.h"

namespace lintel::explorer {

/// A revocation as a hub signs it and a display verifies it. There is no other way to come
/// by one, not even here.
[[nodiscard]] auth::VerifiedRevocation signedRevocation();

} // namespace lintel::explorer

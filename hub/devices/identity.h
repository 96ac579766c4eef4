#pragma once

#include "hub/core/crypto.h"

#include <string>

namespace lintel::hub::devices {

/// Who this hub is towards displays.
struct Identity
{
    const core::SigningKey &key;
    std::string recovery_key; ///< its public half
    std::string organisation_id;
    std::string organisation_name;
};

} // namespace lintel::hub::devices

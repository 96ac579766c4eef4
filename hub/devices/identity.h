#pragma once

#include "hub/devices/keyring.h"

#include <string>

namespace lintel::hub::devices {

/// Who this hub is towards displays. Its key may change at any time: ask once for what
/// belongs together.
struct Identity
{
    const Keyring &keyring;
    std::string organisation_id;
    std::string organisation_name;

    [[nodiscard]] KeySetPtr keys() const { return keyring.now(); }
};

} // namespace lintel::hub::devices

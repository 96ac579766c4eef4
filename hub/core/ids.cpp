#include "hub/core/ids.h"

#include "hub/core/crypto.h"
#include "hub/core/encoding.h"

#include <algorithm>

namespace lintel::hub::core {

std::string random_id()
{
    return to_hex(random_bytes(16));
}

bool is_id(std::string_view text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(),
                                            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace lintel::hub::core

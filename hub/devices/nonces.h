#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "lintel/v1/pairing.pb.h"

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace lintel::hub::devices {

struct NonceRules
{
    std::chrono::milliseconds lifetime = std::chrono::seconds(60);
    std::size_t most_used = 200'000; ///< remembered until they expire
};

/// Numbers used once. Drawing one costs neither memory nor a visit to the store: a nonce
/// carries its end and is authenticated with a key of this process (the start of an
/// HMAC-SHA256, RFC 2104). Only used ones are remembered, so that a mass return is cheap and
/// a flood of questions fills nothing. A restart makes all of them unknown. Thread-safe.
class Nonces
{
public:
    Nonces(const Clock &clock, NonceRules rules);

    [[nodiscard]] v1::Nonce draw() const;

    /// InvalidNonce unless it is ours, in time and unused.
    [[nodiscard]] Result<void> check(std::string_view nonce);

    /// Once its signature was found right: uses it up. InvalidNonce when another was faster,
    /// Unavailable when too many are remembered.
    [[nodiscard]] Result<void> use(std::string_view nonce);

private:
    [[nodiscard]] std::string tag_of(std::string_view head) const;

    const Clock &m_clock;
    NonceRules m_rules;
    std::string m_key;
    std::mutex m_mutex;
    std::unordered_map<std::string, Instant> m_used; ///< until when
    Instant m_swept;
};

} // namespace lintel::hub::devices

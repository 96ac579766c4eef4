#include "hub/devices/nonces.h"

#include "hub/core/crypto.h"

namespace lintel::hub::devices {
namespace {

// end (8 bytes, big-endian milliseconds) ‖ random (8) ‖ tag (16)
constexpr std::size_t kEndSize = 8;
constexpr std::size_t kHeadSize = 16;
constexpr std::size_t kTagSize = 16;

tl::unexpected<Error> not_usable()
{
    return fail(Errc::InvalidNonce, "the nonce is not known, was used, or is too old");
}

std::string bytes_of(Instant end)
{
    auto rest = static_cast<std::uint64_t>(to_ms(end));
    std::string bytes(kEndSize, '\0');
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
        *byte = static_cast<char>(rest & 255U);
        rest >>= 8U;
    }
    return bytes;
}

Instant end_of(std::string_view nonce)
{
    std::uint64_t ms = 0;
    for (const char byte : nonce.substr(0, kEndSize))
        ms = ms << 8U | static_cast<unsigned char>(byte);
    return from_ms(static_cast<std::int64_t>(ms));
}

} // namespace

Nonces::Nonces(const Clock &clock, NonceRules rules) : m_clock(clock), m_rules(rules), m_key(core::random_bytes(32)) {}

std::string Nonces::tag_of(std::string_view head) const
{
    return core::hmac_sha256(m_key, head).substr(0, kTagSize);
}

v1::Nonce Nonces::draw() const
{
    const std::string head = bytes_of(m_clock.now() + m_rules.lifetime) + core::random_bytes(kHeadSize - kEndSize);
    v1::Nonce nonce;
    nonce.set_nonce(head + tag_of(head));
    nonce.set_expires_in_ms(m_rules.lifetime.count());
    return nonce;
}

Result<void> Nonces::check(std::string_view nonce)
{
    if (nonce.size() != kHeadSize + kTagSize ||
        !core::equal_constant_time(nonce.substr(kHeadSize), tag_of(nonce.substr(0, kHeadSize))))
        return not_usable();
    const Instant now = m_clock.now();
    const Instant end = end_of(nonce);
    // Further ahead than any was ever drawn: the clock was set back, and it may have been used.
    if (end <= now || end > now + m_rules.lifetime)
        return not_usable();
    const std::lock_guard lock(m_mutex);
    return m_used.count(std::string(nonce)) == 0 ? Result<void>() : not_usable();
}

Result<void> Nonces::use(std::string_view nonce)
{
    const Instant now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    if (m_used.size() >= m_rules.most_used || now - m_swept > m_rules.lifetime) {
        std::erase_if(m_used, [&](const auto &used) { return used.second <= now; });
        m_swept = now;
    }
    if (m_used.size() >= m_rules.most_used)
        return tl::unexpected<Error>(
            Error{Errc::Unavailable, "too many nonces were used just now", {}, std::chrono::seconds(5)});
    return m_used.emplace(nonce, end_of(nonce)).second ? Result<void>() : not_usable();
}

} // namespace lintel::hub::devices

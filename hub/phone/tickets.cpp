#include "hub/phone/tickets.h"

#include "hub/core/crypto.h"
#include "hub/core/encoding.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace lintel::hub::phone {
namespace {

// The first byte says what it is: a link is no session.
constexpr char kLink = 'L';
constexpr char kSession = 'S';

constexpr std::size_t kTagSize = 16;
constexpr std::size_t kIdSize = 16;
constexpr std::size_t kTimeSize = 4;
constexpr std::size_t kSessionIdSize = 8;
constexpr std::size_t kLinkSize = 1 + kIdSize + kTimeSize;
constexpr std::size_t kSessionSize = 1 + kSessionIdSize + 2 * kIdSize + 2 * kTimeSize;
constexpr std::size_t kLongest = 200; // characters of anything that is written here

/// Whole seconds, which fit until the year 2106.
std::string time_bytes(Instant at)
{
    const auto seconds = static_cast<std::uint32_t>(to_ms(at) / 1000);
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(seconds >> static_cast<unsigned>(shift) & 0xffU);
    return bytes;
}

Instant time_of(std::string_view bytes)
{
    std::uint32_t seconds = 0;
    for (const char byte : bytes)
        seconds = seconds << 8U | static_cast<unsigned char>(byte);
    return from_ms(std::int64_t{seconds} * 1000);
}

std::string id_bytes(const std::string &id)
{
    std::string bytes = core::from_hex(id).value_or(std::string());
    bytes.resize(kIdSize);
    return bytes;
}

/// RFC 4648 §5, without padding; nothing for anything else.
std::optional<std::string> from_base64url(std::string_view text)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string bytes;
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const char c : text) {
        const auto value = kAlphabet.find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        held = held << 6U | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(held >> bits & 0xffU);
        }
    }
    return bytes;
}

} // namespace

Tickets::Tickets(std::string key, TicketRules rules) : m_key(std::move(key)), m_rules(rules) {}

std::string Tickets::tag_of(std::string_view what) const
{
    return core::hmac_sha256(m_key, what).substr(0, kTagSize);
}

std::string Tickets::sealed(std::string body) const
{
    body += tag_of(body);
    return core::to_base64url(body);
}

/// The body; empty: not ours.
std::string Tickets::opened(std::string_view text) const
{
    if (text.size() > kLongest)
        return {};
    auto bytes = from_base64url(text);
    if (!bytes || bytes->size() <= kTagSize)
        return {};
    const std::string tag = bytes->substr(bytes->size() - kTagSize);
    bytes->resize(bytes->size() - kTagSize);
    return core::equal_constant_time(tag, tag_of(*bytes)) ? *bytes : std::string();
}

std::string Tickets::link(const std::string &binding_id, Instant until) const
{
    return sealed(kLink + id_bytes(binding_id) + time_bytes(until));
}

Result<std::string> Tickets::open_link(std::string_view link, Instant now) const
{
    const std::string body = opened(link);
    if (body.size() != kLinkSize || body[0] != kLink)
        return fail(Errc::NotFound, "no display of this hub shows that code");
    if (time_of(std::string_view(body).substr(1 + kIdSize)) <= now)
        return fail(Errc::PairingExpired, "the code is too old");
    return core::to_hex(std::string_view(body).substr(1, kIdSize));
}

Session Tickets::new_session(const std::string &binding_id, const std::string &room_id, Instant now) const
{
    Session session{core::to_hex(core::random_bytes(kSessionIdSize)),
                    binding_id,
                    room_id,
                    std::chrono::floor<std::chrono::seconds>(now),
                    {}};
    prolong(session, now);
    return session;
}

void Tickets::prolong(Session &session, Instant now) const
{
    session.until =
        std::min(std::chrono::floor<std::chrono::seconds>(now) + m_rules.session, session.opened + m_rules.longest);
}

std::string Tickets::write(const Session &session) const
{
    return sealed(kSession + core::from_hex(session.id).value_or(std::string()) + id_bytes(session.binding_id) +
                  id_bytes(session.room_id) + time_bytes(session.opened) + time_bytes(session.until));
}

Result<Session> Tickets::read(std::string_view cookie, Instant now) const
{
    const std::string body = opened(cookie);
    if (body.size() != kSessionSize || body[0] != kSession)
        return fail(Errc::Forbidden, "this phone has not opened the page");
    std::string_view rest = std::string_view(body).substr(1);
    const auto take = [&rest](std::size_t size) {
        const std::string_view one = rest.substr(0, size);
        rest.remove_prefix(size);
        return one;
    };
    Session session;
    session.id = core::to_hex(take(kSessionIdSize));
    session.binding_id = core::to_hex(take(kIdSize));
    session.room_id = core::to_hex(take(kIdSize));
    session.opened = time_of(take(kTimeSize));
    session.until = time_of(take(kTimeSize));
    if (session.until <= now)
        return fail(Errc::Forbidden, "the session has ended");
    return session;
}

std::string Tickets::form_token(const Session &session) const
{
    return core::to_base64url(tag_of("form " + session.id + session.binding_id));
}

} // namespace lintel::hub::phone

#include "hub/devices/tokens.h"

#include "hub/core/encoding.h"
#include "hub/core/ids.h"
#include "hub/devices/committed.h"
#include "hub/devices/pairing_records.h"
#include "hub/devices/transcript.h"

namespace lintel::hub::devices {
namespace {

constexpr std::size_t kNonceSize = 32;
constexpr std::size_t kTokenSize = 32;

tl::unexpected<Error> invalid_token(const char *words)
{
    return fail(Errc::InvalidToken, words);
}

/// True when the nonce was ours, unused and in time. It is used now.
bool consume_nonce(soci::session &sql, std::string_view nonce, Instant now)
{
    const std::string hash = core::sha256_hex(nonce);
    long long expires = 0;
    sql << "SELECT expires_at FROM nonces WHERE nonce_hash = :hash", soci::use(hash), soci::into(expires);
    const bool known = sql.got_data();
    sql << "DELETE FROM nonces WHERE nonce_hash = :hash", soci::use(hash);
    return known && from_ms(expires) > now;
}

} // namespace

Tokens::Tokens(store::Database &database, const Clock &clock, const Identity &identity, TokenRules rules)
    : m_database(database), m_clock(clock), m_identity(identity), m_rules(rules)
{}

Result<v1::Nonce> Tokens::nonce()
{
    const std::string nonce = core::random_bytes(kNonceSize);
    return m_database.write([&](soci::session &sql) -> Result<v1::Nonce> {
        const long long now = to_ms(m_clock.now());
        const long long expires = now + m_rules.nonce_lifetime.count();
        long long waiting = 0;
        sql << "DELETE FROM nonces WHERE expires_at <= :now", soci::use(now);
        sql << "SELECT COUNT(*) FROM nonces", soci::into(waiting);
        if (static_cast<std::size_t>(waiting) >= m_rules.most_nonces)
            return tl::unexpected<Error>(
                Error{Errc::Unavailable, "too many nonces wait to be used", {}, std::chrono::seconds(5)});
        const std::string hash = core::sha256_hex(nonce);
        sql << "INSERT INTO nonces (nonce_hash, expires_at) VALUES (:hash, :expires)", soci::use(hash),
            soci::use(expires);
        v1::Nonce answer;
        answer.set_nonce(nonce);
        answer.set_expires_in_ms(m_rules.nonce_lifetime.count());
        return answer;
    });
}

Result<v1::AccessToken> Tokens::grant(const v1::TokenRequest &request)
{
    if (!core::is_id(request.binding_id()))
        return fail(Errc::InvalidRequest, "binding_id is 32 hexadecimal characters", "binding_id");
    if (request.nonce().size() != kNonceSize)
        return fail(Errc::InvalidRequest, "nonce is 32 bytes", "nonce");
    if (request.signature().size() != core::kEd25519SignatureSize)
        return fail(Errc::InvalidRequest, "signature is 64 bytes", "signature");
    return flat(m_database.write([&](soci::session &sql) -> Committed<v1::AccessToken> {
        if (!consume_nonce(sql, request.nonce(), m_clock.now()))
            return Result<v1::AccessToken>(fail(Errc::InvalidNonce, "the nonce is not known, was used, or is too old"));
        const auto binding = load_binding(sql, request.binding_id());
        if (!binding || binding->revoked)
            return Result<v1::AccessToken>(fail(Errc::InvalidAssertion, "this binding is not known here"));
        const std::string message = token_message(m_identity.key.public_key(), request.binding_id(), request.nonce());
        if (!core::verify_signature(binding->display_key, message, request.signature()))
            return Result<v1::AccessToken>(fail(Errc::InvalidAssertion, "the signature is not this display's"));
        return Result<v1::AccessToken>(issue(sql, binding->id));
    }));
}

v1::AccessToken Tokens::issue(soci::session &sql, const std::string &binding_id)
{
    const Instant now = m_clock.now();
    const std::string token = core::to_base64url(core::random_bytes(kTokenSize));
    const std::string hash = core::sha256_hex(token);
    const long long at = to_ms(now);
    const long long expires = at + m_rules.token_lifetime.count();
    sql << "DELETE FROM access_tokens WHERE expires_at <= :now", soci::use(at);
    sql << "INSERT INTO access_tokens (token_hash, binding_id, expires_at) VALUES (:hash, :binding, :expires)",
        soci::use(hash), soci::use(binding_id), soci::use(expires);
    v1::AccessToken answer;
    answer.set_access_token(token);
    answer.set_expires_in_ms(m_rules.token_lifetime.count());
    answer.set_server_time_ms(at);
    return answer;
}

std::optional<Result<Caller>> Tokens::cached(std::string_view token)
{
    const std::string hash = core::sha256(token);
    const std::lock_guard lock(m_mutex);
    const auto found = m_cache.find(hash);
    if (found == m_cache.end())
        return std::nullopt;
    if (found->second.until > m_clock.now())
        return Result<Caller>(found->second);
    m_cache.erase(found);
    return Result<Caller>(invalid_token("the token has expired"));
}

Result<Caller> Tokens::check(std::string_view token)
{
    struct Found
    {
        Caller caller;
        BindingRecord binding;
    };
    const std::string hash = core::sha256_hex(token);
    auto found = m_database.read([&](soci::session &sql) -> Result<Found> {
        std::string binding_id;
        long long expires = 0;
        sql << "SELECT binding_id, expires_at FROM access_tokens WHERE token_hash = :hash", soci::use(hash),
            soci::into(binding_id), soci::into(expires);
        if (!sql.got_data())
            return invalid_token("the token is not known");
        const auto binding = load_binding(sql, binding_id);
        if (!binding || binding->revoked)
            return invalid_token("the token's binding is not in force");
        if (from_ms(expires) <= m_clock.now())
            return invalid_token("the token has expired");
        return Found{{binding->id, binding->room_id, from_ms(expires)}, *binding};
    });
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->binding.last_seen_at == Instant{}) {
        auto marked = m_database.write([&](soci::session &sql) -> Result<void> {
            supersede_bindings(sql, found->binding, m_clock.now());
            save_seen(sql, found->binding.id, m_clock.now(), {}, {});
            return {};
        });
        if (!marked)
            return tl::unexpected<Error>(marked.error());
    }
    remember(core::sha256(token), found->caller);
    return found->caller;
}

void Tokens::remember(const std::string &hash, const Caller &caller)
{
    const std::lock_guard lock(m_mutex);
    if (m_cache.size() >= m_rules.most_cached) {
        const Instant now = m_clock.now();
        std::erase_if(m_cache, [&](const auto &entry) { return entry.second.until <= now; });
        // Whoever is dropped is looked up again: memory only saves the trip to the store.
        if (m_cache.size() >= m_rules.most_cached)
            m_cache.erase(m_cache.begin());
    }
    m_cache.insert_or_assign(hash, caller);
}

} // namespace lintel::hub::devices

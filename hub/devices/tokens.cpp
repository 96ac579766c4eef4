#include "hub/devices/tokens.h"

#include "hub/core/encoding.h"
#include "hub/core/ids.h"
#include "hub/devices/pairing_records.h"
#include "hub/devices/revocation_records.h"
#include "hub/devices/transcript.h"

#include <algorithm>
#include <set>

namespace lintel::hub::devices {
namespace {

constexpr std::size_t kNonceSize = 32;
constexpr std::size_t kTokenSize = 32;

tl::unexpected<Error> invalid_token(const char *words)
{
    return fail(Errc::InvalidToken, words);
}

/// The binding, while it is in force. UnknownBinding or Revoked otherwise.
Result<BindingRecord> in_force(soci::session &sql, const std::string &binding_id, const KeySet &keys)
{
    auto binding = load_binding(sql, binding_id);
    if (!binding)
        return fail(Errc::UnknownBinding, "this binding is not known here");
    if (!binding->ended)
        return *std::move(binding);
    if (const auto record = load_revocation(sql, binding_id))
        return revoked(proof_of(*record, keys));
    return fail(Errc::UnknownBinding, "this binding was replaced by a newer one");
}

/// The first use of a binding ends those the display had before; which, is returned.
std::vector<std::string> begin_use(soci::session &sql, const BindingRecord &binding, Instant now)
{
    if (binding.last_seen_at != Instant{})
        return {};
    auto ended = supersede_bindings(sql, binding, now);
    save_seen(sql, binding.id, now, {}, {});
    return ended;
}

/// Whether the display signed for any key that this hub ever had: it need not know of a change.
bool is_signed(const v1::TokenRequest &request, const std::string &display_key, const KeySet &keys)
{
    std::set<std::string> tried;
    return std::any_of(keys.history.rbegin(), keys.history.rend(), [&](const KeyRecord &record) {
        return tried.insert(record.key).second &&
               core::verify_signature(display_key, token_message(record.key, request.binding_id(), request.nonce()),
                                      request.signature());
    });
}

} // namespace

Tokens::Tokens(store::Database &database, const Clock &clock, const Identity &identity, TokenRules rules)
    : m_database(database), m_clock(clock), m_identity(identity), m_rules(rules), m_nonces(clock, rules.nonces)
{}

Result<Proved> Tokens::prove(const v1::TokenRequest &request)
{
    if (!core::is_id(request.binding_id()))
        return fail(Errc::InvalidRequest, "binding_id is 32 hexadecimal characters", "binding_id");
    if (request.nonce().size() != kNonceSize)
        return fail(Errc::InvalidRequest, "nonce is 32 bytes", "nonce");
    if (request.signature().size() != core::kEd25519SignatureSize)
        return fail(Errc::InvalidRequest, "signature is 64 bytes", "signature");
    if (!request.run_id().empty() && !core::is_id(request.run_id()))
        return fail(Errc::InvalidRequest, "run_id is 32 hexadecimal characters", "run_id");
    if (auto usable = m_nonces.check(request.nonce()); !usable)
        return tl::unexpected<Error>(usable.error());
    const KeySetPtr keys = m_identity.keys();
    auto proved = m_database.read([&](soci::session &sql) -> Result<Proved> {
        const auto binding = load_binding(sql, request.binding_id());
        if (binding && !is_signed(request, binding->display_key, *keys))
            return fail(Errc::InvalidAssertion, "the signature is not this display's");
        if (auto standing = in_force(sql, request.binding_id(), *keys); !standing)
            return tl::unexpected<Error>(standing.error());
        return Proved{binding->id, binding->display_key};
    });
    if (!proved && proved.error().code != Errc::Revoked)
        return proved;
    // Only after the signature: nobody else can use nonces up.
    if (auto used = m_nonces.use(request.nonce()); !used)
        return tl::unexpected<Error>(used.error());
    return proved;
}

Result<v1::AccessToken> Tokens::grant(const Proved &display)
{
    const KeySetPtr keys = m_identity.keys();
    std::vector<std::string> ended;
    auto token = m_database.write([&](soci::session &sql) -> Result<v1::AccessToken> {
        const auto standing = in_force(sql, display.binding_id, *keys);
        if (!standing)
            return tl::unexpected<Error>(standing.error());
        ended = begin_use(sql, *standing, m_clock.now());
        return issue(sql, display.binding_id, *keys);
    });
    if (token)
        std::for_each(ended.begin(), ended.end(), [this](const std::string &id) { forget(id); });
    return token;
}

v1::AccessToken Tokens::issue(soci::session &sql, const std::string &binding_id, const KeySet &keys)
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
    answer.set_hub_key(keys.keys.key());
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
    std::uint64_t forgotten = 0;
    {
        const std::lock_guard lock(m_mutex);
        forgotten = m_forgotten;
    }
    auto found = m_database.read([&](soci::session &sql) -> Result<Found> {
        std::string binding_id;
        long long expires = 0;
        sql << "SELECT binding_id, expires_at FROM access_tokens WHERE token_hash = :hash", soci::use(hash),
            soci::into(binding_id), soci::into(expires);
        if (!sql.got_data())
            return invalid_token("the token is not known");
        const auto binding = load_binding(sql, binding_id);
        if (!binding || binding->ended)
            return invalid_token("the token's binding is not in force");
        if (from_ms(expires) <= m_clock.now())
            return invalid_token("the token has expired");
        return Found{{binding->id, binding->room_id, from_ms(expires), binding->display_key}, *binding};
    });
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->binding.last_seen_at == Instant{}) {
        const auto ended = m_database.write([&](soci::session &sql) -> Result<std::vector<std::string>> {
            return begin_use(sql, found->binding, m_clock.now());
        });
        if (!ended)
            return tl::unexpected<Error>(ended.error());
        std::for_each(ended->begin(), ended->end(), [this](const std::string &id) { forget(id); });
    }
    remember(core::sha256(token), found->caller, forgotten);
    return found->caller;
}

void Tokens::forget(const std::string &binding_id)
{
    const std::lock_guard lock(m_mutex);
    ++m_forgotten;
    std::erase_if(m_cache, [&](const auto &entry) { return entry.second.binding_id == binding_id; });
}

void Tokens::remember(const std::string &hash, const Caller &caller, std::uint64_t forgotten)
{
    const std::lock_guard lock(m_mutex);
    // What was read before a binding ended may be the word of yesterday.
    if (forgotten != m_forgotten)
        return;
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

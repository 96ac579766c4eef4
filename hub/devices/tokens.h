#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/devices/identity.h"
#include "hub/store/database.h"
#include "lintel/v1/pairing.pb.h"

#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace lintel::hub::devices {

/// Who asks: a display, known by its token.
struct Caller
{
    std::string binding_id;
    std::string room_id;
    Instant until; ///< when its token ends

    friend bool operator==(const Caller &, const Caller &) = default;
};

struct TokenRules
{
    std::chrono::milliseconds token_lifetime = std::chrono::hours(1);
    std::chrono::milliseconds nonce_lifetime = std::chrono::seconds(60);
    std::size_t most_nonces = 50'000;
    std::size_t most_cached = 50'000;
};

/// Short-lived bearer tokens. Stored as hashes, so that a copy of the store opens nothing.
/// Thread-safe; all but cached() block and belong on a worker.
class Tokens
{
public:
    Tokens(store::Database &database, const Clock &clock, const Identity &identity, TokenRules rules);

    [[nodiscard]] Result<v1::Nonce> nonce();

    /// A signed assertion for a token. InvalidAssertion only after the store answered and
    /// the signature was checked, or the binding is not there.
    [[nodiscard]] Result<v1::AccessToken> grant(const v1::TokenRequest &request);

    /// A new token within the caller's transaction.
    [[nodiscard]] v1::AccessToken issue(soci::session &sql, const std::string &binding_id);

    /// What memory knows of a token: valid, expired (InvalidToken), or nothing.
    [[nodiscard]] std::optional<Result<Caller>> cached(std::string_view token);

    /// Asks the store. InvalidToken when it says so, Unavailable when it says nothing.
    /// The first use of a binding ends those the display had before.
    [[nodiscard]] Result<Caller> check(std::string_view token);

private:
    void remember(const std::string &hash, const Caller &caller);

    store::Database &m_database;
    const Clock &m_clock;
    const Identity &m_identity;
    TokenRules m_rules;
    std::mutex m_mutex;
    std::unordered_map<std::string, Caller> m_cache; ///< by hash
};

} // namespace lintel::hub::devices

#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/devices/identity.h"
#include "hub/devices/nonces.h"
#include "hub/store/database.h"
#include "lintel/v1/pairing.pb.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
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
    std::string display_key;

    friend bool operator==(const Caller &, const Caller &) = default;
};

/// A display that has proved its key.
struct Proved
{
    std::string binding_id;
    std::string display_key;
};

struct TokenRules
{
    std::chrono::milliseconds token_lifetime = std::chrono::hours(1);
    NonceRules nonces;
    std::size_t most_cached = 50'000;
};

/// Short-lived bearer tokens. Stored as hashes, so that a copy of the store opens nothing.
/// Thread-safe; all but cached() block and belong on a worker.
class Tokens
{
public:
    Tokens(store::Database &database, const Clock &clock, const Identity &identity, TokenRules rules);

    [[nodiscard]] Nonces &nonces() { return m_nonces; }

    /// Whether a signed assertion is the display's; uses its nonce up. InvalidNonce;
    /// UnknownBinding and InvalidAssertion only after the store answered; Revoked.
    [[nodiscard]] Result<Proved> prove(const v1::TokenRequest &request);

    /// A token for one that was proved. UnknownBinding or Revoked when that changed meanwhile.
    [[nodiscard]] Result<v1::AccessToken> grant(const Proved &display);

    /// A new token within the caller's transaction.
    [[nodiscard]] v1::AccessToken issue(soci::session &sql, const std::string &binding_id, const KeySet &keys);

    /// The binding ended: what memory knows of its tokens is void.
    void forget(const std::string &binding_id);

    /// What memory knows of a token: valid, expired (InvalidToken), or nothing.
    [[nodiscard]] std::optional<Result<Caller>> cached(std::string_view token);

    /// Asks the store. InvalidToken when it says so, Unavailable when it says nothing.
    /// The first use of a binding ends those the display had before.
    [[nodiscard]] Result<Caller> check(std::string_view token);

private:
    void remember(const std::string &hash, const Caller &caller, std::uint64_t forgotten);

    store::Database &m_database;
    const Clock &m_clock;
    const Identity &m_identity;
    TokenRules m_rules;
    Nonces m_nonces;
    std::mutex m_mutex;
    std::unordered_map<std::string, Caller> m_cache; ///< by hash
    std::uint64_t m_forgotten = 0;                   ///< how often forget() was called
};

} // namespace lintel::hub::devices

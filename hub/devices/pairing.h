#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/devices/guesses.h"
#include "hub/devices/identity.h"
#include "hub/devices/pairing_machine.h"
#include "hub/devices/tokens.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"
#include "lintel/v1/pairing.pb.h"

#include <cstddef>
#include <functional>
#include <string>

namespace lintel::hub::devices {

struct PairingRecord;

struct PairingLimits
{
    PairingRules rules;
    GuessLimits guesses;
    /// Each open session is a guess that an admin's typing error could hit.
    std::size_t open_sessions = 20;
    /// Not counted for loopback: there the hub's own machine asks.
    std::size_t open_sessions_per_address = 4;
};

/// Brings displays and rooms together through six digits (proto/lintel/v1/pairing.proto).
/// Thread-safe; calls block and belong on a worker.
class Pairing
{
public:
    Pairing(store::Database &database, const Clock &clock, const Identity &identity, Tokens &tokens,
            PairingLimits limits);

    // For displays
    /// TooManySessions when enough are open.
    [[nodiscard]] Result<v1::PairingOffer> start(const v1::PairingStart &request, const std::string &address);
    /// PinCollision drops the session. The answer lacks pair_url: the caller knows its address.
    [[nodiscard]] Result<v1::PairingRevealed> reveal(const std::string &session_id, const v1::PairingReveal &request,
                                                     const std::string &address);
    /// PairingExpired also for a session that never was, and for a wrong secret.
    [[nodiscard]] Result<v1::PairingStatus> poll(const std::string &session_id, const v1::PairingPoll &request);

    // For admins. `admin` is whom failures are counted for: "local", "setup:<address>".
    /// NotFound when no display shows this PIN: a guess that is counted. SlowDown after too many.
    [[nodiscard]] Result<v1::WaitingDisplay> inspect(const std::string &pin, const std::string &admin);
    [[nodiscard]] Result<v1::Display> approve(const std::string &pin, const std::string &room_id,
                                              const std::string &room_name, const std::string &admin);
    /// A wrong set-up secret counts like a wrong PIN, for this admin.
    [[nodiscard]] Result<void> wrong_secret(const std::string &admin);
    /// Whether this admin may try at all now. SlowDown otherwise.
    [[nodiscard]] Result<void> may_try(const std::string &admin);

private:
    /// Finds the session an admin means, within a transaction; counts a wrong guess.
    [[nodiscard]] Result<PairingRecord> find(soci::session &sql, const std::string &pin, const std::string &admin);
    [[nodiscard]] Result<void> check_guesses(soci::session &sql, const std::string &admin);
    void count_guess(soci::session &sql, const std::string &admin);

    store::Database &m_database;
    const Clock &m_clock;
    const Identity &m_identity;
    Tokens &m_tokens;
    PairingLimits m_limits;
};

} // namespace lintel::hub::devices

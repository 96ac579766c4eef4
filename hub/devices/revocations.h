#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/devices/identity.h"
#include "hub/devices/tokens.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"
#include "lintel/v1/trust.pb.h"

#include <string>
#include <vector>

namespace lintel::hub::devices {

/// Sends displays away for good. Thread-safe; calls block and belong on a worker.
class Revocations
{
public:
    Revocations(store::Database &database, const Clock &clock, const Identity &identity, Tokens &tokens)
        : m_database(database), m_clock(clock), m_identity(identity), m_tokens(tokens)
    {}

    /// Ends every binding of the display behind this one, and their tokens: one proof for
    /// each, that of the named binding first. Asked again, the same. NotFound when no binding
    /// in force has this id.
    [[nodiscard]] Result<std::vector<v1::Revocation>> revoke(const std::string &binding_id);

    /// NotFound when the display was not sent away.
    [[nodiscard]] Result<v1::Revocation> of(const std::string &display_key);

    /// One for each display.
    [[nodiscard]] Result<v1::RevocationList> all();

private:
    store::Database &m_database;
    const Clock &m_clock;
    const Identity &m_identity;
    Tokens &m_tokens;
};

} // namespace lintel::hub::devices

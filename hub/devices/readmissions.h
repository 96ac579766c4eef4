#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/devices/identity.h"
#include "hub/devices/tokens.h"
#include "hub/store/database.h"
#include "lintel/v1/pairing.pb.h"
#include "lintel/v1/trust.pb.h"

namespace lintel::hub::devices {

/// Lets displays in again that prove their key and nothing else (proto/lintel/v1/trust.proto).
/// Thread-safe; calls block and belong on a worker.
class Readmissions
{
public:
    Readmissions(store::Database &database, const Clock &clock, const Identity &identity, Tokens &tokens)
        : m_database(database), m_clock(clock), m_identity(identity), m_tokens(tokens)
    {}

    /// Whether the request is the display's, and it may come in. InvalidNonce,
    /// InvalidAssertion, Revoked, UnknownDisplay, AmbiguousDisplay.
    [[nodiscard]] Result<void> prove(const v1::Readmission &request);

    /// A binding for one that was proved: the one it had where it still stands, else the one
    /// it used last, else a new one for the room it showed last.
    [[nodiscard]] Result<v1::Binding> admit(const v1::Readmission &request);

private:
    store::Database &m_database;
    const Clock &m_clock;
    const Identity &m_identity;
    Tokens &m_tokens;
};

} // namespace lintel::hub::devices

#pragma once

#include "hub/devices/guesses.h"
#include "hub/devices/pairing_machine.h"

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

/// Rows of the store as values. Every function runs in the caller's transaction and
/// throws soci::soci_error, which store::Database turns into an Error.
namespace lintel::hub::devices {

struct PairingRecord
{
    std::string id;
    std::string organisation_id;
    std::string poll_secret_hash;
    std::string commitment;
    std::string hub_key; ///< as in the offer
    std::string hub_nonce;
    std::string display_key; ///< empty until revealed
    std::string display_name;
    std::string version;
    std::string address;
    std::string transcript; ///< empty until revealed
    std::string pin;        ///< empty until revealed, and after use
    std::string binding_id; ///< empty until approved
    PairingSession session;
};

void insert_pairing(soci::session &sql, const PairingRecord &record);
void update_pairing(soci::session &sql, const PairingRecord &record);
void delete_pairing(soci::session &sql, const std::string &id);
[[nodiscard]] std::optional<PairingRecord> load_pairing(soci::session &sql, const std::string &id);
[[nodiscard]] std::optional<PairingRecord> load_pairing_by_pin(soci::session &sql, const std::string &organisation_id,
                                                               const std::string &pin);
/// Neither approved nor, as of the last look, gone.
[[nodiscard]] std::vector<PairingRecord> load_open_pairings(soci::session &sql);
void delete_expired_pairings(soci::session &sql, Instant now);
void delete_pairings_of(soci::session &sql, const std::string &display_key);

void insert_failure(soci::session &sql, Instant at, const std::string &organisation_id, const std::string &admin);
/// Counts what happened since `since` and forgets what is older.
[[nodiscard]] GuessCounts count_failures(soci::session &sql, Instant since, const std::string &organisation_id,
                                         const std::string &admin);

struct BindingRecord
{
    std::string id;
    std::string organisation_id;
    std::string room_id;
    std::string room; ///< its name; only read
    std::string display_key;
    std::string display_name;
    std::string version;
    std::string address;
    std::string transcript;
    Instant paired_at;
    Instant last_seen_at; ///< the epoch: never
    bool ended = false;   ///< replaced by a newer one, or revoked
};

void insert_binding(soci::session &sql, const BindingRecord &record);
[[nodiscard]] std::optional<BindingRecord> load_binding(soci::session &sql, const std::string &id);
/// Those in force, by room and name.
[[nodiscard]] std::vector<BindingRecord> load_bindings(soci::session &sql);
/// All that this display ever had, the one it used last first.
[[nodiscard]] std::vector<BindingRecord> load_bindings_of(soci::session &sql, const std::string &display_key);
void end_binding(soci::session &sql, const std::string &id, Instant now);
/// The display answers under its new binding: those it had before are history.
[[nodiscard]] std::vector<std::string> supersede_bindings(soci::session &sql, const BindingRecord &by, Instant now);
void save_seen(soci::session &sql, const std::string &id, Instant at, const std::string &address,
               const std::string &version);

} // namespace lintel::hub::devices

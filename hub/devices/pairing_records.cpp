#include "hub/devices/pairing_records.h"

namespace lintel::hub::devices {
namespace {

constexpr const char *kPairingColumns =
    "SELECT id, organisation_id, poll_secret_hash, commitment, hub_key, hub_nonce, COALESCE(display_key, ''), "
    "display_name, "
    "version, address, COALESCE(transcript, ''), COALESCE(pin, ''), COALESCE(binding_id, ''), failures, "
    "poll_interval_ms, last_poll_at, created_at, expires_at FROM pairing_sessions ";

/// What a row holds, where the values wait while it is read.
struct PairingRow
{
    PairingRecord record;
    int failures = 0;
    long long interval = 0;
    long long last_poll = 0;
    long long created = 0;
    long long expires = 0;

    [[nodiscard]] PairingRecord value() const
    {
        PairingRecord out = record;
        PairingSession &s = out.session;
        s.state = !out.binding_id.empty()    ? PairingState::Approved
                  : !out.display_key.empty() ? PairingState::Revealed
                                             : PairingState::Offered;
        s.failures = failures;
        s.poll_interval = std::chrono::milliseconds(interval);
        if (last_poll != 0)
            s.last_poll = from_ms(last_poll);
        s.created = from_ms(created);
        s.expires = from_ms(expires);
        return out;
    }
};

template <typename Statement>
auto into_row(Statement &&statement, PairingRow &row)
{
    PairingRecord &r = row.record;
    return (std::forward<Statement>(statement), soci::into(r.id), soci::into(r.organisation_id),
            soci::into(r.poll_secret_hash), soci::into(r.commitment), soci::into(r.hub_key), soci::into(r.hub_nonce),
            soci::into(r.display_key), soci::into(r.display_name), soci::into(r.version), soci::into(r.address),
            soci::into(r.transcript), soci::into(r.pin), soci::into(r.binding_id), soci::into(row.failures),
            soci::into(row.interval), soci::into(row.last_poll), soci::into(row.created), soci::into(row.expires));
}

constexpr const char *kBindingColumns =
    "SELECT b.id, b.organisation_id, b.room_id, r.name, b.display_key, b.display_name, b.version, b.address, "
    "b.transcript, b.paired_at, b.last_seen_at, COALESCE(b.ended_at, 0) FROM bindings b "
    "JOIN rooms r ON r.id = b.room_id ";

struct BindingRow
{
    BindingRecord record;
    long long paired = 0;
    long long seen = 0;
    long long ended = 0;

    [[nodiscard]] BindingRecord value() const
    {
        BindingRecord out = record;
        out.paired_at = from_ms(paired);
        out.last_seen_at = from_ms(seen);
        out.ended = ended != 0;
        return out;
    }
};

template <typename Statement>
auto into_row(Statement &&statement, BindingRow &row)
{
    BindingRecord &r = row.record;
    return (std::forward<Statement>(statement), soci::into(r.id), soci::into(r.organisation_id), soci::into(r.room_id),
            soci::into(r.room), soci::into(r.display_key), soci::into(r.display_name), soci::into(r.version),
            soci::into(r.address), soci::into(r.transcript), soci::into(row.paired), soci::into(row.seen),
            soci::into(row.ended));
}

std::vector<BindingRecord> all_rows(soci::statement &st, const BindingRow &row)
{
    std::vector<BindingRecord> records;
    st.execute();
    while (st.fetch())
        records.push_back(row.value());
    return records;
}

soci::indicator unless_empty(const std::string &text)
{
    return text.empty() ? soci::i_null : soci::i_ok;
}

} // namespace

void insert_pairing(soci::session &sql, const PairingRecord &r)
{
    const long long interval = r.session.poll_interval.count();
    const long long created = to_ms(r.session.created);
    const long long expires = to_ms(r.session.expires);
    sql << "INSERT INTO pairing_sessions (id, organisation_id, poll_secret_hash, commitment, hub_key, hub_nonce, "
           "address, "
           "poll_interval_ms, created_at, expires_at) VALUES (:id, :org, :hash, :commitment, :hub, :nonce, :address, "
           ":interval, :created, :expires)",
        soci::use(r.id), soci::use(r.organisation_id), soci::use(r.poll_secret_hash), soci::use(r.commitment),
        soci::use(r.hub_key), soci::use(r.hub_nonce), soci::use(r.address), soci::use(interval), soci::use(created),
        soci::use(expires);
}

void update_pairing(soci::session &sql, const PairingRecord &r)
{
    soci::indicator key = unless_empty(r.display_key);
    soci::indicator transcript = unless_empty(r.transcript);
    soci::indicator pin = unless_empty(r.pin);
    soci::indicator binding = unless_empty(r.binding_id);
    const long long interval = r.session.poll_interval.count();
    const long long last_poll = r.session.last_poll ? to_ms(*r.session.last_poll) : 0;
    const long long expires = to_ms(r.session.expires);
    sql << "UPDATE pairing_sessions SET display_key = :key, display_name = :name, version = :version, "
           "address = :address, transcript = :transcript, pin = :pin, binding_id = :binding, failures = :failures, "
           "poll_interval_ms = :interval, last_poll_at = :poll, expires_at = :expires WHERE id = :id",
        soci::use(r.display_key, key), soci::use(r.display_name), soci::use(r.version), soci::use(r.address),
        soci::use(r.transcript, transcript), soci::use(r.pin, pin), soci::use(r.binding_id, binding),
        soci::use(r.session.failures), soci::use(interval), soci::use(last_poll), soci::use(expires), soci::use(r.id);
}

void delete_pairing(soci::session &sql, const std::string &id)
{
    sql << "DELETE FROM pairing_sessions WHERE id = :id", soci::use(id);
}

std::optional<PairingRecord> load_pairing(soci::session &sql, const std::string &id)
{
    PairingRow row;
    into_row((sql << std::string(kPairingColumns) + "WHERE id = :id", soci::use(id)), row);
    return sql.got_data() ? std::optional(row.value()) : std::nullopt;
}

std::optional<PairingRecord> load_pairing_by_pin(soci::session &sql, const std::string &organisation_id,
                                                 const std::string &pin)
{
    PairingRow row;
    into_row((sql << std::string(kPairingColumns) + "WHERE organisation_id = :org AND pin = :pin",
              soci::use(organisation_id), soci::use(pin)),
             row);
    return sql.got_data() ? std::optional(row.value()) : std::nullopt;
}

std::vector<PairingRecord> load_open_pairings(soci::session &sql)
{
    std::vector<PairingRecord> records;
    PairingRow row;
    soci::statement st = into_row((sql.prepare << std::string(kPairingColumns) + "WHERE binding_id IS NULL"), row);
    st.execute();
    while (st.fetch())
        records.push_back(row.value());
    return records;
}

void delete_expired_pairings(soci::session &sql, Instant now)
{
    const long long at = to_ms(now);
    sql << "DELETE FROM pairing_sessions WHERE expires_at <= :now", soci::use(at);
}

void delete_pairings_of(soci::session &sql, const std::string &display_key)
{
    sql << "DELETE FROM pairing_sessions WHERE display_key = :key", soci::use(display_key);
}

void insert_failure(soci::session &sql, Instant at, const std::string &organisation_id, const std::string &admin)
{
    const long long ms = to_ms(at);
    sql << "INSERT INTO pairing_failures (at, organisation_id, admin) VALUES (:at, :org, :admin)", soci::use(ms),
        soci::use(organisation_id), soci::use(admin);
}

GuessCounts count_failures(soci::session &sql, Instant since, const std::string &organisation_id,
                           const std::string &admin)
{
    const long long from = to_ms(since);
    sql << "DELETE FROM pairing_failures WHERE at <= :since", soci::use(from);
    GuessCounts counts;
    long long by_admin = 0, in_organisation = 0, global = 0;
    sql << "SELECT COALESCE(SUM(mine), 0), COALESCE(MIN(CASE WHEN mine THEN at END), 0), "
           "COALESCE(SUM(ours), 0), COALESCE(MIN(CASE WHEN ours THEN at END), 0), COUNT(*), COALESCE(MIN(at), 0) "
           "FROM (SELECT at, organisation_id = :org AND admin = :admin AS mine, organisation_id = :org2 AS ours "
           "FROM pairing_failures)",
        soci::use(organisation_id), soci::use(admin), soci::use(organisation_id), soci::into(counts.by_admin.wrong),
        soci::into(by_admin), soci::into(counts.in_organisation.wrong), soci::into(in_organisation),
        soci::into(counts.global.wrong), soci::into(global);
    const auto time = [](long long at) { return at != 0 ? std::optional(from_ms(at)) : std::nullopt; };
    counts.by_admin.oldest = time(by_admin);
    counts.in_organisation.oldest = time(in_organisation);
    counts.global.oldest = time(global);
    return counts;
}

void insert_binding(soci::session &sql, const BindingRecord &r)
{
    const long long paired = to_ms(r.paired_at);
    sql << "INSERT INTO bindings (id, organisation_id, room_id, display_key, display_name, version, address, "
           "transcript, paired_at) VALUES (:id, :org, :room, :key, :name, :version, :address, :transcript, :paired)",
        soci::use(r.id), soci::use(r.organisation_id), soci::use(r.room_id), soci::use(r.display_key),
        soci::use(r.display_name), soci::use(r.version), soci::use(r.address), soci::use(r.transcript),
        soci::use(paired);
}

std::optional<BindingRecord> load_binding(soci::session &sql, const std::string &id)
{
    BindingRow row;
    into_row((sql << std::string(kBindingColumns) + "WHERE b.id = :id", soci::use(id)), row);
    return sql.got_data() ? std::optional(row.value()) : std::nullopt;
}

std::vector<BindingRecord> load_bindings(soci::session &sql)
{
    BindingRow row;
    soci::statement st =
        into_row((sql.prepare << std::string(kBindingColumns) +
                                     "WHERE b.ended_at IS NULL ORDER BY r.name, b.display_name, b.paired_at"),
                 row);
    return all_rows(st, row);
}

std::vector<BindingRecord> load_bindings_of(soci::session &sql, const std::string &display_key)
{
    BindingRow row;
    soci::statement st =
        into_row((sql.prepare << std::string(kBindingColumns) +
                                     "WHERE b.display_key = :key ORDER BY b.last_seen_at DESC, b.paired_at DESC, b.id",
                  soci::use(display_key)),
                 row);
    return all_rows(st, row);
}

void end_binding(soci::session &sql, const std::string &id, Instant now)
{
    const long long at = to_ms(now);
    sql << "UPDATE bindings SET ended_at = :now WHERE id = :id AND ended_at IS NULL", soci::use(at), soci::use(id);
    sql << "DELETE FROM access_tokens WHERE binding_id = :id", soci::use(id);
}

std::vector<std::string> supersede_bindings(soci::session &sql, const BindingRecord &by, Instant now)
{
    const long long at = to_ms(now);
    const long long paired = to_ms(by.paired_at);
    std::vector<std::string> ended;
    std::string id;
    soci::statement older =
        (sql.prepare << "SELECT id FROM bindings WHERE display_key = :key AND organisation_id = :org AND id <> :id "
                        "AND paired_at <= :paired AND ended_at IS NULL",
         soci::use(by.display_key), soci::use(by.organisation_id), soci::use(by.id), soci::use(paired), soci::into(id));
    older.execute();
    while (older.fetch())
        ended.push_back(id);
    sql << "UPDATE bindings SET ended_at = :now WHERE display_key = :key AND organisation_id = :org "
           "AND id <> :id AND paired_at <= :paired AND ended_at IS NULL",
        soci::use(at), soci::use(by.display_key), soci::use(by.organisation_id), soci::use(by.id), soci::use(paired);
    return ended;
}

void save_seen(soci::session &sql, const std::string &id, Instant at, const std::string &address,
               const std::string &version)
{
    const long long ms = to_ms(at);
    sql << "UPDATE bindings SET last_seen_at = :at, address = CASE :a WHEN '' THEN address ELSE :a2 END, "
           "version = CASE :v WHEN '' THEN version ELSE :v2 END WHERE id = :id",
        soci::use(ms), soci::use(address), soci::use(address), soci::use(version), soci::use(version), soci::use(id);
}

} // namespace lintel::hub::devices

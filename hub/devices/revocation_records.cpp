#include "hub/devices/revocation_records.h"

#include "hub/devices/transcript.h"

#include <algorithm>
#include <set>

namespace lintel::hub::devices {
namespace {

constexpr const char *kColumns = "SELECT v.binding_id, v.organisation_id, v.display_key, v.at, v.signer, v.signature "
                                 "FROM revocations v JOIN bindings b ON b.id = v.binding_id ";
/// The binding a display used last comes first.
constexpr const char *kLatestFirst = " ORDER BY b.last_seen_at DESC, v.at DESC, v.binding_id";

std::vector<RevocationRecord> rows(soci::statement &st, const RevocationRecord &row, const long long &at)
{
    std::vector<RevocationRecord> records;
    st.execute();
    while (st.fetch()) {
        records.push_back(row);
        records.back().at = from_ms(at);
    }
    return records;
}

std::vector<RevocationRecord> load_where(soci::session &sql, const std::string &column, const std::string &value)
{
    RevocationRecord row;
    long long at = 0;
    soci::statement st =
        (sql.prepare << std::string(kColumns) + "WHERE " + column + " = :value" + kLatestFirst, soci::use(value),
         soci::into(row.binding_id), soci::into(row.organisation_id), soci::into(row.display_key), soci::into(at),
         soci::into(row.signer), soci::into(row.signature));
    return rows(st, row, at);
}

std::optional<RevocationRecord> first_of(std::vector<RevocationRecord> records)
{
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

std::string message_of(const RevocationRecord &record)
{
    return revocation_message(record.display_key, record.binding_id, to_ms(record.at), record.organisation_id);
}

} // namespace

RevocationRecord revoke_now(const KeySet &keys, std::string binding_id, std::string organisation_id,
                            std::string display_key, Instant at)
{
    RevocationRecord record{std::move(binding_id), std::move(organisation_id), std::move(display_key), at, {}, {}};
    record.signer = keys.keys.key();
    record.signature = keys.key->sign(message_of(record));
    return record;
}

v1::Revocation proof_of(const RevocationRecord &record, const KeySet &keys)
{
    v1::Revocation proof;
    proof.set_organisation_id(record.organisation_id);
    proof.set_display_key(record.display_key);
    proof.set_binding_id(record.binding_id);
    proof.set_at_ms(to_ms(record.at));
    if (std::find(keys.stranded.begin(), keys.stranded.end(), record.signer) == keys.stranded.end()) {
        proof.set_signature(keys.key->sign(message_of(record)));
        *proof.mutable_keys() = keys.keys;
    } else {
        proof.set_signature(record.signature);
        *proof.mutable_keys() = keys_message_until(keys.history, record.signer);
    }
    return proof;
}

tl::unexpected<Error> revoked(const v1::Revocation &proof)
{
    return tl::unexpected<Error>(
        Error{Errc::Revoked, "this display was sent away for good", {}, std::nullopt, proof.SerializeAsString()});
}

void insert_revocation(soci::session &sql, const RevocationRecord &record)
{
    const long long at = to_ms(record.at);
    sql << "INSERT INTO revocations (binding_id, organisation_id, display_key, at, signer, signature) "
           "VALUES (:binding, :organisation, :key, :at, :signer, :signature)",
        soci::use(record.binding_id), soci::use(record.organisation_id), soci::use(record.display_key), soci::use(at),
        soci::use(record.signer), soci::use(record.signature);
}

std::optional<RevocationRecord> load_revocation(soci::session &sql, const std::string &binding_id)
{
    return first_of(load_where(sql, "v.binding_id", binding_id));
}

std::optional<RevocationRecord> load_revocation_of(soci::session &sql, const std::string &display_key)
{
    return first_of(load_where(sql, "v.display_key", display_key));
}

std::vector<RevocationRecord> load_revocations(soci::session &sql)
{
    RevocationRecord row;
    long long at = 0;
    soci::statement st = (sql.prepare << std::string(kColumns) + kLatestFirst, soci::into(row.binding_id),
                          soci::into(row.organisation_id), soci::into(row.display_key), soci::into(at),
                          soci::into(row.signer), soci::into(row.signature));
    std::vector<RevocationRecord> records = rows(st, row, at);
    std::set<std::string> seen;
    std::erase_if(records, [&](const RevocationRecord &record) { return !seen.insert(record.display_key).second; });
    return records;
}

} // namespace lintel::hub::devices

#include "hub/devices/revocations.h"

#include "hub/devices/pairing_records.h"
#include "hub/devices/revocation_records.h"

#include <algorithm>

namespace lintel::hub::devices {

Result<std::vector<v1::Revocation>> Revocations::revoke(const std::string &binding_id)
{
    using Records = std::vector<RevocationRecord>;
    const KeySetPtr keys = m_identity.keys();
    const auto records = m_database.write([&](soci::session &sql) -> Result<Records> {
        const auto binding = load_binding(sql, binding_id);
        if (const auto known = load_revocation(sql, binding_id))
            return Records{*known};
        if (!binding || binding->ended)
            return fail(Errc::NotFound, "there is no display with this id", "id");
        Records made;
        // It may have been paired again and not have fetched that binding yet: whichever it
        // holds is meant.
        for (const BindingRecord &other : load_bindings_of(sql, binding->display_key)) {
            if (other.ended || other.organisation_id != binding->organisation_id)
                continue;
            made.push_back(revoke_now(*keys, other.id, other.organisation_id, other.display_key, m_clock.now()));
            insert_revocation(sql, made.back());
            end_binding(sql, other.id, m_clock.now());
        }
        delete_pairings_of(sql, binding->display_key);
        std::partition(made.begin(), made.end(),
                       [&](const RevocationRecord &record) { return record.binding_id == binding_id; });
        return made;
    });
    if (!records)
        return tl::unexpected<Error>(records.error());
    std::vector<v1::Revocation> proofs;
    for (const RevocationRecord &record : *records) {
        m_tokens.forget(record.binding_id);
        proofs.push_back(proof_of(record, *keys));
    }
    return proofs;
}

Result<v1::Revocation> Revocations::of(const std::string &display_key)
{
    return m_database.read([&](soci::session &sql) -> Result<v1::Revocation> {
        const auto record = load_revocation_of(sql, display_key);
        if (!record)
            return fail(Errc::NotFound, "no display with this key was sent away");
        return proof_of(*record, *m_identity.keys());
    });
}

Result<v1::RevocationList> Revocations::all()
{
    return m_database.read([&](soci::session &sql) -> Result<v1::RevocationList> {
        v1::RevocationList list;
        const KeySetPtr keys = m_identity.keys();
        for (const RevocationRecord &record : load_revocations(sql))
            *list.add_revocations() = proof_of(record, *keys);
        return list;
    });
}

} // namespace lintel::hub::devices

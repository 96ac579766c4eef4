#include "hub/devices/key_records.h"

namespace lintel::hub::devices {

void insert_key(soci::session &sql, const KeyRecord &record)
{
    soci::indicator vouched = record.signer.empty() ? soci::i_null : soci::i_ok;
    const long long at = to_ms(record.at);
    sql << "INSERT INTO hub_keys (key, recovery_key, signer, signature, at) "
           "VALUES (:key, :recovery, :signer, :signature, :at)",
        soci::use(record.key), soci::use(record.recovery_key), soci::use(record.signer, vouched),
        soci::use(record.signature, vouched), soci::use(at);
}

std::vector<KeyRecord> load_keys(soci::session &sql)
{
    std::vector<KeyRecord> records;
    KeyRecord row;
    long long at = 0;
    soci::statement st = (sql.prepare << "SELECT key, recovery_key, COALESCE(signer, ''), COALESCE(signature, ''), at "
                                         "FROM hub_keys ORDER BY position",
                          soci::into(row.key), soci::into(row.recovery_key), soci::into(row.signer),
                          soci::into(row.signature), soci::into(at));
    st.execute();
    while (st.fetch()) {
        records.push_back(row);
        records.back().at = from_ms(at);
    }
    return records;
}

} // namespace lintel::hub::devices

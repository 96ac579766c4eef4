#include "hub/rooms/setting_records.h"

#include <utility>

namespace lintel::hub::rooms {
namespace {

/// Of a secret it is known that there is one, not which.
constexpr const char *kHidden = "";

std::int64_t store_change(soci::session &sql, const Node &node, const settings::Key &key,
                          const std::optional<std::string> &value_json, const Author &author)
{
    const std::string name = key.name;
    const std::string value = key.secret ? kHidden : value_json.value_or("");
    soci::indicator given = value_json ? soci::i_ok : soci::i_null;
    const std::int64_t at = to_ms(author.at);
    sql << "INSERT INTO setting_changes (scope, scope_id, key, value, at, author) VALUES (:s, :i, :k, :v, :a, :b)",
        soci::use(node.scope), soci::use(node.id), soci::use(name), soci::use(value, given), soci::use(at),
        soci::use(author.name);
    long long version = 0;
    sql << "SELECT MAX(version) FROM setting_changes", soci::into(version);
    sql << "DELETE FROM setting_changes WHERE scope = :s AND scope_id = :i AND key = :k AND version <= "
           "(SELECT version FROM setting_changes WHERE scope = :s2 AND scope_id = :i2 AND key = :k2 "
           "ORDER BY version DESC LIMIT 1 OFFSET :n)",
        soci::use(node.scope), soci::use(node.id), soci::use(name), soci::use(node.scope), soci::use(node.id),
        soci::use(name), soci::use(kKeptChanges);
    return version;
}

} // namespace

void store_setting(soci::session &sql, const Node &node, const settings::Key &key,
                   const std::optional<std::string> &value_json, const Author &author)
{
    const std::string name = key.name;
    std::string present;
    sql << "SELECT value FROM settings WHERE scope = :s AND scope_id = :i AND key = :k", soci::use(node.scope),
        soci::use(node.id), soci::use(name), soci::into(present);
    const bool there = sql.got_data();
    if (there ? value_json == present : !value_json)
        return;
    const std::int64_t version = store_change(sql, node, key, value_json, author);
    sql << "DELETE FROM settings WHERE scope = :s AND scope_id = :i AND key = :k", soci::use(node.scope),
        soci::use(node.id), soci::use(name);
    if (!value_json)
        return;
    const std::int64_t at = to_ms(author.at);
    sql << "INSERT INTO settings (scope, scope_id, key, value, version, set_at, set_by) "
           "VALUES (:s, :i, :k, :v, :n, :a, :b)",
        soci::use(node.scope), soci::use(node.id), soci::use(name), soci::use(*value_json), soci::use(version),
        soci::use(at), soci::use(author.name);
}

std::vector<v1::SettingChange> load_changes(soci::session &sql, const Node &node, const std::string &key)
{
    std::vector<v1::SettingChange> changes;
    std::string name, value, by;
    soci::indicator given = soci::i_ok;
    long long version = 0, at = 0;
    soci::statement st =
        (sql.prepare
             << "SELECT version, key, value, at, author FROM setting_changes WHERE scope = :s AND scope_id = :i "
                "AND (:k = '' OR key = :k2) ORDER BY version DESC LIMIT :n",
         soci::use(node.scope), soci::use(node.id), soci::use(key), soci::use(key), soci::use(kKeptChanges),
         soci::into(version), soci::into(name), soci::into(value, given), soci::into(at), soci::into(by));
    st.execute();
    while (st.fetch()) {
        v1::SettingChange change;
        change.set_version(version);
        change.set_key(name);
        if (given == soci::i_null)
            change.set_value_json("null");
        else if (value != kHidden)
            change.set_value_json(value);
        change.set_at_ms(at);
        change.set_by(by);
        changes.push_back(std::move(change));
    }
    return changes;
}

Result<std::vector<RoomRecord>> settle(soci::session &sql, const Place &place)
{
    // The place may have no room yet.
    if (auto here = settings::make_settings(settings::nearest(load_layers(sql, place))); !here)
        return tl::unexpected<Error>(std::move(here.error()));
    std::vector<RoomRecord> rooms = rooms_at(sql, place);
    for (const RoomRecord &room : rooms) {
        if (auto there = settings::make_settings(load_settings(sql, room)); !there)
            return tl::unexpected<Error>(std::move(there.error()).with_context("in room " + room.name));
        for (const std::string &display : displays_apart(sql, room.id)) {
            if (auto there = settings::make_settings(load_settings(sql, room, display)); !there)
                return tl::unexpected<Error>(std::move(there.error()).with_context("at display " + display));
        }
        raise_revision(sql, room.id);
    }
    return rooms;
}

} // namespace lintel::hub::rooms

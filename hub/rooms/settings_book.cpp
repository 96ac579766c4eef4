#include "hub/rooms/settings_book.h"

#include "hub/rooms/place.h"
#include "hub/rooms/setting_records.h"
#include "hub/rooms/theme_records.h"
#include "hub/settings/keys.h"

#include <fmt/format.h>

#include <optional>
#include <utility>
#include <vector>

namespace lintel::hub::rooms {
namespace {

using settings::Key;
using settings::SettingHere;

constexpr const char *kAdminPin = "admin_pin";
constexpr const char *kHorizon = "calendar.horizon_days";
constexpr const char *kTheme = "theme";

/// The value in its one form; nothing: to be removed.
Result<std::optional<std::string>> checked(soci::session &sql, const Key &key, const std::string &value_json)
{
    if (value_json.empty())
        return std::optional<std::string>();
    std::string value = value_json;
    if (std::string(key.name) == kTheme) {
        auto theme = find_theme(sql, value);
        if (!theme)
            return tl::unexpected<Error>(std::move(theme.error()));
        value = *std::move(theme);
    }
    auto accepted = settings::check(key, value);
    if (!accepted)
        return tl::unexpected<Error>(std::move(accepted.error()));
    return std::optional<std::string>(*std::move(accepted));
}

/// Nobody changed the value at the node since the asker looked at it.
Result<void> check_version(soci::session &sql, const Node &node, const v1::SettingSet &request)
{
    if (!request.has_if_version())
        return {};
    long long version = 0;
    std::string by;
    sql << "SELECT version, set_by FROM settings WHERE scope = :s AND scope_id = :i AND key = :k",
        soci::use(node.scope), soci::use(node.id), soci::use(request.key()), soci::into(version), soci::into(by);
    if (!sql.got_data())
        version = 0;
    if (version == request.if_version())
        return {};
    return fail(Errc::Conflict,
                fmt::format("{} at {} was changed meanwhile{}: look at it again with lintel-hub settings explain",
                            request.key(), node.label, by.empty() ? "" : " by " + by),
                "if_version");
}

void put(v1::SettingValue &out, const Key &key, const SettingHere &here)
{
    out.set_key(key.name);
    if (!key.secret)
        out.set_value_json(here.value_json);
    out.set_from(here.from);
    out.set_set_at_ms(here.set_at_ms);
    out.set_version(here.version);
    out.set_set_by(here.set_by);
}

void put_default(v1::SettingValue &out, const Key &key)
{
    out.set_key(key.name);
    out.set_value_json(key.standard.dump());
    out.set_from("default");
}

void put_meaning(v1::SettingValue &out, const Key &key)
{
    out.set_meaning(key.meaning);
    out.set_values(key.kind.values);
}

} // namespace

Result<void> SettingsBook::change(const v1::SettingSet &request, const std::string &by)
{
    const auto key = settings::find_key(request.key());
    if (!key)
        return tl::unexpected<Error>(key.error());
    std::vector<std::string> calendars;
    auto rooms = m_database.write([&](soci::session &sql) -> Result<std::vector<RoomRecord>> {
        auto place = find_place(sql, request.at());
        if (!place)
            return tl::unexpected<Error>(std::move(place.error()));
        if (auto current = check_version(sql, place->node(), request); !current)
            return tl::unexpected<Error>(std::move(current.error()));
        auto value = checked(sql, **key, request.value_json());
        if (!value)
            return tl::unexpected<Error>(std::move(value.error()));
        store_setting(sql, place->node(), **key, *value, {by, m_clock.now()});
        auto settled = settle(sql, *place);
        if (settled && request.key() == kHorizon) {
            for (const RoomRecord &room : *settled) {
                if (const auto calendar = load_calendar_of(sql, room.id))
                    calendars.push_back(calendar->id);
            }
        }
        return settled;
    });
    if (!rooms)
        return tl::unexpected<Error>(std::move(rooms.error()));
    for (const RoomRecord &room : *rooms)
        m_snapshots.changed(room.id, Change::Content);
    // Another horizon asks for another expansion.
    for (const std::string &calendar : calendars)
        m_work.mark(calendar);
    return {};
}

Result<v1::SettingValue> SettingsBook::set(const v1::SettingSet &request, const std::string &by)
{
    if (request.key() == kAdminPin)
        return fail(Errc::InvalidRequest,
                    "the admin PIN is a secret: lintel-hub admin-pin set reads it from standard input", "key");
    if (auto done = change(request, by); !done)
        return tl::unexpected<Error>(std::move(done.error()));
    return explain(request.at(), request.key());
}

Result<void> SettingsBook::set_admin_pin(const std::string &at, const std::string &hash, const std::string &by)
{
    v1::SettingSet request;
    request.set_at(at);
    request.set_key(kAdminPin);
    if (!hash.empty())
        request.set_value_json(settings::Json(hash).dump());
    return change(request, by);
}

Result<v1::SettingList> SettingsBook::list(const std::string &at)
{
    return m_database.read([&](soci::session &sql) -> Result<v1::SettingList> {
        auto place = find_place(sql, at);
        if (!place)
            return tl::unexpected<Error>(std::move(place.error()));
        const auto values = settings::nearest(load_layers(sql, *place));
        v1::SettingList list;
        for (const Key &key : settings::keys()) {
            const auto found = values.find(key.name);
            if (found == values.end())
                put_default(*list.add_settings(), key);
            else
                put(*list.add_settings(), key, found->second);
        }
        return list;
    });
}

Result<v1::SettingValue> SettingsBook::explain(const std::string &at, const std::string &key_name)
{
    const auto key = settings::find_key(key_name);
    if (!key)
        return tl::unexpected<Error>(key.error());
    return m_database.read([&](soci::session &sql) -> Result<v1::SettingValue> {
        auto place = find_place(sql, at);
        if (!place)
            return tl::unexpected<Error>(std::move(place.error()));
        const auto all = settings::candidates(load_layers(sql, *place), key_name);
        v1::SettingValue out;
        if (all.empty())
            put_default(out, **key);
        else
            put(out, **key, all.front());
        for (const SettingHere &one : all)
            put(*out.add_candidates(), **key, one);
        put_default(*out.add_candidates(), **key);
        put_meaning(out, **key);
        return out;
    });
}

Result<v1::SettingHistory> SettingsBook::history(const std::string &at, const std::string &key)
{
    if (!key.empty()) {
        if (const auto known = settings::find_key(key); !known)
            return tl::unexpected<Error>(known.error());
    }
    return m_database.read([&](soci::session &sql) -> Result<v1::SettingHistory> {
        auto place = find_place(sql, at);
        if (!place)
            return tl::unexpected<Error>(std::move(place.error()));
        v1::SettingHistory history;
        for (v1::SettingChange &change : load_changes(sql, place->node(), key))
            *history.add_changes() = std::move(change);
        return history;
    });
}

} // namespace lintel::hub::rooms

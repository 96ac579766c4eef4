#include "hub/rooms/settings_book.h"

#include "hub/core/crypto.h"
#include "hub/rooms/records.h"
#include "hub/rooms/tree.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace lintel::hub::rooms {
namespace {

constexpr const char *kThemeType = "application/vnd.lintel.theme+json";

void store_value(soci::session &sql, const Place &place, const std::string &key,
                 const std::optional<std::string> &value)
{
    sql << "DELETE FROM settings WHERE scope = :s AND scope_id = :i AND key = :k", soci::use(place.scope),
        soci::use(place.id), soci::use(key);
    if (value)
        sql << "INSERT INTO settings (scope, scope_id, key, value) VALUES (:s, :i, :k, :v)", soci::use(place.scope),
            soci::use(place.id), soci::use(key), soci::use(*value);
}

/// The values that hold at the place itself, for it may have no room yet.
SettingMap values_at(soci::session &sql, const Place &place)
{
    RoomRecord room;
    room.organisation_id = organisation_id(sql);
    if (place.scope == "room") {
        room = load_room(sql, place.id).value_or(room);
    } else if (place.scope == "site") {
        room.site_id = place.id;
        room.site = place.label.substr(place.label.find(':') + 1);
    } else if (place.scope == "floor") {
        room.floor_id = place.id;
        room.floor = place.label.substr(place.label.find(':') + 1);
        sql << "SELECT s.id, s.name FROM floors f JOIN sites s ON s.id = f.site_id WHERE f.id = :id",
            soci::use(place.id), soci::into(room.site_id), soci::into(room.site);
    }
    return load_settings(sql, room);
}

/// After a change at the place: nothing contradicts itself there or below; revisions raised.
Result<std::vector<RoomRecord>> settle(soci::session &sql, const Place &place)
{
    if (auto here = make_settings(values_at(sql, place)); !here)
        return tl::unexpected<Error>(std::move(here.error()));
    std::vector<RoomRecord> rooms = rooms_at(sql, place);
    for (const RoomRecord &room : rooms) {
        if (auto there = make_settings(load_settings(sql, room)); !there)
            return tl::unexpected<Error>(std::move(there.error()).with_context("in room " + room.name));
        raise_revision(sql, room.id);
    }
    return rooms;
}

bool asset_exists(soci::session &sql, const std::string &sha256)
{
    int count = 0;
    sql << "SELECT COUNT(*) FROM assets WHERE sha256 = :s", soci::use(sha256), soci::into(count);
    return count > 0;
}

} // namespace

Result<void> SettingsBook::set(const v1::SettingSet &request)
{
    std::optional<std::string> value;
    if (!request.value_json().empty()) {
        auto checked = check_setting(request.key(), request.value_json());
        if (!checked)
            return tl::unexpected<Error>(std::move(checked.error()));
        value = *std::move(checked);
    } else if (setting_defaults().count(request.key()) == 0) {
        return fail(Errc::InvalidRequest, fmt::format("there is no setting \"{}\"", request.key()), "key");
    }
    std::vector<std::string> calendars;
    auto rooms = m_database.write([&](soci::session &sql) -> Result<std::vector<RoomRecord>> {
        auto place = find_place(sql, request.at());
        if (!place)
            return tl::unexpected<Error>(std::move(place.error()));
        if (request.key() == "theme" && value &&
            !asset_exists(sql, nlohmann::json::parse(*value).at("sha256").get<std::string>()))
            return fail(Errc::InvalidRequest, "no such theme is stored here", "value_json");
        store_value(sql, *place, request.key(), value);
        auto settled = settle(sql, *place);
        if (settled && request.key() == "horizon_days") {
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

Result<v1::SettingList> SettingsBook::list(const std::string &at)
{
    return m_database.read([&](soci::session &sql) -> Result<v1::SettingList> {
        auto place = find_place(sql, at);
        if (!place)
            return tl::unexpected<Error>(std::move(place.error()));
        const SettingMap values = values_at(sql, *place);
        v1::SettingList list;
        for (const auto &[key, default_json] : setting_defaults()) {
            auto *out = list.add_settings();
            out->set_key(key);
            const auto found = values.find(key);
            out->set_value_json(found == values.end()  ? default_json
                                : key == kAdminPinHash ? "\"set\""
                                                       : found->second.value_json);
            out->set_from(found == values.end() ? "default" : found->second.from);
        }
        return list;
    });
}

Result<v1::ThemePushed> SettingsBook::set_theme(const std::string &tokens, const std::string &at)
{
    if (at != "organisation" && at.rfind("room:", 0) != 0)
        return fail(Errc::InvalidRequest, "a theme is pushed at \"organisation\" or \"room:NAME\"", "at");
    v1::AssetRef ref;
    ref.set_sha256(core::sha256_hex(tokens));
    ref.set_size(static_cast<std::int64_t>(tokens.size()));
    ref.set_media_type(kThemeType);
    const nlohmann::json value{{"sha256", ref.sha256()}, {"size", ref.size()}, {"media_type", ref.media_type()}};
    auto rooms = m_database.write([&](soci::session &sql) -> Result<std::vector<RoomRecord>> {
        auto place = find_place(sql, at);
        if (!place)
            return tl::unexpected<Error>(std::move(place.error()));
        if (!asset_exists(sql, ref.sha256())) {
            const std::string type = kThemeType;
            const std::int64_t now = to_ms(m_clock.now());
            sql << "INSERT INTO assets (sha256, media_type, body, created_at) VALUES (:s, :m, :b, :t)",
                soci::use(ref.sha256()), soci::use(type), soci::use(tokens), soci::use(now);
        }
        store_value(sql, *place, "theme", value.dump());
        return settle(sql, *place);
    });
    if (!rooms)
        return tl::unexpected<Error>(std::move(rooms.error()));
    v1::ThemePushed pushed;
    *pushed.mutable_theme() = ref;
    for (const RoomRecord &room : *rooms) {
        pushed.add_rooms(room.name);
        m_snapshots.changed(room.id, Change::Content);
    }
    return pushed;
}

Result<std::string> SettingsBook::asset(const std::string &sha256)
{
    return m_database.read([&](soci::session &sql) -> Result<std::string> {
        std::string body;
        sql << "SELECT body FROM assets WHERE sha256 = :s", soci::use(sha256), soci::into(body);
        if (!sql.got_data())
            return fail(Errc::NotFound, "there is no such asset");
        return body;
    });
}

} // namespace lintel::hub::rooms

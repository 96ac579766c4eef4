#include "hub/rooms/theme_book.h"

#include "hub/rooms/place.h"
#include "hub/rooms/setting_records.h"
#include "hub/rooms/theme_records.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

namespace lintel::hub::rooms {
namespace {

/// Where the setting `theme` has which value.
std::map<std::string, std::vector<std::string>> places_by_theme(soci::session &sql)
{
    std::map<std::string, std::vector<std::string>> places;
    std::vector<std::array<std::string, 3>> rows;
    std::array<std::string, 3> row;
    soci::statement st = (sql.prepare << "SELECT value, scope, scope_id FROM settings WHERE key = 'theme'",
                          soci::into(row[0]), soci::into(row[1]), soci::into(row[2]));
    st.execute();
    while (st.fetch())
        rows.push_back(row);
    for (const auto &[value, scope, id] : rows)
        places[value].push_back(label_of(sql, scope, id));
    for (auto &[value, labels] : places)
        std::sort(labels.begin(), labels.end());
    return places;
}

} // namespace

Result<v1::ThemePushed> ThemeBook::push(const std::string &tokens, const std::string &at, const std::string &by)
{
    v1::ThemePushed pushed;
    auto rooms = m_database.write([&](soci::session &sql) -> Result<std::vector<RoomRecord>> {
        const auto key = settings::find_key("theme");
        if (!key)
            return tl::unexpected<Error>(key.error());
        auto place = find_place(sql, at);
        if (!place)
            return tl::unexpected<Error>(std::move(place.error()));
        const Instant now = m_clock.now();
        *pushed.mutable_theme() = store_theme(sql, tokens, now);
        store_setting(sql, place->node(), **key, theme_json(pushed.theme()), {by, now});
        return settle(sql, *place);
    });
    if (!rooms)
        return tl::unexpected<Error>(std::move(rooms.error()));
    for (const RoomRecord &room : *rooms) {
        pushed.add_rooms(room.name);
        m_snapshots.changed(room.id, Change::Content);
    }
    return pushed;
}

Result<v1::ThemeList> ThemeBook::list()
{
    return m_database.read([&](soci::session &sql) -> Result<v1::ThemeList> {
        const auto places = places_by_theme(sql);
        v1::ThemeList list;
        for (const v1::StoredTheme &theme : load_themes(sql)) {
            v1::StoredTheme &out = *list.add_themes();
            out = theme;
            if (const auto found = places.find(theme_json(theme.theme())); found != places.end())
                out.mutable_at()->Add(found->second.begin(), found->second.end());
        }
        return list;
    });
}

Result<std::string> ThemeBook::asset(const std::string &sha256)
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

#include "hub/rooms/place.h"

#include "hub/rooms/site_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lintel::hub::rooms {
namespace {

constexpr const char *kPlaces = "a place is organisation, site:NAME, floor:NAME, room:NAME or display:ID";

struct DisplayRow
{
    std::string id;
    std::string name;
    std::string room_id;
};

/// Of displays that are paired now.
std::vector<DisplayRow> load_displays(soci::session &sql)
{
    std::vector<DisplayRow> displays;
    DisplayRow row;
    soci::statement st = (sql.prepare << "SELECT id, display_name, room_id FROM bindings WHERE ended_at IS NULL",
                          soci::into(row.id), soci::into(row.name), soci::into(row.room_id));
    st.execute();
    while (st.fetch())
        displays.push_back(row);
    return displays;
}

Result<DisplayRow> find_display(soci::session &sql, const std::string &name)
{
    std::vector<DisplayRow> found;
    for (const DisplayRow &display : load_displays(sql)) {
        if (display.id == name)
            return display;
        if (display.name == name || display.id.starts_with(name))
            found.push_back(display);
    }
    if (found.empty())
        return fail(Errc::NotFound,
                    fmt::format("there is no display \"{}\"; their ids: lintel-hub display list --json", name), "at");
    if (found.size() > 1)
        return fail(Errc::Conflict, fmt::format("several displays answer to \"{}\": write the whole id", name), "at");
    return found.front();
}

/// Where two sites have a floor of that name, the site is part of it.
std::string floor_label(soci::session &sql, const FloorRecord &floor)
{
    int namesakes = 0;
    sql << "SELECT COUNT(*) FROM floors WHERE name = :n", soci::use(floor.name), soci::into(namesakes);
    return namesakes > 1 ? fmt::format("floor:{}/{}", floor.site, floor.name) : "floor:" + floor.name;
}

Node organisation_node(soci::session &sql)
{
    return {"organisation", organisation_id(sql), "organisation"};
}

Result<Place> site_place(soci::session &sql, const std::string &name)
{
    auto site = find_site(sql, name, "at");
    if (!site)
        return tl::unexpected<Error>(std::move(site.error()));
    return Place{{organisation_node(sql), {"site", site->id, "site:" + site->name}}};
}

Result<Place> floor_place(soci::session &sql, const std::string &name)
{
    auto floor = find_floor(sql, name, "at");
    if (!floor)
        return tl::unexpected<Error>(std::move(floor.error()));
    return Place{{organisation_node(sql),
                  {"site", floor->site_id, "site:" + floor->site},
                  {"floor", floor->id, floor_label(sql, *floor)}}};
}

/// With the floor called as it can be found by.
Place labelled(soci::session &sql, Place place)
{
    for (Node &node : place.path) {
        if (node.scope == "floor")
            node.label = label_of(sql, node.scope, node.id);
    }
    return place;
}

Result<Place> room_place(soci::session &sql, const std::string &name)
{
    const auto room = load_room_named(sql, name);
    if (!room)
        return fail(Errc::NotFound, fmt::format("there is no room \"{}\"", name), "at");
    return labelled(sql, place_of(*room));
}

Result<Place> display_place(soci::session &sql, const std::string &name)
{
    auto display = find_display(sql, name);
    if (!display)
        return tl::unexpected<Error>(std::move(display.error()));
    const auto room = load_room(sql, display->room_id);
    if (!room)
        return fail(Errc::Internal, "the display's room is gone");
    return labelled(sql, place_of(*room, display->id));
}

} // namespace

std::string organisation_id(soci::session &sql)
{
    std::string id;
    sql << "SELECT id FROM organisations ORDER BY id LIMIT 1", soci::into(id);
    return id;
}

Result<Place> find_place(soci::session &sql, const std::string &at)
{
    if (at == "organisation")
        return Place{{organisation_node(sql)}};
    const auto colon = at.find(':');
    if (colon == std::string::npos || colon + 1 == at.size())
        return fail(Errc::InvalidRequest, kPlaces, "at");
    const std::string scope = at.substr(0, colon);
    const std::string name = at.substr(colon + 1);
    if (scope == "site")
        return site_place(sql, name);
    if (scope == "floor")
        return floor_place(sql, name);
    if (scope == "room")
        return room_place(sql, name);
    if (scope == "display")
        return display_place(sql, name);
    return fail(Errc::InvalidRequest, kPlaces, "at");
}

std::string label_of(soci::session &sql, const std::string &scope, const std::string &id)
{
    if (scope == "organisation")
        return scope;
    if (scope == "floor") {
        for (const FloorRecord &floor : load_floors(sql)) {
            if (floor.id == id)
                return floor_label(sql, floor);
        }
    } else if (scope == "room") {
        if (const auto room = load_room(sql, id))
            return "room:" + room->name;
    } else if (scope == "site") {
        for (const SiteRecord &site : load_sites(sql)) {
            if (site.id == id)
                return "site:" + site.name;
        }
    }
    return scope + ":" + id;
}

Place place_of(const RoomRecord &room, const std::string &binding_id)
{
    Place place;
    place.path.push_back({"organisation", room.organisation_id, "organisation"});
    if (!room.site_id.empty())
        place.path.push_back({"site", room.site_id, "site:" + room.site});
    if (!room.floor_id.empty())
        place.path.push_back({"floor", room.floor_id, "floor:" + room.floor});
    place.path.push_back({"room", room.id, "room:" + room.name});
    if (!binding_id.empty())
        place.path.push_back({"display", binding_id, "display:" + binding_id});
    return place;
}

std::vector<RoomRecord> rooms_at(soci::session &sql, const Place &place)
{
    const Node &node = place.node();
    if (node.scope == "room" || node.scope == "display") {
        const Node &room = node.scope == "room" ? node : place.path.at(place.path.size() - 2);
        auto found = load_room(sql, room.id);
        return found ? std::vector<RoomRecord>{*std::move(found)} : std::vector<RoomRecord>{};
    }
    std::vector<RoomRecord> rooms = load_rooms(sql);
    std::erase_if(rooms, [&](const RoomRecord &room) {
        return node.id != (node.scope == "floor"  ? room.floor_id
                           : node.scope == "site" ? room.site_id
                                                  : room.organisation_id);
    });
    return rooms;
}

std::vector<settings::Layer> load_layers(soci::session &sql, const Place &place)
{
    std::vector<settings::Layer> layers;
    for (const Node &node : place.path) {
        settings::Layer layer{node.label, {}};
        std::string key, value, by;
        long long version = 0, at = 0;
        soci::statement st =
            (sql.prepare
                 << "SELECT key, value, version, set_at, set_by FROM settings WHERE scope = :s AND scope_id = :i",
             soci::use(node.scope), soci::use(node.id), soci::into(key), soci::into(value), soci::into(version),
             soci::into(at), soci::into(by));
        st.execute();
        while (st.fetch())
            layer.values[key] = {value, node.label, version, at, by};
        layers.push_back(std::move(layer));
    }
    return layers;
}

settings::SettingMap load_settings(soci::session &sql, const RoomRecord &room, const std::string &binding_id)
{
    return settings::nearest(load_layers(sql, place_of(room, binding_id)));
}

std::vector<std::string> displays_apart(soci::session &sql, const std::string &room_id)
{
    std::vector<std::string> ids;
    std::string id;
    soci::statement st =
        (sql.prepare << "SELECT id FROM bindings WHERE room_id = :r AND ended_at IS NULL AND "
                        "(id IN (SELECT scope_id FROM settings WHERE scope = 'display') "
                        "OR id IN (SELECT scope_id FROM emergencies WHERE scope = 'display')) ORDER BY id",
         soci::use(room_id), soci::into(id));
    st.execute();
    while (st.fetch())
        ids.push_back(id);
    return ids;
}

} // namespace lintel::hub::rooms

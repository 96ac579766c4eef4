#include "hub/rooms/tree.h"

#include "hub/core/ids.h"
#include "hub/rooms/local_days.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace lintel::hub::rooms {
namespace {

constexpr std::size_t kMaxName = 100;
constexpr int kMaxCapacity = 100000;
constexpr int kMaxEquipment = 20;

Result<void> check_name(const std::string &name, const std::string &field, bool slash_allowed = true)
{
    const bool odd = std::any_of(name.begin(), name.end(), [](char c) { return c >= 0 && c < ' '; });
    if (name.empty() || name.size() > kMaxName || odd || name.front() == ' ' || name.back() == ' ')
        return fail(Errc::InvalidRequest, fmt::format("{} must be a text of 1 to {} bytes", field, kMaxName), field);
    if (!slash_allowed && name.find('/') != std::string::npos)
        return fail(Errc::InvalidRequest, fmt::format("{} must not contain \"/\"", field), field);
    return {};
}

bool exists(soci::session &sql, const std::string &query, const std::string &parent, const std::string &name)
{
    int count = 0;
    sql << query, soci::use(parent), soci::use(name), soci::into(count);
    return count > 0;
}

struct SiteRow
{
    std::string id;
    std::string name;
};

std::vector<SiteRow> load_sites(soci::session &sql)
{
    std::vector<SiteRow> sites;
    SiteRow row;
    soci::statement st =
        (sql.prepare << "SELECT id, name FROM sites ORDER BY name", soci::into(row.id), soci::into(row.name));
    st.execute();
    while (st.fetch())
        sites.push_back(row);
    return sites;
}

struct FloorRow
{
    std::string id;
    std::string name;
    std::string site;
};

std::vector<FloorRow> load_floors(soci::session &sql)
{
    std::vector<FloorRow> floors;
    FloorRow row;
    soci::statement st = (sql.prepare << "SELECT f.id, f.name, s.name FROM floors f JOIN sites s ON s.id = f.site_id "
                                         "ORDER BY s.name, f.name",
                          soci::into(row.id), soci::into(row.name), soci::into(row.site));
    st.execute();
    while (st.fetch())
        floors.push_back(row);
    return floors;
}

Result<FloorRow> find_floor(soci::session &sql, const std::string &name, const std::string &field)
{
    std::vector<FloorRow> found;
    for (const FloorRow &floor : load_floors(sql)) {
        if (floor.name == name || floor.site + "/" + floor.name == name)
            found.push_back(floor);
    }
    if (found.empty())
        return fail(Errc::NotFound, fmt::format("there is no floor \"{}\"", name), field);
    if (found.size() > 1)
        return fail(Errc::Conflict, fmt::format("several sites have a floor \"{}\": write SITE/FLOOR", name), field);
    return found.front();
}

Result<SiteRow> find_site(soci::session &sql, const std::string &name)
{
    const auto sites = load_sites(sql);
    if (name.empty()) {
        if (sites.size() == 1)
            return sites.front();
        return fail(Errc::InvalidRequest,
                    sites.empty() ? "there is no site yet: add one first" : "there are several sites: name one",
                    "site");
    }
    const auto found = std::find_if(sites.begin(), sites.end(), [&](const SiteRow &s) { return s.name == name; });
    if (found == sites.end())
        return fail(Errc::NotFound, fmt::format("there is no site \"{}\"", name), "site");
    return *found;
}

Result<void> check_room(const v1::RoomAdd &request)
{
    if (auto ok = check_name(request.name(), "name"); !ok)
        return ok;
    if (!is_zone(request.zone()))
        return fail(Errc::InvalidRequest,
                    fmt::format("\"{}\" is not an IANA time zone, such as \"Europe/Berlin\"", request.zone()), "zone");
    if (request.capacity() < 0 || request.capacity() > kMaxCapacity)
        return fail(Errc::InvalidRequest, fmt::format("capacity must be from 0 to {}", kMaxCapacity), "capacity");
    if (request.equipment_size() > kMaxEquipment)
        return fail(Errc::InvalidRequest, fmt::format("at most {} pieces of equipment", kMaxEquipment), "equipment");
    for (const std::string &item : request.equipment()) {
        if (auto ok = check_name(item, "equipment"); !ok)
            return ok;
    }
    return {};
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
        return Place{at, organisation_id(sql), at};
    const auto colon = at.find(':');
    const std::string scope = at.substr(0, colon);
    const std::string name = colon == std::string::npos ? std::string{} : at.substr(colon + 1);
    if (!name.empty() && scope == "room") {
        if (const auto room = load_room_named(sql, name))
            return Place{scope, room->id, at};
        return fail(Errc::NotFound, fmt::format("there is no room \"{}\"", name), "at");
    }
    if (!name.empty() && scope == "site") {
        auto site = find_site(sql, name);
        if (!site)
            return fail(Errc::NotFound, site.error().detail, "at");
        return Place{scope, site->id, at};
    }
    if (!name.empty() && scope == "floor") {
        auto floor = find_floor(sql, name, "at");
        if (!floor)
            return tl::unexpected<Error>(std::move(floor.error()));
        return Place{scope, floor->id, "floor:" + floor->name};
    }
    return fail(Errc::InvalidRequest, "a place is \"organisation\", \"site:NAME\", \"floor:NAME\" or \"room:NAME\"",
                "at");
}

std::vector<RoomRecord> rooms_at(soci::session &sql, const Place &place)
{
    std::vector<RoomRecord> rooms = load_rooms(sql);
    std::erase_if(rooms, [&](const RoomRecord &room) {
        return place.id != (place.scope == "room"    ? room.id
                            : place.scope == "floor" ? room.floor_id
                            : place.scope == "site"  ? room.site_id
                                                     : room.organisation_id);
    });
    return rooms;
}

Result<v1::Site> Tree::add_site(const v1::SiteAdd &request)
{
    if (auto ok = check_name(request.name(), "name", false); !ok)
        return tl::unexpected<Error>(std::move(ok.error()));
    std::vector<RoomRecord> shown;
    auto added = m_database.write([&](soci::session &sql) -> Result<v1::Site> {
        const std::string organisation = organisation_id(sql);
        if (exists(sql, "SELECT COUNT(*) FROM sites WHERE organisation_id = :o AND name = :n", organisation,
                   request.name()))
            return fail(Errc::Conflict, fmt::format("there is a site \"{}\" already", request.name()), "name");
        const std::string id = core::random_id();
        const bool second = load_sites(sql).size() == 1;
        sql << "INSERT INTO sites (id, organisation_id, name) VALUES (:id, :o, :n)", soci::use(id),
            soci::use(organisation), soci::use(request.name());
        // With a second site, rooms begin to say where they are.
        if (second) {
            shown = load_rooms(sql);
            for (const RoomRecord &room : shown)
                raise_revision(sql, room.id);
        }
        v1::Site site;
        site.set_id(id);
        site.set_name(request.name());
        return site;
    });
    if (added) {
        for (const RoomRecord &room : shown)
            m_snapshots.changed(room.id, Change::Content);
    }
    return added;
}

Result<v1::SiteList> Tree::sites()
{
    return m_database.read([](soci::session &sql) -> Result<v1::SiteList> {
        v1::SiteList list;
        for (const SiteRow &row : load_sites(sql)) {
            auto *site = list.add_sites();
            site->set_id(row.id);
            site->set_name(row.name);
        }
        return list;
    });
}

Result<v1::Floor> Tree::add_floor(const v1::FloorAdd &request)
{
    if (auto ok = check_name(request.name(), "name", false); !ok)
        return tl::unexpected<Error>(std::move(ok.error()));
    return m_database.write([&](soci::session &sql) -> Result<v1::Floor> {
        auto site = find_site(sql, request.site());
        if (!site)
            return tl::unexpected<Error>(std::move(site.error()));
        if (exists(sql, "SELECT COUNT(*) FROM floors WHERE site_id = :s AND name = :n", site->id, request.name()))
            return fail(Errc::Conflict, fmt::format("{} has a floor \"{}\" already", site->name, request.name()),
                        "name");
        v1::Floor floor;
        floor.set_id(core::random_id());
        floor.set_name(request.name());
        floor.set_site(site->name);
        sql << "INSERT INTO floors (id, site_id, name) VALUES (:id, :s, :n)", soci::use(floor.id()),
            soci::use(site->id), soci::use(request.name());
        return floor;
    });
}

Result<v1::FloorList> Tree::floors()
{
    return m_database.read([](soci::session &sql) -> Result<v1::FloorList> {
        v1::FloorList list;
        for (const FloorRow &row : load_floors(sql)) {
            auto *floor = list.add_floors();
            floor->set_id(row.id);
            floor->set_name(row.name);
            floor->set_site(row.site);
        }
        return list;
    });
}

Result<v1::Room> Tree::add_room(const v1::RoomAdd &request)
{
    if (auto ok = check_room(request); !ok)
        return tl::unexpected<Error>(std::move(ok.error()));
    const std::string calendar = core::random_id();
    auto added = m_database.write([&](soci::session &sql) -> Result<v1::Room> {
        const std::string organisation = organisation_id(sql);
        if (exists(sql, "SELECT COUNT(*) FROM rooms WHERE organisation_id = :o AND name = :n", organisation,
                   request.name()))
            return fail(Errc::Conflict, fmt::format("there is a room \"{}\" already", request.name()), "name");
        std::string floor;
        auto has_floor = soci::i_null;
        if (!request.floor().empty()) {
            auto found = find_floor(sql, request.floor(), "floor");
            if (!found)
                return tl::unexpected<Error>(std::move(found.error()));
            floor = found->id;
            has_floor = soci::i_ok;
        }
        nlohmann::json equipment = nlohmann::json::array();
        for (const std::string &item : request.equipment())
            equipment.push_back(item);
        const std::string equipment_json = equipment.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        const std::string id = core::random_id();
        const int capacity = request.capacity();
        sql << "INSERT INTO rooms (id, organisation_id, floor_id, name, zone, capacity, equipment) "
               "VALUES (:id, :o, :f, :n, :z, :c, :e)",
            soci::use(id), soci::use(organisation), soci::use(floor, has_floor), soci::use(request.name()),
            soci::use(request.zone()), soci::use(capacity), soci::use(equipment_json);
        sql << "INSERT INTO calendars (id, room_id, kind) VALUES (:id, :room, 'built-in')", soci::use(calendar),
            soci::use(id);
        const auto room = load_room(sql, id);
        if (!room)
            return fail(Errc::Internal, "the room just stored is not there");
        return to_message(sql, *room);
    });
    if (added)
        m_work.watch(calendar);
    return added;
}

Result<v1::RoomList> Tree::rooms()
{
    return m_database.read([](soci::session &sql) -> Result<v1::RoomList> {
        v1::RoomList list;
        for (const RoomRecord &room : load_rooms(sql))
            *list.add_rooms() = to_message(sql, room);
        return list;
    });
}

Result<v1::Room> Tree::room_named(const std::string &name)
{
    return m_database.read([&](soci::session &sql) -> Result<v1::Room> {
        const auto room = load_room_named(sql, name);
        if (!room)
            return fail(Errc::NotFound, fmt::format("there is no room \"{}\"", name), "room");
        return to_message(sql, *room);
    });
}

} // namespace lintel::hub::rooms

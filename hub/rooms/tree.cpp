#include "hub/rooms/tree.h"

#include "hub/core/ids.h"
#include "hub/rooms/local_days.h"
#include "hub/rooms/place.h"
#include "hub/rooms/site_records.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace lintel::hub::rooms {
namespace {

constexpr std::size_t kMaxName = 100;
constexpr int kMaxCapacity = 100000;
constexpr int kMaxEquipment = 20;
constexpr int kMaxLevel = 1000;

Result<void> check_name(const std::string &name, const std::string &field, bool slash_allowed = true)
{
    const bool odd = std::any_of(name.begin(), name.end(), [](char c) { return c >= 0 && c < ' '; });
    if (name.empty() || name.size() > kMaxName || odd || name.front() == ' ' || name.back() == ' ')
        return fail(Errc::InvalidRequest,
                    fmt::format("{} must be one line of 1 to {} bytes, without blanks at its ends", field, kMaxName),
                    field);
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

Result<void> check_level(bool given, int level)
{
    if (given && (level < -kMaxLevel || level > kMaxLevel))
        return fail(Errc::InvalidRequest, fmt::format("level must be from {} to {}", -kMaxLevel, kMaxLevel), "level");
    return {};
}

void set_level(soci::session &sql, FloorRecord &floor, std::optional<int> level)
{
    floor.level = level;
    int value = level.value_or(0);
    auto given = level ? soci::i_ok : soci::i_null;
    sql << "UPDATE floors SET level = :level WHERE id = :id", soci::use(value, given), soci::use(floor.id);
}

v1::Floor to_message(const FloorRecord &floor)
{
    v1::Floor out;
    out.set_id(floor.id);
    out.set_name(floor.name);
    out.set_site(floor.site);
    if (floor.level)
        out.set_level(*floor.level);
    return out;
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
        for (const SiteRecord &row : load_sites(sql)) {
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
    if (auto ok = check_level(request.has_level(), request.level()); !ok)
        return tl::unexpected<Error>(std::move(ok.error()));
    return m_database.write([&](soci::session &sql) -> Result<v1::Floor> {
        auto site = find_site(sql, request.site(), "site");
        if (!site)
            return tl::unexpected<Error>(std::move(site.error()));
        if (exists(sql, "SELECT COUNT(*) FROM floors WHERE site_id = :s AND name = :n", site->id, request.name()))
            return fail(Errc::Conflict, fmt::format("{} has a floor \"{}\" already", site->name, request.name()),
                        "name");
        FloorRecord floor{core::random_id(), request.name(), site->id, site->name, std::nullopt};
        sql << "INSERT INTO floors (id, site_id, name) VALUES (:id, :s, :n)", soci::use(floor.id), soci::use(site->id),
            soci::use(request.name());
        if (request.has_level())
            set_level(sql, floor, request.level());
        return to_message(floor);
    });
}

Result<v1::Floor> Tree::set_floor(const v1::FloorSet &request)
{
    if (auto ok = check_level(request.has_level(), request.level()); !ok)
        return tl::unexpected<Error>(std::move(ok.error()));
    return m_database.write([&](soci::session &sql) -> Result<v1::Floor> {
        auto floor = find_floor(sql, request.name(), "name");
        if (!floor)
            return tl::unexpected<Error>(std::move(floor.error()));
        set_level(sql, *floor, request.has_level() ? std::optional(request.level()) : std::nullopt);
        return to_message(*floor);
    });
}

Result<v1::FloorList> Tree::floors()
{
    return m_database.read([](soci::session &sql) -> Result<v1::FloorList> {
        v1::FloorList list;
        for (const FloorRecord &floor : load_floors(sql))
            *list.add_floors() = to_message(floor);
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

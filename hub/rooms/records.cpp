#include "hub/rooms/records.h"

#include <nlohmann/json.hpp>

namespace lintel::hub::rooms {
namespace {

using Json = nlohmann::json;

constexpr const char *kSelectRoom =
    "SELECT r.id, r.organisation_id, COALESCE(s.id, ''), COALESCE(f.id, ''), COALESCE(s.name, ''), "
    "COALESCE(f.name, ''), f.level, r.name, r.zone, r.capacity, r.equipment, r.revision "
    "FROM rooms r LEFT JOIN floors f ON f.id = r.floor_id LEFT JOIN sites s ON s.id = f.site_id ";

std::vector<std::string> texts_from(const std::string &json)
{
    std::vector<std::string> out;
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_array())
        return out;
    for (const Json &one : parsed) {
        if (one.is_string())
            out.push_back(one.get<std::string>());
    }
    return out;
}

template <typename... Uses>
std::vector<RoomRecord> select_rooms(soci::session &sql, const std::string &where, const Uses &...uses)
{
    std::vector<RoomRecord> rooms;
    RoomRecord row;
    std::string equipment;
    long long revision = 0;
    int level = 0;
    auto has_level = soci::i_null;
    soci::statement st(sql);
    (st.exchange(soci::use(uses)), ...);
    st.exchange(soci::into(row.id));
    st.exchange(soci::into(row.organisation_id));
    st.exchange(soci::into(row.site_id));
    st.exchange(soci::into(row.floor_id));
    st.exchange(soci::into(row.site));
    st.exchange(soci::into(row.floor));
    st.exchange(soci::into(level, has_level));
    st.exchange(soci::into(row.name));
    st.exchange(soci::into(row.zone));
    st.exchange(soci::into(row.capacity));
    st.exchange(soci::into(equipment));
    st.exchange(soci::into(revision));
    st.alloc();
    st.prepare(kSelectRoom + where);
    st.define_and_bind();
    st.execute();
    while (st.fetch()) {
        row.equipment = texts_from(equipment);
        row.level = has_level == soci::i_ok ? std::optional(level) : std::nullopt;
        row.revision = revision;
        rooms.push_back(row);
    }
    return rooms;
}

std::optional<RoomRecord> first(std::vector<RoomRecord> rooms)
{
    if (rooms.empty())
        return std::nullopt;
    return std::move(rooms.front());
}

std::vector<v1::CalendarIssue> issues_from_json(const std::string &text)
{
    std::vector<v1::CalendarIssue> issues;
    const Json parsed = Json::parse(text, nullptr, false);
    if (!parsed.is_array())
        return issues;
    for (const Json &one : parsed) {
        v1::CalendarIssue issue;
        issue.set_code(one.value("code", ""));
        issue.set_detail(one.value("detail", ""));
        issue.set_since_ms(one.value("since_ms", std::int64_t{0}));
        issues.push_back(std::move(issue));
    }
    return issues;
}

std::optional<CalendarRecord> select_calendar(soci::session &sql, const std::string &where, const std::string &key)
{
    CalendarRecord c;
    std::string issues;
    int writable = 1;
    long long read_at = 0, full_at = 0, from = 0, to = 0, suspect_at = 0, fence = 0;
    sql << "SELECT id, room_id, kind, config, COALESCE(secret_sealed, ''), writable, cursor, read_at, full_at, "
           "issues, expanded_from, expanded_to, suspect_digest, suspect_at, fence FROM calendars WHERE " +
               where + " = :key",
        soci::use(key), soci::into(c.id), soci::into(c.room_id), soci::into(c.kind), soci::into(c.config),
        soci::into(c.secret_sealed), soci::into(writable), soci::into(c.cursor), soci::into(read_at),
        soci::into(full_at), soci::into(issues), soci::into(from), soci::into(to), soci::into(c.suspect_digest),
        soci::into(suspect_at), soci::into(fence);
    if (!sql.got_data())
        return std::nullopt;
    c.writable = writable != 0;
    c.read_at = from_ms(read_at);
    c.full_at = from_ms(full_at);
    c.issues = issues_from_json(issues);
    c.expanded_from = from_ms(from);
    c.expanded_to = from_ms(to);
    c.suspect_at = from_ms(suspect_at);
    c.fence = fence;
    return c;
}

} // namespace

std::optional<RoomRecord> load_room(soci::session &sql, const std::string &room_id)
{
    return first(select_rooms(sql, "WHERE r.id = :id", room_id));
}

std::optional<RoomRecord> load_room_named(soci::session &sql, const std::string &name)
{
    return first(select_rooms(sql, "WHERE r.name = :name", name));
}

std::vector<RoomRecord> load_rooms(soci::session &sql)
{
    return select_rooms(sql, "ORDER BY r.name");
}

v1::Room to_message(soci::session &sql, const RoomRecord &room)
{
    int sites = 0;
    sql << "SELECT COUNT(*) FROM sites WHERE organisation_id = :id", soci::use(room.organisation_id), soci::into(sites);
    v1::Room out;
    out.set_id(room.id);
    out.set_name(room.name);
    if (sites > 1)
        out.set_site(room.site);
    out.set_floor(room.floor);
    out.set_capacity(room.capacity);
    for (const std::string &item : room.equipment)
        out.add_equipment(item);
    out.set_zone(room.zone);
    return out;
}

std::int64_t raise_revision(soci::session &sql, const std::string &room_id)
{
    long long revision = 0;
    sql << "UPDATE rooms SET revision = revision + 1 WHERE id = :id", soci::use(room_id);
    sql << "SELECT revision FROM rooms WHERE id = :id", soci::use(room_id), soci::into(revision);
    return revision;
}

std::optional<CalendarRecord> load_calendar(soci::session &sql, const std::string &calendar_id)
{
    return select_calendar(sql, "id", calendar_id);
}

std::optional<CalendarRecord> load_calendar_of(soci::session &sql, const std::string &room_id)
{
    return select_calendar(sql, "room_id", room_id);
}

std::vector<std::string> load_calendar_ids(soci::session &sql)
{
    std::vector<std::string> ids;
    std::string id;
    soci::statement st = (sql.prepare << "SELECT id FROM calendars", soci::into(id));
    st.execute();
    while (st.fetch())
        ids.push_back(id);
    return ids;
}

std::string issues_to_json(const std::vector<v1::CalendarIssue> &issues)
{
    Json out = Json::array();
    for (const v1::CalendarIssue &issue : issues)
        out.push_back({{"code", issue.code()}, {"detail", issue.detail()}, {"since_ms", issue.since_ms()}});
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void save_issues(soci::session &sql, const std::string &calendar_id, const std::vector<v1::CalendarIssue> &issues)
{
    const std::string json = issues_to_json(issues);
    sql << "UPDATE calendars SET issues = :issues WHERE id = :id", soci::use(json), soci::use(calendar_id);
}

std::vector<Meeting> load_meetings(soci::session &sql, const std::string &calendar_id, Instant from, Instant to)
{
    std::vector<Meeting> meetings;
    Meeting m;
    long long start = 0, end = 0;
    int all_day = 0, is_private = 0, tentative = 0, recurring = 0;
    const std::int64_t from_at = to_ms(from);
    const std::int64_t to_at = to_ms(to);
    soci::statement st =
        (sql.prepare << "SELECT i.object_id, i.recurrence_id, i.title, i.organiser, i.start_at, i.end_at, i.all_day, "
                        "i.private, i.tentative, i.recurring, COALESCE(t.idempotency_key, '') "
                        "FROM instances i LEFT JOIN intents t ON t.id = i.object_id "
                        "WHERE i.calendar_id = :c AND i.start_at < :to AND i.end_at > :from "
                        "ORDER BY i.start_at, i.end_at, i.object_id, i.recurrence_id",
         soci::use(calendar_id), soci::use(to_at), soci::use(from_at), soci::into(m.object_id),
         soci::into(m.recurrence_id), soci::into(m.title), soci::into(m.organiser), soci::into(start), soci::into(end),
         soci::into(all_day), soci::into(is_private), soci::into(tentative), soci::into(recurring),
         soci::into(m.intent_key));
    st.execute();
    while (st.fetch()) {
        m.start = from_ms(start);
        m.end = from_ms(end);
        m.all_day = all_day != 0;
        m.is_private = is_private != 0;
        m.tentative = tentative != 0;
        m.recurring = recurring != 0;
        meetings.push_back(m);
    }
    return meetings;
}

} // namespace lintel::hub::rooms

#include "hub/rooms/check_in_records.h"

#include <array>
#include <string_view>

namespace lintel::hub::rooms {
namespace {

using presence::Phase;

Phase phase_from(const std::string &name)
{
    for (int i = 0; i < presence::kPhases; ++i) {
        if (name == presence::name_of(static_cast<Phase>(i)))
            return static_cast<Phase>(i);
    }
    return Phase::NotNeeded;
}

std::string joined(const std::vector<std::string> &ids)
{
    std::string all;
    for (const std::string &id : ids)
        all += (all.empty() ? "" : ",") + id;
    return all;
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> ids;
    while (!text.empty()) {
        ids.emplace_back(text.substr(0, text.find(',')));
        text.remove_prefix(std::min(text.size(), ids.back().size() + 1));
    }
    return ids;
}

} // namespace

std::vector<CheckIn> load_check_ins(soci::session &sql, const std::string &room_id, Instant from)
{
    std::vector<CheckIn> all;
    CheckIn row;
    std::string phase, witnesses;
    long long start = 0, end = 0, opens = 0, until = 0, checked_in = 0, released = 0;
    int recurring = 0;
    const std::int64_t from_ms_ = to_ms(from);
    soci::statement st =
        (sql.prepare << "SELECT object_id, recurrence_id, title, organiser, start_at, end_at, recurring, phase, "
                        "opens_at, until_at, checked_in_at, released_at, witnesses, release_id FROM check_ins "
                        "WHERE room_id = :room AND end_at > :from",
         soci::use(room_id), soci::use(from_ms_), soci::into(row.object_id), soci::into(row.recurrence_id),
         soci::into(row.title), soci::into(row.organiser), soci::into(start), soci::into(end), soci::into(recurring),
         soci::into(phase), soci::into(opens), soci::into(until), soci::into(checked_in), soci::into(released),
         soci::into(witnesses), soci::into(row.release_id));
    st.execute();
    while (st.fetch()) {
        row.start = from_ms(start);
        row.end = from_ms(end);
        row.recurring = recurring != 0;
        row.state = {phase_from(phase), from_ms(opens), from_ms(until), from_ms(checked_in), from_ms(released)};
        row.witnesses = split(witnesses);
        all.push_back(row);
    }
    return all;
}

void save_check_in(soci::session &sql, const std::string &room_id, const CheckIn &c)
{
    remove_check_in(sql, room_id, c);
    const std::string phase = presence::name_of(c.state.phase), witnesses = joined(c.witnesses);
    const std::int64_t start = to_ms(c.start), end = to_ms(c.end), opens = to_ms(c.state.opens),
                       until = to_ms(c.state.until), checked_in = to_ms(c.state.checked_in_at),
                       released = to_ms(c.state.released_at);
    const int recurring = c.recurring ? 1 : 0;
    sql << "INSERT INTO check_ins (room_id, object_id, recurrence_id, title, organiser, start_at, end_at, recurring, "
           "phase, opens_at, until_at, checked_in_at, released_at, witnesses, release_id) VALUES (:room, :object, "
           ":recurrence, :title, :organiser, :start, :end, :recurring, :phase, :opens, :until, :checked, :released, "
           ":witnesses, :release)",
        soci::use(room_id), soci::use(c.object_id), soci::use(c.recurrence_id), soci::use(c.title),
        soci::use(c.organiser), soci::use(start), soci::use(end), soci::use(recurring), soci::use(phase),
        soci::use(opens), soci::use(until), soci::use(checked_in), soci::use(released), soci::use(witnesses),
        soci::use(c.release_id);
}

void remove_check_in(soci::session &sql, const std::string &room_id, const CheckIn &c)
{
    sql << "DELETE FROM check_ins WHERE room_id = :room AND object_id = :object AND recurrence_id = :recurrence",
        soci::use(room_id), soci::use(c.object_id), soci::use(c.recurrence_id);
}

void purge_check_ins(soci::session &sql, Instant before)
{
    const std::int64_t before_ms = to_ms(before);
    sql << "DELETE FROM check_ins WHERE end_at < :before", soci::use(before_ms);
}

void add_no_show(soci::session &sql, const std::string &room_id, const CheckIn &c, Instant at)
{
    remove_no_show(sql, room_id, c);
    const std::int64_t at_ms = to_ms(at);
    sql << "INSERT INTO no_shows (room_id, object_id, recurrence_id, title, organiser, at) VALUES (:room, :object, "
           ":recurrence, :title, :organiser, :at)",
        soci::use(room_id), soci::use(c.object_id), soci::use(c.recurrence_id), soci::use(c.title),
        soci::use(c.organiser), soci::use(at_ms);
}

void remove_no_show(soci::session &sql, const std::string &room_id, const CheckIn &c)
{
    sql << "DELETE FROM no_shows WHERE room_id = :room AND object_id = :object AND recurrence_id = :recurrence",
        soci::use(room_id), soci::use(c.object_id), soci::use(c.recurrence_id);
}

void purge_no_shows(soci::session &sql, Instant before)
{
    const std::int64_t before_ms = to_ms(before);
    sql << "DELETE FROM no_shows WHERE at < :before", soci::use(before_ms);
}

std::vector<NoShows> load_no_shows(soci::session &sql, std::size_t most)
{
    std::vector<NoShows> all;
    NoShows row;
    long long times = 0, last = 0;
    const auto limit = static_cast<std::int64_t>(most);
    soci::statement st =
        (sql.prepare << "SELECT r.name, MAX(n.title), MAX(n.organiser), COUNT(*), MAX(n.at) FROM no_shows n "
                        "JOIN rooms r ON r.id = n.room_id GROUP BY n.room_id, n.object_id, r.name "
                        "ORDER BY COUNT(*) DESC, MAX(n.at) DESC LIMIT :most",
         soci::use(limit), soci::into(row.room), soci::into(row.title), soci::into(row.organiser), soci::into(times),
         soci::into(last));
    st.execute();
    while (st.fetch()) {
        row.times = times;
        row.last = from_ms(last);
        all.push_back(row);
    }
    return all;
}

} // namespace lintel::hub::rooms

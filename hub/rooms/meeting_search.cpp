#include "hub/rooms/meeting_search.h"

#include "hub/calendars/search_text.h"
#include "hub/rooms/free_rooms.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace lintel::hub::rooms {
namespace {

using calendars::SearchWords;

constexpr int kMostFound = 20;
// A display asks while somebody types: what it costs has an end.
constexpr std::int64_t kMostScanned = 20'000;
constexpr std::size_t kMostRooms = 200;

struct Hit
{
    std::string room_id;
    std::string object_id;
    std::string recurrence_id;
};

/// Occurrences whose words match as the calendar has them, by start. What is private is
/// masked before it is stored.
std::vector<Hit> matching(soci::session &sql, const std::string &organisation_id, const SearchWords &words, Instant now,
                          Instant to)
{
    std::vector<Hit> hits;
    Hit row;
    std::string title, organiser;
    const std::int64_t now_ms = to_ms(now), to_at = to_ms(to);
    soci::statement st =
        (sql.prepare << "SELECT c.room_id, i.object_id, i.recurrence_id, i.title, i.organiser FROM instances i "
                        "JOIN calendars c ON c.id = i.calendar_id JOIN rooms r ON r.id = c.room_id "
                        "WHERE r.organisation_id = :o AND i.end_at > :now AND i.start_at < :to "
                        "ORDER BY i.start_at, r.name, i.id LIMIT :most",
         soci::use(organisation_id), soci::use(now_ms), soci::use(to_at), soci::use(kMostScanned),
         soci::into(row.room_id), soci::into(row.object_id), soci::into(row.recurrence_id), soci::into(title),
         soci::into(organiser));
    st.execute();
    while (st.fetch()) {
        if (words.match(std::string(title).append(1, '\n').append(organiser)))
            hits.push_back(row);
    }
    return hits;
}

} // namespace

Result<v1::FoundMeetings> search_meetings(soci::session &sql, const RoomState &here, const std::string &text,
                                          Instant now)
{
    v1::FoundMeetings out;
    const SearchWords words(text);
    if (words.letters() < 2)
        return out;
    std::map<std::string, int> floors_away{{here.room.id, 0}};
    for (const Neighbour &near : neighbours(here.room, load_rooms(sql)))
        floors_away[near.room.id] = near.floors_away;
    std::map<std::string, RoomState> states;
    const Instant to = here.days.size() > 2 ? here.days[2].end : here.days.back().end;
    for (const Hit &hit : matching(sql, here.room.organisation_id, words, now, to)) {
        if (out.meetings_size() >= kMostFound)
            break;
        auto known = states.find(hit.room_id);
        if (known == states.end()) {
            if (states.size() >= kMostRooms)
                continue;
            auto state = load_state(sql, hit.room_id, now);
            if (!state)
                return tl::unexpected<Error>(std::move(state.error()));
            known = states.emplace(hit.room_id, *std::move(state)).first;
        }
        const RoomState &room = known->second;
        const auto meeting = std::find_if(room.meetings.begin(), room.meetings.end(), [&](const Meeting &m) {
            return m.object_id == hit.object_id && m.recurrence_id == hit.recurrence_id;
        });
        // Ended, moved or released at a door since the calendar was read.
        if (meeting == room.meetings.end() || meeting->released || meeting->end <= now)
            continue;
        v1::Instance seen = visible(*meeting, room.settings, room.writable());
        mask(seen, here.settings.privacy);
        if (!words.match(seen.title() + '\n' + seen.organiser()))
            continue;
        auto *found = out.add_meetings();
        found->set_title(seen.title());
        found->set_organiser(seen.organiser());
        found->set_start_ms(seen.start_ms());
        found->set_end_ms(seen.end_ms());
        *found->mutable_room() = to_message(sql, room.room);
        found->set_floors_away(floors_away[hit.room_id]);
    }
    return out;
}

} // namespace lintel::hub::rooms

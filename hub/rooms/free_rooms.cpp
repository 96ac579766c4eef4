#include "hub/rooms/free_rooms.h"

#include "hub/calendars/text.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>
#include <utility>

namespace lintel::hub::rooms {
namespace {

using std::chrono::minutes;

constexpr int kMaxEquipment = 40;
constexpr int kUnknownAfterMin = 120; // where nothing is set, as on the glass
// A large organisation's far rooms are not looked at one by one.
constexpr std::size_t kMostLookedAt = 300;

enum class Distance { SameFloor, Floors, SameSite, Elsewhere };

/// How far, and how many floors between.
using Rank = std::pair<Distance, int>;

Rank rank_of(const RoomRecord &here, const RoomRecord &there)
{
    if (!here.floor_id.empty() && here.floor_id == there.floor_id)
        return {Distance::SameFloor, 0};
    if (here.site_id != there.site_id)
        return {Distance::Elsewhere, 0};
    if (here.level && there.level)
        return {Distance::Floors, std::abs(*here.level - *there.level)};
    return {Distance::SameSite, 0};
}

/// Nobody knows whether it is free.
bool is_unknown(const RoomState &state, Instant now)
{
    if (!state.calendar)
        return true;
    if (state.calendar->is_built_in())
        return false;
    const int most = state.settings.shown.stale_unknown_after_min();
    return state.calendar->read_at == Instant{} ||
           now - state.calendar->read_at > minutes{most > 0 ? most : kUnknownAfterMin};
}

v1::FreeRooms all_equipment(const std::vector<RoomRecord> &rooms)
{
    std::set<std::string> words;
    for (const RoomRecord &room : rooms)
        words.insert(room.equipment.begin(), room.equipment.end());
    v1::FreeRooms out;
    for (const std::string &word : words) {
        if (out.equipment_size() < kMaxEquipment)
            out.add_equipment(word);
    }
    return out;
}

} // namespace

std::vector<Neighbour> neighbours(const RoomRecord &here, const std::vector<RoomRecord> &all)
{
    std::vector<Neighbour> near;
    for (const RoomRecord &room : all) {
        if (room.id == here.id || room.organisation_id != here.organisation_id)
            continue;
        const auto [distance, floors] = rank_of(here, room);
        const bool known = distance == Distance::SameFloor || distance == Distance::Floors;
        near.push_back({room, known ? floors : -1});
    }
    std::sort(near.begin(), near.end(), [&](const Neighbour &a, const Neighbour &b) {
        return std::tuple(rank_of(here, a.room), a.room.capacity, a.room.name) <
               std::tuple(rank_of(here, b.room), b.room.capacity, b.room.name);
    });
    return near;
}

bool fits(const RoomRecord &room, const RoomsWanted &wanted)
{
    const auto has = [&](const std::string &word) {
        return std::any_of(room.equipment.begin(), room.equipment.end(), [&](const std::string &item) {
            return calendars::ascii_lower(item) == calendars::ascii_lower(word);
        });
    };
    return room.capacity >= wanted.capacity && std::all_of(wanted.equipment.begin(), wanted.equipment.end(), has);
}

std::optional<FreeSlot> free_now(const RoomState &state, Instant now, int wanted_minutes)
{
    const minutes wanted{wanted_minutes > 0 ? wanted_minutes : state.settings.shortest_min};
    const minutes buffer{state.settings.buffer_min};
    if (is_closed(state.settings, now) || is_unknown(state, now))
        return std::nullopt;
    Instant until = state.days.at(1).end;
    for (const Meeting &meeting : state.meetings) {
        if (!meeting.released && meeting.end + buffer > now)
            until = std::min(until, meeting.start - buffer);
    }
    // A little before midnight the day has no longer to go; it is as free as can be.
    const bool to_the_end = until == state.days.at(1).end;
    if (until <= now || (until - now < wanted && !to_the_end))
        return std::nullopt;
    return FreeSlot{now, until};
}

Result<v1::FreeRooms> find_free_rooms(soci::session &sql, const RoomState &here, const RoomsWanted &wanted, Instant now)
{
    const auto all = load_rooms(sql);
    v1::FreeRooms out = all_equipment(all);
    std::size_t looked_at = 0;
    for (const Neighbour &near : neighbours(here.room, all)) {
        if (static_cast<std::size_t>(out.rooms_size()) >= wanted.most || looked_at >= kMostLookedAt)
            break;
        if (!fits(near.room, wanted))
            continue;
        ++looked_at;
        const auto state = load_state(sql, near.room.id, now);
        if (!state)
            return tl::unexpected<Error>(state.error());
        const auto free = free_now(*state, now, wanted.minutes);
        if (!free)
            continue;
        auto *room = out.add_rooms();
        *room->mutable_room() = to_message(sql, near.room);
        room->set_from_ms(to_ms(now));
        room->set_until_ms(free->end == state->days.at(1).end ? 0 : to_ms(free->end));
        room->set_floors_away(near.floors_away);
        room->set_bookable(here.settings.elsewhere && state->settings.booking_allowed() && state->writable());
    }
    return out;
}

} // namespace lintel::hub::rooms

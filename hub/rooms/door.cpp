#include "hub/rooms/door.h"

#include "hub/rooms/bookings.h"
#include "hub/rooms/check_ins.h"
#include "hub/rooms/free_rooms.h"
#include "hub/rooms/reports.h"

#include <chrono>
#include <utility>
#include <variant>

namespace lintel::hub::rooms {
namespace {

constexpr std::size_t kMaxOtherRooms = 3;
constexpr std::chrono::minutes kAlmostNow{5};

/// The object that this very booking made before the store was restored; empty: none.
std::string own_object(soci::session &sql, const RoomState &state, const Intent &intent)
{
    std::string id;
    if (intent.action != Action::Book || !state.calendar)
        return id;
    const std::string uid = uid_for(intent.binding_id, intent.key);
    sql << "SELECT id FROM objects WHERE calendar_id = :c AND uid = :u", soci::use(state.calendar->id), soci::use(uid),
        soci::into(id);
    return id;
}

/// As it was accepted before the store was restored.
Decision adopted(const Intent &intent)
{
    Accepted accepted;
    accepted.start = intent.start;
    accepted.end = intent.end;
    accepted.title = intent.title;
    accepted.already_so = true;
    return accepted;
}

Refused not_from_here()
{
    return {v1::REFUSAL_REASON_NOT_ALLOWED, "That room cannot be booked from here.", std::nullopt, {}};
}

Result<Decided> choose(soci::session &sql, const Door &door, const v1::BookingIntent &request, Intent &intent,
                       Instant now)
{
    const RoomState &state = door.room();
    // Who does not say when has just done it.
    const Instant tapped = request.created_at_ms() > 0 ? from_ms(request.created_at_ms()) : now;
    if (door.barred)
        return Decided{not_from_here(), false};
    if (request.has_report())
        return Decided{report(sql, state, request.report(), tapped, now), false};
    if (request.has_check_in()) {
        auto done = check_in(sql, state, request.check_in(), tapped, now);
        if (!done)
            return tl::unexpected<Error>(std::move(done.error()));
        return Decided{std::move(done->decision), done->to_write};
    }
    const std::string own = own_object(sql, state, intent);
    if (own.empty())
        return Decided{decide(situation_of(state, now), request), false};
    intent.id = own;
    return Decided{adopted(intent), false};
}

/// Rooms that are free for as long, when somebody wanted one now.
void add_other_rooms(soci::session &sql, const RoomState &here, const v1::BookingIntent &request, Refused &refused,
                     Instant now)
{
    const Instant start = from_ms(request.book().start_ms()), end = from_ms(request.book().end_ms());
    if (!request.has_book() || start > now + kAlmostNow || end <= now || !here.settings.find_rooms ||
        refused.reason == v1::REFUSAL_REASON_INVALID_TIME)
        return;
    RoomsWanted wanted;
    wanted.minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(end - now).count());
    wanted.most = kMaxOtherRooms;
    // The refusal stands without them.
    if (const auto found = find_free_rooms(sql, here, wanted, now))
        refused.other_rooms.assign(found->rooms().begin(), found->rooms().end());
}

} // namespace

Result<Door> stand_at(soci::session &sql, const std::string &binding_id, const std::string &room_id,
                      const v1::BookingIntent &request, Instant now)
{
    auto here = load_state(sql, room_id, now, binding_id);
    if (!here)
        return tl::unexpected<Error>(std::move(here.error()));
    Door door{*std::move(here), std::nullopt, false};
    const std::string &wanted = request.book().room_id();
    if (wanted.empty() || wanted == room_id)
        return door;
    auto other = load_state(sql, wanted, now);
    door.barred =
        !other || !door.here.settings.elsewhere || other->room.organisation_id != door.here.room.organisation_id;
    if (!other && other.error().code != Errc::NotFound)
        return tl::unexpected<Error>(std::move(other.error()));
    if (!door.barred)
        door.other = *std::move(other);
    return door;
}

Result<Decided> decide_at(soci::session &sql, const Door &door, const v1::BookingIntent &request, Intent &intent,
                          Instant now)
{
    auto decided = choose(sql, door, request, intent, now);
    if (!decided)
        return decided;
    if (auto *refused = std::get_if<Refused>(&decided->decision))
        add_other_rooms(sql, door.here, request, *refused, now);
    return decided;
}

} // namespace lintel::hub::rooms

#include "hub/rooms/finder.h"

#include "hub/rooms/check_in_records.h"
#include "hub/rooms/meeting_search.h"

#include <utility>

namespace lintel::hub::rooms {
namespace {

constexpr std::size_t kListed = 200;

} // namespace

Result<v1::FreeRooms> Finder::free_rooms(const std::string &binding_id, const std::string &room_id,
                                         const RoomsWanted &wanted)
{
    return m_database.read([&](soci::session &sql) -> Result<v1::FreeRooms> {
        const Instant now = m_clock.now();
        const auto here = load_state(sql, room_id, now, binding_id);
        if (!here)
            return tl::unexpected<Error>(here.error());
        if (!here->settings.find_rooms)
            return fail(Errc::Forbidden, "other rooms are not looked for at this door");
        return find_free_rooms(sql, *here, wanted, now);
    });
}

Result<v1::FoundMeetings> Finder::find_meetings(const std::string &binding_id, const std::string &room_id,
                                                const std::string &words)
{
    return m_database.read([&](soci::session &sql) -> Result<v1::FoundMeetings> {
        const Instant now = m_clock.now();
        const auto here = load_state(sql, room_id, now, binding_id);
        if (!here)
            return tl::unexpected<Error>(here.error());
        if (!here->settings.find_meetings)
            return fail(Errc::Forbidden, "meetings are not looked for at this door");
        return search_meetings(sql, *here, words, now);
    });
}

Result<v1::NoShowList> Finder::no_shows()
{
    return m_database.read([&](soci::session &sql) -> Result<v1::NoShowList> {
        v1::NoShowList list;
        for (const NoShows &series : load_no_shows(sql, kListed)) {
            auto *out = list.add_no_shows();
            out->set_room(series.room);
            out->set_title(series.title);
            out->set_organiser(series.organiser);
            out->set_times(series.times);
            out->set_last_at_ms(to_ms(series.last));
        }
        return list;
    });
}

} // namespace lintel::hub::rooms

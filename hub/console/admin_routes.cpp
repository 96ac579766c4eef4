#include "hub/console/admin_routes.h"

#include "hub/console/local_routes.h"
#include "lintel/v1/admin.pb.h"

namespace lintel::hub::console {
namespace {

/// Whom wrong PINs are counted for when they come over the local socket.
constexpr const char *kLocalAdmin = "local";

/// The request itself as the answer to a call that has none.
template <typename Message>
Result<Message> done(const Result<void> &result, Message answer)
{
    if (!result)
        return tl::unexpected<Error>(result.error());
    return answer;
}

} // namespace

void add_admin_routes(api::Router &router, const api::Services &services)
{
    rooms::Rooms &rooms = services.rooms;
    devices::Pairing &pairing = services.pairing;
    devices::Registry &registry = services.registry;
    api::Streams &streams = services.streams;
    LocalRoutes routes(router, services);

    routes.takes<v1::SiteAdd>("POST", "/admin/v1/sites", [&](const v1::SiteAdd &m) { return rooms.add_site(m); });
    routes.gives("/admin/v1/sites", [&](const std::string &) { return rooms.sites(); });
    routes.takes<v1::FloorAdd>("POST", "/admin/v1/floors", [&](const v1::FloorAdd &m) { return rooms.add_floor(m); });
    routes.gives("/admin/v1/floors", [&](const std::string &) { return rooms.floors(); });
    routes.takes<v1::RoomAdd>("POST", "/admin/v1/rooms", [&](const v1::RoomAdd &m) { return rooms.add_room(m); });
    routes.gives("/admin/v1/rooms", [&](const std::string &) { return rooms.rooms(); });
    routes.takes<v1::CalendarAdd>("POST", "/admin/v1/calendars",
                                  [&](const v1::CalendarAdd &m) { return rooms.set_calendar(m); });
    routes.gives("/admin/v1/calendars", [&](const std::string &) { return rooms.calendars(); });
    routes.takes<v1::SyncNow>("POST", "/admin/v1/sync",
                              [&](const v1::SyncNow &m) { return done(rooms.sync_now(m), m); });
    routes.takes<v1::MeetingAdd>("POST", "/admin/v1/meetings",
                                 [&](const v1::MeetingAdd &m) { return rooms.add_meeting(m); });
    routes.gives("/admin/v1/bookings",
                 [&](const std::string &query) { return rooms.bookings(net::form_value(query, "room")); });

    routes.gives("/admin/v1/displays", [&](const std::string &) {
        return registry.list([&](const std::string &binding) { return streams.online(binding); },
                             [&](const std::string &key) { return streams.clones().since(key); });
    });
    routes.takes<v1::DisplayInspect>("POST", "/admin/v1/displays/inspect", [&](const v1::DisplayInspect &m) {
        return pairing.inspect(m.pin(), kLocalAdmin);
    });
    routes.takes<v1::DisplayPair>("POST", "/admin/v1/displays/pair",
                                  [&](const v1::DisplayPair &m) -> Result<v1::Display> {
                                      const auto room = rooms.room_named(m.room());
                                      if (!room)
                                          return tl::unexpected<Error>(room.error());
                                      return pairing.approve(m.pin(), room->id(), room->name(), kLocalAdmin);
                                  });
}

} // namespace lintel::hub::console

#include "hub/console/door_routes.h"

#include "hub/console/local_routes.h"
#include "lintel/v1/admin.pb.h"

namespace lintel::hub::console {

void add_door_routes(api::Router &router, const api::Services &services)
{
    rooms::Rooms &rooms = services.rooms;
    LocalRoutes routes(router, services);
    routes.gives("/admin/v1/reports", [&](const std::string &query) {
        return rooms.reports(net::form_value(query, "room"), net::form_value(query, "all") == "1");
    });
    routes.takes<v1::ReportSolve>("POST", "/admin/v1/reports/solve",
                                  [&](const v1::ReportSolve &m) { return rooms.solve_report(m); });
    routes.gives("/admin/v1/no-shows", [&](const std::string &) { return rooms.no_shows(); });
    routes.takes<v1::FloorSet>("PUT", "/admin/v1/floors", [&](const v1::FloorSet &m) { return rooms.set_floor(m); });
}

} // namespace lintel::hub::console

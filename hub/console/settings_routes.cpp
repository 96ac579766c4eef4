#include "hub/console/settings_routes.h"

#include "hub/console/local_routes.h"
#include "hub/themes/validate.h"
#include "lintel/v1/admin.pb.h"

namespace lintel::hub::console {
namespace {

/// All settings of a place, or one of them with its reasons.
Result<v1::SettingList> shown(rooms::Rooms &rooms, const std::string &at, const std::string &key)
{
    if (key.empty())
        return rooms.settings(at);
    auto one = rooms.explain_setting(at, key);
    if (!one)
        return tl::unexpected<Error>(one.error());
    v1::SettingList list;
    *list.add_settings() = *std::move(one);
    return list;
}

} // namespace

void add_settings_routes(api::Router &router, const api::Services &services)
{
    rooms::Rooms &rooms = services.rooms;
    LocalRoutes routes(router, services);

    routes.takes<v1::SettingSet>("PUT", "/admin/v1/settings", [&](const v1::SettingSet &m, const std::string &by) {
        return rooms.set_setting(m, by);
    });
    routes.gives("/admin/v1/settings", [&](const std::string &query) {
        return shown(rooms, net::form_value(query, "at"), net::form_value(query, "key"));
    });
    routes.gives("/admin/v1/settings/history", [&](const std::string &query) {
        return rooms.setting_history(net::form_value(query, "at"), net::form_value(query, "key"));
    });

    routes.takes<v1::ThemePush>("POST", "/admin/v1/themes",
                                [&](const v1::ThemePush &m, const std::string &by) -> Result<v1::ThemePushed> {
                                    if (auto valid = themes::validate(m.tokens()); !valid)
                                        return tl::unexpected<Error>(valid.error());
                                    return rooms.set_theme(m.tokens(), m.at(), by);
                                });
    routes.gives("/admin/v1/themes", [&](const std::string &) { return rooms.themes(); });

    routes.takes<v1::EmergencySet>("PUT", "/admin/v1/emergency", [&](const v1::EmergencySet &m, const std::string &by) {
        return rooms.set_emergency(m, by);
    });
    routes.gives("/admin/v1/emergency", [&](const std::string &) { return rooms.emergencies(); });
}

} // namespace lintel::hub::console

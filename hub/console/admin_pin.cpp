#include "hub/console/admin_pin.h"

#include "hub/console/local_routes.h"
#include "hub/console/places.h"
#include "hub/console/secret_input.h"
#include "hub/core/argon2id.h"
#include "lintel/v1/admin.pb.h"

#include <algorithm>

namespace lintel::hub::console {
namespace {

using Json = nlohmann::ordered_json;

bool is_admin_pin(const std::string &text)
{
    return text.size() >= 4 && text.size() <= 12 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The answer says where, not what.
Result<v1::AdminPinSet> set_admin_pin(rooms::Rooms &rooms, const v1::AdminPinSet &asked, const std::string &by)
{
    Result<std::string> hash{std::string()};
    if (!asked.pin().empty()) {
        if (!is_admin_pin(asked.pin()))
            return fail(Errc::InvalidRequest, "an admin PIN has 4 to 12 digits", "pin");
        hash = core::argon2id_hash(asked.pin(), core::kPinCost);
    }
    if (!hash)
        return tl::unexpected<Error>(hash.error());
    if (auto done = rooms.set_admin_pin(asked.at(), *hash, by); !done)
        return tl::unexpected<Error>(done.error());
    v1::AdminPinSet answer;
    answer.set_at(asked.at());
    return answer;
}

AdminCall put(const Json &body)
{
    return {"PUT", "/admin/v1/admin-pin", body.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

} // namespace

void add_admin_pin_routes(api::Router &router, const api::Services &services)
{
    rooms::Rooms &rooms = services.rooms;
    LocalRoutes(router, services)
        .takes<v1::AdminPinSet>("PUT", "/admin/v1/admin-pin", [&](const v1::AdminPinSet &m, const std::string &by) {
            return set_admin_pin(rooms, m, by);
        });
}

void add_admin_pin_commands(Commands &to)
{
    CLI::App *group = to.group("admin-pin", "The PIN that opens a display's service page");
    const auto set_at = std::make_shared<std::string>("organisation");
    to.command<std::string>(group, "set", "Set it at one place; 4 to 12 digits on standard input", set_at,
                            [](const std::string &at) -> Result<AdminCall> {
                                const auto pin = secret_line("the PIN");
                                if (!pin)
                                    return tl::unexpected<Error>(pin.error());
                                return put({{"at", at}, {"pin", *pin}});
                            })
        ->add_option("--at", *set_at, kAt)
        ->capture_default_str();
    const auto clear_at = std::make_shared<std::string>("organisation");
    to.command<std::string>(group, "clear", "Remove it there; without any, nobody gets in", clear_at,
                            [](const std::string &at) -> Result<AdminCall> {
                                return put({{"at", at}});
                            })
        ->add_option("--at", *clear_at, kAt)
        ->capture_default_str();
}

} // namespace lintel::hub::console

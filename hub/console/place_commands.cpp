#include "hub/console/place_commands.h"

#include "hub/console/places.h"
#include "hub/core/private_file.h"

#include <memory>

namespace lintel::hub::console {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxThemeFile = std::size_t{1} << 20U;

struct ThemeValues
{
    std::string file;
    std::string at;
};

void add_themes(Commands &to)
{
    CLI::App *theme = to.group("theme", "How displays look");
    const auto push = std::make_shared<ThemeValues>();
    CLI::App *command = to.command<ThemeValues>(
        theme, "push", "Store a theme and set it at a place", push, [](const ThemeValues &v) -> Result<AdminCall> {
            const auto tokens = core::read_file(v.file, kMaxThemeFile);
            if (!tokens)
                return tl::unexpected<Error>(tokens.error());
            return post("/admin/v1/themes", {{"tokens", *tokens}, {"at", v.at}});
        });
    command->add_option("FILE", push->file, "Theme tokens, JSON")->required();
    command->add_option("--at", push->at, kAt)->required();
    to.list(theme, "Stored themes and where they are set", "/admin/v1/themes");
}

struct EmergencyValues
{
    std::string at;
    std::string title;
    std::string text;
};

Result<AdminCall> put_emergency(const EmergencyValues &v)
{
    const Json body{{"at", v.at}, {"title", v.title}, {"text", v.text}};
    return AdminCall{"PUT", "/admin/v1/emergency", body.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

void add_emergencies(Commands &to)
{
    CLI::App *emergency = to.group("emergency", "A word to everybody, over everything on the glass");
    const auto set = std::make_shared<EmergencyValues>();
    CLI::App *command = to.command<EmergencyValues>(emergency, "set", "Show it on all displays of a place, at once",
                                                    set, put_emergency);
    command->add_option("--at", set->at, kAt)->required();
    command->add_option("--title", set->title, "One line: \"Leave the building\"")
        ->required()
        ->check([](const std::string &title) { return title.empty() ? "it must say something" : std::string(); });
    command->add_option("--text", set->text, "What to do, in a few sentences");

    const auto clear = std::make_shared<EmergencyValues>();
    to.command<EmergencyValues>(emergency, "clear", "Take it away there", clear, put_emergency)
        ->add_option("--at", clear->at, kAt)
        ->required();
    to.list(emergency, "What stands where", "/admin/v1/emergency");
}

} // namespace

void add_place_commands(Commands &to)
{
    add_themes(to);
    add_emergencies(to);
}

} // namespace lintel::hub::console

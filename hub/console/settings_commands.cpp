#include "hub/console/settings_commands.h"

#include "hub/console/places.h"
#include "hub/console/settings_printing.h"
#include "hub/settings/document.h"
#include "hub/settings/keys.h"

#include <memory>
#include <optional>

namespace lintel::hub::console {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char *kSettings = "/admin/v1/settings";

struct SettingValues
{
    std::string key;
    std::string value;
    std::string at = "organisation";
    std::optional<std::int64_t> if_version;
};

AdminCall put(const SettingValues &values, const std::string &value_json)
{
    Json body{{"at", values.at}, {"key", values.key}, {"value_json", value_json}};
    if (values.if_version)
        body["if_version"] = *values.if_version;
    return {"PUT", kSettings, body.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

Result<AdminCall> set(const SettingValues &values)
{
    const auto key = settings::find_key(values.key);
    if (!key)
        return tl::unexpected<Error>(key.error());
    return put(values, settings::json_from_words(**key, values.value));
}

Result<AdminCall> unset(const SettingValues &values)
{
    return put(values, {});
}

Result<AdminCall> get(const SettingValues &values)
{
    const std::string key = values.key.empty() ? "" : "&key=" + percent_encode(values.key);
    return AdminCall{"GET", kSettings + ("?at=" + percent_encode(values.at)) + key, {}};
}

Result<AdminCall> history(const SettingValues &values)
{
    return AdminCall{
        "GET", kSettings + ("/history?at=" + percent_encode(values.at)) + "&key=" + percent_encode(values.key), {}};
}

/// Asked for one, the list has that one.
Result<std::string> only_one(const SettingValues &values, const std::string &answer)
{
    const Json list = Json::parse(answer, nullptr, false);
    if (values.key.empty() || !list.is_object() || list["settings"].size() != 1)
        return answer;
    return list["settings"].front().dump(-1, ' ', false, Json::error_handler_t::replace);
}

void add_keys(Commands &to, CLI::App *group)
{
    struct Choice
    {
        bool markdown = false;
    };
    const auto choice = std::make_shared<Choice>();
    CLI::App *command = to.anywhere<Choice>(
        group, "keys", "Everything that can be set", choice, [](const Choice &c, const std::filesystem::path &) {
            return Result<std::string>(c.markdown ? settings::document() : keys_json());
        });
    command->add_flag("--markdown", choice->markdown, "As docs/settings.md");
}

} // namespace

void add_settings_commands(Commands &to)
{
    CLI::App *group = to.group("settings", "How displays behave: the nearest value wins");

    const auto to_get = std::make_shared<SettingValues>();
    CLI::App *command = to.command<SettingValues>(group, "get", "The value that holds at a place, or all of them",
                                                  to_get, get, only_one, print_values);
    command->add_option("KEY", to_get->key, "All of them if not given");
    command->add_option("--at", to_get->at, kAt)->capture_default_str();

    const auto to_set = std::make_shared<SettingValues>();
    command = to.command<SettingValues>(group, "set", "Set a value at a place", to_set, set, nullptr, print_change);
    command->add_option("KEY", to_set->key)->required();
    command->add_option("VALUE", to_set->value, "JSON; a text may go without its quotes")->required();
    command->add_option("--at", to_set->at, kAt)->required();
    command->add_option("--if-version", to_set->if_version, "Only if the value there is still of this version");

    const auto to_unset = std::make_shared<SettingValues>();
    command = to.command<SettingValues>(group, "unset", "Let the value above show through", to_unset, unset, nullptr,
                                        print_change);
    command->add_option("KEY", to_unset->key)->required();
    command->add_option("--at", to_unset->at, kAt)->required();
    command->add_option("--if-version", to_unset->if_version, "Only if the value there is still of this version");

    const auto to_explain = std::make_shared<SettingValues>();
    command = to.command<SettingValues>(group, "explain", "Where a value comes from, and what it means", to_explain,
                                        get, only_one, print_explanation);
    command->add_option("KEY", to_explain->key)->required();
    command->add_option("--at", to_explain->at, kAt)->required();

    const auto past = std::make_shared<SettingValues>();
    command = to.command<SettingValues>(group, "history", "What was set at a place, by whom and when", past, history,
                                        nullptr, print_history);
    command->add_option("KEY", past->key, "All of them if not given");
    command->add_option("--at", past->at, kAt)->required();

    add_keys(to, group);
}

} // namespace lintel::hub::console

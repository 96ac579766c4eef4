#include "hub/console/settings_printing.h"

#include "hub/console/printing.h"
#include "hub/settings/keys.h"

#include <nlohmann/json.hpp>

namespace lintel::hub::console {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A text without its quotes; a secret is only said to be set.
std::string plain(const Json &setting)
{
    const std::string text = setting.value("value_json", "");
    if (text.empty())
        return "(set)";
    const Json value = Json::parse(text, nullptr, false);
    return value.is_string() ? value.get<std::string>() : value.is_null() ? "(none)" : text;
}

Json row(const Json &setting)
{
    Json out{{"value", plain(setting)}, {"from", setting.value("from", "")}};
    if (setting.value("set_at_ms", std::int64_t{0}) > 0) {
        out["at_ms"] = setting["set_at_ms"];
        out["by"] = setting.value("set_by", "");
        out["version"] = setting.value("version", std::int64_t{0});
    }
    return out;
}

Json parsed(const std::string &answer)
{
    const Json json = Json::parse(answer, nullptr, false);
    return json.is_object() ? json : Json::object();
}

} // namespace

std::string keys_json()
{
    Json list = Json::array();
    for (const settings::Key &key : settings::keys())
        list.push_back({{"key", key.name},
                        {"default", key.standard.is_null() ? "" : key.standard.dump()},
                        {"value", key.kind.values},
                        {"meaning", key.meaning}});
    return dump({{"keys", list}}) + '\n';
}

std::string print_values(const std::string &answer)
{
    const Json json = parsed(answer);
    if (!json.contains("settings"))
        return plain(json) + '\n';
    Json list = Json::array();
    for (const Json &setting : json["settings"]) {
        Json one{{"key", setting.value("key", "")}};
        one.update(row(setting));
        list.push_back(std::move(one));
    }
    return for_people(dump({{"settings", list}}));
}

std::string print_change(const std::string &answer)
{
    const Json json = parsed(answer);
    return json.value("key", "") + ": " + plain(json) + ", from " + json.value("from", "") + '\n';
}

std::string print_explanation(const std::string &answer)
{
    const Json json = parsed(answer);
    Json list = Json::array();
    for (const Json &one : json.value("candidates", Json::array()))
        list.push_back(row(one));
    return print_change(answer) + json.value("meaning", "") + "\nIt can be " + json.value("values", "") + ".\n\n" +
           for_people(dump({{"candidates", list}}));
}

std::string print_history(const std::string &answer)
{
    Json list = Json::array();
    for (const Json &one : parsed(answer).value("changes", Json::array()))
        list.push_back({{"version", one.value("version", std::int64_t{0})},
                        {"key", one.value("key", "")},
                        {"value", plain(one)},
                        {"at_ms", one.value("at_ms", std::int64_t{0})},
                        {"by", one.value("by", "")}});
    return for_people(dump({{"changes", list}}));
}

} // namespace lintel::hub::console

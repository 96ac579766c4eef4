#include "hub/console/printing.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <set>
#include <vector>

namespace lintel::hub::console {
namespace {

using Json = nlohmann::ordered_json;
using Row = std::vector<std::string>;

std::string local_time(std::int64_t ms)
{
    if (ms == 0)
        return "never";
    const auto seconds = static_cast<std::time_t>(ms / 1000);
    std::tm parts{};
    if (::localtime_r(&seconds, &parts) == nullptr)
        return std::to_string(ms);
    std::array<char, 32> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%F %T", &parts);
    return {text.data(), size};
}

/// Points in time; other figures that end in _ms are lengths.
bool is_time(const std::string &name)
{
    static const std::set<std::string> kTimes{"start_ms",       "end_ms",          "last_seen_ms", "paired_at_ms",
                                              "read_at_ms",     "changed_at_ms",   "since_ms",     "until_ms",
                                              "at_ms",          "cloned_since_ms", "stored_at_ms", "set_at_ms",
                                              "reported_at_ms", "solved_at_ms",    "last_at_ms"};
    return kTimes.count(name) > 0;
}

std::string label(std::string name)
{
    if (name.ends_with("_ms") && is_time(name))
        name.resize(name.size() - 3);
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

/// What others wrote, as text: a terminal obeys control characters (C0, DEL; in UTF-8 also C1).
std::string plain(std::string text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
        if (byte < 0x20 || byte == 0x7f)
            text[i] = ' ';
        else if (byte == 0xc2 && next >= 0x80 && next < 0xa0)
            text.replace(i, 2, " ");
    }
    return text;
}

/// Why a calendar is not read, or not all of it.
std::string first_issue(const Json &health)
{
    const auto issues = health.find("issues");
    if (issues == health.end() || !issues->is_array() || issues->empty())
        return {};
    const std::string more = issues->size() > 1 ? fmt::format(" (and {} more)", issues->size() - 1) : "";
    return ": " + plain(issues->front().value("detail", "")) + more;
}

std::string cell(const std::string &name, const Json &value)
{
    if (value.is_number_integer() && is_time(name))
        return local_time(value.get<std::int64_t>());
    if (value.is_string())
        return plain(value.get<std::string>());
    if (value.is_boolean())
        return value.get<bool>() ? "yes" : "no";
    if (value.is_array()) {
        std::string all;
        for (const Json &one : value)
            all += (all.empty() ? "" : ", ") + cell(name, one);
        return all;
    }
    // Of a thing within: what it is called, or how it stands.
    for (const char *telling : {"state", "name", "sha256", "detail", "key"}) {
        if (value.is_object() && value.contains(telling))
            return cell(telling, value[telling]);
    }
    if (value.is_object() && value.contains("read_at_ms"))
        return "read " + local_time(value["read_at_ms"].get<std::int64_t>()) + first_issue(value);
    return value.dump();
}

/// Columns as wide as their contents; characters counted, not bytes.
std::size_t width(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::string table(const Json &list)
{
    std::vector<std::string> names;
    for (const Json &item : list) {
        for (const auto &[name, value] : item.items()) {
            if (name != "id" && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    std::vector<Row> rows(1);
    for (const std::string &name : names)
        rows.front().push_back(label(name));
    for (const Json &item : list) {
        Row row;
        for (const std::string &name : names)
            row.push_back(item.contains(name) ? cell(name, item[name]) : "");
        rows.push_back(std::move(row));
    }
    std::vector<std::size_t> widths(names.size(), 0);
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    std::string out;
    for (const Row &row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(widths[i] - width(row[i]) + 2, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out;
}

} // namespace

std::string for_people(const std::string &json)
{
    const Json answer = Json::parse(json, nullptr, false);
    if (!answer.is_object())
        return json;
    if (answer.size() == 1 && answer.front().is_array())
        return answer.front().empty() ? "none\n" : table(answer.front());
    std::string out;
    for (const auto &[name, value] : answer.items()) {
        if (value.is_array() && !value.empty() && value.front().is_object()) {
            out += label(name) + ":\n" + table(value);
            continue;
        }
        const std::string text = cell(name, value);
        if (!text.empty())
            out += label(name) + ": " + text + '\n';
    }
    return out;
}

} // namespace lintel::hub::console

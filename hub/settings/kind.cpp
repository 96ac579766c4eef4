#include "hub/settings/kind.h"

#include "hub/core/argon2id.h"
#include "hub/core/rfc3339.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <regex>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace lintel::hub::settings {
namespace {

constexpr std::int64_t kLatest = 253402300799999; // the year 9999
constexpr std::int64_t kMaxAsset = std::int64_t{16} << 20U;
constexpr std::size_t kMaxAddress = 500;

bool is_number(const Json &value, std::int64_t least, std::int64_t most)
{
    return value.is_number_integer() && value.get<std::int64_t>() >= least && value.get<std::int64_t>() <= most;
}

bool is_line(const Json &value, std::size_t bytes)
{
    if (!value.is_string())
        return false;
    const auto &text = value.get_ref<const std::string &>();
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    return text.find_first_not_of(' ') != std::string::npos && text.size() <= bytes &&
           std::none_of(text.begin(), text.end(), is_control);
}

bool is_language(const Json &value)
{
    static const std::regex pattern("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");
    return value.is_string() && value.get_ref<const std::string &>().size() <= 35 &&
           std::regex_match(value.get_ref<const std::string &>(), pattern);
}

template <typename Accepts>
bool is_list_of(const Json &value, std::size_t count, Accepts accepts)
{
    if (!value.is_array() || value.empty() || value.size() > count)
        return false;
    std::set<Json> seen;
    return std::all_of(value.begin(), value.end(),
                       [&](const Json &one) { return accepts(one) && seen.insert(one).second; });
}

bool is_web_address(const std::string &text)
{
    static const std::regex anywhere(R"(https://[A-Za-z0-9.\-]+(:[0-9]{1,5})?(/[!-~]*)?)");
    static const std::regex here(R"(http://(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?(/[!-~]*)?)");
    return text.size() <= kMaxAddress && (std::regex_match(text, anywhere) || std::regex_match(text, here));
}

std::string clock(int minutes)
{
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

} // namespace

Kind yes_or_no()
{
    return {"true or false", false, [](Json &v) { return v.is_boolean(); }};
}

Kind number(std::int64_t least, std::int64_t most)
{
    return {fmt::format("a whole number from {} to {}", least, most), false,
            [=](Json &v) { return is_number(v, least, most); }};
}

Kind numbers(std::int64_t least, std::int64_t most, std::size_t count)
{
    return {fmt::format("a list of 1 to {} different whole numbers from {} to {}, such as [{}]", count, least, most,
                        least == 1 ? "1,2,3" : "30,15,45"),
            false, [=](Json &v) {
                return is_list_of(v, count, [=](const Json &one) { return is_number(one, least, most); });
            }};
}

Kind words(std::size_t bytes)
{
    return {fmt::format("a line of text, at most {} bytes", bytes), true, [=](Json &v) { return is_line(v, bytes); }};
}

Kind lines_of_words(std::size_t bytes, std::size_t count)
{
    return {fmt::format("a list of 1 to {} different lines of text, such as [\"Call\",\"Interview\"]", count), false,
            [=](Json &v) { return is_list_of(v, count, [=](const Json &one) { return is_line(one, bytes); }); }};
}

Kind one_of(std::initializer_list<const char *> choices)
{
    const std::vector<std::string> all(choices.begin(), choices.end());
    return {fmt::format("one of {}", fmt::join(all, ", ")), true, [=](Json &v) {
                return v.is_string() && std::find(all.begin(), all.end(), v.get<std::string>()) != all.end();
            }};
}

Kind language()
{
    return {"a language by BCP 47, such as en or de-DE", true, [](Json &v) { return is_language(v); }};
}

Kind languages(std::size_t count)
{
    return {fmt::format("a list of 1 to {} different languages by BCP 47, such as [\"en\",\"de\"]", count), false,
            [=](Json &v) { return is_list_of(v, count, is_language); }};
}

Kind hours()
{
    return {"two times of a day, such as 09:00-18:00, the later one at most 24:00", true, [](Json &v) {
                const auto found = v.is_string() ? hours_from(v.get<std::string>()) : std::nullopt;
                if (found)
                    v = clock(found->start_min) + '-' + clock(found->end_min);
                return found.has_value();
            }};
}

Kind point_in_time()
{
    return {"a time by RFC 3339, such as 2026-11-20T18:00:00+01:00", true, [](Json &v) {
                const auto found = v.is_string() ? time_from(v.get<std::string>()) : std::nullopt;
                if (found)
                    v = core::to_rfc3339(from_ms(*found));
                return found.has_value();
            }};
}

Kind web_address()
{
    return {"an address that begins with https://, or with http:// on this machine", true,
            [](Json &v) { return v.is_string() && is_web_address(v.get<std::string>()); }};
}

Kind pin_hash()
{
    return {"set with: lintel-hub admin-pin set", true,
            [](Json &v) { return v.is_string() && core::is_argon2id_hash(v.get_ref<const std::string &>()); }};
}

Kind stored_theme()
{
    return {"a stored theme, by its name or the beginning of its SHA-256: lintel-hub theme list", true, [](Json &v) {
                static const std::regex hash("[0-9a-f]{64}");
                return v.is_object() && v.size() == 3 && v.contains("sha256") && v["sha256"].is_string() &&
                       std::regex_match(v["sha256"].get_ref<const std::string &>(), hash) && v.contains("size") &&
                       is_number(v["size"], 1, kMaxAsset) && v.contains("media_type") && is_line(v["media_type"], 100);
            }};
}

std::optional<Hours> hours_from(const std::string &text)
{
    static const std::regex pattern("([0-9]{1,2}):([0-5][0-9])-([0-9]{1,2}):([0-5][0-9])");
    std::smatch part;
    if (!std::regex_match(text, part, pattern))
        return std::nullopt;
    const Hours found{std::stoi(part[1]) * 60 + std::stoi(part[2]), std::stoi(part[3]) * 60 + std::stoi(part[4])};
    if (found.end_min <= found.start_min || found.end_min > 24 * 60)
        return std::nullopt;
    return found;
}

std::optional<std::int64_t> time_from(const std::string &text)
{
    const auto found = core::from_rfc3339(text);
    if (!found || to_ms(*found) < 0 || to_ms(*found) > kLatest)
        return std::nullopt;
    return to_ms(*found);
}

} // namespace lintel::hub::settings

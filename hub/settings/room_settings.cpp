#include "hub/settings/room_settings.h"

#include "hub/core/argon2id.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <regex>
#include <set>
#include <utility>

namespace lintel::hub::settings {
namespace {

using Json = nlohmann::json;
using Check = std::function<std::optional<std::string>(Json &)>; // what is wrong, in words

constexpr std::size_t kMaxText = 200;
constexpr std::int64_t kMaxTime = 253402300799999; // the year 9999
constexpr std::int64_t kMaxAsset = std::int64_t{16} << 20;

Check whole_number(std::int64_t low, std::int64_t high)
{
    return [=](Json &v) -> std::optional<std::string> {
        if (v.is_number_integer() && v.get<std::int64_t>() >= low && v.get<std::int64_t>() <= high)
            return std::nullopt;
        return fmt::format("must be a whole number from {} to {}", low, high);
    };
}

Check numbers(std::int64_t low, std::int64_t high, std::size_t most)
{
    return [=](Json &v) -> std::optional<std::string> {
        const auto words =
            fmt::format("must be a list of 1 to {} different whole numbers from {} to {}", most, low, high);
        if (!v.is_array() || v.empty() || v.size() > most)
            return words;
        std::set<std::int64_t> seen;
        for (Json &one : v) {
            if (whole_number(low, high)(one) || !seen.insert(one.get<std::int64_t>()).second)
                return words;
        }
        return std::nullopt;
    };
}

std::optional<std::string> truth(Json &v)
{
    return v.is_boolean() ? std::nullopt : std::optional<std::string>("must be true or false");
}

std::optional<std::string> text(Json &v)
{
    if (v.is_string() && !v.get_ref<const std::string &>().empty() &&
        v.get_ref<const std::string &>().size() <= kMaxText)
        return std::nullopt;
    return fmt::format("must be a text of 1 to {} bytes", kMaxText);
}

std::optional<std::string> language(Json &v)
{
    static const std::regex pattern("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");
    if (v.is_string() && v.get_ref<const std::string &>().size() <= 35 &&
        std::regex_match(v.get_ref<const std::string &>(), pattern))
        return std::nullopt;
    return "must be a BCP 47 language, such as \"en\" or \"de-DE\"";
}

std::optional<std::string> hour_format(Json &v)
{
    if (v == Json(12) || v == Json("12") || v == Json("HOUR_FORMAT_12"))
        v = 12;
    else if (v == Json(24) || v == Json("24") || v == Json("HOUR_FORMAT_24"))
        v = 24;
    else
        return "must be 12 or 24";
    return std::nullopt;
}

std::optional<std::string> privacy(Json &v)
{
    if (v == Json("full") || v == Json("organiser") || v == Json("busy"))
        return std::nullopt;
    return "must be \"full\", \"organiser\" or \"busy\"";
}

std::optional<std::string> pin_hash(Json &v)
{
    if (v.is_string() && core::is_argon2id_hash(v.get_ref<const std::string &>()))
        return std::nullopt;
    return "must be an Argon2id hash; set the PIN with: lintel-hub admin-pin set";
}

std::optional<std::string> asset(Json &v)
{
    static const std::regex hash("[0-9a-f]{64}");
    const auto *words = "must be {\"sha256\", \"size\", \"media_type\"} of a stored asset";
    if (!v.is_object() || !v.contains("sha256") || !v.contains("size") || !v.contains("media_type") || v.size() != 3)
        return words;
    if (!v["sha256"].is_string() || !std::regex_match(v["sha256"].get_ref<const std::string &>(), hash) ||
        whole_number(1, kMaxAsset)(v["size"]) || text(v["media_type"]))
        return words;
    return std::nullopt;
}

struct Key
{
    std::string default_json;
    Check check;
};

const std::map<std::string, Key> &keys()
{
    static const std::map<std::string, Key> all{
        {"language", {"\"en\"", language}},
        {"hour_format", {"null", hour_format}},
        {"booking_lengths_min", {"[30,15,45]", numbers(5, 1440, 6)}},
        {"shortest_booking_min", {"15", whole_number(5, 240)}},
        {"longest_booking_min", {"240", whole_number(5, 1440)}},
        {"stale_after_min", {"5", whole_number(1, 1440)}},
        {"stale_unknown_after_min", {"120", whole_number(1, 10080)}},
        {"day_start_min", {"540", whole_number(0, 1439)}},
        {"day_end_min", {"1080", whole_number(1, 1440)}},
        {"working_days", {"[1,2,3,4,5]", numbers(1, 7, 7)}},
        {"booking_allowed", {"true", truth}},
        {"booking_title", {"null", text}},
        {"closed", {"false", truth}},
        {"closed.reason", {"null", text}},
        {"closed.until_ms", {"null", whole_number(0, kMaxTime)}},
        {"edit_others", {"false", truth}},
        {"privacy", {"\"full\"", privacy}},
        {"horizon_days", {"14", whole_number(1, 60)}},
        {"theme", {"null", asset}},
        {kAdminPinHash, {"null", pin_hash}},
        {"titles_kept_days", {"7", whole_number(1, 365)}},
    };
    return all;
}

/// The words on a meeting nobody gave a title, by language.
constexpr std::array<std::pair<const char *, const char *>, 9> kBookedAtTheDoor{{
    {"de", "An der Tür gebucht"},
    {"fr", "Réservé à la porte"},
    {"es", "Reservado en la puerta"},
    {"it", "Prenotato alla porta"},
    {"nl", "Geboekt aan de deur"},
    {"fi", "Varattu ovelta"},
    {"sv", "Bokat vid dörren"},
    {"ar", "محجوز عند الباب"},
    {"he", "הוזמן בדלת"},
}};

/// A stored value; a discarded one (a store edited by hand) counts as not set.
class Values
{
public:
    explicit Values(const SettingMap &values) : m_values(values) {}

    [[nodiscard]] std::optional<Json> find(const char *key) const
    {
        const auto it = m_values.find(key);
        if (it == m_values.end())
            return std::nullopt;
        Json value = Json::parse(it->second.value_json, nullptr, false);
        if (value.is_discarded() || keys().at(key).check(value))
            return std::nullopt;
        return value;
    }

    template <typename T>
    [[nodiscard]] std::optional<T> get(const char *key) const
    {
        const auto value = find(key);
        return value ? std::optional<T>(value->get<T>()) : std::nullopt;
    }

private:
    const SettingMap &m_values;
};

void set_closure(const Values &values, v1::Settings &shown)
{
    const auto reason = values.get<std::string>("closed.reason");
    const auto until = values.get<std::int64_t>("closed.until_ms");
    // "closed" decides where it is set; a reason or a time alone closes, too.
    if (!values.get<bool>("closed").value_or(reason.has_value() || until.has_value()))
        return;
    shown.mutable_closed()->set_reason(reason.value_or(""));
    shown.mutable_closed()->set_until_ms(until.value_or(0));
}

} // namespace

bool RoomSettings::booking_allowed() const
{
    return !shown.has_booking_allowed() || shown.booking_allowed();
}

std::string RoomSettings::booking_title() const
{
    if (!shown.booking_title().empty())
        return shown.booking_title();
    const std::string base = shown.language().substr(0, shown.language().find('-'));
    for (const auto &[lang, words] : kBookedAtTheDoor) {
        if (base == lang)
            return words;
    }
    return "Booked at the door";
}

const std::map<std::string, std::string> &setting_defaults()
{
    static const std::map<std::string, std::string> defaults = [] {
        std::map<std::string, std::string> made;
        for (const auto &[name, key] : keys())
            made.emplace(name, key.default_json);
        return made;
    }();
    return defaults;
}

Result<std::string> check_setting(const std::string &key, const std::string &value_json)
{
    const auto it = keys().find(key);
    if (it == keys().end())
        return fail(Errc::InvalidRequest, fmt::format("there is no setting \"{}\"", key), "key");
    Json value = Json::parse(value_json, nullptr, false);
    if (value.is_discarded())
        return fail(Errc::InvalidRequest, "the value is not JSON; a text needs its quotes", "value_json");
    if (const auto wrong = it->second.check(value))
        return fail(Errc::InvalidRequest, fmt::format("{} {}", key, *wrong), "value_json");
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<RoomSettings> make_settings(const SettingMap &stored)
{
    const Values values(stored);
    RoomSettings s;
    s.shown.set_language(values.get<std::string>("language").value_or("en"));
    if (const auto hours = values.get<int>("hour_format"))
        s.shown.set_hour_format(*hours == 12 ? v1::HOUR_FORMAT_12 : v1::HOUR_FORMAT_24);
    for (const int length : values.get<std::vector<int>>("booking_lengths_min").value_or(std::vector{30, 15, 45}))
        s.shown.add_booking_lengths_min(length);
    s.shortest_min = values.get<int>("shortest_booking_min").value_or(s.shortest_min);
    s.longest_min = values.get<int>("longest_booking_min").value_or(s.longest_min);
    s.day_start_min = values.get<int>("day_start_min").value_or(s.day_start_min);
    s.day_end_min = values.get<int>("day_end_min").value_or(s.day_end_min);
    s.working_days = values.get<std::vector<int>>("working_days").value_or(s.working_days);
    std::sort(s.working_days.begin(), s.working_days.end());
    s.shown.set_shortest_booking_min(s.shortest_min);
    s.shown.set_longest_booking_min(s.longest_min);
    s.shown.set_stale_after_min(values.get<int>("stale_after_min").value_or(5));
    s.shown.set_stale_unknown_after_min(values.get<int>("stale_unknown_after_min").value_or(120));
    s.shown.set_day_start_min(s.day_start_min);
    s.shown.set_day_end_min(s.day_end_min);
    for (const int day : s.working_days)
        s.shown.add_working_days(day);
    if (const auto allowed = values.get<bool>("booking_allowed"))
        s.shown.set_booking_allowed(*allowed);
    s.shown.set_booking_title(values.get<std::string>("booking_title").value_or(""));
    s.shown.set_booking_title(s.booking_title());
    set_closure(values, s.shown);
    s.shown.set_admin_pin_hash(values.get<std::string>(kAdminPinHash).value_or(""));
    s.shown.set_titles_kept_days(values.get<int>("titles_kept_days").value_or(7));
    s.end_policy = values.get<bool>("edit_others").value_or(false) ? EditPolicy::Anyone : EditPolicy::DoorBookings;
    s.extend_policy = s.end_policy;
    const auto masking = values.get<std::string>("privacy").value_or("full");
    s.privacy = masking == "busy" ? Privacy::None : masking == "organiser" ? Privacy::Organiser : Privacy::All;
    s.horizon_days = values.get<int>("horizon_days").value_or(s.horizon_days);
    if (const auto theme = values.find("theme")) {
        v1::AssetRef ref;
        ref.set_sha256(theme->at("sha256").get<std::string>());
        ref.set_size(theme->at("size").get<std::int64_t>());
        ref.set_media_type(theme->at("media_type").get<std::string>());
        s.theme = std::move(ref);
    }
    if (s.day_end_min <= s.day_start_min)
        return fail(Errc::InvalidRequest, "the working day would end before it starts", "value_json");
    if (s.longest_min < s.shortest_min)
        return fail(Errc::InvalidRequest, "the longest booking would be shorter than the shortest", "value_json");
    if (s.shown.stale_unknown_after_min() < s.shown.stale_after_min())
        return fail(Errc::InvalidRequest, "a reading would be unknown before it is stale", "value_json");
    return s;
}

} // namespace lintel::hub::settings

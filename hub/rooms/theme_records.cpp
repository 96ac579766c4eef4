#include "hub/rooms/theme_records.h"

#include "hub/core/crypto.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace lintel::hub::rooms {
namespace {

using Json = nlohmann::json;

constexpr const char *kThemeType = "application/vnd.lintel.theme+json";
constexpr std::size_t kLeastOfHash = 8;

v1::AssetRef reference(const std::string &sha256, std::int64_t size)
{
    v1::AssetRef ref;
    ref.set_sha256(sha256);
    ref.set_size(size);
    ref.set_media_type(kThemeType);
    return ref;
}

std::string name_in(const std::string &tokens)
{
    const Json parsed = Json::parse(tokens, nullptr, false);
    const auto found = parsed.is_object() ? parsed.find("name") : parsed.end();
    return found != parsed.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

v1::AssetRef store_theme(soci::session &sql, const std::string &tokens, Instant now)
{
    v1::AssetRef ref = reference(core::sha256_hex(tokens), static_cast<std::int64_t>(tokens.size()));
    int present = 0;
    sql << "SELECT COUNT(*) FROM assets WHERE sha256 = :s", soci::use(ref.sha256()), soci::into(present);
    if (present == 0) {
        const std::int64_t at = to_ms(now);
        sql << "INSERT INTO assets (sha256, media_type, body, created_at) VALUES (:s, :m, :b, :t)",
            soci::use(ref.sha256()), soci::use(ref.media_type()), soci::use(tokens), soci::use(at);
    }
    return ref;
}

std::vector<v1::StoredTheme> load_themes(soci::session &sql)
{
    std::vector<v1::StoredTheme> themes;
    const std::string type = kThemeType;
    std::string sha256, body;
    long long at = 0;
    soci::statement st = (sql.prepare << "SELECT sha256, body, created_at FROM assets WHERE media_type = :m "
                                         "ORDER BY created_at DESC, sha256",
                          soci::use(type), soci::into(sha256), soci::into(body), soci::into(at));
    st.execute();
    while (st.fetch()) {
        v1::StoredTheme theme;
        theme.set_name(name_in(body));
        *theme.mutable_theme() = reference(sha256, static_cast<std::int64_t>(body.size()));
        theme.set_stored_at_ms(at);
        themes.push_back(std::move(theme));
    }
    return themes;
}

Result<std::string> find_theme(soci::session &sql, const std::string &value_json)
{
    const Json value = Json::parse(value_json, nullptr, false);
    const bool is_reference = value.is_object() && value.contains("sha256") && value["sha256"].is_string();
    const std::string wanted = is_reference        ? value["sha256"].get<std::string>()
                               : value.is_string() ? value.get<std::string>()
                                                   : std::string();
    const auto themes = load_themes(sql);
    std::vector<const v1::StoredTheme *> found;
    for (const v1::StoredTheme &theme : themes) {
        const std::string &hash = theme.theme().sha256();
        if (hash == wanted)
            return theme_json(theme.theme());
        // Of two with one name, the one that was stored last.
        const bool same_name = theme.name() == wanted && std::none_of(found.begin(), found.end(), [&](const auto *one) {
                                   return one->name() == wanted;
                               });
        if (!is_reference && !wanted.empty() &&
            (same_name || (wanted.size() >= kLeastOfHash && hash.starts_with(wanted))))
            found.push_back(&theme);
    }
    if (found.empty())
        return fail(
            Errc::NotFound,
            fmt::format("no theme \"{}\" is stored here; lintel-hub theme list shows them, theme push stores one",
                        wanted),
            "value_json");
    if (found.size() > 1)
        return fail(Errc::Conflict, fmt::format("several themes answer to \"{}\": write the whole SHA-256", wanted),
                    "value_json");
    return theme_json(found.front()->theme());
}

std::string theme_json(const v1::AssetRef &theme)
{
    return Json{{"sha256", theme.sha256()}, {"size", theme.size()}, {"media_type", theme.media_type()}}.dump();
}

} // namespace lintel::hub::rooms

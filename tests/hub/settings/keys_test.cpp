#include "hub/settings/document.h"
#include "hub/settings/keys.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace lintel::hub::settings {
namespace {

constexpr const char *kHash = "\"$argon2id$v=19$m=32768,t=3,p=1$c29tZXNhbHQwMTIzNDU2Nw$"
                              "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"";
const std::string kTheme = "{\"media_type\":\"a/b\",\"sha256\":\"" + std::string(64, 'a') + "\",\"size\":2}";

struct Values
{
    std::vector<std::string> good;
    std::vector<std::string> bad;
};

/// What is wrong for every key of a kind, and what is right for some.
const Values kBools{{"true", "false"}, {"1", "\"true\"", "null", "[]"}};
const Values kPolicies{{"\"anyone\"", "\"door_bookings\"", "\"checked_in\"", "\"off\""},
                       {"\"all\"", "\"ANYONE\"", "true", "1", "null"}};

Values whole(std::int64_t least, std::int64_t most)
{
    return {{std::to_string(least), std::to_string(most)},
            {std::to_string(least - 1), std::to_string(most + 1), "1.5", "\"5\"", "true", "null", "[1]"}};
}

Values line(std::size_t most)
{
    return {{"\"x\"", "\"Räume & <b>\"", '"' + std::string(most, 'x') + '"'},
            {"\"\"", '"' + std::string(most + 1, 'x') + '"', "\"a\\nb\"", "\"a\\u0000b\"", "7", "null", "not json"}};
}

const std::map<std::string, Values> &values()
{
    static const std::map<std::string, Values> all{
        {"language", {{"\"en\"", "\"de-DE\"", "\"zh-Hans\""}, {"\"not a language\"", "7", "\"\"", "\"e\"", "null"}}},
        {"languages", {{"[\"en\"]", "[\"de\",\"en\"]"}, {"[]", "[\"en\",\"en\"]", "\"en\"", "[7]", "[\"x y\"]"}}},
        {"time_format", {{"\"12h\"", "\"24h\""}, {"12", "\"12\"", "\"13h\"", "null"}}},
        {"day.hours",
         {{"\"09:00-18:00\"", "\"00:00-24:00\"", "\"7:30-19:15\""},
          {"\"18:00-09:00\"", "\"09:00-09:00\"", "\"09:00-24:01\"", "\"09:60-18:00\"", "\"9-18\"", "540", "\"\""}}},
        {"day.working_days", {{"[1]", "[7,1]"}, {"[0]", "[8]", "[]", "[1,1]", "\"mon\"", "[1.5]"}}},
        {"booking.allowed", kBools},
        {"booking.lengths_min", {{"[30]", "[5,1440]"}, {"[]", "[4]", "[1441]", "[30,30]", "[1,2,3,4,5,6,7]", "30"}}},
        {"booking.shortest_min", whole(5, 240)},
        {"booking.longest_min", whole(5, 1440)},
        {"booking.days_ahead", whole(0, 60)},
        {"booking.title", line(200)},
        {"booking.titles", {{"[\"Call\"]"}, {"[]", "[\"\"]", "[\"a\",\"a\"]", "\"Call\"", "[1]"}}},
        {"booking.title_typed", kBools},
        {"booking.buffer_min", whole(0, 120)},
        {"booking.end_policy", kPolicies},
        {"booking.extend_policy", kPolicies},
        {"booking.elsewhere", kBools},
        {"check_in.required", kBools},
        {"check_in.before_min", whole(0, 120)},
        {"check_in.after_min", whole(1, 120)},
        {"check_in.longest_min", whole(5, 10080)},
        {"release.effect", {{"\"cancel\"", "\"shorten\"", "\"mark\""}, {"\"delete\"", "1", "null"}}},
        {"release.when_silent", {{"\"defer\"", "\"release\""}, {"\"wait\"", "true", "null"}}},
        {"privacy.show",
         {{"\"all\"", "\"subject\"", "\"organiser\"", "\"none\""}, {"\"full\"", "\"\"", "true", "null"}}},
        {"message", line(200)},
        {"closed", kBools},
        {"closed.reason", line(200)},
        {"closed.until",
         {{"\"2026-11-20T18:00:00Z\"", "\"2026-11-20T18:00:00+01:00\""},
          {"\"2026-11-20T18:00:00\"", "\"2026-11-20\"", "1795255200000", "\"soon\"", "null"}}},
        {"theme", {{kTheme}, {"\"Violet\"", "{}", "{\"sha256\":\"xyz\",\"size\":1,\"media_type\":\"a\"}", "7"}}},
        {"stale.after_min", whole(1, 1440)},
        {"stale.unknown_after_min", whole(1, 10080)},
        {"idle.office_hours", {{"\"07:00-19:00\""}, {"\"19:00-07:00\"", "7", "\"always\""}}},
        {"idle.day_percent", whole(1, 100)},
        {"idle.night_percent", whole(1, 100)},
        {"idle.off_after_min", whole(0, 1440)},
        {"idle.wake_before_min", whole(1, 120)},
        {"access.reachable", kBools},
        {"access.high_contrast", kBools},
        {"access.larger_text", kBools},
        {"access.reduced_motion", kBools},
        {"phone.page", kBools},
        {"reports.allowed", kBools},
        {"reports.webhook_url",
         {{"\"https://example.org/hook?x=1\"", "\"http://127.0.0.1:8099/in\"", "\"http://localhost\"",
           "\"http://[::1]:80/\""},
          {"\"http://example.org/\"", "\"ftp://example.org\"", "\"https://\"", "\"http://localhost.example.org/\"",
           "\"https://user@example.org/\"", "\"https://a b/\"", "7", "\"\""}}},
        {"find.rooms", kBools},
        {"find.meetings", kBools},
        {"titles.kept_days", whole(1, 365)},
        {"calendar.horizon_days", whole(1, 60)},
        {"admin_pin", {{kHash}, {"\"1234\"", "1234", "\"\"", "null"}}},
    };
    return all;
}

TEST(Keys, EveryKeyTakesItsGoodValuesAndRefusesTheBadByName)
{
    for (const Key &key : keys()) {
        const auto known = values().find(key.name);
        ASSERT_NE(known, values().end()) << key.name;
        for (const std::string &good : known->second.good) {
            const auto accepted = check(key, good);
            ASSERT_TRUE(accepted) << key.name << ' ' << good << ": " << accepted.error().detail;
            EXPECT_EQ(check(key, *accepted).value(), *accepted) << key.name << ": one form only";
        }
        for (const std::string &bad : known->second.bad) {
            const auto refused = check(key, bad);
            ASSERT_FALSE(refused) << key.name << ' ' << bad;
            EXPECT_EQ(refused.error().code, Errc::InvalidRequest);
            EXPECT_EQ(refused.error().field, "value_json");
            EXPECT_NE(refused.error().detail.find(key.name), std::string::npos) << "says which";
        }
    }
    EXPECT_EQ(values().size(), keys().size());
}

TEST(Keys, EveryDefaultIsWhatItsKeyAcceptsAndEveryNameStandsOnce)
{
    std::set<std::string> names;
    for (const Key &key : keys()) {
        EXPECT_TRUE(names.insert(key.name).second) << key.name;
        EXPECT_FALSE(std::string(key.meaning).empty()) << key.name;
        if (!key.standard.is_null()) {
            EXPECT_EQ(check(key, key.standard.dump()).value_or("refused"), key.standard.dump()) << key.name;
        }
    }
}

TEST(Keys, ValuesAreStoredInOneForm)
{
    EXPECT_EQ(check(**find_key("day.hours"), "\"7:30-9:00\"").value(), "\"07:30-09:00\"");
    EXPECT_EQ(check(**find_key("closed.until"), "\"2026-11-20T18:00:00+01:00\"").value(), "\"2026-11-20T17:00:00Z\"");
    EXPECT_EQ(check(**find_key("day.working_days"), " [ 1 , 2 ] ").value(), "[1,2]");
}

TEST(Keys, AnUnknownOneIsAnsweredWithTheNearest)
{
    const auto suggests = [](const char *given, const char *meant) {
        const auto refused = find_key(given);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().field, "key");
        EXPECT_NE(refused.error().detail.find(meant), std::string::npos) << given << ": " << refused.error().detail;
    };
    suggests("lenguage", "language");
    suggests("booking.length_min", "booking.lengths_min");
    suggests("end_policy", "booking.end_policy");
    suggests("hour_format", "time_format");
    suggests("", "settings keys");
    suggests(std::string(100'000, 'x').c_str(), "settings keys");
}

TEST(Keys, ATextMayGoWithoutItsQuotes)
{
    const auto typed = [](const char *key, const char *words) { return json_from_words(**find_key(key), words); };
    EXPECT_EQ(typed("language", "de-DE"), "\"de-DE\"");
    EXPECT_EQ(typed("language", "\"de-DE\""), "\"de-DE\"");
    EXPECT_EQ(typed("booking.title", "2026"), "\"2026\"");
    EXPECT_EQ(typed("booking.title", "true"), "\"true\"");
    EXPECT_EQ(typed("day.hours", "09:00-18:00"), "\"09:00-18:00\"");
    EXPECT_EQ(typed("booking.lengths_min", "[15,30]"), "[15,30]");
    EXPECT_EQ(typed("stale.after_min", "7"), "7");
    EXPECT_EQ(typed("closed", "true"), "true");
    EXPECT_FALSE(check(**find_key("closed"), typed("closed", "yes")));
}

TEST(Keys, OnlyTheAdminPinIsASecret)
{
    for (const Key &key : keys())
        EXPECT_EQ(key.secret, std::string(key.name) == "admin_pin") << key.name;
}

TEST(Keys, TheDocumentIsPrintedFromTheTable)
{
    std::ifstream file(LINTEL_SOURCE_DIR "/docs/settings.md");
    std::stringstream written;
    written << file.rdbuf();
    EXPECT_EQ(written.str(), document()) << "lintel-hub settings keys --markdown > docs/settings.md";
}

} // namespace
} // namespace lintel::hub::settings

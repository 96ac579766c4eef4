#include "support.h"

#include "hub/rooms/settings.h"

#include <gtest/gtest.h>

namespace lintel::hub {
namespace {

using rooms::check_setting;
using rooms::make_settings;
using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::TempDir;
using Held = std::pair<std::string, std::string>;

TEST(Settings, EveryDefaultIsWhatItsKeyAccepts)
{
    for (const auto &[key, value] : rooms::setting_defaults()) {
        if (value == "null")
            EXPECT_FALSE(check_setting(key, value).has_value()) << key;
        else
            EXPECT_TRUE(check_setting(key, value).has_value()) << key;
    }
}

TEST(Settings, WrongValuesAreRefusedByName)
{
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"no_such_key", "1"},
        {"language", "\"not a language\""},
        {"language", "7"},
        {"hour_format", "13"},
        {"booking_lengths_min", "[]"},
        {"booking_lengths_min", "[30,30]"},
        {"booking_lengths_min", "[1,2,3,4,5,6,7]"},
        {"shortest_booking_min", "0"},
        {"shortest_booking_min", "15.5"},
        {"longest_booking_min", "\"240\""},
        {"stale_after_min", "0"},
        {"stale_unknown_after_min", "-1"},
        {"day_start_min", "1440"},
        {"day_end_min", "0"},
        {"working_days", "[0]"},
        {"working_days", "[8]"},
        {"booking_allowed", "\"yes\""},
        {"booking_title", "\"\""},
        {"closed", "1"},
        {"closed.reason", "true"},
        {"closed.until_ms", "-5"},
        {"edit_others", "null"},
        {"privacy", "\"some\""},
        {"horizon_days", "0"},
        {"horizon_days", "61"},
        {"theme", "{\"sha256\":\"xyz\",\"size\":1,\"media_type\":\"a\"}"},
        {"language", "not json"},
    };
    for (const auto &[key, value] : wrong) {
        const auto checked = check_setting(key, value);
        ASSERT_FALSE(checked.has_value()) << key << " " << value;
        EXPECT_EQ(checked.error().code, Errc::InvalidRequest);
        EXPECT_FALSE(checked.error().field.empty());
    }
}

TEST(Settings, OneFormOfEachValueIsStored)
{
    EXPECT_EQ(check_setting("hour_format", "\"12\"").value(), "12");
    EXPECT_EQ(check_setting("hour_format", "\"HOUR_FORMAT_24\"").value(), "24");
    EXPECT_EQ(check_setting("working_days", " [ 1 , 2 ] ").value(), "[1,2]");
}

TEST(Settings, ContradictionsAreRefused)
{
    EXPECT_FALSE(make_settings({{"day_start_min", {"1200", ""}}, {"day_end_min", {"600", ""}}}).has_value());
    EXPECT_FALSE(make_settings({{"longest_booking_min", {"10", ""}}}).has_value());
    EXPECT_FALSE(make_settings({{"stale_after_min", {"60", ""}}, {"stale_unknown_after_min", {"30", ""}}}).has_value());
}

TEST(Settings, TheTitleOfABookingFollowsTheLanguage)
{
    EXPECT_EQ(make_settings({})->booking_title(), "Booked at the door");
    EXPECT_EQ(make_settings({{"language", {"\"de-AT\"", ""}}})->booking_title(), "An der Tür gebucht");
    EXPECT_EQ(make_settings({{"booking_title", {"\"Walk-in\"", ""}}})->shown.booking_title(), "Walk-in");
}

TEST(Settings, AReasonAloneClosesTheRoom)
{
    EXPECT_FALSE(make_settings({})->shown.has_closed());
    EXPECT_EQ(make_settings({{"closed.reason", {"\"Ceiling leaks\"", ""}}})->shown.closed().reason(), "Ceiling leaks");
    EXPECT_FALSE(make_settings({{"closed.reason", {"\"x\"", ""}}, {"closed", {"false", ""}}})->shown.has_closed());
}

class SettingsTree : public ::testing::Test
{
protected:
    TempDir dir;
    FakeClock clock;
    FakeServer server;
    Hub hub{dir.path(), clock, server};

    void SetUp() override
    {
        v1::SiteAdd site;
        site.set_name("Berlin");
        ASSERT_TRUE(hub.rooms->add_site(site).has_value());
        v1::FloorAdd floor;
        floor.set_name("Level 3");
        ASSERT_TRUE(hub.rooms->add_floor(floor).has_value());
        v1::RoomAdd room;
        room.set_name("Aurora");
        room.set_zone("Europe/Berlin");
        room.set_floor("Level 3");
        auto added = hub.rooms->add_room(room);
        ASSERT_TRUE(added.has_value());
        hub.room_id = added->id();
    }

    Result<void> set(const std::string &at, const std::string &key, const std::string &value)
    {
        v1::SettingSet request;
        request.set_at(at);
        request.set_key(key);
        request.set_value_json(value);
        return hub.rooms->set_setting(request);
    }

    std::pair<std::string, std::string> get(const std::string &at, const std::string &key)
    {
        const auto list = hub.rooms->settings(at);
        for (const auto &one : list->settings()) {
            if (one.key() == key)
                return {one.value_json(), one.from()};
        }
        return {};
    }
};

TEST_F(SettingsTree, TheNearestValueWinsAndSaysWhereItStands)
{
    const std::string key = "longest_booking_min";
    EXPECT_EQ(get("room:Aurora", key), Held("240", "default"));
    ASSERT_TRUE(set("organisation", key, "100").has_value());
    EXPECT_EQ(get("room:Aurora", key), Held("100", "organisation"));
    ASSERT_TRUE(set("site:Berlin", key, "110").has_value());
    ASSERT_TRUE(set("floor:Level 3", key, "120").has_value());
    EXPECT_EQ(get("room:Aurora", key), Held("120", "floor:Level 3"));
    EXPECT_EQ(get("site:Berlin", key), Held("110", "site:Berlin"));
    ASSERT_TRUE(set("room:Aurora", key, "130").has_value());
    EXPECT_EQ(hub.snapshot().settings().longest_booking_min(), 130);
    ASSERT_TRUE(set("room:Aurora", key, "").has_value());
    EXPECT_EQ(hub.snapshot().settings().longest_booking_min(), 120);
}

TEST_F(SettingsTree, AChangeAboveRaisesTheRevisionOfTheRoomsBelow)
{
    const auto before = hub.snapshot();
    ASSERT_TRUE(set("organisation", "language", "\"fi\"").has_value());
    const auto after = hub.snapshot();
    EXPECT_GT(after.revision(), before.revision());
    EXPECT_NE(after.digest(), before.digest());
}

TEST_F(SettingsTree, AValueThatContradictsARoomBelowIsRefusedAndNotStored)
{
    ASSERT_TRUE(set("room:Aurora", "day_start_min", "1000").has_value());
    const auto refused = set("organisation", "day_end_min", "900");
    ASSERT_FALSE(refused.has_value());
    EXPECT_NE(refused.error().detail.find("Aurora"), std::string::npos);
    EXPECT_EQ(get("organisation", "day_end_min").second, "default");
}

TEST_F(SettingsTree, UnknownPlacesAndKeysAreRefused)
{
    EXPECT_EQ(set("room:Nowhere", "language", "\"en\"").error().code, Errc::NotFound);
    EXPECT_EQ(set("planet:Earth", "language", "\"en\"").error().code, Errc::InvalidRequest);
    EXPECT_EQ(set("organisation", "colour", "").error().code, Errc::InvalidRequest);
}

TEST_F(SettingsTree, AThemeIsStoredOnceAndReferredTo)
{
    const auto pushed = hub.rooms->set_theme("{\"format\":\"x\"}", "room:Aurora");
    ASSERT_TRUE(pushed.has_value());
    EXPECT_EQ(pushed->rooms_size(), 1);
    EXPECT_EQ(hub.snapshot().theme().sha256(), pushed->theme().sha256());
    EXPECT_EQ(hub.rooms->asset(pushed->theme().sha256()).value(), "{\"format\":\"x\"}");
    EXPECT_TRUE(hub.rooms->set_theme("{\"format\":\"x\"}", "organisation").has_value());
    EXPECT_EQ(hub.rooms->asset(std::string(64, '0')).error().code, Errc::NotFound);
    ASSERT_TRUE(set("room:Aurora", "theme", "").has_value());
    EXPECT_TRUE(hub.snapshot().has_theme()); // the organisation's shows through
    ASSERT_TRUE(set("organisation", "theme", "").has_value());
    EXPECT_FALSE(hub.snapshot().has_theme());
}

TEST_F(SettingsTree, ARoomNamesItsSiteOnceThereAreTwo)
{
    EXPECT_EQ(hub.snapshot().room().site(), "");
    EXPECT_EQ(hub.snapshot().room().floor(), "Level 3");
    v1::SiteAdd site;
    site.set_name("Helsinki");
    const auto before = hub.snapshot().revision();
    ASSERT_TRUE(hub.rooms->add_site(site).has_value());
    EXPECT_EQ(hub.snapshot().room().site(), "Berlin");
    EXPECT_GT(hub.snapshot().revision(), before);
}

TEST_F(SettingsTree, NamesAndZonesAreChecked)
{
    v1::RoomAdd room;
    room.set_name("Aurora");
    room.set_zone("Europe/Berlin");
    EXPECT_EQ(hub.rooms->add_room(room).error().code, Errc::Conflict);
    room.set_name("Borealis");
    room.set_zone("Europe/Atlantis");
    EXPECT_EQ(hub.rooms->add_room(room).error().field, "zone");
    room.set_zone("Europe/Berlin");
    room.set_floor("Level 9");
    EXPECT_EQ(hub.rooms->add_room(room).error().code, Errc::NotFound);
    room.set_name("");
    EXPECT_EQ(hub.rooms->add_room(room).error().field, "name");
}

} // namespace
} // namespace lintel::hub

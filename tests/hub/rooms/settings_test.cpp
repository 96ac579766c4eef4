#include "settings_tree.h"

#include "hub/rooms/setting_records.h"
#include "hub/rooms/view.h"

#include <thread>

namespace lintel::hub {
namespace {

using test::SettingsTree;
using Held = std::pair<std::string, std::string>;

TEST_F(SettingsTree, TheNearestOfFivePlacesWinsInEveryCombination)
{
    const std::string key = "booking.longest_min";
    unsigned standing = 0;
    for (unsigned step = 0; step < 1U << kPlaces.size(); ++step) {
        const unsigned wanted = step ^ (step >> 1U); // one place differs from the step before
        for (std::size_t i = 0; i < kPlaces.size(); ++i) {
            if (((wanted ^ standing) >> i & 1U) != 0) {
                ASSERT_TRUE(set(kPlaces.at(i), key, (wanted >> i & 1U) != 0 ? std::to_string(100 + i) : ""));
            }
        }
        standing = wanted;
        Held held("240", "default");
        for (std::size_t i = 0; i < kPlaces.size(); ++i) {
            if ((standing >> i & 1U) != 0)
                held = {std::to_string(100 + i), kPlaces.at(i)};
            EXPECT_EQ(get(kPlaces.at(i), key), held) << kPlaces.at(i) << " of " << standing;
            if (kPlaces.at(i) == "room:Aurora") {
                EXPECT_EQ(std::to_string(snapshot_of(kOther).settings().longest_booking_min()), held.first);
            }
        }
        EXPECT_EQ(std::to_string(snapshot_of(kDisplay).settings().longest_booking_min()), held.first);
    }
}

TEST_F(SettingsTree, ADisplayWithValuesOfItsOwnHasASnapshotOfItsOwn)
{
    const auto shared = snapshot_of(kOther);
    EXPECT_EQ(snapshot_of(kDisplay).digest(), shared.digest());
    ASSERT_TRUE(set("display:" + std::string(kDisplay), "access.reachable", "true"));
    const auto own = snapshot_of(kDisplay), others = snapshot_of(kOther);
    EXPECT_TRUE(own.settings().access().reachable());
    EXPECT_FALSE(others.settings().access().reachable());
    EXPECT_NE(own.digest(), others.digest());
    EXPECT_EQ(own.digest(), rooms::digest_of(own));
    EXPECT_EQ(own.revision(), others.revision());
    EXPECT_GT(own.revision(), shared.revision());
    EXPECT_EQ(hub.rooms->snapshot(hub.room_id).value()->apart.size(), 1U) << "all others share one";

    // Its clock goes with the others'.
    clock.advance(std::chrono::seconds(5));
    EXPECT_EQ(snapshot_of(kDisplay).server_time_ms(), to_ms(clock.now()));
    EXPECT_EQ(snapshot_of(kDisplay).digest(), own.digest());

    ASSERT_TRUE(set("display:" + std::string(kDisplay), "access.reachable", ""));
    EXPECT_EQ(snapshot_of(kDisplay).digest(), snapshot_of(kOther).digest());
    EXPECT_TRUE(hub.rooms->snapshot(hub.room_id).value()->apart.empty());
}

TEST_F(SettingsTree, ADisplayIsNamedByItsIdItsBeginningOrItsName)
{
    for (const char *name : {kDisplay, "d1d1", "quiet-otter"}) {
        const auto done = set(std::string("display:") + name, "language", "\"fi\"");
        ASSERT_TRUE(done) << name;
        EXPECT_EQ(done->from(), "display:" + std::string(kDisplay));
    }
    EXPECT_EQ(set("display:d", "language", "\"fi\"").error().code, Errc::Conflict);
    EXPECT_EQ(set("display:nobody", "language", "\"fi\"").error().code, Errc::NotFound);
}

TEST_F(SettingsTree, WhatADisplayMaySetForItselfDecidesItsBookings)
{
    ASSERT_TRUE(set("display:" + std::string(kDisplay), "booking.allowed", "false"));
    const Instant start = clock.now() + std::chrono::hours(1), end = start + std::chrono::minutes(30);
    EXPECT_EQ(hub.book(test::key_of('a'), start, end, kDisplay)->reason(), v1::REFUSAL_REASON_NOT_ALLOWED);
    EXPECT_EQ(hub.book(test::key_of('b'), start, end, kOther)->state(), v1::BOOKING_STATE_CONFIRMED);
}

TEST_F(SettingsTree, ExplainSaysWhereAValueComesFrom)
{
    ASSERT_TRUE(set("organisation", "language", "\"en\""));
    ASSERT_TRUE(set("floor:Level 3", "language", "\"de\"", "bert"));
    const auto explained = hub.rooms->explain_setting(kPlaces.back(), "language");
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->value_json(), "\"de\"");
    EXPECT_EQ(explained->from(), "floor:Level 3");
    EXPECT_EQ(explained->set_by(), "bert");
    EXPECT_EQ(explained->set_at_ms(), to_ms(clock.now()));
    ASSERT_EQ(explained->candidates_size(), 3);
    EXPECT_EQ(explained->candidates(0).from(), "floor:Level 3");
    EXPECT_EQ(explained->candidates(1).from(), "organisation");
    EXPECT_EQ(explained->candidates(2).from(), "default");
    EXPECT_EQ(explained->candidates(2).value_json(), "\"en\"");
    EXPECT_FALSE(explained->meaning().empty());
    EXPECT_NE(explained->values().find("BCP 47"), std::string::npos);
    EXPECT_EQ(hub.rooms->explain_setting("room:Aurora", "langage").error().field, "key");
}

TEST_F(SettingsTree, EveryChangeHasAVersionAndIsKept)
{
    const auto first = set("organisation", "language", "\"de\"", "anna");
    clock.advance(std::chrono::seconds(1));
    const auto second = set("organisation", "language", "\"fi\"", "bert");
    ASSERT_TRUE(first && second);
    EXPECT_GT(second->version(), first->version());
    ASSERT_TRUE(set("organisation", "language", "\"fi\"", "carl")) << "the same again is no change";
    ASSERT_TRUE(set("organisation", "stale.after_min", "7", "carl"));
    ASSERT_TRUE(set("organisation", "language", "", "dora"));
    ASSERT_TRUE(set("room:Aurora", "language", "\"sv\"", "elsa"));

    const auto history = hub.rooms->setting_history("organisation", "language");
    ASSERT_TRUE(history);
    ASSERT_EQ(history->changes_size(), 3);
    EXPECT_EQ(history->changes(0).value_json(), "null");
    EXPECT_EQ(history->changes(0).by(), "dora");
    EXPECT_EQ(history->changes(1).value_json(), "\"fi\"");
    EXPECT_EQ(history->changes(1).version(), second->version());
    EXPECT_EQ(history->changes(2).by(), "anna");
    EXPECT_LT(history->changes(2).at_ms(), history->changes(1).at_ms());
    EXPECT_EQ(hub.rooms->setting_history("organisation", "")->changes_size(), 4);
}

TEST_F(SettingsTree, TheHistoryOfAValueIsBounded)
{
    for (int i = 0; i < rooms::kKeptChanges + 20; ++i)
        ASSERT_TRUE(set("room:Aurora", "stale.after_min", std::to_string(1 + i % 60)));
    ASSERT_TRUE(set("room:Aurora", "language", "\"de\""));
    EXPECT_EQ(hub.rooms->setting_history("room:Aurora", "stale.after_min")->changes_size(), rooms::kKeptChanges);
    EXPECT_EQ(hub.rooms->setting_history("room:Aurora", "language")->changes_size(), 1);
}

TEST_F(SettingsTree, TwoAdminsAtOnceDoNotOverwriteEachOtherUnseen)
{
    const auto seen = hub.rooms->explain_setting("organisation", "language");
    ASSERT_TRUE(seen);
    v1::SettingSet request;
    request.set_at("organisation");
    request.set_key("language");
    request.set_if_version(seen->version());
    request.set_value_json("\"de\"");
    ASSERT_TRUE(hub.rooms->set_setting(request, "anna"));
    request.set_value_json("\"fi\"");
    const auto refused = hub.rooms->set_setting(request, "bert");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::Conflict);
    EXPECT_NE(refused.error().detail.find("anna"), std::string::npos);
    EXPECT_EQ(get("organisation", "language").first, "\"de\"");

    // Without a version the last one wins, and nothing of either is lost.
    std::vector<std::thread> admins;
    for (const char *name : {"anna", "bert"}) {
        admins.emplace_back([&, name] {
            for (int i = 0; i < 20; ++i)
                EXPECT_TRUE(set("room:Aurora", "message", '"' + std::string(name) + std::to_string(i) + '"', name));
        });
    }
    for (std::thread &admin : admins)
        admin.join();
    const auto history = hub.rooms->setting_history("room:Aurora", "message");
    ASSERT_EQ(history->changes_size(), 40);
    EXPECT_EQ(get("room:Aurora", "message").first, history->changes(0).value_json());
    EXPECT_EQ('"' + snapshot_of(kOther).settings().message() + '"', history->changes(0).value_json());
}

TEST_F(SettingsTree, AChangeAboveRaisesTheRevisionOfTheRoomsBelow)
{
    const auto before = hub.snapshot();
    ASSERT_TRUE(set("organisation", "language", "\"fi\""));
    const auto after = hub.snapshot();
    EXPECT_GT(after.revision(), before.revision());
    EXPECT_NE(after.digest(), before.digest());
}

TEST_F(SettingsTree, WhereverAValueIsSetTheRoomsBelowAreToldAtOnce)
{
    const std::string elsewhere = add_room("Borealis", "");
    std::vector<std::string> told;
    hub.rooms->on_change([&](const std::string &room, rooms::Change change) {
        EXPECT_EQ(change, rooms::Change::Content);
        told.push_back(room);
    });
    for (const std::string &place : kPlaces) {
        told.clear();
        ASSERT_TRUE(set(place, "message", "\"Hello from " + place + '"'));
        const bool all = place == "organisation";
        EXPECT_EQ(told.size(), all ? 2U : 1U) << place;
        EXPECT_NE(std::find(told.begin(), told.end(), hub.room_id), told.end()) << place;
        EXPECT_EQ(std::find(told.begin(), told.end(), elsewhere) != told.end(), all) << place;
        EXPECT_EQ(snapshot_of(kDisplay).settings().message(), "Hello from " + place);
    }
    hub.rooms->on_change(nullptr);
}

TEST_F(SettingsTree, AValueThatContradictsAPlaceBelowIsRefusedAndNotStored)
{
    ASSERT_TRUE(set("room:Aurora", "booking.shortest_min", "60"));
    const auto refused = set("organisation", "booking.longest_min", "30");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().detail.find("Aurora"), std::string::npos);
    EXPECT_EQ(get("organisation", "booking.longest_min").second, "default");
    EXPECT_EQ(hub.rooms->setting_history("organisation", "booking.longest_min")->changes_size(), 0);
    ASSERT_TRUE(set("display:" + std::string(kDisplay), "stale.after_min", "100"));
    EXPECT_FALSE(set("room:Aurora", "stale.unknown_after_min", "50"));
}

TEST_F(SettingsTree, UnknownPlacesAndKeysAreRefusedInWordsThatHelp)
{
    EXPECT_EQ(set("room:Nowhere", "language", "\"en\"").error().code, Errc::NotFound);
    EXPECT_EQ(set("planet:Earth", "language", "\"en\"").error().code, Errc::InvalidRequest);
    EXPECT_NE(set("Aurora", "language", "\"en\"").error().detail.find("room:NAME"), std::string::npos);
    EXPECT_EQ(set("organisation", "colour", "").error().code, Errc::InvalidRequest);
    EXPECT_NE(set("organisation", "langauge", "\"en\"").error().detail.find("language"), std::string::npos);
}

TEST_F(SettingsTree, ASecretIsSetElsewhereAndNeverListed)
{
    EXPECT_FALSE(set("organisation", "admin_pin", "\"4711\""));
    EXPECT_FALSE(set("organisation", "admin_pin", ""));
    const std::string hash = "$argon2id$v=19$m=32768,t=3,p=1$c29tZXNhbHQwMTIzNDU2Nw$"
                             "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    ASSERT_TRUE(hub.rooms->set_admin_pin("floor:Level 3", hash, "anna"));
    EXPECT_EQ(hub.snapshot().settings().admin_pin_hash(), hash);
    EXPECT_EQ(get("room:Aurora", "admin_pin"), Held("", "floor:Level 3"));
    EXPECT_EQ(hub.rooms->explain_setting("room:Aurora", "admin_pin")->DebugString().find("argon2"), std::string::npos);
    EXPECT_EQ(hub.rooms->setting_history("floor:Level 3", "")->DebugString().find("argon2"), std::string::npos);
    ASSERT_TRUE(hub.rooms->set_admin_pin("floor:Level 3", "", "anna"));
    EXPECT_EQ(hub.snapshot().settings().admin_pin_hash(), "");
    EXPECT_EQ(hub.rooms->setting_history("floor:Level 3", "admin_pin")->changes_size(), 2);
}

TEST_F(SettingsTree, AThemeIsStoredOnceAndSetAtAnyNode)
{
    const std::string violet = R"({"name":"Violet"})", green = R"({"name":"Green"})";
    const auto pushed = hub.rooms->set_theme(violet, "room:Aurora", "anna");
    ASSERT_TRUE(pushed);
    EXPECT_EQ(pushed->rooms_size(), 1);
    EXPECT_EQ(hub.snapshot().theme().sha256(), pushed->theme().sha256());
    EXPECT_EQ(hub.rooms->asset(pushed->theme().sha256()).value(), violet);
    EXPECT_TRUE(hub.rooms->set_theme(violet, "organisation", "anna"));
    clock.advance(std::chrono::seconds(1));
    ASSERT_TRUE(hub.rooms->set_theme(green, "site:Berlin", "anna"));
    EXPECT_EQ(hub.rooms->asset(std::string(64, '0')).error().code, Errc::NotFound);

    const auto themes = hub.rooms->themes();
    ASSERT_EQ(themes->themes_size(), 2);
    EXPECT_EQ(themes->themes(0).name(), "Green");
    EXPECT_EQ(themes->themes(1).name(), "Violet");
    EXPECT_EQ(themes->themes(1).at_size(), 2);

    ASSERT_TRUE(set("room:Aurora", "theme", ""));
    EXPECT_EQ(hub.snapshot().theme().sha256(), themes->themes(0).theme().sha256()) << "the site's shows through";
    ASSERT_TRUE(set("room:Aurora", "theme", "\"Violet\"")) << "by its name";
    EXPECT_EQ(hub.snapshot().theme().sha256(), pushed->theme().sha256());
    ASSERT_TRUE(set("room:Aurora", "theme", '"' + pushed->theme().sha256().substr(0, 10) + '"'));
    EXPECT_EQ(set("room:Aurora", "theme", "\"Beige\"").error().code, Errc::NotFound);
    EXPECT_EQ(set("room:Aurora", "theme", "{\"sha256\":\"" + std::string(64, '0') + "\"}").error().code,
              Errc::NotFound);
    ASSERT_TRUE(set("display:quiet-otter", "theme", "\"Green\""));
    EXPECT_EQ(snapshot_of(kDisplay).theme().sha256(), themes->themes(0).theme().sha256());
    EXPECT_EQ(snapshot_of(kOther).theme().sha256(), pushed->theme().sha256());
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

TEST_F(SettingsTree, AFloorNamesItsSiteWhereTwoHaveOne)
{
    v1::SiteAdd site;
    site.set_name("Helsinki");
    ASSERT_TRUE(hub.rooms->add_site(site));
    v1::FloorAdd floor;
    floor.set_name("Level 3");
    floor.set_site("Helsinki");
    ASSERT_TRUE(hub.rooms->add_floor(floor));
    EXPECT_EQ(set("floor:Level 3", "language", "\"fi\"").error().code, Errc::Conflict);
    const auto done = set("floor:Helsinki/Level 3", "language", "\"fi\"");
    ASSERT_TRUE(done);
    EXPECT_EQ(done->from(), "floor:Helsinki/Level 3");
    EXPECT_EQ(hub.snapshot().settings().language(), "en");
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

TEST_F(SettingsTree, ADisplayBooksNoFurtherThanItsRoomsCalendarIsRead)
{
    const std::string display = "display:" + std::string(kDisplay);
    ASSERT_TRUE(set(display, "calendar.horizon_days", "60"));
    ASSERT_TRUE(set(display, "booking.days_ahead", "60"));
    EXPECT_EQ(snapshot_of(kDisplay).settings().booking_days_ahead(), 14);
    const Instant start = clock.now() + std::chrono::hours(24 * 30), end = start + std::chrono::minutes(30);
    EXPECT_EQ(hub.book(test::key_of('a'), start, end, kDisplay)->reason(), v1::REFUSAL_REASON_INVALID_TIME);
}

} // namespace lintel::hub

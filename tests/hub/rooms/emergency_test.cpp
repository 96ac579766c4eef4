#include "settings_tree.h"

namespace lintel::hub {
namespace {

using test::SettingsTree;

class EmergencyWords : public SettingsTree
{
protected:
    Result<v1::StandingEmergency> say(const std::string &at, const std::string &title, const std::string &text = {})
    {
        v1::EmergencySet request;
        request.set_at(at);
        request.set_title(title);
        request.set_text(text);
        return hub.rooms->set_emergency(request, "anna");
    }
};

TEST_F(EmergencyWords, AreOnAllDisplaysOfTheNodeAtOnce)
{
    const std::string elsewhere = add_room("Borealis", "");
    std::vector<std::string> told;
    hub.rooms->on_change([&](const std::string &room, rooms::Change) { told.push_back(room); });
    const auto before = hub.snapshot();
    const auto standing = say("site:Berlin", "Leave the building", "Use the stairs.\nMeet at the gate.");
    ASSERT_TRUE(standing);
    EXPECT_EQ(standing->rooms(), 1);
    EXPECT_EQ(told, std::vector<std::string>{hub.room_id});
    const auto shown = hub.snapshot();
    EXPECT_EQ(shown.emergency().title(), "Leave the building");
    EXPECT_EQ(shown.emergency().text(), "Use the stairs.\nMeet at the gate.");
    EXPECT_EQ(shown.emergency().since_ms(), to_ms(clock.now()));
    EXPECT_GT(shown.revision(), before.revision());
    EXPECT_NE(shown.digest(), before.digest());
    EXPECT_FALSE(hub.rooms->snapshot(elsewhere).value()->message.has_emergency());

    ASSERT_TRUE(say("site:Berlin", ""));
    EXPECT_FALSE(hub.snapshot().has_emergency());
    EXPECT_GT(hub.snapshot().revision(), shown.revision());
    EXPECT_EQ(told.size(), 2U);
    hub.rooms->on_change(nullptr);
}

TEST_F(EmergencyWords, OfTheNearestNodeAreShown)
{
    for (const std::string &place : kPlaces) {
        ASSERT_TRUE(say(place, "From " + place));
        EXPECT_EQ(snapshot_of(kDisplay).emergency().title(), "From " + place);
    }
    EXPECT_EQ(snapshot_of(kOther).emergency().title(), "From room:Aurora") << "the other display has none of its own";
    EXPECT_EQ(hub.rooms->emergencies()->emergencies_size(), 5);
    ASSERT_TRUE(say("room:Aurora", ""));
    EXPECT_EQ(snapshot_of(kOther).emergency().title(), "From floor:Level 3");
    EXPECT_EQ(snapshot_of(kDisplay).emergency().title(), "From " + kPlaces.back());
}

TEST_F(EmergencyWords, SurviveARestart)
{
    ASSERT_TRUE(say("organisation", "Leave the building"));
    hub.rooms.reset();
    hub.database.reset();
    test::Hub again(dir.path(), clock, server);
    EXPECT_EQ(again.snapshot().emergency().title(), "Leave the building");
    const auto list = again.rooms->emergencies();
    ASSERT_EQ(list->emergencies_size(), 1);
    EXPECT_EQ(list->emergencies(0).at(), "organisation");
    EXPECT_EQ(list->emergencies(0).set_by(), "anna");
    EXPECT_EQ(list->emergencies(0).rooms(), 1);
}

TEST_F(EmergencyWords, AreCheckedBeforeTheyAreShown)
{
    EXPECT_EQ(say("organisation", std::string(101, 'x')).error().field, "title");
    EXPECT_EQ(say("organisation", "two\nlines").error().field, "title");
    EXPECT_EQ(say("organisation", "", "words alone").error().field, "title");
    EXPECT_EQ(say("organisation", "x", std::string(501, 'x')).error().field, "text");
    EXPECT_EQ(say("room:Nowhere", "x").error().code, Errc::NotFound);
    EXPECT_FALSE(hub.snapshot().has_emergency());
}

} // namespace
} // namespace lintel::hub

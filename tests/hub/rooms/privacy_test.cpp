#include "settings_tree.h"

namespace lintel::hub {
namespace {

using test::key_of;
using test::SettingsTree;

/// What leaves the hub for a display, searched for words that must not be in it.
class Privacy : public SettingsTree
{
protected:
    static constexpr const char *kTitle = "Takeover of Acme";
    static constexpr const char *kOrganiser = "Robin Smith";

    void meet(Instant start, bool is_private)
    {
        v1::MeetingAdd meeting;
        meeting.set_room("Aurora");
        meeting.set_title(kTitle);
        meeting.set_organiser(kOrganiser);
        meeting.set_start_ms(to_ms(start));
        meeting.set_end_ms(to_ms(start + std::chrono::hours(1)));
        meeting.set_private_(is_private);
        const auto added = hub.rooms->add_meeting(meeting);
        ASSERT_TRUE(added) << (added ? "" : added.error().detail);
    }

    static bool has(const google::protobuf::Message &message, const char *words)
    {
        return message.SerializeAsString().find(words) != std::string::npos;
    }

    Instant noon = test::utc("2026-11-21 12:00");
};

TEST_F(Privacy, WhatMustNotBeSeenNeverLeavesTheHub)
{
    meet(noon, false);
    // Somebody at the door wanted that time: the refusal names what stands in the way.
    const auto refused = hub.book(key_of('a'), noon, noon + std::chrono::minutes(30), kOther);
    ASSERT_EQ(refused->reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_EQ(refused->conflict().title(), kTitle);
    EXPECT_TRUE(has(hub.snapshot(), kTitle) && has(hub.snapshot(), kOrganiser));

    const struct
    {
        const char *policy;
        bool title;
        bool organiser;
    } cases[] = {{"\"subject\"", true, false}, {"\"organiser\"", false, true}, {"\"none\"", false, false}};
    char key = 'b';
    for (const auto &one : cases) {
        ASSERT_TRUE(set("room:Aurora", "privacy.show", one.policy));
        // Also in the refusal that was stored when more could be seen, and in its repetition.
        EXPECT_EQ(has(hub.snapshot(), kTitle), one.title) << one.policy;
        EXPECT_EQ(has(hub.snapshot(), kOrganiser), one.organiser) << one.policy;
        const auto again = hub.book(key_of('a'), noon, noon + std::chrono::minutes(30), kOther);
        EXPECT_EQ(has(*again, kTitle), one.title) << one.policy;
        EXPECT_EQ(has(*again, kOrganiser), one.organiser) << one.policy;
        const auto another = hub.book(key_of(key++), noon, noon + std::chrono::minutes(30), kOther);
        EXPECT_EQ(has(*another, kTitle), one.title) << one.policy;
        EXPECT_EQ(has(*another, kOrganiser), one.organiser) << one.policy;
    }
}

TEST_F(Privacy, OfAPrivateMeetingNothingIsEverSeen)
{
    meet(noon, true);
    for (const char *policy : {"\"all\"", "\"subject\"", "\"organiser\"", "\"none\""}) {
        ASSERT_TRUE(set("organisation", "privacy.show", policy));
        const auto refused = hub.book(key_of('a'), noon, noon + std::chrono::minutes(30), kOther);
        EXPECT_TRUE(refused->conflict().private_());
        const auto snapshot = hub.snapshot();
        for (const google::protobuf::Message *message : {static_cast<const google::protobuf::Message *>(&*refused),
                                                         static_cast<const google::protobuf::Message *>(&snapshot)}) {
            EXPECT_FALSE(has(*message, kTitle)) << policy;
            EXPECT_FALSE(has(*message, kOrganiser)) << policy;
        }
    }
}

TEST_F(Privacy, ADisplayInTheCorridorMayShowLess)
{
    meet(noon, false);
    ASSERT_TRUE(set("display:" + std::string(kDisplay), "privacy.show", "\"none\""));
    EXPECT_FALSE(has(snapshot_of(kDisplay), kTitle));
    EXPECT_FALSE(has(snapshot_of(kDisplay), kOrganiser));
    EXPECT_TRUE(has(snapshot_of(kOther), kTitle));
    const auto refused = hub.book(key_of('a'), noon, noon + std::chrono::minutes(30), kDisplay);
    EXPECT_EQ(refused->reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_FALSE(has(*refused, kTitle));
}

TEST_F(Privacy, WhatTheHubKeepsToItselfIsNotInWhatDisplaysGet)
{
    ASSERT_TRUE(set("organisation", "reports.webhook_url", "\"https://hooks.example.org/secret-path\""));
    EXPECT_FALSE(has(hub.snapshot(), "secret-path"));
}

TEST_F(Privacy, ADoorThatShowsLessShowsNoMoreOfOtherRooms)
{
    meet(noon, false);
    const std::string borealis = add_room("Borealis", "Level 3");
    const auto book_from_there = [&](const char *binding, char key) {
        v1::BookingIntent intent;
        intent.set_idempotency_key(key_of(key));
        intent.mutable_book()->set_room_id(hub.room_id);
        intent.mutable_book()->set_start_ms(to_ms(noon));
        intent.mutable_book()->set_end_ms(to_ms(noon + std::chrono::minutes(30)));
        return hub.rooms->submit(binding, borealis, intent);
    };
    const auto open = book_from_there(kOther, 'a');
    ASSERT_EQ(open->reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_TRUE(has(*open, kTitle));
    EXPECT_EQ(hub.rooms->find_meetings(kOther, borealis, "takeover")->meetings_size(), 1);
    ASSERT_TRUE(set("room:Borealis", "privacy.show", "\"none\""));
    const auto refused = book_from_there(kDisplay, 'b');
    ASSERT_EQ(refused->reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_FALSE(has(*refused, kTitle));
    EXPECT_FALSE(has(*refused, kOrganiser));
    EXPECT_EQ(hub.rooms->find_meetings(kDisplay, borealis, "takeover")->meetings_size(), 0);
}

} // namespace
} // namespace lintel::hub

#include "support.h"

#include "hub/calendars/search_text.h"
#include "hub/rooms/free_rooms.h"

#include <gtest/gtest.h>

// Other rooms, meetings by their words, and bookings of other rooms.

namespace lintel::hub {
namespace {

using rooms::RoomRecord;
using rooms::RoomsWanted;
using std::chrono::hours;
using std::chrono::minutes;
using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::key_of;
using test::TempDir;
using test::utc;

const Instant kNow = utc("2026-11-20 09:00");

RoomRecord record(const std::string &name, const std::string &site, const std::string &floor, std::optional<int> level,
                  int capacity)
{
    RoomRecord room;
    room.id = name;
    room.name = name;
    room.site_id = site;
    room.floor_id = floor.empty() ? "" : site + floor;
    room.level = level;
    room.capacity = capacity;
    return room;
}

TEST(Neighbours, NearestFirstAndLargeRoomsLast)
{
    const RoomRecord here = record("here", "A", "3", 3, 6);
    const std::vector<RoomRecord> all{
        record("other site", "B", "3", 3, 1), record("no level", "A", "x", std::nullopt, 1),
        record("two up", "A", "5", 5, 1),     record("one down", "A", "2", 2, 4),
        record("large", "A", "3", 3, 20),     record("small", "A", "3", 3, 4),
        record("one up", "A", "4", 4, 2),     here,
    };
    std::vector<std::string> names;
    std::vector<int> away;
    for (const auto &near : rooms::neighbours(here, all)) {
        names.push_back(near.room.name);
        away.push_back(near.floors_away);
    }
    EXPECT_EQ(names,
              (std::vector<std::string>{"small", "large", "one up", "one down", "two up", "no level", "other site"}));
    EXPECT_EQ(away, (std::vector<int>{0, 0, 1, 1, 2, -1, -1}));
}

TEST(Neighbours, ARoomFitsWithSeatsAndAllEquipment)
{
    RoomRecord room = record("r", "A", "1", 1, 6);
    room.equipment = {"Video", "Whiteboard"};
    EXPECT_TRUE(rooms::fits(room, {6, {"video", "Whiteboard"}, 0, 20}));
    EXPECT_FALSE(rooms::fits(room, {7, {}, 0, 20}));
    EXPECT_FALSE(rooms::fits(room, {0, {"Video", "Phone"}, 0, 20}));
}

TEST(SearchText, AccentsAndCasesDoNotMatter)
{
    EXPECT_EQ(calendars::folded("Ärger"), calendars::folded("arger"));
    EXPECT_EQ(calendars::folded("STRASSE"), calendars::folded("Straße"));
    EXPECT_EQ(calendars::folded("ÇA VA"), "ca va");
    const calendars::SearchWords words("jose  PLAN");
    EXPECT_TRUE(words.match("Planung mit José"));
    EXPECT_FALSE(words.match("Planung"));
    EXPECT_EQ(calendars::SearchWords(" é ").letters(), 1U);
    EXPECT_TRUE(calendars::SearchWords("会議").match("週次会議"));
}

class House : public ::testing::Test
{
protected:
    TempDir dir;
    FakeClock clock;
    FakeServer server;
    std::unique_ptr<Hub> hub;
    std::map<std::string, std::string> ids;

    void SetUp() override
    {
        clock.set(kNow);
        hub = std::make_unique<Hub>(dir.path(), clock, server);
        v1::SiteAdd site;
        site.set_name("Berlin");
        ASSERT_TRUE(hub->rooms->add_site(site).has_value());
        for (int level = 0; level < 3; ++level) {
            v1::FloorAdd floor;
            floor.set_name("Level " + std::to_string(level));
            floor.set_level(level);
            ASSERT_TRUE(hub->rooms->add_floor(floor).has_value());
        }
        add("Aurora", 1, 6);
        add("Borealis", 1, 4);
        add("Cellar", 0, 12);
        add("Dome", 2, 3);
        hub->room_id = ids["Aurora"];
    }

    void add(const std::string &name, int level, int capacity)
    {
        v1::RoomAdd room;
        room.set_name(name);
        room.set_zone("Europe/Berlin");
        room.set_floor("Level " + std::to_string(level));
        room.set_capacity(capacity);
        if (capacity > 5)
            room.add_equipment("Video");
        const auto added = hub->rooms->add_room(room);
        ASSERT_TRUE(added.has_value()) << added.error().detail;
        ids[name] = added->id();
    }

    void add_meeting(const std::string &room, const std::string &title, Instant start, Instant end,
                     bool is_private = false)
    {
        v1::MeetingAdd request;
        request.set_room(room);
        request.set_title(title);
        request.set_organiser("Zoë Müller");
        request.set_start_ms(to_ms(start));
        request.set_end_ms(to_ms(end));
        request.set_private_(is_private);
        ASSERT_TRUE(hub->rooms->add_meeting(request).has_value());
    }

    std::vector<std::string> free_names(const RoomsWanted &wanted)
    {
        const auto found = hub->rooms->free_rooms("b1", ids["Aurora"], wanted);
        std::vector<std::string> names;
        for (const auto &room : found->rooms())
            names.push_back(room.room().name());
        return names;
    }

    std::vector<std::string> titles(const std::string &words)
    {
        std::vector<std::string> all;
        const auto found = hub->rooms->find_meetings("b1", ids["Aurora"], words);
        for (const auto &one : found->meetings())
            all.push_back(one.title() + "@" + one.room().name());
        return all;
    }

    v1::BookingIntent booking(const std::string &room, Instant start, Instant end, char key = 'a')
    {
        v1::BookingIntent intent;
        intent.set_idempotency_key(key_of(key));
        intent.mutable_book()->set_start_ms(to_ms(start));
        intent.mutable_book()->set_end_ms(to_ms(end));
        if (!room.empty())
            intent.mutable_book()->set_room_id(ids[room]);
        return intent;
    }
};

TEST_F(House, FreeRoomsWithHowLong)
{
    add_meeting("Borealis", "Later", kNow + minutes{45}, kNow + hours{2});
    add_meeting("Dome", "Now", kNow - minutes{5}, kNow + hours{1});
    const auto found = hub->rooms->free_rooms("b1", ids["Aurora"], {});
    ASSERT_EQ(found->rooms_size(), 2);
    EXPECT_EQ(found->rooms(0).room().name(), "Borealis");
    EXPECT_EQ(found->rooms(0).until_ms(), to_ms(kNow + minutes{45}));
    EXPECT_EQ(found->rooms(0).floors_away(), 0);
    EXPECT_TRUE(found->rooms(0).bookable());
    EXPECT_EQ(found->rooms(1).room().name(), "Cellar");
    EXPECT_EQ(found->rooms(1).until_ms(), 0);
    EXPECT_EQ(found->rooms(1).floors_away(), 1);
    ASSERT_EQ(found->equipment_size(), 1);
    EXPECT_EQ(found->equipment(0), "Video");
}

TEST_F(House, FreeRoomsByWhatIsWanted)
{
    add_meeting("Borealis", "Later", kNow + minutes{45}, kNow + hours{2});
    EXPECT_EQ(free_names({}), (std::vector<std::string>{"Borealis", "Dome", "Cellar"}));
    EXPECT_EQ(free_names({0, {}, 60, 20}), (std::vector<std::string>{"Dome", "Cellar"}));
    EXPECT_EQ(free_names({10, {}, 0, 20}), (std::vector<std::string>{"Cellar"}));
    EXPECT_EQ(free_names({0, {"video"}, 0, 20}), (std::vector<std::string>{"Cellar"}));
    hub->set("booking.buffer_min", "10", "room:Borealis");
    EXPECT_EQ(free_names({0, {}, 40, 20}), (std::vector<std::string>{"Dome", "Cellar"}));
    hub->set("closed", "true", "room:Dome");
    EXPECT_EQ(free_names({}), (std::vector<std::string>{"Borealis", "Cellar"}));
    hub->set("booking.elsewhere", "false", "room:Aurora");
    EXPECT_FALSE(hub->rooms->free_rooms("b1", ids["Aurora"], {})->rooms(0).bookable());
    hub->set("find.rooms", "false", "room:Aurora");
    EXPECT_EQ(hub->rooms->free_rooms("b1", ids["Aurora"], {}).error().code, Errc::Forbidden);
}

TEST_F(House, ARoomWhoseCalendarNobodyReadsIsNotOffered)
{
    hub->room_id = ids["Borealis"];
    hub->use_server("Borealis");
    EXPECT_EQ(free_names({}).front(), "Borealis");
    server.down = true;
    clock.advance(hours{3});
    EXPECT_EQ(free_names({}), (std::vector<std::string>{"Dome", "Cellar"}));
}

TEST_F(House, MeetingsAreFoundAsFarAsPrivacyAllows)
{
    add_meeting("Aurora", "Budget", kNow + hours{1}, kNow + hours{2});
    add_meeting("Borealis", "Budget", kNow + hours{3}, kNow + hours{4});
    add_meeting("Cellar", "Budget", kNow + hours{5}, kNow + hours{6}, true);
    add_meeting("Dome", "Budget", kNow + hours{24 * 3}, kNow + hours{24 * 3 + 1});
    EXPECT_EQ(titles("budget"), (std::vector<std::string>{"Budget@Aurora", "Budget@Borealis"}));
    EXPECT_EQ(titles("BUD mull zoe"), (std::vector<std::string>{"Budget@Aurora", "Budget@Borealis"}));
    EXPECT_TRUE(titles("b").empty());
    hub->set("privacy.show", "\"organiser\"", "room:Borealis");
    EXPECT_EQ(titles("budget"), (std::vector<std::string>{"Budget@Aurora"}));
    EXPECT_EQ(titles("müller"), (std::vector<std::string>{"Budget@Aurora", "@Borealis"}));
    hub->set("privacy.show", "\"none\"", "room:Borealis");
    EXPECT_EQ(titles("müller"), (std::vector<std::string>{"Budget@Aurora"}));
    hub->set("privacy.show", "\"subject\"", "room:Aurora");
    EXPECT_TRUE(titles("müller").empty());
    hub->set("find.meetings", "false");
    EXPECT_EQ(hub->rooms->find_meetings("b1", ids["Aurora"], "budget").error().code, Errc::Forbidden);
}

TEST_F(House, AnotherRoomIsBookedByItsOwnRules)
{
    const auto booked = hub->rooms->submit("b1", ids["Aurora"], booking("Borealis", kNow, kNow + minutes{30}));
    EXPECT_EQ(booked->state(), v1::BOOKING_STATE_CONFIRMED);
    EXPECT_EQ(hub->outcome(key_of('a')).state(), v1::BOOKING_STATE_CONFIRMED); // at the door that asked
    EXPECT_TRUE(hub->instances().empty());
    hub->room_id = ids["Borealis"];
    EXPECT_EQ(hub->instances().size(), 1U);
    // The same again, and the same elsewhere: one booking.
    EXPECT_EQ(
        hub->rooms->submit("b1", ids["Aurora"], booking("Borealis", kNow, kNow + minutes{30}))->SerializeAsString(),
        booked->SerializeAsString());
    EXPECT_EQ(hub->instances().size(), 1U);

    hub->set("booking.longest_min", "20", "room:Dome");
    EXPECT_EQ(hub->rooms->submit("b1", ids["Aurora"], booking("Dome", kNow, kNow + minutes{60}, 'b'))->reason(),
              v1::REFUSAL_REASON_INVALID_TIME);
    hub->set("booking.elsewhere", "false", "room:Aurora");
    EXPECT_EQ(hub->rooms->submit("b1", ids["Aurora"], booking("Cellar", kNow, kNow + minutes{30}, 'c'))->reason(),
              v1::REFUSAL_REASON_NOT_ALLOWED);
    auto nowhere = booking("Cellar", kNow, kNow + minutes{30}, 'd');
    nowhere.mutable_book()->set_room_id(key_of('9'));
    EXPECT_EQ(hub->rooms->submit("b1", ids["Aurora"], nowhere)->reason(), v1::REFUSAL_REASON_NOT_ALLOWED);
    nowhere.mutable_book()->set_room_id("Cellar");
    EXPECT_EQ(hub->rooms->submit("b1", ids["Aurora"], nowhere).error().field, "book.room_id");
}

TEST_F(House, TheDoorThatAskedHearsWhatBecameOfIt)
{
    hub->use_server("Borealis");
    std::vector<std::string> told;
    hub->rooms->on_change([&](const std::string &room, rooms::Change) { told.push_back(room); });
    const auto booked = hub->rooms->submit("b1", ids["Aurora"], booking("Borealis", kNow, kNow + minutes{30}));
    EXPECT_EQ(booked->state(), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_EQ(std::count(told.begin(), told.end(), ids["Aurora"]), 1);
    told.clear();
    hub->visit();
    EXPECT_GE(std::count(told.begin(), told.end(), ids["Aurora"]), 1);
    EXPECT_EQ(hub->outcome(key_of('a')).state(), v1::BOOKING_STATE_CONFIRMED);
}

TEST_F(House, ARefusalForNowSaysWhereElse)
{
    add_meeting("Aurora", "Now", kNow, kNow + hours{1});
    add_meeting("Borealis", "Soon", kNow + minutes{20}, kNow + hours{1});
    const auto refused = hub->rooms->submit("b1", ids["Aurora"], booking("", kNow, kNow + minutes{30}));
    EXPECT_EQ(refused->reason(), v1::REFUSAL_REASON_CONFLICT);
    ASSERT_EQ(refused->other_rooms_size(), 2);
    EXPECT_EQ(refused->other_rooms(0).room().name(), "Dome");
    EXPECT_EQ(hub->outcome(key_of('a')).other_rooms_size(), 2); // kept
    const auto later = hub->rooms->submit("b1", ids["Aurora"], booking("", kNow + minutes{30}, kNow + hours{1}, 'b'));
    EXPECT_EQ(later->reason(), v1::REFUSAL_REASON_CONFLICT);
    EXPECT_EQ(later->other_rooms_size(), 0);
}

TEST_F(House, FloorsHaveAnOrder)
{
    const auto floors = hub->rooms->floors();
    ASSERT_EQ(floors->floors_size(), 3);
    EXPECT_EQ(floors->floors(0).name(), "Level 0");
    v1::FloorSet set;
    set.set_name("Level 0");
    set.set_level(9);
    EXPECT_EQ(hub->rooms->set_floor(set)->level(), 9);
    EXPECT_EQ(hub->rooms->floors()->floors(2).name(), "Level 0");
    set.clear_level();
    EXPECT_FALSE(hub->rooms->set_floor(set)->has_level());
    set.set_level(100000);
    EXPECT_EQ(hub->rooms->set_floor(set).error().field, "level");
    set.set_name("Attic");
    set.set_level(1);
    EXPECT_EQ(hub->rooms->set_floor(set).error().code, Errc::NotFound);
}

} // namespace
} // namespace lintel::hub

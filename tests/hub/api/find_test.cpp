#include "client.h"
#include "running_hub.h"

#include "hub/api/search_limit.h"
#include "hub/core/message_json.h"

namespace lintel::hub {
namespace {

using api::SearchLimit;
using std::chrono::milliseconds;
using std::chrono::seconds;

TEST(SearchLimit, AFewAtOnceThenOneAfterAnother)
{
    SearchLimit limit({3, seconds{2}, 100});
    const SearchLimit::Time now{};
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(limit.ask("b1", now).count(), 0);
    EXPECT_EQ(limit.ask("b1", now), seconds{2});
    EXPECT_EQ(limit.ask("b1", now), seconds{2}); // asking costs nothing when it is refused
    EXPECT_EQ(limit.ask("b2", now).count(), 0);
    EXPECT_EQ(limit.ask("b1", now + seconds{2}).count(), 0);
    EXPECT_GT(limit.ask("b1", now + seconds{2}).count(), 0);
    EXPECT_EQ(limit.ask("b1", now + seconds{60}).count(), 0);
}

TEST(SearchLimit, RemembersNoMoreThanItMay)
{
    SearchLimit limit({1, seconds{2}, 10});
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(limit.ask(std::to_string(i), {}).count(), 0);
}

class Find : public ::testing::Test
{
protected:
    RunningHub hub;
    FakeDisplay display;
    v1::Binding binding = pair(hub.store, display);

    Reply get(const std::string &path, bool with_token = true)
    {
        Client client(hub.port);
        const auto reply = client.request(
            "GET", path, {}, with_token ? "Authorization: Bearer " + binding.token().access_token() + "\r\n" : "");
        EXPECT_TRUE(reply.has_value()) << path;
        return reply.value_or(Reply());
    }
};

TEST_F(Find, FreeRoomsAreAskedForByWhatIsNeeded)
{
    const auto reply = get("/v1/rooms/free?capacity=8&minutes=30&equipment=Video&equipment=White%20board");
    ASSERT_EQ(reply.status, 200) << reply.body;
    v1::FreeRooms found;
    ASSERT_TRUE(core::from_json(reply.body, found));
    EXPECT_EQ(found.rooms(0).room().id(), hub.store.room_id);
    EXPECT_EQ(found.rooms(0).room().capacity(), 8);
    EXPECT_EQ(found.rooms(0).until_ms(), 30); // what the rooms were asked for
    ASSERT_EQ(found.equipment_size(), 2);
    EXPECT_EQ(found.equipment(1), "White board");
    for (const char *bad : {"capacity=x", "capacity=-1", "minutes=99999", "minutes=1e3"})
        EXPECT_EQ(get(std::string("/v1/rooms/free?") + bad).status, 400) << bad;
}

TEST_F(Find, MeetingsAreAskedForByWords)
{
    const auto reply = get("/v1/meetings?q=b%C3%BCdget+jos%C3%A9");
    ASSERT_EQ(reply.status, 200) << reply.body;
    v1::FoundMeetings found;
    ASSERT_TRUE(core::from_json(reply.body, found));
    EXPECT_EQ(found.meetings(0).title(), "büdget josé");
}

TEST_F(Find, NobodyAsksWithoutAToken)
{
    EXPECT_EQ(get("/v1/rooms/free", false).status, 401);
    EXPECT_EQ(get("/v1/meetings?q=budget", false).status, 401);
}

TEST_F(Find, WhoAsksTooOftenIsToldWhen)
{
    Reply last;
    for (int i = 0; i < 30 && last.status != 429; ++i)
        last = get("/v1/meetings?q=budget");
    ASSERT_EQ(last.status, 429);
    EXPECT_FALSE(net::header(last.headers, "Retry-After").empty());
    EXPECT_EQ(get("/v1/rooms/free").status, 429); // one share for both
}

TEST_F(Find, TheRoomHearsWhichDisplaysAreServed)
{
    const auto there = [&] { return hub.rooms.attendance.there(hub.store.room_id); };
    EXPECT_TRUE(there().empty());
    const auto wait_for = [&](std::size_t count) {
        for (int i = 0; i < 500 && there().size() != count; ++i)
            std::this_thread::sleep_for(milliseconds(10));
        return there().size() == count;
    };
    {
        Client client(hub.port);
        ASSERT_EQ(client.upgrade(binding.token().access_token(), "lintel.v1.protobuf"), 101);
        v1::ClientFrame frame;
        frame.mutable_hello()->set_version("0.1.0");
        client.send_frame(frame.SerializeAsString());
        EXPECT_TRUE(wait_for(1));
        EXPECT_EQ(there().front(), binding.binding_id());
    }
    EXPECT_TRUE(wait_for(0));
}

} // namespace
} // namespace lintel::hub

#include "support.h"

#include "hub/rooms/post_records.h"
#include "hub/sync/webhooks.h"
#include "tests/hub/calendars/scripted_server.h"

#include <gtest/gtest.h>

// What people report at a door, and who is told.

namespace lintel::hub {
namespace {

using calendars::reply;
using calendars::ScriptedAnswer;
using calendars::ScriptedRequest;
using calendars::ScriptedServer;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::TempDir;
using test::utc;

const Instant kNow = utc("2026-11-20 09:00");

class ReportHere : public ::testing::Test
{
protected:
    TempDir dir;
    FakeClock clock;
    FakeServer server;
    std::unique_ptr<Hub> hub;

    void SetUp() override
    {
        clock.set(kNow);
        hub = std::make_unique<Hub>(dir.path(), clock, server);
        hub->add_room();
    }

    Result<v1::BookingOutcome> report(int number, v1::ReportCategory category = v1::REPORT_CATEGORY_SOUND,
                                      const std::string &words = {})
    {
        v1::BookingIntent intent;
        intent.set_idempotency_key(std::string(28, 'a') + std::to_string(1000 + number));
        intent.set_created_at_ms(to_ms(clock.now()));
        intent.mutable_report()->set_category(category);
        intent.mutable_report()->set_words(words);
        return hub->rooms->submit("b1", hub->room_id, intent);
    }

    Result<v1::Report> solve(std::int64_t number, const std::string &note = {})
    {
        v1::ReportSolve request;
        request.set_number(number);
        request.set_note(note);
        return hub->rooms->solve_report(request);
    }

    sync::Webhooks webhooks()
    {
        return {*hub->database,
                clock,
                {milliseconds{500}, seconds{2}, minutes{10}},
                [] { return 1.0; },
                sync::Journal(std::nullopt, nullptr)};
    }

    std::optional<rooms::Post> waiting()
    {
        return *hub->database->read(
            [](soci::session &sql) -> Result<std::optional<rooms::Post>> { return rooms::load_first_post(sql); });
    }
};

TEST_F(ReportHere, IsShownUntilSomebodySolvesIt)
{
    const auto before = hub->snapshot();
    EXPECT_EQ(report(1, v1::REPORT_CATEGORY_SOUND, "The\x07 left\nspeaker hums")->state(), v1::BOOKING_STATE_CONFIRMED);
    clock.advance(minutes{1});
    EXPECT_EQ(report(1, v1::REPORT_CATEGORY_SOUND, "The\x07 left\nspeaker hums").error().code,
              Errc::IdempotencyMismatch); // another time of the tap: another body
    report(2, v1::REPORT_CATEGORY_CLIMATE);
    auto shown = hub->snapshot();
    ASSERT_EQ(shown.reports_size(), 2);
    EXPECT_NE(shown.digest(), before.digest());
    EXPECT_EQ(shown.reports(0).category(), v1::REPORT_CATEGORY_CLIMATE);
    EXPECT_EQ(shown.reports(1).reported_at_ms(), to_ms(kNow));
    const auto list = hub->rooms->reports("", false);
    ASSERT_EQ(list->reports_size(), 2);
    EXPECT_EQ(list->reports(1).words(), "The  left speaker hums");
    EXPECT_EQ(list->reports(1).category(), "sound");
    EXPECT_EQ(list->reports(1).room(), "Aurora");

    EXPECT_EQ(solve(list->reports(1).number(), "replaced")->note(), "replaced");
    shown = hub->snapshot();
    ASSERT_EQ(shown.reports_size(), 1);
    EXPECT_EQ(hub->rooms->reports("Aurora", false)->reports_size(), 1);
    EXPECT_EQ(hub->rooms->reports("Aurora", true)->reports_size(), 2);
    EXPECT_EQ(solve(99).error().code, Errc::NotFound);
    const auto revision = shown.revision();
    EXPECT_TRUE(solve(list->reports(1).number()).has_value()); // again: nothing more happens
    EXPECT_EQ(hub->snapshot().revision(), revision);
    EXPECT_EQ(hub->rooms->reports("Nowhere", false).error().code, Errc::NotFound);
}

TEST_F(ReportHere, WhatCannotBe)
{
    EXPECT_EQ(report(1, v1::REPORT_CATEGORY_UNSPECIFIED).error().field, "report.category");
    std::string words;
    for (int i = 0; i < 501; ++i)
        words += "ä";
    EXPECT_EQ(report(1, v1::REPORT_CATEGORY_OTHER, words).error().field, "report.words");
    hub->set("reports.allowed", "false");
    EXPECT_EQ(report(2)->reason(), v1::REFUSAL_REASON_NOT_ALLOWED);
}

TEST_F(ReportHere, AChildAtTheGlassFillsNoStore)
{
    int stored = 0;
    for (int i = 0; i < 60; ++i)
        stored += report(i)->state() == v1::BOOKING_STATE_CONFIRMED ? 1 : 0;
    EXPECT_EQ(stored, 50);
    EXPECT_EQ(hub->snapshot().reports_size(), 5);
}

TEST_F(ReportHere, AWebhookIsToldOfItAndOfItsEnd)
{
    ScriptedServer receiver([](const ScriptedRequest &) { return reply(204); });
    hub->set("reports.webhook_url", '"' + receiver.url("/hook?key=s3cret") + '"');
    auto messenger = webhooks();
    report(1, v1::REPORT_CATEGORY_SCREEN, "black \"screen\"");
    EXPECT_EQ(hub->work->deliveries, 1);
    EXPECT_EQ(messenger.visit({}), hours{1});
    solve(1, "cable");
    (void)messenger.visit({});
    const auto asked = receiver.requests();
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(asked[0].method, "POST");
    EXPECT_EQ(asked[0].path, "/hook?key=s3cret");
    EXPECT_NE(asked[0].head.find("Idempotency-Key: "), std::string::npos);
    EXPECT_NE(asked[0].body.find(R"("event":"report.made")"), std::string::npos) << asked[0].body;
    EXPECT_NE(asked[0].body.find(R"("words":"black \"screen\"")"), std::string::npos);
    EXPECT_NE(asked[0].body.find(R"("name":"Aurora")"), std::string::npos);
    EXPECT_NE(asked[1].body.find(R"("event":"report.solved")"), std::string::npos);
    EXPECT_NE(asked[1].body.find(R"("note":"cable")"), std::string::npos);
    EXPECT_FALSE(waiting().has_value());
}

TEST_F(ReportHere, AReceiverThatMisbehavesIsAskedAgainWithTheSameKey)
{
    int turn = 0;
    ScriptedServer receiver([&](const ScriptedRequest &) -> ScriptedAnswer {
        switch (turn++) {
        case 0:
            return reply(503, {}, "Retry-After: 120\r\n");
        case 1:
            return {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", false};
        case 2:
            return {std::string(200, 'x'), true}; // drips past the deadline
        case 3:
            return {"\x01\xff garbage", false};
        default:
            return reply(200, "thanks");
        }
    });
    hub->set("reports.webhook_url", '"' + receiver.url("/hook") + '"');
    auto messenger = webhooks();
    report(1);
    EXPECT_EQ(messenger.visit({}), seconds{120}); // as it advised
    for (int attempt = 2; attempt <= 4; ++attempt) {
        clock.advance(minutes{10});
        const auto pause = messenger.visit({});
        EXPECT_LE(pause, minutes{10});
        ASSERT_TRUE(waiting().has_value()) << attempt;
        EXPECT_EQ(waiting()->attempts, attempt);
    }
    clock.advance(minutes{10});
    EXPECT_EQ(messenger.visit({}), hours{1});
    EXPECT_FALSE(waiting().has_value());
    const auto asked = receiver.requests();
    ASSERT_EQ(asked.size(), 5U);
    const auto key = [](const ScriptedRequest &r) { return r.head.substr(r.head.find("Idempotency-Key"), 49); };
    EXPECT_EQ(key(asked[0]), key(asked[4]));
}

TEST_F(ReportHere, ARefusalIsFinalAndSoIsADay)
{
    ScriptedServer receiver([&](const ScriptedRequest &r) { return reply(r.path == "/no" ? 410 : 500); });
    auto messenger = webhooks();
    hub->set("reports.webhook_url", '"' + receiver.url("/no") + '"');
    report(1);
    (void)messenger.visit({});
    EXPECT_FALSE(waiting().has_value());
    hub->set("reports.webhook_url", '"' + receiver.url("/ill") + '"');
    report(2);
    (void)messenger.visit({});
    EXPECT_TRUE(waiting().has_value());
    clock.advance(hours{25});
    (void)messenger.visit({});
    EXPECT_FALSE(waiting().has_value());
    EXPECT_EQ(receiver.requests().size(), 2U);
}

TEST_F(ReportHere, TheQueueHasABound)
{
    const auto stored = hub->database->write([&](soci::session &sql) -> Result<int> {
        for (int i = 0; i < rooms::kMaxPosts + 20; ++i)
            rooms::insert_post(sql, "https://hooks.example/", "{}", kNow);
        int count = 0;
        sql << "SELECT COUNT(*) FROM webhook_posts", soci::into(count);
        return count;
    });
    EXPECT_EQ(*stored, rooms::kMaxPosts);
}

TEST(PostAddress, SecretsGoOutOverTlsOnly)
{
    EXPECT_TRUE(rooms::is_post_address("https://hooks.example/x?key=1"));
    EXPECT_TRUE(rooms::is_post_address("http://127.0.0.1:8080/x"));
    EXPECT_TRUE(rooms::is_post_address("http://localhost/x"));
    EXPECT_TRUE(rooms::is_post_address("http://[::1]:99/x"));
    EXPECT_FALSE(rooms::is_post_address("http://hooks.example/x"));
    EXPECT_FALSE(rooms::is_post_address("http://127.0.0.1.example/x"));
    EXPECT_FALSE(rooms::is_post_address("ftp://hooks.example/x"));
    EXPECT_FALSE(rooms::is_post_address(""));
}

} // namespace
} // namespace lintel::hub

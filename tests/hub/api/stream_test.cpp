#include "client.h"
#include "running_hub.h"

#include "hub/core/message_json.h"

#include <nlohmann/json.hpp>

namespace lintel::hub {
namespace {

constexpr unsigned kText = 1;
constexpr unsigned kBinary = 2;
constexpr unsigned kClose = 8;

class OpenStream
{
public:
    OpenStream(RunningHub &hub, const v1::Binding &binding) : client(hub.port)
    {
        EXPECT_EQ(client.upgrade(binding.token().access_token(), "lintel.v1.protobuf"), 101);
    }

    void hello(const std::string &generation = {}, const std::string &digest = {})
    {
        v1::ClientFrame frame;
        frame.mutable_hello()->set_generation(generation);
        frame.mutable_hello()->set_digest(digest);
        frame.mutable_hello()->set_version("0.1.0");
        client.send_frame(frame.SerializeAsString());
    }

    v1::ServerFrame next()
    {
        v1::ServerFrame message;
        const auto frame = client.frame();
        EXPECT_TRUE(frame);
        if (frame) {
            EXPECT_EQ(frame->opcode, kBinary);
            EXPECT_TRUE(message.ParseFromString(frame->payload));
        }
        return message;
    }

    Client client;
};

TEST(Stream, SendsTheNewestAtOnceAndOnEveryChange)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    OpenStream stream(hub, binding);
    stream.hello();
    EXPECT_EQ(stream.next().snapshot().room().name(), "first");
    hub.rooms.set_title("second");
    const v1::ServerFrame frame = stream.next();
    EXPECT_EQ(frame.snapshot().room().name(), "second");
    EXPECT_EQ(frame.snapshot().server_time_ms(), to_ms(hub.store.clock.now()));
    EXPECT_TRUE(hub.streams.online(binding.binding_id()));
}

TEST(Stream, WhatTheDisplayHasIsNotSentAgain)
{
    RunningHub hub;
    FakeDisplay display;
    OpenStream stream(hub, pair(hub.store, display));
    stream.hello("g", core::sha256_hex("first"));
    EXPECT_EQ(stream.next().calendar_read().calendar().read_age_ms(), 10'000);
    hub.rooms.read_again(1'794'999'999'000);
    EXPECT_EQ(stream.next().calendar_read().calendar().read_age_ms(), 1'000);
    hub.rooms.set_title("second");
    EXPECT_EQ(stream.next().snapshot().room().name(), "second");
}

TEST(Stream, ADisplayWithSettingsOfItsOwnGetsItsOwnSnapshotAndTheOthersShareOne)
{
    RunningHub hub;
    FakeDisplay first('1'), second('2');
    const v1::Binding one = pair(hub.store, first), other = pair(hub.store, second);
    OpenStream apart(hub, one), shared(hub, other);
    apart.hello();
    shared.hello();
    EXPECT_EQ(apart.next().snapshot().room().name(), "first");
    const std::string digest = shared.next().snapshot().digest();
    hub.rooms.set_apart(one.binding_id(), "its own");
    const v1::ServerFrame frame = apart.next();
    EXPECT_EQ(frame.snapshot().room().name(), "its own");
    EXPECT_NE(frame.snapshot().digest(), digest);
    // For the others nothing is different but the age.
    EXPECT_TRUE(shared.next().has_calendar_read());
    hub.rooms.read_again(1'794'999'999'000);
    EXPECT_TRUE(apart.next().has_calendar_read());
    EXPECT_TRUE(shared.next().has_calendar_read());
    hub.rooms.set_title("second");
    EXPECT_EQ(apart.next().snapshot().room().name(), "second");
    EXPECT_EQ(shared.next().snapshot().room().name(), "second");

    const auto etag = [&](const v1::Binding &binding) {
        const auto answer = Client(hub.port).request(
            "GET", "/v1/room/snapshot", {}, "Authorization: Bearer " + binding.token().access_token() + "\r\n");
        return answer ? std::string(net::header(answer->headers, "ETag")) : std::string();
    };
    EXPECT_EQ(etag(one), etag(other));
    hub.rooms.set_apart(one.binding_id(), "its own");
    EXPECT_TRUE(apart.next().has_snapshot());
    EXPECT_NE(etag(one), etag(other)) << "an answer without a stream is its own, too";
}

TEST(Stream, ASlowReaderGetsTheNewestNotTheQueue)
{
    RunningHub hub;
    FakeDisplay display;
    OpenStream stream(hub, pair(hub.store, display));
    stream.hello();
    EXPECT_EQ(stream.next().snapshot().room().name(), "first");
    // Far more than the pipe between them holds, so that snapshots wait in the hub.
    constexpr int kChanges = 60;
    for (int i = 1; i <= kChanges; ++i) {
        hub.rooms.set_title("change " + std::to_string(i), 1'000'000);
        hub.on_network([] {});
    }
    int received = 0;
    std::int64_t revision = 0;
    std::string name;
    while (name != "change " + std::to_string(kChanges)) {
        const v1::ServerFrame frame = stream.next();
        // Two changes that are read as one leave the second with news of its age only.
        if (frame.has_calendar_read())
            continue;
        ASSERT_TRUE(frame.has_snapshot());
        EXPECT_GT(frame.snapshot().revision(), revision);
        revision = frame.snapshot().revision();
        name = frame.snapshot().room().name();
        ++received;
    }
    EXPECT_LT(received, kChanges / 2) << "older ones were dropped";
}

TEST(Stream, AnswersPings)
{
    RunningHub hub;
    FakeDisplay display;
    OpenStream stream(hub, pair(hub.store, display));
    v1::ClientFrame ping;
    ping.mutable_ping()->set_id(42);
    stream.client.send_frame(ping.SerializeAsString());
    const v1::ServerFrame pong = stream.next();
    EXPECT_EQ(pong.pong().id(), 42);
    EXPECT_EQ(pong.pong().server_time_ms(), to_ms(hub.store.clock.now()));
}

TEST(Stream, PingsInSilenceAndEndsWithoutAnAnswer)
{
    api::StreamRules rules;
    rules.ping_after = std::chrono::milliseconds(0);
    RunningHub hub({}, {}, rules);
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    OpenStream stream(hub, binding);
    stream.hello();
    EXPECT_TRUE(stream.next().has_snapshot());
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    hub.on_network([&] { hub.streams.tick(); });
    EXPECT_TRUE(stream.next().has_ping());

    api::StreamRules impatient;
    impatient.dead_after = std::chrono::milliseconds(0);
    RunningHub strict({}, {}, impatient);
    FakeDisplay other;
    OpenStream silent(strict, pair(strict.store, other));
    silent.hello();
    EXPECT_TRUE(silent.next().has_snapshot());
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    strict.on_network([&] { strict.streams.tick(); });
    EXPECT_FALSE(silent.client.frame());
}

TEST(Stream, ARoomThatCouldNotBeReadComesLater)
{
    RunningHub hub;
    FakeDisplay display;
    hub.rooms.set_readable(false);
    const v1::Binding binding = pair(hub.store, display);
    OpenStream stream(hub, binding);
    stream.hello();
    while (!hub.streams.online(binding.binding_id()))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const auto tick = [&] {
        hub.on_network([&] { hub.streams.tick(); });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    };
    tick();
    tick();
    hub.rooms.set_readable(true);
    tick();
    tick(); // the answer to the one before may have been under way
    EXPECT_TRUE(stream.next().has_snapshot());
}

TEST(Stream, OneAtATimePerBinding)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    OpenStream before(hub, binding);
    before.hello();
    EXPECT_TRUE(before.next().has_snapshot());
    OpenStream after(hub, binding);
    after.hello();
    EXPECT_EQ(before.next().goodbye().code(), "replaced");
    EXPECT_TRUE(after.next().has_snapshot());
    EXPECT_TRUE(hub.streams.online(binding.binding_id()));
}

TEST(Stream, EndsWithItsToken)
{
    RunningHub hub;
    FakeDisplay display;
    OpenStream stream(hub, pair(hub.store, display));
    stream.hello();
    EXPECT_TRUE(stream.next().has_snapshot());
    hub.store.clock.advance(std::chrono::hours(2));
    hub.on_network([&] { hub.streams.tick(); });
    EXPECT_EQ(stream.next().goodbye().code(), "token_expired");
    EXPECT_EQ(stream.client.frame().value().opcode, kClose);
}

TEST(Stream, SaysGoodbyeWhenTheHubStops)
{
    RunningHub hub;
    FakeDisplay display;
    OpenStream stream(hub, pair(hub.store, display));
    stream.hello();
    EXPECT_TRUE(stream.next().has_snapshot());
    std::thread stopping([&] { hub.stop(std::chrono::seconds(5)); });
    const v1::ServerFrame goodbye = stream.next();
    EXPECT_EQ(goodbye.goodbye().code(), "shutdown");
    EXPECT_GT(goodbye.goodbye().retry_after_ms(), 0);
    EXPECT_EQ(stream.client.frame().value().opcode, kClose);
    stream.client.socket().close();
    stopping.join();
}

TEST(Stream, SpeaksJsonToo)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    Client client(hub.port);
    ASSERT_EQ(client.upgrade(binding.token().access_token(), "lintel.v1.json"), 101);
    client.send_frame(R"({"hello":{"version":"curl"},"unknown":1})", kText);
    const auto frame = client.frame();
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->opcode, kText);
    EXPECT_EQ(nlohmann::json::parse(frame->payload)["snapshot"]["room"]["name"], "first");
}

TEST(Stream, IsRefusedInWordsBeforeItOpens)
{
    RunningHub hub;
    FakeDisplay display;
    const std::string token = pair(hub.store, display).token().access_token();
    EXPECT_EQ(Client(hub.port).upgrade("nonsense", "lintel.v1.protobuf"), 401);
    EXPECT_EQ(Client(hub.port).upgrade(token, "other"), 400);
    EXPECT_EQ(Client(hub.port).request("GET", "/v1/stream", {}, "Authorization: Bearer " + token + "\r\n")->status,
              400);
}

TEST(Stream, OneThatTalksWithoutEndIsEndedAndMayComeAgain)
{
    RunningHub hub;
    FakeDisplay display, quiet('2');
    const v1::Binding binding = pair(hub.store, display);
    OpenStream other(hub, pair(hub.store, quiet));
    OpenStream stream(hub, binding);
    v1::ClientFrame ping;
    ping.mutable_ping()->set_id(7);
    const int allowed = api::StreamRules{}.messages.at_once;
    for (int i = 0; i < 3 * allowed; ++i)
        stream.client.send_frame(ping.SerializeAsString());
    int answers = 0;
    auto frame = stream.client.frame();
    for (; frame && frame->opcode == kBinary; frame = stream.client.frame())
        ++answers;
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->opcode, kClose);
    EXPECT_EQ(frame->payload.substr(0, 2), std::string("\x03\xf0")); // 1008
    EXPECT_GT(answers, 0);
    EXPECT_LE(answers, allowed + 2);

    OpenStream again(hub, binding);
    again.hello();
    EXPECT_TRUE(again.next().has_snapshot());
    other.hello();
    EXPECT_TRUE(other.next().has_snapshot());
}

TEST(Stream, GarbageEndsItAndNothingElse)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    OpenStream stream(hub, binding);
    stream.client.send_frame("\xff\xff\xff\xff");
    EXPECT_EQ(stream.client.frame().value().opcode, kClose);
    OpenStream again(hub, binding);
    again.hello();
    EXPECT_TRUE(again.next().has_snapshot());
}

} // namespace
} // namespace lintel::hub

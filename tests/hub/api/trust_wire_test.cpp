#include "client.h"
#include "running_hub.h"

#include "hub/console/admin_client.h"
#include "hub/console/command_line.h"
#include "hub/console/printing.h"
#include "hub/core/message_json.h"
#include "hub/core/private_file.h"
#include "lintel/v1/problem.pb.h"

#include <sys/stat.h>

namespace lintel::hub {
namespace {

constexpr const char *kJson = "Content-Type: application/json\r\nAccept: application/json\r\n";
constexpr const char *kProtobuf = "Content-Type: application/x-protobuf\r\nAccept: application/x-protobuf\r\n";

const std::string kRunA(32, 'a');
const std::string kRunB(32, 'b');

v1::Problem problem_in(const std::optional<Reply> &reply)
{
    v1::Problem problem;
    EXPECT_TRUE(reply);
    if (!reply)
        return problem;
    if (net::header(reply->headers, "Content-Type") == "application/problem+json") {
        EXPECT_TRUE(core::from_json(reply->body, problem));
    } else {
        EXPECT_TRUE(problem.ParseFromString(reply->body));
    }
    EXPECT_EQ(problem.status(), reply->status);
    return problem;
}

v1::TokenRequest asking(RunningHub &hub, const FakeDisplay &display, const v1::Binding &binding,
                        const std::string &run_id = {})
{
    v1::TokenRequest request = display.ask(binding.binding_id(), hub.store.nonce());
    request.set_run_id(run_id);
    return request;
}

std::optional<Reply> ask_token(RunningHub &hub, const FakeDisplay &display, const v1::Binding &binding,
                               const std::string &run_id = {})
{
    return Client(hub.port).request("POST", "/v1/token", asking(hub, display, binding, run_id).SerializeAsString(),
                                    kProtobuf);
}

/// An open stream of one run of a display.
class RunOfDisplay
{
public:
    RunOfDisplay(RunningHub &hub, const v1::Binding &binding, std::string run_id)
        : client(hub.port), m_run_id(std::move(run_id))
    {
        EXPECT_EQ(client.upgrade(binding.token().access_token(), "lintel.v1.protobuf"), 101);
    }
    void hello()
    {
        v1::ClientFrame frame;
        frame.mutable_hello()->set_run_id(m_run_id);
        client.send_frame(frame.SerializeAsString());
    }
    void pong(std::int64_t id)
    {
        v1::ClientFrame frame;
        frame.mutable_pong()->set_id(id);
        client.send_frame(frame.SerializeAsString());
    }
    /// Nothing: it was closed.
    std::optional<v1::ServerFrame> next()
    {
        const auto frame = client.frame();
        v1::ServerFrame message;
        if (!frame || frame->opcode == 8 || !message.ParseFromString(frame->payload))
            return std::nullopt;
        return message;
    }
    Client client;

private:
    std::string m_run_id;
};

/// Calls of the command line, as an admin types them.
int admin(RunningHub &hub, std::vector<const char *> words, std::string *printed = nullptr)
{
    const std::string data = hub.store.folder.path().string();
    words.insert(words.begin(), "lintel-hub");
    words.insert(words.end(), {"--data", data.c_str()});
    const auto parsed = console::parse_command_line(static_cast<int>(words.size()), words.data());
    const auto *options = std::get_if<console::ClientOptions>(&parsed);
    if (!options)
        return 2;
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    const int code = console::run_client(*options);
    const std::string out = testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr();
    if (printed)
        *printed = out;
    return code;
}

TEST(TrustWire, KeysAreServedToAnybodyAndChangesAreAnnounced)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    Client client(hub.port);
    v1::HubKeys keys;
    ASSERT_TRUE(keys.ParseFromString(client.request("GET", "/v1/hub/keys", {}, kProtobuf)->body));
    EXPECT_EQ(keys.key(), binding.hub_key());
    EXPECT_EQ(keys.recovery_key(), binding.recovery_key());

    RunOfDisplay stream(hub, binding, kRunA);
    stream.hello();
    EXPECT_TRUE(stream.next()->has_snapshot());
    ASSERT_EQ(admin(hub, {"keys", "rotate"}), 0);
    const auto told = stream.next();
    ASSERT_TRUE(told && told->has_hub_keys());
    EXPECT_NE(told->hub_keys().key(), binding.hub_key());
    EXPECT_TRUE(devices::leads({binding.hub_key(), binding.recovery_key()}, told->hub_keys()));
    const auto asked = client.request("GET", "/v1/hub/keys", {}, kJson);
    ASSERT_TRUE(core::from_json(asked->body, keys));
    EXPECT_EQ(keys.SerializeAsString(), told->hub_keys().SerializeAsString());

    v1::AccessToken token;
    ASSERT_TRUE(token.ParseFromString(ask_token(hub, display, binding)->body)) << "signed for the key it knows";
    EXPECT_EQ(token.hub_key(), keys.key());
    std::string listed;
    EXPECT_EQ(admin(hub, {"keys", "list"}, &listed), 0);
    EXPECT_NE(listed.find("recovery key: "), std::string::npos) << listed;
    EXPECT_NE(listed.find("\nchain:\nkey"), std::string::npos) << listed;
}

TEST(TrustWire, ARevocationGoesEveryWay)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    Client client(hub.port);
    const std::string path = "/v1/revocations/" + core::to_hex(display.key.public_key());
    EXPECT_EQ(client.request("GET", path)->status, 404);
    RunOfDisplay stream(hub, binding, kRunA);
    stream.hello();
    EXPECT_TRUE(stream.next()->has_snapshot());

    ASSERT_EQ(admin(hub, {"display", "revoke", binding.binding_id().c_str()}), 0);
    const auto told = stream.next();
    ASSERT_TRUE(told && told->has_revocation());
    const v1::Revocation proof = told->revocation();
    EXPECT_EQ(proof.binding_id(), binding.binding_id());
    EXPECT_TRUE(core::verify_signature(
        binding.hub_key(),
        devices::revocation_message(proof.display_key(), proof.binding_id(), proof.at_ms(), proof.organisation_id()),
        proof.signature()));
    EXPECT_EQ(stream.next()->goodbye().code(), "revoked");
    EXPECT_FALSE(stream.next());

    const auto snapshot = client.request("GET", "/v1/room/snapshot", {},
                                         "Authorization: Bearer " + binding.token().access_token() + "\r\n");
    EXPECT_EQ(snapshot->status, 401);
    EXPECT_EQ(net::header(snapshot->headers, "WWW-Authenticate"), "Bearer error=\"invalid_token\"");

    for (const char *spelling : {kProtobuf, kJson}) {
        const bool json = spelling == kJson;
        const auto token = asking(hub, display, binding);
        const auto readmission = display.readmission(binding.binding_id(), hub.store.nonce());
        const auto body = [&](const google::protobuf::Message &m) {
            return json ? core::to_json(m) : m.SerializeAsString();
        };
        for (const auto &reply : {client.request("POST", "/v1/token", body(token), spelling),
                                  client.request("POST", "/v1/readmission", body(readmission), spelling)}) {
            const v1::Problem problem = problem_in(reply);
            EXPECT_EQ(problem.status(), 403);
            EXPECT_EQ(problem.code(), "revoked");
            EXPECT_EQ(problem.revocation().SerializeAsString(), proof.SerializeAsString());
        }
    }

    const auto plain = client.request("GET", path);
    EXPECT_EQ(plain->status, 200);
    EXPECT_EQ(plain->body, proof.SerializeAsString()) << "the same bytes as a file would have";
    v1::Revocation in_json;
    EXPECT_TRUE(core::from_json(client.request("GET", path, {}, kJson)->body, in_json));
    EXPECT_EQ(in_json.SerializeAsString(), proof.SerializeAsString());
    EXPECT_EQ(client.request("GET", "/v1/revocations/AB")->status, 404);

    const TemporaryFolder web;
    ASSERT_EQ(admin(hub, {"display", "export-revocations", web.path().c_str()}), 0);
    EXPECT_EQ(core::read_file(web.path() / path.substr(1)).value(), proof.SerializeAsString());
    std::string words;
    EXPECT_EQ(admin(hub, {"display", "revoke", kRunA.c_str()}, &words), 1);
    EXPECT_NE(words.find("no display with this id"), std::string::npos) << words;
    EXPECT_NE(client.request("GET", "/metrics")->body.find("lintel_refused_revoked_total 4"), std::string::npos);
}

TEST(TrustWire, I4_ReadmissionInBothSpellings)
{
    RunningHub hub;
    FakeDisplay display;
    FakeDisplay stranger('s');
    const v1::Binding before = pair(hub.store, display);
    Client client(hub.port);
    const auto nonce = [&] {
        v1::Nonce message;
        EXPECT_TRUE(message.ParseFromString(client.request("POST", "/v1/token/nonce", {}, kProtobuf)->body));
        return message.nonce();
    };
    v1::Binding binding;
    auto reply =
        client.request("POST", "/v1/readmission", display.readmission({}, nonce()).SerializeAsString(), kProtobuf);
    ASSERT_EQ(reply->status, 200);
    ASSERT_TRUE(binding.ParseFromString(reply->body));
    EXPECT_EQ(binding.binding_id(), before.binding_id());
    reply = client.request("POST", "/v1/readmission", core::to_json(display.readmission(before.binding_id(), nonce())),
                           kJson);
    ASSERT_EQ(reply->status, 200) << reply->body;
    ASSERT_TRUE(core::from_json(reply->body, binding));
    EXPECT_EQ(
        client
            .request("GET", "/v1/room/snapshot", {}, "Authorization: Bearer " + binding.token().access_token() + "\r\n")
            ->status,
        200);
    EXPECT_EQ(problem_in(client.request("POST", "/v1/readmission",
                                        stranger.readmission({}, nonce()).SerializeAsString(), kProtobuf))
                  .code(),
              "unknown_display");
    v1::TokenRequest unknown = display.ask(core::random_id(), nonce());
    reply = client.request("POST", "/v1/token", unknown.SerializeAsString(), kProtobuf);
    EXPECT_EQ(problem_in(reply).code(), "unknown_binding");
    EXPECT_EQ(reply->status, 401);
    EXPECT_NE(net::header(reply->headers, "WWW-Authenticate"), "");
    unknown = stranger.ask(before.binding_id(), nonce());
    reply = client.request("POST", "/v1/token", unknown.SerializeAsString(), kProtobuf);
    EXPECT_EQ(problem_in(reply).code(), "invalid_assertion");
    EXPECT_NE(net::header(reply->headers, "WWW-Authenticate"), "");
}

std::int64_t cloned_since(RunningHub &hub)
{
    v1::DisplayList list;
    const auto answer = console::call_hub(hub.store.folder.path(), {"GET", "/admin/v1/displays", {}});
    EXPECT_TRUE(answer && core::from_json(*answer, list));
    return list.displays_size() == 1 ? list.displays(0).cloned_since_ms() : -1;
}

TEST(Clones, AnotherMachineIsRefusedOnceTheFirstHasAnswered)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    RunOfDisplay first(hub, binding, kRunA);
    first.hello();
    ASSERT_TRUE(first.next()->has_snapshot());
    EXPECT_EQ(ask_token(hub, display, binding, kRunA)->status, 200) << "the same machine";
    EXPECT_EQ(ask_token(hub, display, binding)->status, 200) << "nothing is concluded";

    const auto meanwhile = ask_token(hub, display, binding, kRunB);
    EXPECT_EQ(meanwhile->status, 503);
    EXPECT_EQ(net::header(meanwhile->headers, "Retry-After"), "5");
    const auto ping = first.next();
    ASSERT_TRUE(ping && ping->has_ping());
    EXPECT_EQ(ask_token(hub, display, binding, kRunB)->status, 503);
    EXPECT_EQ(cloned_since(hub), 0);
    first.pong(ping->ping().id());
    auto refused = problem_in(ask_token(hub, display, binding, kRunB));
    for (int i = 0; i < 100 && refused.status() == 503; ++i) {
        hub.on_network([] {});
        refused = problem_in(ask_token(hub, display, binding, kRunB));
    }
    EXPECT_EQ(refused.status(), 409);
    EXPECT_EQ(refused.code(), "cloned_display");
    v1::Readmission again = display.readmission({}, hub.store.nonce());
    again.set_run_id(kRunB);
    EXPECT_EQ(
        problem_in(Client(hub.port).request("POST", "/v1/readmission", again.SerializeAsString(), kProtobuf)).code(),
        "cloned_display");
    RunOfDisplay second(hub, binding, kRunB);
    second.hello();
    const auto goodbye = second.next();
    ASSERT_TRUE(goodbye && goodbye->has_goodbye());
    EXPECT_EQ(goodbye->goodbye().code(), "cloned");
    EXPECT_EQ(cloned_since(hub), to_ms(hub.store.clock.now()));
    hub.rooms.set_title("third");
    EXPECT_EQ(first.next()->snapshot().room().name(), "third") << "the first is served all the time";
}

TEST(Clones, ADisplayThatStartedAgainIsNoClone)
{
    api::StreamRules rules;
    rules.answer_within = std::chrono::milliseconds(1);
    RunningHub hub({}, {}, rules);
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    auto dead = std::make_unique<RunOfDisplay>(hub, binding, kRunA);
    dead->hello();
    ASSERT_TRUE(dead->next()->has_snapshot());
    // The power went: the connection stands, nobody answers.
    RunOfDisplay alive(hub, binding, kRunB);
    alive.hello();
    EXPECT_TRUE(dead->next()->has_ping());
    std::this_thread::sleep_for(std::chrono::milliseconds(3));
    hub.on_network([&] { hub.streams.tick(); });
    const auto served = alive.next();
    ASSERT_TRUE(served && served->has_snapshot());
    EXPECT_FALSE(dead->next()) << "what was left of it is dropped";
    EXPECT_EQ(cloned_since(hub), 0);

    // One that closed is not asked about at all.
    const std::string run_c(32, 'c');
    alive.client.socket().close();
    while (hub.streams.online(binding.binding_id()))
        std::this_thread::yield();
    EXPECT_EQ(ask_token(hub, display, binding, run_c)->status, 200);
}

TEST(Clones, TwoThatStartTogetherAreToldApart)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    RunOfDisplay first(hub, binding, kRunA);
    RunOfDisplay second(hub, binding, kRunB);
    first.hello();
    ASSERT_TRUE(first.next()->has_snapshot());
    second.hello();
    const auto ping = first.next();
    ASSERT_TRUE(ping && ping->has_ping()) << "the second waits meanwhile";
    first.pong(ping->ping().id());
    const auto told = second.next();
    ASSERT_TRUE(told && told->has_goodbye());
    EXPECT_EQ(told->goodbye().code(), "cloned");
    hub.rooms.set_title("second");
    EXPECT_EQ(first.next()->snapshot().room().name(), "second");
}

TEST(Clones, TheOneThatWaitsIsServedWhenTheFirstLeaves)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    auto first = std::make_unique<RunOfDisplay>(hub, binding, kRunA);
    first->hello();
    ASSERT_TRUE(first->next()->has_snapshot());
    RunOfDisplay second(hub, binding, kRunB);
    second.hello();
    ASSERT_TRUE(first->next()->has_ping());
    first.reset();
    const auto served = second.next();
    ASSERT_TRUE(served && served->has_snapshot());
    EXPECT_EQ(cloned_since(hub), 0);
}

TEST(Clones, NobodyElseCanCallADisplayCloned)
{
    RunningHub hub;
    FakeDisplay display;
    FakeDisplay thief('t');
    const v1::Binding binding = pair(hub.store, display);
    RunOfDisplay first(hub, binding, kRunA);
    first.hello();
    ASSERT_TRUE(first.next()->has_snapshot());
    thief.offer = display.offer;
    EXPECT_EQ(ask_token(hub, thief, binding, kRunB)->status, 401);
    hub.rooms.set_title("second");
    EXPECT_TRUE(first.next()->has_snapshot()) << "it was not even pinged";
    EXPECT_EQ(ask_token(hub, display, binding, "run")->status, 400);
}

TEST(TrustConsole, TheRecoveryKeyMovesIntoAFileAndBackThroughACall)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    const auto own = hub.store.folder.path() / "recovery-key";
    const std::string seed = core::read_file(own).value();
    const TemporaryFolder safe;
    const std::string file = (safe.path() / "recovery").string();
    std::string words;
    ASSERT_EQ(admin(hub, {"keys", "export-recovery", file.c_str()}, &words), 0) << words;
    EXPECT_EQ(words.find(core::to_hex(seed)), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(own));
    EXPECT_EQ(core::read_file(file).value(), core::to_hex(seed) + '\n');
    struct stat info
    {};
    ASSERT_EQ(::stat(file.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U);
    EXPECT_EQ(admin(hub, {"keys", "export-recovery", (file + "2").c_str()}, &words), 1);
    EXPECT_NE(words.find("exported already"), std::string::npos) << words;

    ASSERT_EQ(admin(hub, {"keys", "recover", "--recovery-key", file.c_str()}, &words), 0) << words;
    EXPECT_EQ(hub.store.keyring->now()->keys.chain_size(), 1);
    EXPECT_EQ(hub.store.keyring->now()->keys.chain(0).signer(), binding.recovery_key());
    ASSERT_TRUE(core::write_whole(file, "nothing of the kind"));
    EXPECT_EQ(admin(hub, {"keys", "recover", "--recovery-key", file.c_str()}, &words), 1);
    EXPECT_NE(words.find("holds no recovery key"), std::string::npos) << words;
    ASSERT_TRUE(core::write_whole(own, seed));
    EXPECT_EQ(admin(hub, {"keys", "export-recovery", file.c_str()}, &words), 1);
    EXPECT_NE(words.find("nothing is overwritten"), std::string::npos) << words;
    EXPECT_TRUE(std::filesystem::exists(own));
}

TEST(TrustWire, AStreamThatWasLetInBeforeTheRevocationIsSentAway)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    v1::Revocation proof;
    proof.set_binding_id(binding.binding_id());
    // Its token was found valid; then the revocation goes to all that are open, and it is not yet.
    hub.streams.send_away({proof});
    RunOfDisplay stream(hub, binding, kRunA);
    stream.hello();
    const auto told = stream.next();
    ASSERT_TRUE(told && told->has_revocation());
    EXPECT_EQ(stream.next()->goodbye().code(), "revoked");
}

TEST(TrustWire, WhatADisplaySaysOfItselfIsShownAsText)
{
    RunningHub hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub.store, display);
    RunOfDisplay stream(hub, binding, kRunA);
    v1::ClientFrame frame;
    frame.mutable_hello()->set_run_id(kRunA);
    frame.mutable_hello()->set_version("\x1b]52;c;ZWNobyBoaQ==\x07");
    stream.client.send_frame(frame.SerializeAsString());
    EXPECT_TRUE(stream.next()->has_snapshot());
    ASSERT_TRUE(hub.registry.flush());
    std::string listed;
    EXPECT_EQ(admin(hub, {"display", "list"}, &listed), 0);
    EXPECT_EQ(listed.find('\x1b'), std::string::npos);
    EXPECT_EQ(listed.find("52;c"), std::string::npos) << listed;
    EXPECT_EQ(console::for_people(R"({"title":"a\u001b[31mb\u009bc"})"), "title: a [31mb c\n");
}

TEST(TrustWire, AnUnknownWordIsNamed)
{
    RunningHub hub;
    testing::internal::CaptureStderr();
    EXPECT_EQ(admin(hub, {"room", "lst"}), 2);
    EXPECT_NE(testing::internal::GetCapturedStderr().find("\"lst\""), std::string::npos);
}

} // namespace
} // namespace lintel::hub

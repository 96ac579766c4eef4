#include "client.h"
#include "running_hub.h"

#include "hub/console/admin_client.h"
#include "hub/core/message_json.h"
#include "lintel/v1/problem.pb.h"

#include <nlohmann/json.hpp>

namespace lintel::hub {
namespace {

constexpr const char *kJson = "Content-Type: application/json\r\nAccept: application/json\r\n";
constexpr const char *kProtobuf = "Content-Type: application/x-protobuf\r\nAccept: application/x-protobuf\r\n";

std::string bearer(const std::string &token)
{
    return "Authorization: Bearer " + token + "\r\n";
}

v1::Problem problem_in(const Reply &reply)
{
    v1::Problem problem;
    EXPECT_EQ(net::header(reply.headers, "Content-Type"), "application/problem+json");
    EXPECT_TRUE(core::from_json(reply.body, problem)) << reply.body;
    EXPECT_EQ(problem.status(), reply.status);
    EXPECT_FALSE(problem.instance().empty());
    return problem;
}

TEST(Api, PairingAndTokenOverTheWireInBothSpellings)
{
    RunningHub hub;
    Client client(hub.port);
    FakeDisplay display;
    auto reply = client.request("POST", "/v1/pairing/sessions", display.start().SerializeAsString(), kProtobuf);
    ASSERT_TRUE(reply);
    ASSERT_EQ(reply->status, 201);
    EXPECT_EQ(net::header(reply->headers, "Content-Type"), "application/x-protobuf");
    ASSERT_TRUE(display.offer.ParseFromString(reply->body));
    const std::string session = "/v1/pairing/sessions/" + display.offer.session_id();

    reply = client.request("POST", session + "/reveal", core::to_json(display.reveal()), kJson);
    ASSERT_EQ(reply->status, 200) << reply->body;
    v1::PairingRevealed revealed;
    ASSERT_TRUE(core::from_json(reply->body, revealed));
    EXPECT_EQ(revealed.pair_url(), "http://hub.test/pair");

    ASSERT_TRUE(hub.store.pairing.approve(display.pin(), hub.store.room_id, "Aurora", "local"));
    reply = client.request("POST", session + "/poll", display.poll().SerializeAsString(), kProtobuf);
    v1::PairingStatus status;
    ASSERT_TRUE(status.ParseFromString(reply->body));
    ASSERT_TRUE(status.has_binding());

    reply = client.request("POST", "/v1/token/nonce", {}, kProtobuf);
    v1::Nonce nonce;
    ASSERT_TRUE(nonce.ParseFromString(reply->body));
    reply = client.request("POST", "/v1/token",
                           display.ask(status.binding().binding_id(), nonce.nonce()).SerializeAsString(), kProtobuf);
    ASSERT_EQ(reply->status, 200);
    v1::AccessToken token;
    ASSERT_TRUE(token.ParseFromString(reply->body));

    reply = client.request("GET", "/v1/room/snapshot", {},
                           "Accept: application/x-protobuf\r\n" + bearer(token.access_token()));
    ASSERT_EQ(reply->status, 200);
    v1::RoomSnapshot snapshot;
    ASSERT_TRUE(snapshot.ParseFromString(reply->body));
    EXPECT_EQ(snapshot.room().name(), "first");
    EXPECT_EQ(snapshot.server_time_ms(), to_ms(hub.store.clock.now()));
    EXPECT_EQ(snapshot.calendar().read_age_ms(), 10'000);

    const std::string etag(net::header(reply->headers, "ETag"));
    EXPECT_EQ(etag, '"' + snapshot.digest() + '"');
    reply = client.request("GET", "/v1/room/snapshot", {},
                           "If-None-Match: " + etag + "\r\n" + bearer(token.access_token()));
    EXPECT_EQ(reply->status, 304);

    hub.rooms.set_title("second");
    reply = client.request("GET", "/v1/room/snapshot", {}, kJson + bearer(token.access_token()));
    EXPECT_EQ(nlohmann::json::parse(reply->body)["room"]["name"], "second");
}

TEST(Api, I5_ACredentialThatCannotBeCheckedIs503)
{
    RunningHub hub;
    Client client(hub.port);
    auto reply = client.request("GET", "/v1/room/snapshot", {}, bearer("nonsense"));
    ASSERT_EQ(reply->status, 401);
    EXPECT_EQ(net::header(reply->headers, "WWW-Authenticate"), "Bearer error=\"invalid_token\"");
    EXPECT_EQ(problem_in(*reply).code(), "invalid_token");
    hub.store.break_table("access_tokens");
    reply = client.request("GET", "/v1/room/snapshot", {}, bearer("nonsense"));
    ASSERT_EQ(reply->status, 503);
    EXPECT_EQ(net::header(reply->headers, "WWW-Authenticate"), "");
    EXPECT_GT(std::stoi(std::string(net::header(reply->headers, "Retry-After"))), 0);
    EXPECT_GT(problem_in(*reply).retry_after_ms(), 0);
}

TEST(Api, HealthAsksTheStore)
{
    RunningHub hub;
    Client client(hub.port);
    EXPECT_EQ(client.request("GET", "/healthz")->status, 200);
    EXPECT_NE(client.request("GET", "/metrics")->body.find("lintel_http_requests_total"), std::string::npos);
    hub.store.break_table("store_info");
    EXPECT_EQ(client.request("GET", "/healthz")->status, 503);
}

TEST(Api, BadInputIsRefusedInWords)
{
    RunningHub hub;
    Client client(hub.port);
    const auto post = [&](const std::string &body, const std::string &headers) {
        return client.request("POST", "/v1/pairing/sessions", body, headers).value_or(Reply{});
    };
    for (const char *body : {"{", "[]", "\xff", R"({"commitment":5})", R"({"commitment":{"a":1}})"}) {
        const Reply reply = post(body, kJson);
        EXPECT_EQ(reply.status, 400) << body;
        EXPECT_EQ(problem_in(reply).code(), "invalid_request");
    }
    EXPECT_EQ(problem_in(post(R"({"commitment":"AAAA"})", kJson)).field(), "commitment");
    const Reply malformed = post("\x0a\x7fshort", kProtobuf);
    EXPECT_EQ(malformed.status, 400);
    v1::Problem problem;
    EXPECT_TRUE(problem.ParseFromString(malformed.body)) << "who speaks protobuf is refused in protobuf";
    EXPECT_EQ(problem.code(), "invalid_request");
    EXPECT_EQ(post("x", "Content-Type: text/plain\r\n").status, 415);
    EXPECT_EQ(post("x", "").status, 415);

    v1::PairingStart start;
    start.set_commitment(std::string(32, 'c'));
    std::string later = core::to_json(start);
    later.insert(1, R"("from_the_future":{"x":[1,2]},)");
    EXPECT_EQ(post(later, kJson).status, 201);
    // Field 99, unknown to this hub.
    EXPECT_EQ(post(start.SerializeAsString() + "\x9a\x06\x03new", kProtobuf).status, 201);

    EXPECT_EQ(client.request("GET", "/nowhere")->status, 404);
    const auto wrong = client.request("GET", "/v1/bookings");
    EXPECT_EQ(wrong->status, 405);
    EXPECT_EQ(net::header(wrong->headers, "Allow"), "POST");
    EXPECT_EQ(client.request("GET", "/admin/v1/rooms")->status, 404) << "the admin API is not on the network";
}

TEST(Api, AnOversizedBodyIs413AndGarbageEndsTheConnectionOnly)
{
    RunningHub hub;
    {
        Client client(hub.port);
        client.send("POST /v1/pairing/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 90000000\r\n\r\n");
        const auto reply = client.reply();
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->status, 413);
    }
    {
        Client client(hub.port);
        client.send("GET / HTTP/1.1\r\nX: " + std::string(20'000, 'a') + "\r\n\r\n");
        EXPECT_EQ(client.reply().value().status, 431);
    }
    for (const std::string &garbage : {std::string("\x16\x03\x01\x02\0\x01", 6), std::string(4096, '\0'),
                                       std::string("GET / HTTP/9.9\r\n\r\n"), std::string("\r\n\r\n\r\n")}) {
        Client client(hub.port);
        client.send(garbage);
        client.socket().shutdown(boost::asio::socket_base::shutdown_send);
        (void)client.reply();
    }
    Client client(hub.port);
    EXPECT_EQ(client.request("GET", "/healthz")->status, 200);
}

TEST(Api, ASlowHeaderIsNotWaitedForForEver)
{
    net::ServerLimits limits;
    limits.header_time = std::chrono::milliseconds(200);
    RunningHub hub(limits);
    Client client(hub.port);
    client.send("GET /healthz HT");
    EXPECT_FALSE(client.read(1)) << "closed by the hub, not by the test's own limit";
    boost::system::error_code error;
    char byte = 0;
    client.socket().receive(boost::asio::buffer(&byte, 1), 0, error);
    EXPECT_NE(error, boost::asio::error::would_block);
}

TEST(Api, ConnectionsAreBounded)
{
    net::ServerLimits limits;
    limits.connections = 2;
    RunningHub hub(limits);
    Client first(hub.port);
    Client second(hub.port);
    ASSERT_EQ(first.request("GET", "/healthz")->status, 200);
    ASSERT_EQ(second.request("GET", "/healthz")->status, 200);
    Client third(hub.port);
    EXPECT_FALSE(third.request("GET", "/healthz"));
    EXPECT_EQ(first.request("GET", "/healthz")->status, 200);
    const auto admin = console::call_hub(hub.store.folder.path(), {"GET", "/admin/v1/sites", {}});
    EXPECT_TRUE(admin) << "a crowd on the network keeps no admin out: " << (admin ? "" : admin.error().detail);
}

TEST(Api, FiguresAreForThisMachineOnly)
{
    RunningHub hub;
    Client client(hub.port);
    EXPECT_EQ(client.request("GET", "/metrics")->status, 200);
    for (const char *proxy :
         {"X-Forwarded-For: 203.0.113.9\r\n", "Forwarded: for=203.0.113.9\r\n", "Via: 1.1 proxy\r\n"})
        EXPECT_EQ(client.request("GET", "/metrics", {}, proxy)->status, 403) << proxy;
}

TEST(Api, BookingsGoToTheDomainWithTheBindingsRoom)
{
    RunningHub hub;
    Client client(hub.port);
    FakeDisplay display;
    const std::string token = pair(hub.store, display).token().access_token();
    v1::BookingIntent intent;
    intent.set_idempotency_key(core::random_id());
    intent.mutable_book()->set_start_ms(1);
    const auto post = [&] {
        return client.request("POST", "/v1/bookings", intent.SerializeAsString(), kProtobuf + bearer(token)).value();
    };
    const Reply reply = post();
    ASSERT_EQ(reply.status, 200);
    v1::BookingOutcome outcome;
    ASSERT_TRUE(outcome.ParseFromString(reply.body));
    EXPECT_EQ(outcome.state(), v1::BOOKING_STATE_ACCEPTED);
    EXPECT_EQ(post().status, 200);
    intent.mutable_book()->set_end_ms(9);
    EXPECT_EQ(post().status, 422);
    EXPECT_EQ(client.request("POST", "/v1/bookings", "{}", kJson)->status, 401);
}

TEST(Api, AssetsAreNamedByTheirContents)
{
    RunningHub hub;
    Client client(hub.port);
    const auto reply = client.request("GET", "/v1/assets/" + core::sha256_hex("{}"));
    EXPECT_EQ(reply->status, 200);
    EXPECT_EQ(reply->body, "{}");
    EXPECT_EQ(client.request("GET", "/v1/assets/" + core::sha256_hex("other"))->status, 404);
}

TEST(PairPage, AsksShowsAndBinds)
{
    RunningHub hub;
    Client client(hub.port);
    FakeDisplay display;
    show_pin(hub.store, display);
    auto reply = client.request("GET", "/pair?pin=" + display.pin() + "%22%3E%3Cscript%3E");
    ASSERT_EQ(reply->status, 200);
    EXPECT_NE(reply->body.find("value=\"" + display.pin()), std::string::npos);
    EXPECT_EQ(reply->body.find("<script"), std::string::npos);
    const std::string policy(net::header(reply->headers, "Content-Security-Policy"));
    EXPECT_EQ(policy.rfind("default-src 'none'", 0), 0U);
    EXPECT_EQ(policy.find("unsafe"), std::string::npos);

    const std::string form = "pin=" + display.pin() + "&room=Aurora&secret=";
    const std::string type = "Content-Type: application/x-www-form-urlencoded\r\n";
    reply = client.request("POST", "/pair", form + "wrong", type);
    EXPECT_EQ(reply->status, 403);
    reply = client.request("POST", "/pair", form + "Open+Sesame", type);
    ASSERT_EQ(reply->status, 200);
    EXPECT_NE(reply->body.find("brisk-otter"), std::string::npos);
    EXPECT_NE(reply->body.find("192.0.2.7"), std::string::npos);
    EXPECT_FALSE(hub.store.pairing.poll(display.offer.session_id(), display.poll()).value().has_binding());
    reply = client.request("POST", "/pair", form + "open-sesame&confirm=yes", type);
    ASSERT_EQ(reply->status, 200) << reply->body;
    hub.store.clock.advance(std::chrono::seconds(5));
    EXPECT_TRUE(hub.store.pairing.poll(display.offer.session_id(), display.poll()).value().has_binding());
    reply = client.request("POST", "/pair", form + "open-sesame&confirm=yes", type);
    EXPECT_EQ(reply->status, 404) << "a PIN works once";
}

TEST(PairPage, WrongSecretsAreCounted)
{
    RunningHub hub;
    Client client(hub.port);
    const std::string type = "Content-Type: application/x-www-form-urlencoded\r\n";
    for (int i = 0; i < 10; ++i)
        ASSERT_EQ(client.request("POST", "/pair", "pin=123456&room=Aurora&secret=guess", type)->status, 403);
    EXPECT_EQ(client.request("POST", "/pair", "pin=123456&room=Aurora&secret=open-sesame", type)->status, 429);
}

TEST(Admin, IsSpokenToOverTheLocalSocket)
{
    RunningHub hub;
    console::AdminCall call{"POST", "/admin/v1/sites", R"({"name":"Berlin"})"};
    const auto site = console::call_hub(hub.store.folder.path(), call);
    ASSERT_TRUE(site) << site.error().detail;
    EXPECT_EQ(nlohmann::json::parse(*site)["name"], "Berlin");
    const auto wrong = console::call_hub(hub.store.folder.path(),
                                         {"POST", "/admin/v1/displays/pair", R"({"pin":"000000","room":"Aurora"})"});
    ASSERT_FALSE(wrong);
    EXPECT_NE(wrong.error().detail.find("PIN"), std::string::npos);
    const auto theme = console::call_hub(
        hub.store.folder.path(),
        {"POST", "/admin/v1/themes",
         R"({"tokens":"{\"format\":\"lintel-theme-1\",\"name\":\"x\",\"color\":{\"text\":\"#000000\"}}","at":"organisation"})"});
    ASSERT_FALSE(theme);
    EXPECT_NE(theme.error().detail.find("color.text"), std::string::npos);
    const auto nobody = console::call_hub("/nonexistent", call);
    ASSERT_FALSE(nobody);
    EXPECT_NE(nobody.error().detail.find("no hub runs"), std::string::npos);
}

TEST(Server, StopsInOrder)
{
    RunningHub hub;
    Client idle(hub.port);
    ASSERT_EQ(idle.request("GET", "/healthz")->status, 200);
    hub.stop(std::chrono::seconds(5));
    EXPECT_FALSE(idle.read(1)) << "an idle connection is closed";
    EXPECT_THROW(Client(hub.port), boost::system::system_error);
}

} // namespace
} // namespace lintel::hub

#include "tests/hub/api/client.h"
#include "tests/hub/api/running_hub.h"

#include "hub/core/message_json.h"
#include "lintel/v1/problem.pb.h"
#include "lintel/v1/trust.pb.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

/// I5: the hub says 401 only when it has looked at the credential and found it wrong.
namespace lintel::hub {
namespace {

constexpr const char *kJson = "application/json";
constexpr const char *kProtobuf = "application/x-protobuf";

std::string written(const google::protobuf::Message &message, const std::string &type)
{
    return type == kJson ? core::to_json(message) : message.SerializeAsString();
}

struct Call
{
    std::string method;
    std::string path;
    std::string headers;
    std::string body;
};

/// Every endpoint that looks at a credential, called with a good one.
std::vector<Call> calls(RunningHub &hub, const FakeDisplay &display, const std::string &binding_id,
                        const std::string &token, const std::string &type)
{
    const std::string spoken = "Content-Type: " + type + "\r\nAccept: " + type + "\r\n";
    const std::string bearer = spoken + "Authorization: Bearer " + token + "\r\n";
    v1::BookingIntent intent;
    intent.set_idempotency_key(core::random_id());
    const std::string session = "/v1/pairing/sessions/" + display.offer.session_id();
    return {
        {"GET", "/v1/room/snapshot", bearer, {}},
        {"POST", "/v1/bookings", bearer, written(intent, type)},
        {"GET",
         "/v1/stream",
         bearer + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: lintel.v1.protobuf\r\n",
         {}},
        {"POST", "/v1/token", spoken, written(display.ask(binding_id, hub.store.nonce()), type)},
        {"POST", "/v1/readmission", spoken, written(display.readmission(binding_id, hub.store.nonce()), type)},
        {"POST", session + "/reveal", spoken, written(display.reveal(), type)},
        {"POST", session + "/poll", spoken, written(display.poll(), type)},
        {"POST", "/v1/pairing/sessions", spoken, written(display.start(), type)},
    };
}

v1::Problem problem_of(const Reply &reply, const std::string &type)
{
    v1::Problem problem;
    const bool readable =
        type == kJson ? core::from_json(reply.body, problem).has_value() : problem.ParseFromString(reply.body);
    EXPECT_TRUE(readable) << reply.body;
    return problem;
}

void expect_honest(const Reply &reply, const Call &call, const std::string &type)
{
    EXPECT_EQ(reply.status, 503) << call.method << ' ' << call.path << ' ' << type;
    EXPECT_EQ(net::header(reply.headers, "WWW-Authenticate"), "") << call.path;
    const std::string after(net::header(reply.headers, "Retry-After"));
    ASSERT_FALSE(after.empty()) << call.path;
    EXPECT_GT(std::stoi(after), 0) << call.path;
    const v1::Problem problem = problem_of(reply, type);
    EXPECT_EQ(problem.code(), "temporarily_unavailable") << call.path;
    EXPECT_GT(problem.retry_after_ms(), 0) << call.path;
}

/// A hub with one paired display, whose token memory does not know.
class Honest : public testing::Test
{
protected:
    Honest()
    {
        binding_id = pair(hub.store, display).binding_id();
        token = fresh_token();
    }

    std::string fresh_token()
    {
        const auto granted = hub.store.token(display.ask(binding_id, hub.store.nonce()));
        EXPECT_TRUE(granted) << granted.error().detail;
        return granted ? granted->access_token() : std::string();
    }

    Reply snapshot(const std::string &with)
    {
        return Client(hub.port)
            .request("GET", "/v1/room/snapshot", {}, "Authorization: Bearer " + with + "\r\n")
            .value_or(Reply{});
    }

    /// All calls in both spellings, at once: each on a connection of its own.
    void expect_all_honest()
    {
        std::vector<std::thread> threads;
        for (const std::string type : {kJson, kProtobuf}) {
            for (const Call &call : calls(hub, display, binding_id, token, type)) {
                threads.emplace_back([this, call, type] {
                    const auto reply = Client(hub.port).request(call.method, call.path, call.body, call.headers);
                    ASSERT_TRUE(reply) << call.path << " is not answered";
                    expect_honest(*reply, call, type);
                });
            }
        }
        for (std::thread &thread : threads)
            thread.join();
    }

    FakeDisplay display;
    RunningHub hub;
    std::string binding_id;
    std::string token;
};

TEST_F(Honest, I5_AStoreThatIsGoneIs503EverywhereAndHeals)
{
    const std::string remembered = fresh_token();
    ASSERT_EQ(snapshot(remembered).status, 200);
    // The cause, first without the hub's network face: the same good token, which the store
    // had a moment ago, cannot be found. Whoever takes that for "wrong" logs the display out.
    const auto file = hub.store.folder.path() / "hub.db";
    const auto aside = hub.store.folder.path() / "elsewhere.db";
    std::filesystem::rename(file, aside);
    const auto checked = hub.store.tokens.check(token);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, Errc::Unavailable);

    expect_all_honest();
    EXPECT_EQ(Client(hub.port).request("GET", "/healthz")->status, 503);
    EXPECT_EQ(snapshot(remembered).status, 200) << "what memory knows needs no store";

    std::filesystem::rename(aside, file);
    EXPECT_EQ(snapshot(token).status, 200);
    EXPECT_EQ(Client(hub.port).request("GET", "/healthz")->status, 200);
    EXPECT_EQ(snapshot("nonsense").status, 401) << "a wrong credential is wrong again";
}

TEST_F(Honest, I5_AStoreThatHangsIs503InTimeAndHeals)
{
    std::mutex mutex;
    std::condition_variable released;
    bool hangs = true;
    std::atomic<int> holding{0};
    // All the connections there are: whoever else asks the store waits.
    std::vector<std::thread> holders;
    const auto hold = [&](soci::session &) -> Result<void> {
        std::unique_lock lock(mutex);
        ++holding;
        released.wait(lock, [&] { return !hangs; });
        return {};
    };
    holders.reserve(5);
    for (int i = 0; i < 4; ++i)
        holders.emplace_back([&] { EXPECT_TRUE(hub.store.database->read(hold)); });
    holders.emplace_back([&] { EXPECT_TRUE(hub.store.database->write(hold)); });
    while (holding.load() < 5)
        std::this_thread::yield();

    expect_all_honest();

    {
        const std::lock_guard lock(mutex);
        hangs = false;
    }
    released.notify_all();
    for (std::thread &thread : holders)
        thread.join();
    // Those that still wait are worked off first; until then the answer stays an honest 503.
    Reply reply = snapshot(token);
    for (int i = 0; i < 1000 && reply.status == 503; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        reply = snapshot(token);
    }
    EXPECT_EQ(reply.status, 200);
}

TEST_F(Honest, I5_AFullDiskIs503WhereSomethingMustBeWrittenAndHeals)
{
    ASSERT_EQ(snapshot(token).status, 200);
    const auto limit = [&](const std::string &pages) {
        EXPECT_TRUE(hub.store.database->write([&](soci::session &sql) -> Result<void> {
            // SQLite itself answers SQLITE_FULL beyond it, as on a disk without space.
            sql << "PRAGMA max_page_count = " + pages;
            return {};
        }));
    };
    limit("1"); // no smaller than what there is
    const auto fill = [&] {
        return hub.store.database->write([&](soci::session &sql) -> Result<void> {
            sql << "INSERT INTO assets (sha256, media_type, body, created_at) VALUES ('x', 'x', zeroblob(9999), 0)";
            return {};
        });
    };
    ASSERT_FALSE(fill());
    int refused = 0;
    for (int i = 0; i < 400 && refused == 0; ++i) {
        const auto granted = hub.store.token(display.ask(binding_id, hub.store.nonce()));
        refused += granted ? 0 : 1;
        if (!granted) {
            EXPECT_EQ(granted.error().code, Errc::Unavailable) << granted.error().detail;
        }
    }
    ASSERT_GT(refused, 0);
    const auto all = calls(hub, display, binding_id, token, kProtobuf);
    const auto reply = Client(hub.port).request("POST", "/v1/token", all[3].body, all[3].headers);
    ASSERT_TRUE(reply);
    expect_honest(*reply, all[3], kProtobuf);
    EXPECT_EQ(snapshot(token).status, 200) << "reading needs no space";

    limit("1000000");
    EXPECT_EQ(snapshot(fresh_token()).status, 200);
}

TEST_F(Honest, I5_AClockThatJumpsCostsATokenAtWorst)
{
    using std::chrono::hours;
    ASSERT_EQ(snapshot(token).status, 200);
    for (const auto jump : {hours(24 * 365 * 10), hours(-24 * 365 * 50), hours(24 * 365 * 40)}) {
        hub.store.clock.advance(jump);
        const Reply after = snapshot(token);
        // Found to be old by the only clock there is: the display fetches another and is served.
        EXPECT_TRUE(after.status == 200 || after.status == 401) << after.status;
        if (after.status == 401) {
            EXPECT_EQ(net::header(after.headers, "WWW-Authenticate"), "Bearer error=\"invalid_token\"");
        }
        token = fresh_token();
        EXPECT_EQ(snapshot(token).status, 200);
    }
}

} // namespace
} // namespace lintel::hub

#include "tests/hub/api/client.h"
#include "tests/hub/api/running_hub.h"

#include "hub/api/admission_gate.h"
#include "hub/core/message_json.h"
#include "hub/net/work_queue.h"

#include <algorithm>
#include <queue>
#include <random>

namespace lintel::hub {
namespace {

using std::chrono::milliseconds;
using Time = api::Admissions::Time;
using Seconds = std::chrono::duration<double>;

const Time kStart = Time() + std::chrono::hours(1);

TEST(Admission, NoSecondSeesMoreThanTheRate)
{
    api::AdmissionRules rules;
    rules.per_second = 20;
    api::Admissions state;
    std::vector<Time> admitted;
    for (int i = 0; i < 2000; ++i) {
        const Time now = kStart + milliseconds(i * 7);
        const auto step = api::ask(state, now, rules);
        state = step.state;
        if (step.answer == api::AdmissionAnswer::Admit) {
            EXPECT_LE(step.wait, rules.hold);
            admitted.push_back(now + step.wait);
        }
    }
    std::sort(admitted.begin(), admitted.end());
    for (std::size_t i = 20; i < admitted.size(); ++i)
        EXPECT_GE(admitted[i] - admitted[i - 20], milliseconds(990)) << i;
    EXPECT_GT(admitted.size(), 14U * 20U - 20U) << "no place stays free while somebody asks";
}

TEST(Admission, TheCrowdIsSpreadOverItsSizeByTheRate)
{
    api::AdmissionRules rules;
    rules.own_pause = milliseconds(0);
    api::Admissions state;
    std::vector<milliseconds> pauses;
    for (int i = 0; i < 1000; ++i) {
        const auto step = api::ask(state, kStart, rules);
        state = step.state;
        if (step.answer == api::AdmissionAnswer::ComeBack)
            pauses.push_back(step.wait);
    }
    ASSERT_EQ(pauses.size(), 1000U - 151U)
        << "151 wait at the door: three seconds of places, and the one that was free";
    EXPECT_NEAR(static_cast<double>(pauses.back().count()), 20'000, 100) << "1,000 at 50 a second";
    for (std::size_t i = 1; i < pauses.size(); ++i)
        EXPECT_NEAR(static_cast<double>((pauses[i] - pauses[i - 1]).count()), 20, 2);
    EXPECT_NEAR(api::crowd(state, kStart, rules), 1000, 5);
}

/// Displays as they are: each is somewhere in a pause when the hub comes back, of up to 30 s
/// after a long outage, and adds up to 30 s of its own to what the hub asks for.
double last_admitted(int count, double rate, double longest_pause, unsigned seed, bool behind_one_address)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> jitter(0, 30);
    std::priority_queue<double, std::vector<double>, std::greater<>> arrivals;
    for (int i = 0; i < count; ++i) {
        const double pause = std::max(jitter(random), jitter(random)); // long ones are met more often
        arrivals.push(std::uniform_real_distribution<double>(0, pause)(random) * longest_pause / 30);
    }
    api::AdmissionRules rules;
    rules.per_second = rate;
    api::Admissions state;
    api::Shares shares;
    int asked = 0;
    double last = 0;
    while (!arrivals.empty()) {
        const double at = arrivals.top();
        arrivals.pop();
        const auto now = kStart + std::chrono::duration_cast<Time::duration>(Seconds(at));
        const std::string address = behind_one_address ? "198.51.100.1" : std::to_string(++asked % count);
        const auto step = api::ask(state, now, rules, shares.weigh(address, now, rules));
        state = step.state;
        const double wait = Seconds(step.wait).count();
        if (step.answer == api::AdmissionAnswer::Admit)
            last = std::max(last, at + wait);
        else
            arrivals.push(at + wait + jitter(random));
    }
    return last;
}

TEST(Admission, AThousandAreInWithinTheirNumberByTheRateAndThirtySeconds)
{
    for (const double rate : {10.0, 20.0, 50.0, 200.0}) {
        for (const double pause : {0.5, 5.0, 15.0, 30.0}) {
            for (unsigned seed = 1; seed <= 20; ++seed)
                EXPECT_LE(last_admitted(1000, rate, pause, seed, seed % 2 == 0), 1000 / rate + 30)
                    << "rate " << rate << ", pauses of " << pause << " s, seed " << seed;
        }
    }
}

/// Somebody without any credentials asks a hundred times as often as the hub lets in.
TEST(Admission, OneAddressCannotTakeAllThePlaces)
{
    api::AdmissionRules rules;
    rules.per_second = 20;
    api::Admissions state;
    api::Shares shares;
    int stranger = 0;
    int others = 0;
    int asked = 0;
    const auto ask_as = [&](const std::string &address, Time now) {
        const auto step = api::ask(state, now, rules, shares.weigh(address, now, rules));
        state = step.state;
        return step;
    };
    for (int ms = 0; ms < 60'000; ++ms) {
        const Time now = kStart + milliseconds(ms);
        for (int i = 0; i < 2; ++i)
            stranger += ask_as("203.0.113.9", now).answer == api::AdmissionAnswer::Admit ? 1 : 0;
        if (ms < 10'000 || ms % 100 != 0)
            continue;
        // Ten displays a second, each at an address of its own.
        const auto step = ask_as("192.0.2." + std::to_string(++asked % 200), now);
        others += step.answer == api::AdmissionAnswer::Admit ? 1 : 0;
        if (step.answer == api::AdmissionAnswer::ComeBack) {
            EXPECT_LE(step.wait, std::chrono::seconds(30)) << "the stranger's crowd is not theirs";
        }
    }
    EXPECT_GT(others, asked * 95 / 100);
    EXPECT_LE(stranger + others, 20 * 63);
    EXPECT_GT(stranger, 20 * 10) << "what nobody else wants it may have";
}

TEST(Admission, ABuildingBehindOneAddressIsNeverGreedy)
{
    api::AdmissionRules rules;
    api::Shares shares;
    for (int i = 0; i < 100'000; ++i)
        ASSERT_NE(shares.weigh("198.51.100.1", kStart + milliseconds(i), rules), api::Asker::Greedy);
}

TEST(WorkQueue, TurnsAwayOnceTheFirstHasWaitedAQuarterOfTheBound)
{
    net::WorkQueue queue(100, std::chrono::seconds(4));
    EXPECT_TRUE(queue.enter(kStart));
    EXPECT_TRUE(queue.enter(kStart + milliseconds(999)));
    EXPECT_FALSE(queue.enter(kStart + milliseconds(1001)));
    EXPECT_EQ(queue.turned_away(), 1U);
    queue.leave();
    EXPECT_TRUE(queue.enter(kStart + milliseconds(1002))) << "the first is served: the next has not waited long";
}

TEST(WorkQueue, AsksForPausesThatDiffer)
{
    const net::WorkQueue queue(1, std::chrono::seconds(1));
    std::set<std::int64_t> pauses;
    for (int i = 0; i < 50; ++i) {
        const Error error = queue.busy();
        ASSERT_TRUE(error.retry_after);
        EXPECT_GE(*error.retry_after, std::chrono::seconds(1));
        EXPECT_LE(*error.retry_after, std::chrono::seconds(5));
        pauses.insert(error.retry_after->count());
    }
    EXPECT_GT(pauses.size(), 10U);
}

/// One place a second, and nobody waits at the door.
class Gate : public testing::Test
{
protected:
    Gate() : gate(hub.services, {1, milliseconds(0), milliseconds(0), milliseconds(1'000), std::chrono::minutes(10)})
    {
        hub.on_network([this] { hub.router.put_before(gate); });
    }

    Reply ask(const std::string &path, const std::string &body = {}, const std::string &bearer = {})
    {
        const std::string headers = "Content-Type: application/x-protobuf\r\nAccept: application/x-protobuf\r\n" +
                                    (bearer.empty() ? std::string() : "Authorization: Bearer " + bearer + "\r\n");
        return Client(hub.port).request(path.starts_with("/v1/token") ? "POST" : "GET", path, body, headers).value();
    }

    RunningHub hub;
    api::AdmissionGate gate;
};

TEST_F(Gate, ADisplayCountsOnceForTokenSnapshotAndStream)
{
    FakeDisplay display;
    const std::string binding = pair(hub.store, display).binding_id();
    v1::Nonce nonce;
    ASSERT_TRUE(nonce.ParseFromString(ask("/v1/token/nonce").body));
    const Reply granted = ask("/v1/token", display.ask(binding, nonce.nonce()).SerializeAsString());
    ASSERT_EQ(granted.status, 200);
    v1::AccessToken token;
    ASSERT_TRUE(token.ParseFromString(granted.body));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(ask("/v1/room/snapshot", {}, token.access_token()).status, 200);
    EXPECT_EQ(Client(hub.port).upgrade(token.access_token(), "lintel.v1.protobuf"), 101);
    EXPECT_NE(hub.metrics.text().find("lintel_admissions_total 1\n"), std::string::npos);
}

TEST_F(Gate, ThoseOverTheRateAreToldWhenAndNobodyElseSuffers)
{
    FakeDisplay display;
    const std::string binding = pair(hub.store, display).binding_id();
    const auto granted = hub.store.token(display.ask(binding, hub.store.nonce()));
    ASSERT_TRUE(granted);
    Client open(hub.port);
    ASSERT_EQ(open.upgrade(granted->access_token(), "lintel.v1.protobuf"), 101);
    int refused = 0;
    int longest = 0;
    for (int i = 0; i < 30; ++i) {
        const Reply reply = ask("/v1/token/nonce");
        if (reply.status == 200)
            continue;
        ASSERT_EQ(reply.status, 503);
        ++refused;
        longest = std::max(longest, std::stoi(std::string(net::header(reply.headers, "Retry-After"))));
    }
    EXPECT_GT(refused, 20);
    EXPECT_GT(longest, refused - 5) << "each is given a turn of its own";
    EXPECT_EQ(ask("/healthz").status, 200);
    EXPECT_EQ(ask("/v1/room/snapshot", {}, granted->access_token()).status, 200) << "its stream is open: admitted";
    EXPECT_EQ(ask("/v1/room/snapshot", {}, "nonsense").status, 401);
    hub.rooms.set_title("second");
    v1::ClientFrame hello;
    hello.mutable_hello();
    open.send_frame(hello.SerializeAsString());
    const auto frame = open.frame();
    ASSERT_TRUE(frame);
    v1::ServerFrame snapshot;
    ASSERT_TRUE(snapshot.ParseFromString(frame->payload));
    EXPECT_EQ(snapshot.snapshot().room().name(), "second");
}

} // namespace
} // namespace lintel::hub

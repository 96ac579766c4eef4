#include "auth/trust_driver.h"
#include "device/session.h"
#include "platform/fake/fake_clock.h"
#include "platform/fake/fake_secret_store.h"
#include "platform/fake/leaping_clock.h"
#include "platform/fake/memory_file_store.h"
#include "tests/device/scripted_hub.h"

#include <google/protobuf/stubs/logging.h>

#include <QLoggingCategory>
#include <QTest>

#include <random>
#include <tuple>

using namespace lintel;
using namespace std::chrono_literals;
using auth::RawReply;

namespace {

/// Every way in which something has said 401 without there being anything wrong with us, and
/// what usually comes with it.
RawReply falsely(std::mt19937 &random, const auth::Request &request, const ScriptedHub &rogue,
                 const QByteArray &displayKey)
{
    const QByteArray html = "<html>Sign in</html>";
    switch (random() % 12) {
    case 0:
        return rawReply(401, "text/html", html);
    case 1:
        return rawReply(401, "text/html", html, "Basic realm=\"x\"");
    case 2:
        return rawReply(401, auth::protobufType, {}, "Bearer realm=\"x\"");
    case 3:
        return refusal(401, "invalid_token");
    case 4:
        return refusal(401, "invalid_assertion");
    case 5:
        return refusal(401, "unknown_binding");
    case 6:
        return refusal(401, "revoked");
    case 7: {
        // The word and a proof, but not by the key that was pinned.
        v1::Problem problem;
        problem.set_code("revoked");
        *problem.mutable_revocation() = rogue.revocation(displayKey);
        return rawReply(401, auth::protobufType, QByteArray::fromStdString(problem.SerializeAsString()),
                        "Bearer error=\"invalid_token\"");
    }
    case 8: {
        RawReply cut = rawReply(401, auth::protobufType, "abc", "Bearer error=\"invalid_token\"");
        cut.end = RawReply::End::CutShort;
        return cut;
    }
    case 9: {
        RawReply asked = refusal(401, "temporarily_unavailable");
        asked.retryAfter = "3";
        return asked;
    }
    case 10:
        return rawReply(401, "application/problem+json", "{\"code\":\"unknown_binding\"}", "Bearer, Bearer error=");
    default:
        break;
    }
    RawReply bits = refusal(401, "invalid_assertion");
    if (!bits.body.isEmpty())
        bits.body[static_cast<qsizetype>(random() % 8) % bits.body.size()] = static_cast<char>(random());
    bits.status = request.path.contains(QLatin1String("revocations")) ? 200 : 401;
    return bits;
}

/// The product's own parts on a clock that leaps from alarm to alarm.
struct Wall
{
    explicit Wall(ScriptedClient::Answer answer)
        : client(std::move(answer)), trust(client, tokens, keeper, clock, chance, QStringLiteral("run"))
    {
        std::ignore = files.write(QStringLiteral("room"), "the room");
        std::ignore = files.write(QStringLiteral("outbox"), "the outbox");
        std::ignore = files.write(QStringLiteral("bound"), "bound");
        secrets.put(QStringLiteral("token"), "the token");
        secrets.put(QStringLiteral("identity"), auth::encodeIdentity(identity));
        const auto witness = [this](const auth::Reply &reply, auth::Endpoint endpoint, bool renewed) {
            trust.take(reply, endpoint, renewed);
        };
        QObject::connect(&tokens, &auth::TokenSource::answered, &trust, witness);
        QObject::connect(&session, &device::Session::answered, &trust, witness);
        QObject::connect(&session, &device::Session::heard, &trust, &auth::TrustDriver::hear);
        QObject::connect(&trust, &auth::TrustDriver::changed, &session,
                         [this] { session.setDoubted(auth::concernOf(trust.plan()) != auth::Doubt::None); });
        QObject::connect(&trust, &auth::TrustDriver::revoked, &trust, [this] { ++forgotten; });
        keeper.start();
        if (!QTest::qWaitFor([this] { return keeper.identity().has_value(); }))
            qFatal("no identity");
        trust.start();
        tokens.setIdentity(*keeper.identity());
        session.start();
        settle();
    }

    [[nodiscard]] bool isLive() const { return device::isLive(session.plan()); }

    /// Everything under way has ended; then time goes on to the next alarm.
    void step()
    {
        settle();
        clock.advance(*clock.nextAlarm() - clock.monotonic());
        settle();
    }
    void settle()
    {
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        } while (client.underWay() > 0 || session.plan().phase == device::SessionPhase::Opening);
    }
    /// Whether it is live again, with its hub well, within this time.
    bool isLiveWithin(std::chrono::milliseconds time)
    {
        const auto until = clock.monotonic() + time;
        while (!isLive() && clock.monotonic() <= until)
            step();
        return isLive() && clock.monotonic() <= until;
    }

    [[nodiscard]] bool keepsEverything() const
    {
        return forgotten == 0 && files.names().size() == 3 && files.read(QStringLiteral("room"))->bytes == "the room" &&
               files.read(QStringLiteral("outbox"))->bytes == "the outbox" &&
               secrets.peek(QStringLiteral("token")) == "the token" &&
               secrets.peek(QStringLiteral("identity")) == auth::encodeIdentity(identity);
    }

    ScriptedHub hub;
    auth::Identity identity{*auth::DeviceKey::generate(), hub.binding()};
    platform::FakeClock stillness{platform::Instant{1'800'000'000'000ms}};
    platform::LeapingClock clock{stillness};
    platform::MemoryFileStore files;
    platform::FakeSecretStore secrets;
    std::mt19937 random{20'260'101};
    platform::Chance chance = [this] { return static_cast<double>(random()) / 4'294'967'296.0; };
    ScriptedClient client;
    auth::IdentityKeeper keeper{secrets, files, clock, chance};
    auth::TokenSource tokens{client, clock, QStringLiteral("run")};
    auth::TrustDriver trust;
    device::Session session{client, tokens, clock, chance, {}};
    int forgotten = 0;
};

} // namespace

class TestForgetNever : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A line per change is right for one wall in a year, not for thousands in a minute.
        google::protobuf::SetLogHandler(nullptr);
        QLoggingCategory::setFilterRules(QStringLiteral("lintel.*=false"));
    }

    /// I1: one million false 401s of all kinds, at every endpoint, through the real code.
    void I1_aMillionFalse401sLoseNothing()
    {
        constexpr int enough = 1'000'000;
        int told = 0;
        bool well = false;
        Wall *wall = nullptr;
        std::mt19937 random(7);
        ScriptedHub rogue;
        Wall real([&](const auth::Request &request) -> RawReply {
            // Now and then it gets one step further before it is refused.
            const bool further = request.path.endsWith(QLatin1String("nonce")) ? random() % 2 == 0 : random() % 64 == 0;
            if (well || !wall || (further && !request.path.contains(QLatin1String("snapshot"))))
                return wall ? wall->hub.answer(request) : nobody();
            ++told;
            return falsely(random, request, rogue, wall->identity.key.publicKey());
        });
        wall = &real;
        rogue.bindingId = real.hub.bindingId;
        const auto began = real.clock.monotonic();
        while (told < enough)
            real.step();
        QVERIFY(real.keepsEverything());
        QVERIFY(!real.isLive());
        QVERIFY(auth::concernOf(real.trust.plan()) != auth::Doubt::None);
        qInfo("%d false answers in %lld virtual days", told,
              static_cast<long long>(
                  std::chrono::duration_cast<std::chrono::hours>(real.clock.monotonic() - began).count() / 24));

        // Live again by itself, within the longest pause.
        well = true;
        QVERIFY(real.isLiveWithin(11min));
        QCOMPARE(auth::concernOf(real.trust.plan()), auth::Doubt::None);
        QVERIFY(real.keepsEverything());
    }

    /// I1, I2: six hours without a hub, then with a sick one, then with the real one.
    void I2_aSixHourOutageEndsByItself()
    {
        Wall *wall = nullptr;
        bool well = true;
        int asked = 0;
        Wall real([&](const auth::Request &request) -> RawReply {
            if (well && wall)
                return wall->hub.answer(request);
            ++asked;
            if (!wall || (wall->clock.monotonic().time_since_epoch() / 1h) % 2 == 0)
                return nobody();
            return rawReply(503, "text/html", "<html>");
        });
        wall = &real;
        QVERIFY(real.isLiveWithin(1min));
        well = false;
        asked = 0;
        const auto began = real.clock.monotonic();
        while (real.clock.monotonic() - began < 6h) {
            real.step();
            // Always a deadline, never far away.
            QVERIFY(*real.session.plan().deadline - real.clock.monotonic() <= 46s);
            QCOMPARE(auth::concernOf(real.trust.plan()), auth::Doubt::None);
        }
        QVERIFY(!real.isLive());
        QVERIFY2(asked > 6 * 60, "it keeps asking");
        QVERIFY2(asked < 6 * 3'600, "but does not hammer");
        well = true;
        QVERIFY(real.isLiveWithin(1min));
        QVERIFY(real.keepsEverything());
    }
};

QTEST_GUILESS_MAIN(TestForgetNever)
#include "test_forget_never.moc"

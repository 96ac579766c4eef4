#include "auth/bearer_client.h"
#include "platform/linux/system_clock.h"
#include "tests/auth/fake_hub.h"

#include "lintel/v1/pairing.pb.h"
#include "lintel/v1/problem.pb.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace lintel;
using auth::Standing;

namespace {

std::string problem(const char *code)
{
    v1::Problem message;
    message.set_code(code);
    message.set_retry_after_ms(7'000);
    return message.SerializeAsString();
}

struct Client
{
    explicit Client(const QString &url) : hub(network, *auth::HubAddress::parse(url, {}), clock) {}

    auth::Reply ask(const auth::Request &request)
    {
        std::optional<auth::Reply> reply;
        int calls = 0;
        hub.send(&context, request, [&](auth::Reply answer) {
            ++calls;
            reply = std::move(answer);
        });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, 20'000))
            return {};
        QTest::qWait(20);
        return calls == 1 ? *reply : auth::Reply{};
    }
    auth::Reply get()
    {
        auth::Request request;
        request.path = QStringLiteral("/v1/room/snapshot");
        request.bearer = "secret-token";
        request.deadline = std::chrono::milliseconds{700};
        return ask(request);
    }

    QNetworkAccessManager network;
    platform::SystemClock clock;
    auth::HubClient hub;
    QObject context;
};

} // namespace

class TestHubClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodAnswerIsGood()
    {
        FakeHub hub([](const HubRequest &, QTcpSocket &socket) { FakeHub::replyProtobuf(socket, "200 OK", "abc"); });
        Client client(hub.url());
        const auto reply = client.get();
        QCOMPARE(reply.standing, Standing::Good);
        QCOMPARE(reply.body, QByteArray("abc"));
        QCOMPARE(hub.asked().front().headers.value("authorization"), QByteArray("Bearer secret-token"));
    }

    /// I1, I5: what is not a checked credential never looks like one.
    void I1_wrongAnswersAreIll_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QByteArray protobuf = "Content-Type: application/x-protobuf\r\n";
        const auto refusal = QByteArray::fromStdString(problem("invalid_token"));
        QTest::newRow("401 without a challenge") << QByteArray("401 No") << protobuf << refusal;
        QTest::newRow("401 Basic") << QByteArray("401 No")
                                   << QByteArray(protobuf + "WWW-Authenticate: Basic realm=\"x\"\r\n") << refusal;
        QTest::newRow("401 Bearer without error")
            << QByteArray("401 No") << QByteArray("WWW-Authenticate: Bearer realm=\"x\"\r\n") << QByteArray();
        QTest::newRow("HTML 200") << QByteArray("200 OK") << QByteArray("Content-Type: text/html\r\n")
                                  << QByteArray("<html>Sign in</html>");
        QTest::newRow("200 without a type") << QByteArray("200 OK") << QByteArray() << QByteArray("abc");
        QTest::newRow("500 HTML") << QByteArray("500 Oops") << QByteArray("Content-Type: text/html\r\n")
                                  << QByteArray("<html>");
        QTest::newRow("403 HTML") << QByteArray("403 No") << QByteArray("Content-Type: text/html\r\n")
                                  << QByteArray("<html>");
        QTest::newRow("410 HTML") << QByteArray("410 Gone") << QByteArray("Content-Type: text/html\r\n")
                                  << QByteArray("<html>");
    }
    void I1_wrongAnswersAreIll()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        FakeHub hub([&](const HubRequest &, QTcpSocket &socket) { FakeHub::reply(socket, status, headers, body); });
        Client client(hub.url());
        const auto reply = client.get();
        QCOMPARE(reply.standing, Standing::Ill);
        QVERIFY(!reply.detail.contains(QLatin1String("secret-token")));
    }

    void aCheckedTokenIsRefused()
    {
        FakeHub hub([](const HubRequest &, QTcpSocket &socket) {
            FakeHub::replyProtobuf(socket, "401 No", problem("invalid_token"),
                                   "WWW-Authenticate: Bearer realm=\"lintel\", error=\"invalid_token\"\r\n");
        });
        const auto reply = Client(hub.url()).get();
        QCOMPARE(reply.standing, Standing::TokenRefused);
        QCOMPARE(reply.bearerError, QByteArray("invalid_token"));
        QCOMPARE(reply.retryAfter, std::chrono::milliseconds{7'000});
    }

    void aProblemIsTheHubsWord()
    {
        FakeHub hub([](const HubRequest &, QTcpSocket &socket) {
            FakeHub::replyProtobuf(socket, "409 Conflict", problem("pin_collision"));
        });
        const auto reply = Client(hub.url()).get();
        QCOMPARE(reply.standing, Standing::Refused);
        QCOMPARE(reply.problem.code, QStringLiteral("pin_collision"));
    }

    void aSlowDripMeetsTheDeadline()
    {
        FakeHub hub([](const HubRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nContent-Length: 100000\r\n\r\n");
            auto *drip = new QTimer(&socket);
            connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip->start(50);
        });
        const auto reply = Client(hub.url()).get();
        QCOMPARE(reply.standing, Standing::Unreachable);
        QVERIFY(reply.detail.contains(QLatin1String("deadline")));
    }

    void aCutOffBodyIsIll()
    {
        FakeHub hub([](const HubRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nContent-Length: 1000\r\n\r\nabc");
            socket.disconnectFromHost();
        });
        QCOMPARE(Client(hub.url()).get().standing, Standing::Ill);
    }

    void aHugeBodyIsIll()
    {
        FakeHub hub([](const HubRequest &, QTcpSocket &socket) {
            FakeHub::replyProtobuf(socket, "200 OK", std::string(3 * 1024 * 1024, 'x'));
        });
        QCOMPARE(Client(hub.url()).get().standing, Standing::Ill);
    }

    void nobodyThereIsUnreachable()
    {
        QString url;
        {
            FakeHub hub([](const HubRequest &, QTcpSocket &) {});
            url = hub.url();
        }
        QCOMPARE(Client(url).get().standing, Standing::Unreachable);
    }

    void aRedirectElsewhereGetsNoCredentials()
    {
        FakeHub other(
            [](const HubRequest &, QTcpSocket &socket) { FakeHub::replyProtobuf(socket, "200 OK", "stolen"); });
        FakeHub hub([&other](const HubRequest &, QTcpSocket &socket) {
            FakeHub::reply(socket, "302 Found", "Location: " + other.url().toLatin1() + "/v1/room/snapshot\r\n", {});
        });
        QCOMPARE(Client(hub.url()).get().standing, Standing::Ill);
        QVERIFY(other.asked().isEmpty());
    }

    void aRedirectWithinTheHubIsFollowedByGetOnly()
    {
        FakeHub hub([](const HubRequest &asked, QTcpSocket &socket) {
            if (asked.path == "/v1/moved")
                FakeHub::replyProtobuf(socket, "200 OK", "abc");
            else
                FakeHub::reply(socket, "307 Moved", "Location: /v1/moved\r\n", {});
        });
        Client client(hub.url());
        QCOMPARE(client.get().standing, Standing::Good);
        QCOMPARE(client.ask(auth::post(QStringLiteral("/v1/token/nonce"), v1::NonceRequest())).standing, Standing::Ill);
    }

    /// The library sends a POST again when the server reads it and closes: each delivery
    /// must carry the same body, and the caller hears once.
    void aPostSentAgainIsTheSamePost()
    {
        FakeHub hub([](const HubRequest &, QTcpSocket &socket) { socket.disconnectFromHost(); });
        v1::PairingPoll message;
        message.set_poll_secret("the key to idempotency");
        const auto reply = Client(hub.url()).ask(auth::post(QStringLiteral("/v1/bookings"), message));
        QVERIFY(reply.standing == Standing::Unreachable || reply.standing == Standing::Ill);
        QVERIFY(!reply.detail.isEmpty());
        QVERIFY(!hub.asked().isEmpty());
        for (const HubRequest &asked : hub.asked())
            QCOMPARE(asked.body, QByteArray::fromStdString(message.SerializeAsString()));
    }

    void plainHttpStaysOnThisMachine()
    {
        Client client(QStringLiteral("http://hub.example.org"));
        QCOMPARE(client.get().standing, Standing::Insecure);
        for (const auto *good :
             {"http://127.0.0.1:80", "http://[::1]:80", "http://localhost", "https://hub.example.org"})
            QVERIFY2(auth::HubAddress::parse(QString::fromLatin1(good), {})->isSafe(), good);
        for (const auto *bad : {"ftp://x", "hub", "https://", "https://user:password@hub", "https://hub/?a=b"})
            QVERIFY2(!auth::HubAddress::parse(QString::fromLatin1(bad), {}), bad);
    }

    void anAskerThatIsGoneIsNotCalled()
    {
        FakeHub hub([](const HubRequest &, QTcpSocket &) {});
        Client client(hub.url());
        bool called = false;
        {
            QObject asker;
            auth::Request request;
            request.path = QStringLiteral("/v1/room/snapshot");
            client.hub.send(&asker, request, [&called](const auth::Reply &) { called = true; });
            QTRY_VERIFY(!hub.asked().isEmpty());
        }
        QTest::qWait(50);
        QVERIFY(!called);
    }

    /// A token that is refused is fetched once and the question asked once more, not for ever.
    void I1_aRefusedTokenIsRenewedOnce()
    {
        int tokens = 0;
        FakeHub hub([&tokens](const HubRequest &asked, QTcpSocket &socket) {
            if (asked.path == "/v1/token/nonce") {
                v1::Nonce nonce;
                nonce.set_nonce(std::string(32, 'n'));
                FakeHub::replyProtobuf(socket, "200 OK", nonce.SerializeAsString());
            } else if (asked.path == "/v1/token") {
                v1::AccessToken token;
                token.set_access_token("token " + std::to_string(++tokens));
                token.set_expires_in_ms(600'000);
                FakeHub::replyProtobuf(socket, "200 OK", token.SerializeAsString());
            } else {
                FakeHub::replyProtobuf(socket, "401 No", problem("invalid_token"),
                                       "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n");
            }
        });
        Client client(hub.url());
        const platform::SystemClock clock;
        auth::TokenSource source(client.hub, clock);
        source.setIdentity(
            {*auth::DeviceKey::generate(), auth::Binding{QString(32, QLatin1Char('a')), {}, {}, QByteArray(32, 'h')}});
        auth::BearerClient bearer(client.hub, source);
        int answers = 0;
        // Three at once need one token between them, and one more after the refusal.
        for (int i = 0; i < 3; ++i) {
            auth::Request request;
            request.path = QStringLiteral("/v1/bookings");
            bearer.send(&client.context, request, [&answers](const auth::Reply &reply) {
                QCOMPARE(reply.standing, Standing::TokenRefused);
                ++answers;
            });
        }
        QTRY_COMPARE(answers, 3);
        QCOMPARE(tokens, 2);
    }

    /// RFC 9110 §10.2.3 and §5.6.7: seconds, or a date, counted from the answer's own.
    void retryAfterIsReadInEveryForm()
    {
        const QByteArray made = "Sun, 06 Nov 1994 08:49:37 GMT";
        const auto after = [&made](const char *value) { return auth::retryAfterOf(value, made); };
        QCOMPARE(after("120"), std::chrono::milliseconds{120'000});
        QCOMPARE(after("Sun, 06 Nov 1994 08:51:37 GMT"), std::chrono::milliseconds{120'000});
        QCOMPARE(after("Sunday, 06-Nov-94 08:51:37 GMT"), std::chrono::milliseconds{120'000});
        QCOMPARE(after("Sun Nov  6 08:51:37 1994"), std::chrono::milliseconds{120'000});
        for (const char *none : {"", "-5", "soon", "Sun, 06 Nov 1994 08:49:00 GMT", "99 Nov"})
            QCOMPARE(after(none), std::chrono::milliseconds{0});
        QCOMPARE(auth::retryAfterOf("Sun, 06 Nov 1994 08:51:37 GMT", {}), std::chrono::milliseconds{0});
        QCOMPARE(after("999999999"), std::chrono::milliseconds{86'400'000});

        FakeHub hub([](const HubRequest &, QTcpSocket &socket) {
            FakeHub::reply(socket, "503 Busy",
                           "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:50:07 GMT\r\n", {});
        });
        QCOMPARE(Client(hub.url()).get().retryAfter, std::chrono::milliseconds{30'000});
    }
};

QTEST_GUILESS_MAIN(TestHubClient)
#include "test_hub_client.moc"

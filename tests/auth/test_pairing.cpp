#include "auth/display_name.h"
#include "auth/identity_keeper.h"
#include "auth/pairing_driver.h"
#include "platform/fake/fake_secret_store.h"
#include "platform/fake/memory_file_store.h"
#include "platform/linux/system_clock.h"
#include "tests/auth/fake_hub.h"

#include "lintel/v1/pairing.pb.h"
#include "lintel/v1/problem.pb.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace lintel;
using namespace lintel::auth;
using Phase = PairingPhase;
using Kind = PairingEventKind;

namespace {

QByteArray hex(const QJsonObject &object, const char *key)
{
    return QByteArray::fromHex(object.value(QLatin1StringView(key)).toString().toLatin1());
}

constexpr std::array allEvents{Kind::Start,  Kind::Offered,   Kind::Revealed, Kind::Pending,
                               Kind::Bound,  Kind::Collision, Kind::Gone,     Kind::SlowDown,
                               Kind::Failed, Kind::Deadline,  Kind::RetryNow};

/// The hub's half of a pairing, as far as the contract goes.
struct HubHalf
{
    DeviceKey key = *DeviceKey::generate();
    DeviceKey recovery = *DeviceKey::generate();
    QByteArray nonce = randomBytes(32);
    QByteArray session = randomBytes(16);
    QByteArray commitment;
    PairingTranscript transcript;
    bool approved = false;
    bool forged = false;
    int polls = 0;

    void answer(const HubRequest &asked, QTcpSocket &socket)
    {
        if (asked.path.endsWith("/sessions")) {
            v1::PairingStart start;
            start.ParseFromString(asked.body.toStdString());
            commitment = QByteArray::fromStdString(start.commitment());
            v1::PairingOffer offer;
            offer.set_session_id(session.toHex().toStdString());
            offer.set_poll_secret("poll secret");
            offer.set_hub_key(key.publicKey().toStdString());
            offer.set_hub_nonce(nonce.toStdString());
            offer.set_expires_in_ms(600'000);
            offer.set_poll_interval_ms(1'000);
            FakeHub::replyProtobuf(socket, "201 Created", offer.SerializeAsString());
        } else if (asked.path.endsWith("/reveal")) {
            v1::PairingReveal reveal;
            reveal.ParseFromString(asked.body.toStdString());
            transcript = {session, QByteArray::fromStdString(reveal.display_key()),
                          QByteArray::fromStdString(reveal.display_nonce()), key.publicKey(), nonce};
            v1::PairingRevealed revealed;
            revealed.set_pair_url("https://hub.example.org/pair");
            revealed.set_expires_in_ms(600'000);
            FakeHub::replyProtobuf(socket, "200 OK", revealed.SerializeAsString());
        } else {
            ++polls;
            v1::PairingStatus status;
            status.set_poll_interval_ms(1'000);
            status.set_expires_in_ms(500'000);
            if (approved) {
                const QByteArray binding = randomBytes(16);
                auto *bound = status.mutable_binding();
                bound->set_binding_id(binding.toHex().toStdString());
                bound->set_organisation_id("organisation");
                bound->set_hub_key(key.publicKey().toStdString());
                const DeviceKey signer = forged ? *DeviceKey::generate() : key;
                bound->set_recovery_key(recovery.publicKey().toStdString());
                bound->set_hub_signature(
                    signer.sign(bindingMessage(transcript.digest(), binding, recovery.publicKey(), "organisation"))
                        .toStdString());
                bound->mutable_token()->set_access_token("token");
                bound->mutable_token()->set_expires_in_ms(3'600'000);
            }
            FakeHub::replyProtobuf(socket, "200 OK", status.SerializeAsString());
        }
    }
};

struct Display
{
    explicit Display(const QString &url)
        : client(network, *HubAddress::parse(url, {}), clock),
          driver(
              client, clock, [] { return 0.0; }, *DeviceKey::generate(), QStringLiteral("1"))
    {}

    QNetworkAccessManager network;
    platform::SystemClock clock;
    HubClient client;
    PairingDriver driver;
};

} // namespace

class TestPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesComputeTheVectors()
    {
        QFile file(QStringLiteral(LINTEL_VECTORS "/pairing.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto vectors = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!vectors.isEmpty());
        for (const auto value : vectors) {
            const QJsonObject vector = value.toObject();
            const PairingTranscript transcript{hex(vector, "session_id"), hex(vector, "display_key"),
                                               hex(vector, "display_nonce"), hex(vector, "hub_key"),
                                               hex(vector, "hub_nonce")};
            QCOMPARE(PairingTranscript::commitment(transcript.displayKey, transcript.displayNonce),
                     hex(vector, "commitment"));
            QCOMPARE(transcript.digest(), hex(vector, "transcript"));
            QCOMPARE(transcript.pin(), vector.value(QLatin1String("pin")).toString());
        }
    }

    void keysSignAndVerify()
    {
        const auto key = DeviceKey::fromSeed(
            QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        // RFC 8032 §7.1, test 1.
        QCOMPARE(key->publicKey().toHex(),
                 QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
        const QByteArray signature = key->sign("");
        QVERIFY(signature.toHex().startsWith("e5564300c360ac729086e2cc806e828a"));
        QVERIFY(verifySignature(key->publicKey(), "", signature));
        QVERIFY(!verifySignature(key->publicKey(), "x", signature));
        QVERIFY(!verifySignature(key->publicKey(), "", signature.first(63)));
        QVERIFY(!DeviceKey::fromSeed("short"));
        QCOMPARE(displayName(key->publicKey()), displayName(key->publicKey()));
        QVERIFY(displayName(key->publicKey()).contains(u'-'));
    }

    /// I2: no state without a way on, whatever happens in it.
    void I2_everyStateLeadsOnWhateverHappens()
    {
        std::deque<PairingPlan> open{PairingPlan{}};
        QList<PairingPlan> seen{PairingPlan{}};
        const platform::Monotonic start{std::chrono::hours{1}};
        while (!open.empty()) {
            const PairingPlan plan = open.front();
            open.pop_front();
            for (const Kind kind : allEvents) {
                // Early, at the deadline, and after the code has ended.
                for (const auto passed : {std::chrono::minutes{0}, std::chrono::minutes{1}, std::chrono::minutes{11}}) {
                    const PairingEvent event{.kind = kind,
                                             .expiresIn = std::chrono::minutes{10},
                                             .pollInterval = std::chrono::seconds{5},
                                             .obstacle = PairingObstacle::Refuses};
                    const auto step = stepPairing(plan, event, start + passed, 0.5);
                    const bool ends = step.plan.phase == Phase::Paired;
                    const bool idle = step.plan.phase == Phase::Idle;
                    QVERIFY(step.plan.deadline.has_value() != (ends || idle));
                    // Words or a code, never neither for long, never both.
                    if (showsPin(step.plan.phase))
                        QVERIFY(step.plan.expiresAt && step.plan.obstacle == PairingObstacle::None);
                    if (step.plan.phase == Phase::Waiting)
                        QVERIFY(step.plan.obstacle != PairingObstacle::None);
                    if (step.effect == PairingEffect::HandOver)
                        QVERIFY(kind == Kind::Bound);
                    // The deadline itself always changes something.
                    if (kind == Kind::Deadline && !ends && !idle)
                        QVERIFY(!(step.plan == plan) || step.effect != PairingEffect::None);

                    PairingPlan known = step.plan;
                    known.failures = std::min(known.failures, 3);
                    known.pollInterval = std::min(known.pollInterval, std::chrono::milliseconds{15'000});
                    if (!seen.contains(known) && seen.size() < 4'000) {
                        seen.append(known);
                        open.push_back(known);
                    }
                }
            }
        }
        QVERIFY(seen.size() > 10);
    }

    void I3_aHubThatIsDownHidesTheCodeAndSaysSo()
    {
        const platform::Monotonic now{std::chrono::hours{1}};
        PairingPlan plan;
        const auto feed = [&](const PairingEvent &event) {
            const auto step = stepPairing(plan, event, now, 0.5);
            plan = step.plan;
            return step.effect;
        };
        feed({.kind = Kind::Start});
        feed({.kind = Kind::Offered, .pollInterval = std::chrono::seconds{5}});
        feed({.kind = Kind::Revealed, .expiresIn = std::chrono::minutes{10}});
        QVERIFY(showsPin(plan.phase));
        feed({.kind = Kind::Deadline});
        feed({.kind = Kind::Failed, .obstacle = PairingObstacle::Unreachable});
        QVERIFY(!showsPin(plan.phase));
        QCOMPARE(plan.obstacle, PairingObstacle::Unreachable);
        // It asks about the same session by itself, and the same code returns with the hub.
        QCOMPARE(feed({.kind = Kind::Deadline}), PairingEffect::Poll);
        QVERIFY(!showsPin(plan.phase));
        feed({.kind = Kind::Pending, .expiresIn = std::chrono::minutes{9}, .pollInterval = std::chrono::seconds{5}});
        QVERIFY(showsPin(plan.phase));
        // slow_down lengthens the pause for good (RFC 8628 §3.5).
        feed({.kind = Kind::Deadline});
        feed({.kind = Kind::SlowDown});
        QCOMPARE(plan.pollInterval, std::chrono::milliseconds{10'000});
    }

    void aDisplayIsPairedByAPinThatItsHubComputesToo()
    {
        HubHalf half;
        FakeHub hub([&half](const HubRequest &asked, QTcpSocket &socket) { half.answer(asked, socket); });
        Display display(hub.url());
        QSignalSpy bound(&display.driver, &PairingDriver::bound);
        display.driver.start();
        QTRY_VERIFY(!display.driver.pin().isEmpty());
        QCOMPARE(display.driver.pin(), half.transcript.pin());
        QCOMPARE(PairingTranscript::commitment(half.transcript.displayKey, half.transcript.displayNonce),
                 half.commitment);
        QCOMPARE(display.driver.pairUrl(), QUrl(QStringLiteral("https://hub.example.org/pair")));
        half.approved = true;
        QTRY_COMPARE(bound.size(), 1);
        QVERIFY(display.driver.pin().isEmpty());
    }

    void aForgedBindingIsRefused()
    {
        HubHalf half;
        half.approved = true;
        half.forged = true;
        FakeHub hub([&half](const HubRequest &asked, QTcpSocket &socket) { half.answer(asked, socket); });
        Display display(hub.url());
        QSignalSpy bound(&display.driver, &PairingDriver::bound);
        display.driver.start();
        QTRY_COMPARE(display.driver.plan().obstacle, PairingObstacle::Refuses);
        QCOMPARE(bound.size(), 0);
        QVERIFY(display.driver.pin().isEmpty());
    }

    /// Somebody sits between display and hub and pairs with each of them. Bound by the
    /// commitment on one side and by the hub's nonce on the other, it cannot make the two
    /// PINs meet.
    void aRelayShowsAPinThatTheHubDoesNotKnow()
    {
        HubHalf relay;
        FakeHub between([&relay](const HubRequest &asked, QTcpSocket &socket) { relay.answer(asked, socket); });
        HubHalf half;
        FakeHub hub([&half](const HubRequest &asked, QTcpSocket &socket) { half.answer(asked, socket); });
        relay.session = half.session;

        Display victim(between.url());
        Display ofRelay(hub.url());
        victim.driver.start();
        ofRelay.driver.start();
        QTRY_VERIFY(!victim.driver.pin().isEmpty() && !ofRelay.driver.pin().isEmpty());
        QVERIFY(victim.driver.pin() == relay.transcript.pin());
        QVERIFY(relay.transcript.digest() != half.transcript.digest());

        // Passing the display's own messages on, with only the hub's key exchanged, fails too.
        PairingTranscript passedOn = relay.transcript;
        passedOn.hubKey = half.key.publicKey();
        passedOn.hubNonce = half.nonce;
        QVERIFY(passedOn.digest() != relay.transcript.digest());
    }

    /// I1: no answer of a secret store makes a paired display forget or make a new key.
    void I1_aStoreThatFindsNothingDoesNotUnpair_data()
    {
        using Mood = platform::FakeSecretStore::Mood;
        QTest::addColumn<Mood>("mood");
        QTest::newRow("locked") << Mood::Locked;
        QTest::newRow("broken") << Mood::Broken;
    }
    void I1_aStoreThatFindsNothingDoesNotUnpair()
    {
        QFETCH(platform::FakeSecretStore::Mood, mood);
        platform::MemoryFileStore files;
        platform::FakeSecretStore secrets;
        const platform::SystemClock clock;
        const Binding binding{QString(32, QLatin1Char('a')), QStringLiteral("o"), {}, QByteArray(32, 'h')};
        QByteArray key;
        {
            IdentityKeeper keeper(secrets, files, clock, [] { return 0.0; });
            QVERIFY(!keeper.wasBound());
            QSignalSpy loaded(&keeper, &IdentityKeeper::loaded);
            keeper.start();
            QTRY_COMPARE(loaded.size(), 1);
            key = keeper.identity()->key.publicKey();
            QTRY_VERIFY(!secrets.peek(QStringLiteral("identity")).isEmpty());
            keeper.bind(binding);
            QTRY_VERIFY(decodeIdentity(secrets.peek(QStringLiteral("identity")))->binding);
        }
        secrets.setMood(mood);
        IdentityKeeper keeper(secrets, files, clock, [] { return 0.0; });
        QVERIFY(keeper.wasBound());
        QSignalSpy loaded(&keeper, &IdentityKeeper::loaded);
        const int before = secrets.jobs();
        keeper.start();
        QTRY_VERIFY(secrets.jobs() >= before + 3);
        QCOMPARE(loaded.size(), 0);
        QVERIFY(!keeper.trouble().isEmpty());
        secrets.setMood(platform::FakeSecretStore::Mood::Well);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(keeper.identity()->key.publicKey(), key);
        QCOMPARE(*keeper.identity()->binding, binding);
    }
};

QTEST_GUILESS_MAIN(TestPairing)
#include "test_pairing.moc"

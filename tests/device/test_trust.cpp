#include "device/display_controller.h"
#include "platform/fake/fake_clock.h"
#include "platform/fake/fake_secret_store.h"
#include "platform/fake/memory_file_store.h"
#include "tests/device/scripted_hub.h"

#include <QTest>

#include <tuple>

using namespace lintel;
using namespace lintel::device;
using namespace std::chrono_literals;
using auth::RawReply;

namespace {

/// Files that stop to obey after some changes, as if the plug had been pulled.
class FailingFiles final : public platform::WholeFileStore
{
public:
    explicit FailingFiles(platform::MemoryFileStore &files) : m_files(files) {}

    [[nodiscard]] tl::expected<platform::FileContent, platform::FileError> read(const QString &name) const override
    {
        return m_files.read(name);
    }
    [[nodiscard]] tl::expected<void, platform::FileError> write(const QString &name, const QByteArray &bytes) override
    {
        if (!obeys())
            return tl::unexpected(platform::FileError{platform::FileTrouble::Unavailable, name});
        return m_files.write(name, bytes);
    }
    [[nodiscard]] tl::expected<void, platform::FileError> forget(const QString &name) override
    {
        if (!obeys())
            return tl::unexpected(platform::FileError{platform::FileTrouble::Unavailable, name});
        return m_files.forget(name);
    }

    [[nodiscard]] tl::expected<void, platform::FileError> keepAside(const QString &name) override
    {
        return m_files.keepAside(name);
    }
    [[nodiscard]] tl::expected<void, platform::FileError> forgetAside(const QString &name) override
    {
        if (!obeys())
            return tl::unexpected(platform::FileError{platform::FileTrouble::Unavailable, name});
        return m_files.forgetAside(name);
    }

    int left = 1'000'000; ///< changes until the plug is pulled

private:
    bool obeys() { return left-- > 0; }

    platform::MemoryFileStore &m_files;
};

/// Cheap to compare.
constexpr const char *hashOf4711 =
    "$argon2id$v=19$m=64,t=1,p=1$c3Nzc3Nzc3Nzc3Nzc3Nzcw$jWW1LSIZX2nd07F4vYnSMs4KL/3Xx53FJBbD8/109/w";

/// What survives a restart.
struct Machine
{
    platform::FakeClock clock{platform::Instant{1'800'000'000'000ms}};
    platform::MemoryFileStore memory;
    platform::FakeSecretStore secrets;
};

/// A display that was paired with `hub`, and the room it last saw.
struct Display
{
    Display(Machine &on, ScriptedClient::Answer answer)
        : machine(on),
          files(on.memory),
          client(std::move(answer)),
          controller({client, files, on.secrets, on.clock, [] { return 0.0; }, {}})
    {}

    void begin()
    {
        controller.load();
        controller.start();
    }
    [[nodiscard]] const DisplayState &state() const { return controller.state(); }

    Machine &machine;
    FailingFiles files;
    ScriptedClient client;
    DisplayController controller;
};

auth::Identity pairWith(Machine &machine, const ScriptedHub &hub)
{
    auth::Identity identity{*auth::DeviceKey::generate(), hub.binding()};
    machine.secrets.put(QStringLiteral("identity"), auth::encodeIdentity(identity));
    std::ignore = machine.memory.write(QStringLiteral("bound"), "bound");
    return identity;
}

std::optional<auth::Identity> identityOn(const Machine &machine)
{
    return auth::decodeIdentity(machine.secrets.peek(QStringLiteral("identity")));
}

/// A hub that knows nobody.
RawReply knowsNobody(ScriptedHub &hub, const auth::Request &request)
{
    if (request.path == QLatin1String("/v1/token") || request.path == QLatin1String("/v1/room/snapshot"))
        return refusal(401, "unknown_binding");
    if (request.path == QLatin1String("/v1/readmission"))
        return refusal(404, "unknown_display");
    return hub.answer(request);
}

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// I1: a hub that has lost its mind refuses for minutes. The room stays, a code appears
    /// beside it, and when the hub is well again all of that goes by itself.
    void I1_refusedForMinutesTheRoomStaysAndACodeAppearsBeside()
    {
        Machine machine;
        ScriptedHub hub;
        const auto identity = pairWith(machine, hub);
        bool well = true;
        Display display(machine, [&](const auth::Request &request) {
            return well ? hub.answer(request) : knowsNobody(hub, request);
        });
        display.begin();
        QTRY_COMPARE(display.state().link, Link::Live);
        QVERIFY(display.state().room);
        well = false;
        const auto refused = [&] {
            // Time goes on; the token kept is refused sooner or later.
            machine.clock.advance(40s);
            display.controller.retryNow();
            return display.state().concern == Concern::UnknownToHub && !display.state().pairing.pin.isEmpty();
        };
        machine.clock.advance(11min);
        QTRY_VERIFY_WITH_TIMEOUT(refused(), 20'000);
        QCOMPARE(display.state().phase, Phase::Paired);
        QCOMPARE(display.state().link, Link::Doubted);
        QCOMPARE(display.state().room->room.name, QStringLiteral("Aalto"));
        QCOMPARE(display.state().pairing.pin, hub.transcript.pin());

        well = true;
        display.controller.retryNow();
        QTRY_COMPARE(display.state().link, Link::Live);
        QCOMPARE(display.state().concern, Concern::None);
        QVERIFY(display.state().pairing.pin.isEmpty());
        QCOMPARE(machine.secrets.peek(QStringLiteral("identity")), auth::encodeIdentity(identity));
    }

    /// The code beside the room: an admin types it, and the display has another binding, with
    /// nothing wiped.
    void aCodeBesideTheRoomBindsInPlace()
    {
        Machine machine;
        ScriptedHub hub;
        const auto before = pairWith(machine, hub);
        bool knows = false;
        Display display(machine, [&](const auth::Request &request) {
            if (hub.approves && request.path.endsWith(QLatin1String("/poll")))
                knows = true;
            return knows ? hub.answer(request) : knowsNobody(hub, request);
        });
        std::ignore = machine.memory.write(QStringLiteral("keepsake"), "stays");
        display.begin();
        const auto offered = [&] {
            machine.clock.advance(40s);
            display.controller.retryNow();
            return !display.state().pairing.pin.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered(), 20'000);
        hub.bindingId = auth::randomBytes(16);
        hub.approves = true;
        QTRY_COMPARE_WITH_TIMEOUT(display.state().link, Link::Live, 20'000);
        QCOMPARE(display.state().concern, Concern::None);
        const auto after = identityOn(machine);
        QCOMPARE(after->binding->id, QString::fromLatin1(hub.bindingId.toHex()));
        QCOMPARE(after->key.publicKey(), before.key.publicKey());
        QVERIFY(machine.memory.names().contains(QStringLiteral("keepsake")));
        QVERIFY(machine.memory.names().contains(QStringLiteral("bound")));
    }

    /// Bound at another door of the same hub: that room is on the glass, calm as it is, and what
    /// was tapped at the first one is not sent from there.
    void anotherDoorShowsItsRoomAndIsSentNothingOfTheFirst()
    {
        Machine machine;
        ScriptedHub hub;
        pairWith(machine, hub);
        auto snapshot = ScriptedHub::snapshot();
        snapshot.set_revision(500);
        snapshot.mutable_room()->set_id("aalto");
        bool takesBookings = false;
        bool knows = true;
        int bookings = 0;
        const auto answer = [&](const auth::Request &request) -> RawReply {
            if (request.path == QLatin1String("/v1/room/snapshot"))
                return good(snapshot);
            if (request.path == QLatin1String("/v1/bookings")) {
                bookings += takesBookings ? 1 : 0;
                return nobody();
            }
            if (request.path == QLatin1String("/v1/token") && !knows && hub.readmissions == 0)
                return refusal(401, "unknown_binding");
            return hub.answer(request);
        };
        {
            Display first(machine, answer);
            first.begin();
            QTRY_COMPARE(first.state().link, Link::Live);
            first.controller.book(first.controller.now(), first.controller.now() + 30min, {});
            QTRY_COMPARE(first.state().outbox.size(), std::size_t{1});
            QTRY_VERIFY(machine.memory.names().contains(QStringLiteral("outbox")));
        }
        hub.bindingId = auth::randomBytes(16);
        machine.secrets.put(QStringLiteral("token"), {});
        snapshot.set_revision(20);
        snapshot.mutable_room()->set_id("borealis");
        snapshot.mutable_room()->set_name("Borealis");
        knows = false;
        takesBookings = true;
        Display second(machine, answer);
        second.begin();
        QCOMPARE(second.state().room->room.name, QStringLiteral("Aalto"));
        QTRY_COMPARE_WITH_TIMEOUT(second.state().link, Link::Live, 20'000);
        QCOMPARE(hub.readmissions, 1);
        QTRY_COMPARE(second.state().room->room.name, QStringLiteral("Borealis"));
        QCOMPARE(second.state().outbox.front().state, IntentState::Refused);
        QCOMPARE(second.state().outbox.front().reason, Refusal::Gone);
        QTest::qWait(50);
        QCOMPARE(bookings, 0);
    }

    /// I1: a rogue hub refuses, revokes, lets in, issues a code and approves it. Nothing changes.
    void I1_aRogueHubChangesNothing()
    {
        Machine machine;
        ScriptedHub hub;
        ScriptedHub rogue;
        rogue.bindingId = hub.bindingId;
        rogue.approves = true;
        const auto identity = pairWith(machine, hub);
        bool home = false;
        int shown = 0;
        Display display(machine, [&](const auth::Request &request) -> RawReply {
            if (home)
                return hub.answer(request);
            if (request.path == QLatin1String("/v1/token"))
                return refusal(401, "invalid_assertion");
            if (request.path.startsWith(QLatin1String("/v1/revocations/")))
                return good(rogue.revocation(identity.key.publicKey()));
            return rogue.answer(request);
        });
        QObject::connect(&display.controller, &DisplayModel::changed, &display.controller,
                         [&] { shown += display.state().pairing.pin.isEmpty() ? 0 : 1; });
        display.begin();
        const auto strange = [&] {
            machine.clock.advance(40s);
            display.controller.retryNow();
            return display.state().concern == Concern::StrangeHub && rogue.offers > 3 && rogue.readmissions > 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(strange(), 20'000);
        QCOMPARE(shown, 0);
        QCOMPARE(display.state().phase, Phase::Paired);
        QCOMPARE(machine.secrets.peek(QStringLiteral("identity")), auth::encodeIdentity(identity));
        home = true;
        display.controller.retryNow();
        QTRY_COMPARE(display.state().link, Link::Live);
        QCOMPARE(display.state().concern, Concern::None);
    }

    /// I3: a hub that answers something else instead of a code: words, never an empty or a
    /// stale code, and a code by itself when it is well.
    void I3_noCodeIsSaidInWordsAndComesByItself()
    {
        Machine machine;
        ScriptedHub hub;
        bool well = false;
        Display display(machine, [&](const auth::Request &request) {
            return well ? knowsNobody(hub, request) : rawReply(200, "text/html", "<html>503</html>");
        });
        display.begin();
        QTRY_COMPARE(display.state().pairing.trouble, PairingTrouble::HubRefuses);
        QVERIFY(display.state().pairing.pin.isEmpty());
        QVERIFY(display.state().pairing.retryAt.has_value());
        well = true;
        QTRY_VERIFY(!display.state().pairing.pin.isEmpty());
        QCOMPARE(display.state().pairing.pin, hub.transcript.pin());
        QCOMPARE(display.state().pairing.trouble, PairingTrouble::None);
    }

    /// I4: the token is lost and the binding unknown, but the hub knows the key in exactly one
    /// organisation: no person is needed.
    void I4_aKnownKeyIsLetInAgain_data()
    {
        QTest::addColumn<bool>("bound");
        QTest::newRow("off for a year") << true;
        QTest::newRow("without a binding") << false;
    }
    void I4_aKnownKeyIsLetInAgain()
    {
        QFETCH(bool, bound);
        Machine machine;
        ScriptedHub hub;
        auto identity = pairWith(machine, hub);
        if (!bound) {
            identity.binding.reset();
            machine.secrets.put(QStringLiteral("identity"), auth::encodeIdentity(identity));
            std::ignore = machine.memory.forget(QStringLiteral("bound"));
        }
        hub.bindingId = auth::randomBytes(16);
        Display display(machine, [&](const auth::Request &request) {
            const bool refuses = request.path == QLatin1String("/v1/token") && hub.readmissions == 0;
            return refuses ? refusal(401, "unknown_binding") : hub.answer(request);
        });
        display.begin();
        QTRY_COMPARE_WITH_TIMEOUT(display.state().link, Link::Live, 20'000);
        QCOMPARE(hub.readmissions, 1);
        QCOMPARE(hub.offers, 0);
        QCOMPARE(identityOn(machine)->key.publicKey(), identity.key.publicKey());
        QCOMPARE(identityOn(machine)->binding->id, QString::fromLatin1(hub.bindingId.toHex()));
    }

    /// I4: known in several organisations: a code, with the reason, beside the room or not.
    void I4_severalOrganisationsNeedAPerson()
    {
        for (const bool bound : {true, false}) {
            Machine machine;
            ScriptedHub hub;
            auto identity = pairWith(machine, hub);
            if (!bound) {
                identity.binding.reset();
                machine.secrets.put(QStringLiteral("identity"), auth::encodeIdentity(identity));
                std::ignore = machine.memory.forget(QStringLiteral("bound"));
            }
            Display display(machine, [&](const auth::Request &request) {
                if (request.path == QLatin1String("/v1/readmission"))
                    return refusal(409, "ambiguous_display");
                return knowsNobody(hub, request);
            });
            display.begin();
            QTRY_VERIFY_WITH_TIMEOUT(!display.state().pairing.pin.isEmpty(), 20'000);
            QCOMPARE(display.state().concern, Concern::SeveralOrganisations);
            QCOMPARE(display.state().phase == Phase::Paired, bound);
        }
    }

    /// Two machines with one key: said, and the code beside the room is for a key of its own.
    void aClonedDisplaySaysSoAndGetsAKeyOfItsOwn()
    {
        Machine machine;
        ScriptedHub hub;
        const auto before = pairWith(machine, hub);
        bool cloned = true;
        Display display(machine, [&](const auth::Request &request) {
            if (hub.approves && request.path.endsWith(QLatin1String("/poll")))
                cloned = false;
            const bool refuses = request.path == QLatin1String("/v1/token") && cloned;
            return refuses ? refusal(409, "cloned_display") : hub.answer(request);
        });
        display.begin();
        QTRY_COMPARE(display.state().concern, Concern::Cloned);
        const auto offered = [&] {
            machine.clock.advance(40s);
            display.controller.retryNow();
            return !display.state().pairing.pin.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered(), 20'000);
        hub.approves = true;
        QTRY_COMPARE_WITH_TIMEOUT(display.state().link, Link::Live, 20'000);
        QVERIFY(identityOn(machine)->key.publicKey() != before.key.publicKey());
    }

    /// The hub's key changes, signed by the old one or, after a lost disk, by the recovery key.
    void aNewHubKeyIsFollowed()
    {
        for (const bool byRecovery : {false, true}) {
            Machine machine;
            ScriptedHub hub;
            pairWith(machine, hub);
            hub.rotate(byRecovery ? hub.recovery : hub.key, 5);
            Display display(machine, [&](const auth::Request &request) { return hub.answer(request); });
            display.begin();
            QTRY_COMPARE(identityOn(machine)->binding->hubKey, hub.key.publicKey());
            QTRY_COMPARE(display.state().link, Link::Live);
        }
    }

    /// A revocation by the pinned key: whether it comes as a file of any web server or with the
    /// refusal of a token, the display forgets, and pairs again under another key.
    void aRevokedDisplayForgetsEverything_data()
    {
        QTest::addColumn<bool>("file");
        QTest::newRow("a file") << true;
        QTest::newRow("a problem") << false;
    }
    void aRevokedDisplayForgetsEverything()
    {
        QFETCH(bool, file);
        Machine machine;
        ScriptedHub hub;
        const auto before = pairWith(machine, hub);
        std::ignore = machine.memory.write(QStringLiteral("outbox"), "an outbox");
        std::ignore = machine.memory.write(QStringLiteral("room"), "a room");
        machine.secrets.put(QStringLiteral("token"), "a token");
        const auto revocation = hub.revocation(before.key.publicKey());
        Display display(machine, [&](const auth::Request &request) -> RawReply {
            if (request.path.startsWith(QLatin1String("/v1/revocations/")))
                return file ? rawReply(200, "text/plain", QByteArray::fromStdString(revocation.SerializeAsString()))
                            : refusal(404, "not_found");
            if (request.path != QLatin1String("/v1/token"))
                return knowsNobody(hub, request);
            if (file)
                return refusal(401, "unknown_binding");
            v1::Problem problem;
            problem.set_code("revoked");
            *problem.mutable_revocation() = revocation;
            return rawReply(403, auth::protobufType, QByteArray::fromStdString(problem.SerializeAsString()));
        });
        display.begin();
        QTRY_COMPARE_WITH_TIMEOUT(display.state().phase, Phase::Unpaired, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!display.state().pairing.pin.isEmpty(), 20'000);
        const auto after = identityOn(machine);
        QVERIFY(after && !after->binding);
        QVERIFY(after->key.publicKey() != before.key.publicKey());
        QVERIFY(machine.secrets.peek(QStringLiteral("token")).isEmpty());
        for (const auto &name :
             {QStringLiteral("outbox"), QStringLiteral("room"), QStringLiteral("bound"), QStringLiteral("forgetting")})
            QVERIFY2(!machine.memory.names().contains(name), qPrintable(name));
        QVERIFY(!display.state().room);
    }

    /// The plug is pulled after any number of changes on the disk: the next start goes on, and
    /// ends with nothing left, or the cause has not taken effect and comes again.
    void forgettingSurvivesBeingInterrupted()
    {
        for (int changes = 0; changes < 10; ++changes) {
            Machine machine;
            ScriptedHub hub;
            const auto before = pairWith(machine, hub);
            std::ignore = machine.memory.write(QStringLiteral("outbox"), "an outbox");
            std::ignore = machine.memory.write(QStringLiteral("room"), "a room");
            machine.secrets.put(QStringLiteral("token"), "a token");
            const auto verified = auth::verifyRevocation(hub.revocation(before.key.publicKey()), before);
            QVERIFY(verified);
            {
                FailingFiles files(machine.memory);
                files.left = changes;
                Forgetting forgetting(files, machine.secrets, [] { return 0.0; });
                forgetting.forget(ForgetCause(*verified));
                QTest::qWait(20);
            }
            Forgetting next(machine.memory, machine.secrets, [] { return 0.0; });
            if (changes == 0) {
                QVERIFY(!next.isDue());
                continue;
            }
            bool done = !next.isDue();
            QObject::connect(&next, &Forgetting::done, &next, [&done] { done = true; });
            if (!done)
                next.carryOn();
            QTRY_VERIFY(done);
            QVERIFY(machine.memory.names().isEmpty());
            QVERIFY(machine.secrets.peek(QStringLiteral("token")).isEmpty());
            QVERIFY(!identityOn(machine)->binding);
            QVERIFY(identityOn(machine)->key.publicKey() != before.key.publicKey());
        }
    }

    /// Whoever has typed the PIN may go on for as long as he touches the glass.
    void touchesKeepTheDoorOpen()
    {
        Machine machine;
        ScriptedHub hub;
        pairWith(machine, hub);
        Display display(machine, [&](const auth::Request &request) {
            if (request.path != QLatin1String("/v1/room/snapshot"))
                return hub.answer(request);
            auto snapshot = ScriptedHub::snapshot();
            snapshot.mutable_settings()->set_admin_pin_hash(hashOf4711);
            return good(snapshot);
        });
        int restarts = 0;
        QObject::connect(&display.controller, &DisplayController::restartWanted, &display.controller,
                         [&restarts] { ++restarts; });
        display.begin();
        QTRY_VERIFY(display.state().adminPin.set);
        display.controller.tryAdminPin(QStringLiteral("4711"));
        QTRY_VERIFY(display.state().adminPin.open);
        for (int i = 0; i < 3; ++i) {
            machine.clock.advance(119s);
            display.controller.touched();
        }
        display.controller.restart();
        QCOMPARE(restarts, 1);
        machine.clock.advance(120s);
        display.controller.touched();
        display.controller.restart();
        QCOMPARE(restarts, 1);
        QVERIFY(!display.state().adminPin.open);
    }

    /// Without the admin PIN a touch on the glass unpairs nothing.
    void nobodyUnpairsThroughAShutDoor()
    {
        Machine machine;
        ScriptedHub hub;
        const auto identity = pairWith(machine, hub);
        Display display(machine, [&](const auth::Request &request) { return hub.answer(request); });
        display.begin();
        QTRY_COMPARE(display.state().link, Link::Live);
        bool restarts = false;
        QObject::connect(&display.controller, &DisplayController::restartWanted, &display.controller,
                         [&restarts] { restarts = true; });
        display.controller.unpair();
        display.controller.pairAgain();
        display.controller.restart();
        QVERIFY(!display.controller.setHubUrl(QStringLiteral("https://other.example.org")).isEmpty());
        QTest::qWait(50);
        QCOMPARE(display.state().phase, Phase::Paired);
        QCOMPARE(display.state().concern, Concern::None);
        QVERIFY(!restarts);
        QCOMPARE(machine.secrets.peek(QStringLiteral("identity")), auth::encodeIdentity(identity));
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "test_trust.moc"

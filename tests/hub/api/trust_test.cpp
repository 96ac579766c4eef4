#include "support.h"

#include "hub/devices/clone_check.h"
#include "hub/devices/registry.h"

#include <set>

namespace lintel::hub {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

v1::Revocation proof_in(const Error &error)
{
    v1::Revocation proof;
    EXPECT_EQ(error.code, Errc::Revoked);
    EXPECT_TRUE(proof.ParseFromString(error.proof));
    return proof;
}

/// As a display judges it: its own ids, and a signature by a key that its pin leads to.
bool convinces(const v1::Revocation &proof, const FakeDisplay &display, const v1::Binding &binding)
{
    const std::string message =
        devices::revocation_message(proof.display_key(), proof.binding_id(), proof.at_ms(), proof.organisation_id());
    return proof.display_key() == display.key.public_key() && proof.binding_id() == binding.binding_id() &&
           proof.organisation_id() == binding.organisation_id() &&
           devices::leads({binding.hub_key(), binding.recovery_key()}, proof.keys()) &&
           core::verify_signature(proof.keys().key(), message, proof.signature());
}

bool is_listed(Devices &hub, const std::string &binding_id)
{
    devices::Registry registry(*hub.database, hub.clock);
    const auto list =
        registry.list([](const std::string &) { return false; }, [](const std::string &) { return Instant{}; });
    return std::any_of(list->displays().begin(), list->displays().end(),
                       [&](const v1::Display &display) { return display.id() == binding_id; });
}

TEST(Nonces, AreSingleUseAuthenticAndShortLived)
{
    FakeClock clock;
    devices::Nonces nonces(clock, {});
    const std::string nonce = nonces.draw().nonce();
    EXPECT_EQ(nonce.size(), 32U);
    EXPECT_NE(nonces.draw().nonce(), nonce);
    EXPECT_TRUE(nonces.check(nonce));
    EXPECT_TRUE(nonces.use(nonce));
    EXPECT_EQ(nonces.check(nonce).error().code, Errc::InvalidNonce);
    EXPECT_EQ(nonces.use(nonce).error().code, Errc::InvalidNonce);
    for (std::size_t i = 0; i < 32; ++i) {
        std::string forged = nonces.draw().nonce();
        forged[i] = static_cast<char>(forged[i] ^ 1);
        EXPECT_EQ(nonces.check(forged).error().code, Errc::InvalidNonce) << i;
    }
    const std::string old = nonces.draw().nonce();
    clock.advance(seconds(61));
    EXPECT_EQ(nonces.check(old).error().code, Errc::InvalidNonce);
    devices::Nonces restarted(clock, {});
    EXPECT_EQ(restarted.check(nonces.draw().nonce()).error().code, Errc::InvalidNonce);
}

TEST(Nonces, RememberNoMoreThanAgreed)
{
    FakeClock clock;
    devices::NonceRules rules;
    rules.most_used = 2;
    devices::Nonces nonces(clock, rules);
    EXPECT_TRUE(nonces.use(nonces.draw().nonce()));
    EXPECT_TRUE(nonces.use(nonces.draw().nonce()));
    EXPECT_EQ(nonces.use(nonces.draw().nonce()).error().code, Errc::Unavailable);
    clock.advance(seconds(61));
    EXPECT_TRUE(nonces.use(nonces.draw().nonce())) << "expired ones are forgotten";
}

TEST(Rotation, ADisplayNeedNotKnowOfIt)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    ASSERT_TRUE(hub.keyring->rotate());
    ASSERT_TRUE(hub.keyring->rotate());
    const auto token = hub.token(display.ask(binding.binding_id(), hub.nonce()));
    ASSERT_TRUE(token) << token.error().detail;
    EXPECT_EQ(token->hub_key(), hub.keyring->now()->keys.key());
    EXPECT_NE(token->hub_key(), binding.hub_key());
    display.offer.set_hub_key(std::string(32, 'x'));
    EXPECT_EQ(hub.token(display.ask(binding.binding_id(), hub.nonce())).error().code, Errc::InvalidAssertion);
}

TEST(Rotation, APairingUnderWayStartsAgain)
{
    Devices hub;
    FakeDisplay display;
    show_pin(hub, display);
    EXPECT_EQ(display.offer.keys().key(), display.offer.hub_key());
    ASSERT_TRUE(hub.keyring->rotate());
    EXPECT_EQ(hub.pairing.poll(display.offer.session_id(), display.poll()).error().code, Errc::PairingExpired);
    FakeDisplay other('o');
    other.offer = hub.pairing.start(other.start(), "192.0.2.7").value();
    ASSERT_TRUE(hub.keyring->rotate());
    EXPECT_EQ(hub.pairing.reveal(other.offer.session_id(), other.reveal(), "192.0.2.7").error().code,
              Errc::PairingExpired);
    const v1::Binding binding = pair(hub, display);
    EXPECT_EQ(binding.hub_key(), hub.keyring->now()->keys.key());
    EXPECT_EQ(display.offer.keys().chain_size(), 2);
}

TEST(Revocation, SendsADisplayAwayForGood)
{
    Devices hub;
    FakeDisplay display;
    FakeDisplay bystander('b');
    const v1::Binding binding = pair(hub, display);
    const v1::Binding other = pair(hub, bystander);
    const std::string token = binding.token().access_token();
    ASSERT_TRUE(hub.tokens.check(token));
    ASSERT_TRUE(hub.tokens.cached(token));
    EXPECT_EQ(hub.revocations.of(display.key.public_key()).error().code, Errc::NotFound);

    const auto proofs = hub.revocations.revoke(binding.binding_id());
    ASSERT_TRUE(proofs) << proofs.error().detail;
    EXPECT_TRUE(convinces(proofs->front(), display, binding));
    EXPECT_FALSE(convinces(proofs->front(), bystander, other));

    EXPECT_FALSE(hub.tokens.cached(token)) << "at once";
    EXPECT_EQ(hub.tokens.check(token).error().code, Errc::InvalidToken);
    const auto refused = hub.token(display.ask(binding.binding_id(), hub.nonce()));
    EXPECT_TRUE(convinces(proof_in(refused.error()), display, binding));
    const auto again = hub.readmissions.prove(display.readmission(binding.binding_id(), hub.nonce()));
    EXPECT_TRUE(convinces(proof_in(again.error()), display, binding));
    EXPECT_TRUE(convinces(hub.revocations.of(display.key.public_key()).value(), display, binding));
    ASSERT_EQ(hub.revocations.all()->revocations_size(), 1);
    EXPECT_TRUE(convinces(hub.revocations.all()->revocations(0), display, binding));
    EXPECT_FALSE(is_listed(hub, binding.binding_id()));
    EXPECT_TRUE(is_listed(hub, other.binding_id()));
    EXPECT_TRUE(hub.tokens.check(other.token().access_token()));

    const auto same = hub.revocations.revoke(binding.binding_id());
    EXPECT_EQ(same->front().SerializeAsString(), proofs->front().SerializeAsString()) << "asked twice, done once";
    EXPECT_EQ(hub.revocations.revoke(core::random_id()).error().code, Errc::NotFound);
}

TEST(Revocation, TheSameKeyIsNeverPairedAgain)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    ASSERT_TRUE(hub.revocations.revoke(binding.binding_id()));
    display.nonce = core::random_bytes(32);
    display.offer = hub.pairing.start(display.start(), "192.0.2.7").value();
    const auto refused = hub.pairing.reveal(display.offer.session_id(), display.reveal(), "192.0.2.7");
    EXPECT_TRUE(convinces(proof_in(refused.error()), display, binding));
    EXPECT_EQ(hub.pairing.inspect(display.pin(), "local").error().code, Errc::NotFound);
    FakeDisplay fresh('f');
    EXPECT_FALSE(pair(hub, fresh).binding_id().empty()) << "with a new key it may";
}

TEST(Revocation, WhicheverBindingTheDisplayHoldsIsMeant)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding first = pair(hub, display);
    ASSERT_TRUE(hub.tokens.check(first.token().access_token()));
    display.nonce = core::random_bytes(32);
    show_pin(hub, display);
    const auto second = hub.pairing.approve(display.pin(), hub.room_id, "Aurora", "local");
    ASSERT_TRUE(second);
    const auto proofs = hub.revocations.revoke(second->id());
    ASSERT_EQ(proofs->size(), 2U);
    EXPECT_EQ(proofs->front().binding_id(), second->id());
    EXPECT_EQ(hub.pairing.poll(display.offer.session_id(), display.poll()).error().code, Errc::PairingExpired)
        << "the binding that waited to be fetched is gone";
    EXPECT_TRUE(convinces(proof_in(hub.token(display.ask(first.binding_id(), hub.nonce())).error()), display, first));
    EXPECT_TRUE(convinces(hub.revocations.of(display.key.public_key()).value(), display, first))
        << "the one it used last";
    // One that this store never heard of, as after a restored backup: it proves its key and is told.
    v1::Binding third = first;
    third.set_binding_id(core::random_id());
    const auto told = hub.readmissions.prove(display.readmission(third.binding_id(), hub.nonce()));
    EXPECT_TRUE(convinces(proof_in(told.error()), display, third));
}

TEST(Revocation, ConvincesWhoeverPinnedAnyEarlierKey)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    ASSERT_TRUE(hub.revocations.revoke(binding.binding_id()));
    ASSERT_TRUE(hub.keyring->rotate());
    v1::Binding followed = binding;
    followed.set_hub_key(hub.keyring->now()->keys.key());
    ASSERT_TRUE(hub.keyring->rotate());
    const v1::Revocation proof = hub.revocations.of(display.key.public_key()).value();
    EXPECT_TRUE(convinces(proof, display, binding));
    EXPECT_TRUE(convinces(proof, display, followed));
}

TEST(Revocation, OutlivesALostHubKey)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    ASSERT_TRUE(hub.revocations.revoke(binding.binding_id()));
    std::filesystem::remove(hub.folder.path() / "hub-key");
    const auto restarted = devices::Keyring::open(hub.folder.path(), *hub.database, hub.clock);
    ASSERT_NE((*restarted)->advice(), "");
    const devices::Identity identity{**restarted, hub.identity.organisation_id, "Northlight"};
    devices::Revocations revocations(*hub.database, hub.clock, identity, hub.tokens);
    EXPECT_TRUE(convinces(revocations.of(display.key.public_key()).value(), display, binding))
        << "as it was signed then";
}

v1::Binding readmit(Devices &hub, const v1::Readmission &request)
{
    const auto proved = hub.readmissions.prove(request);
    EXPECT_TRUE(proved) << proved.error().detail;
    const auto binding = hub.readmissions.admit(request);
    EXPECT_TRUE(binding) << binding.error().detail;
    return binding ? *binding : v1::Binding();
}

TEST(Readmission, I4_AKnownDisplayComesInByItsKeyAlone)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding before = pair(hub, display);
    for (const std::string &id : {before.binding_id(), std::string(), core::random_id()}) {
        const v1::Readmission request = display.readmission(id, hub.nonce());
        const v1::Binding binding = readmit(hub, request);
        EXPECT_EQ(binding.binding_id(), before.binding_id()) << "the one it had still stands";
        EXPECT_EQ(binding.organisation_id(), before.organisation_id());
        EXPECT_EQ(binding.organisation_name(), "Northlight");
        EXPECT_EQ(binding.recovery_key(), before.recovery_key());
        const std::string transcript = devices::readmission_transcript(display.key.public_key(), request.nonce());
        EXPECT_TRUE(core::verify_signature(before.hub_key(),
                                           devices::binding_message(transcript, binding.binding_id(),
                                                                    binding.recovery_key(), binding.organisation_id()),
                                           binding.hub_signature()));
        EXPECT_EQ(hub.tokens.check(binding.token().access_token())->room_id, hub.room_id);
    }
}

TEST(Readmission, I4_ReplacedBindingsLeadToTheRoomItShowedLast)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding first = pair(hub, display);
    ASSERT_TRUE(hub.tokens.check(first.token().access_token()));
    display.nonce = core::random_bytes(32);
    const v1::Binding second = pair(hub, display);
    ASSERT_TRUE(hub.tokens.check(second.token().access_token()));
    EXPECT_EQ(readmit(hub, display.readmission(first.binding_id(), hub.nonce())).binding_id(), second.binding_id());

    // None in force: a new one, and the old ones stay history.
    ASSERT_TRUE(hub.database->write([&](soci::session &sql) -> Result<void> {
        sql << "UPDATE bindings SET ended_at = 1";
        return {};
    }));
    EXPECT_EQ(hub.token(display.ask(second.binding_id(), hub.nonce())).error().code, Errc::UnknownBinding);
    const v1::Binding third = readmit(hub, display.readmission(second.binding_id(), hub.nonce()));
    EXPECT_NE(third.binding_id(), second.binding_id());
    EXPECT_EQ(hub.tokens.check(third.token().access_token())->room_id, hub.room_id);
    EXPECT_TRUE(hub.token(display.ask(third.binding_id(), hub.nonce())));
}

TEST(Readmission, IsRefusedInWords)
{
    Devices hub;
    FakeDisplay display;
    FakeDisplay stranger('s');
    const v1::Binding binding = pair(hub, display);
    const auto code = [&](const v1::Readmission &request) { return hub.readmissions.prove(request).error().code; };
    EXPECT_EQ(code(stranger.readmission({}, hub.nonce())), Errc::UnknownDisplay);
    const std::string nonce = hub.nonce();
    v1::Readmission stolen = stranger.readmission(binding.binding_id(), nonce);
    stolen.set_display_key(display.key.public_key());
    EXPECT_EQ(code(stolen), Errc::InvalidAssertion);
    const v1::Readmission request = display.readmission({}, nonce);
    EXPECT_TRUE(hub.readmissions.prove(request)) << "nobody else used its nonce up";
    EXPECT_EQ(code(request), Errc::InvalidNonce);
    EXPECT_EQ(code(display.readmission({}, std::string(32, 'n'))), Errc::InvalidNonce);
    v1::Readmission moved = display.readmission({}, hub.nonce());
    moved.set_binding_id(binding.binding_id());
    EXPECT_EQ(code(moved), Errc::InvalidAssertion) << "the signature covers the binding";
    v1::Readmission odd = display.readmission({}, hub.nonce());
    odd.set_run_id("run");
    EXPECT_EQ(hub.readmissions.prove(odd).error().field, "run_id");
    EXPECT_EQ(hub.readmissions.prove(v1::Readmission()).error().field, "display_key");
}

TEST(Readmission, I4_OnlyWhereExactlyOneOrganisationKnowsTheDisplay)
{
    Devices hub;
    FakeDisplay display;
    pair(hub, display);
    const std::string org = core::random_id();
    const std::string room = core::random_id();
    const std::string binding = core::random_id();
    const std::string key = display.key.public_key();
    ASSERT_TRUE(hub.database->write([&](soci::session &sql) -> Result<void> {
        sql << "INSERT INTO organisations (id, name) VALUES (:id, 'Southlight')", soci::use(org);
        sql << "INSERT INTO rooms (id, organisation_id, name, zone) VALUES (:id, :org, 'Borealis', 'Europe/Berlin')",
            soci::use(room), soci::use(org);
        sql << "INSERT INTO bindings (id, organisation_id, room_id, display_key, display_name, transcript, paired_at) "
               "VALUES (:id, :org, :room, :key, 'otter', x'00', 1)",
            soci::use(binding), soci::use(org), soci::use(room), soci::use(key);
        return {};
    }));
    EXPECT_EQ(hub.readmissions.prove(display.readmission({}, hub.nonce())).error().code, Errc::AmbiguousDisplay);
}

TEST(Readmission, I5_AStoreThatCannotAnswerRefusesNobody)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    const v1::Readmission request = display.readmission(binding.binding_id(), hub.nonce());
    hub.break_table("bindings");
    EXPECT_EQ(hub.readmissions.prove(request).error().code, Errc::Unavailable);
    ASSERT_TRUE(hub.database->write([&](soci::session &sql) -> Result<void> {
        sql << "ALTER TABLE gone_bindings RENAME TO bindings";
        return {};
    }));
    EXPECT_TRUE(hub.readmissions.prove(request)) << "with the same nonce";
}

TEST(CloneCheck, ATableWithoutTraps)
{
    using devices::CloneVerdict;
    using devices::Incumbent;
    using devices::Probe;
    for (const Probe probe : {Probe::Unasked, Probe::Waiting, Probe::Answered, Probe::Silent}) {
        EXPECT_EQ(devices::judge(Incumbent::None, probe), CloneVerdict::Admit);
        EXPECT_EQ(devices::judge(Incumbent::Same, probe), CloneVerdict::Admit);
    }
    EXPECT_EQ(devices::judge(Incumbent::Other, Probe::Unasked), CloneVerdict::Ask);
    EXPECT_EQ(devices::judge(Incumbent::Other, Probe::Waiting), CloneVerdict::Wait);
    EXPECT_EQ(devices::judge(Incumbent::Other, Probe::Answered), CloneVerdict::Cloned);
    EXPECT_EQ(devices::judge(Incumbent::Other, Probe::Silent), CloneVerdict::TakeOver);
}

TEST(CloneCheck, IsNewsOnceAndForgottenInTime)
{
    FakeClock clock;
    devices::Clones clones(clock);
    const Instant began = clock.now();
    EXPECT_EQ(clones.since("k"), Instant{});
    EXPECT_TRUE(clones.flag("k"));
    clock.advance(minutes(5));
    EXPECT_FALSE(clones.flag("k"));
    EXPECT_EQ(clones.since("k"), began);
    clock.advance(minutes(61));
    EXPECT_EQ(clones.since("k"), Instant{});
    EXPECT_TRUE(clones.flag("k"));
}

} // namespace
} // namespace lintel::hub

#include "hub/core/encoding.h"
#include "support.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace lintel::hub {
namespace {

using devices::PairingAnswer;
using devices::PairingEvent;
using devices::PairingSession;
using devices::PairingState;
using std::chrono::minutes;
using std::chrono::seconds;

TEST(Transcript, AgreesWithTheVectors)
{
    std::ifstream file(LINTEL_SOURCE_DIR "/tests/vectors/pairing.json");
    const auto vectors = nlohmann::json::parse(file);
    ASSERT_GE(vectors.size(), 4U);
    for (const auto &v : vectors) {
        const auto raw = [&](const char *name) { return core::from_hex(v[name].get<std::string>()).value(); };
        const std::string commitment = devices::commitment_of(raw("display_key"), raw("display_nonce"));
        EXPECT_EQ(core::to_hex(commitment), v["commitment"].get<std::string>());
        const std::string transcript = devices::transcript_of(
            {v["session_id"], commitment, raw("hub_key"), raw("hub_nonce"), raw("display_key"), raw("display_nonce")});
        EXPECT_EQ(core::to_hex(transcript), v["transcript"].get<std::string>());
        EXPECT_EQ(devices::pin_of(transcript), v["pin"].get<std::string>());
    }
}

TEST(PairingMachine, EveryStateHasAnAnswerToEveryEventAndADeadline)
{
    const devices::PairingRules rules;
    const Instant start = from_ms(1'000'000);
    for (const auto state :
         {PairingState::Offered, PairingState::Revealed, PairingState::Approved, PairingState::Gone}) {
        for (const auto event : {PairingEvent::Reveal, PairingEvent::Poll, PairingEvent::Approve,
                                 PairingEvent::WrongGuess, PairingEvent::Look}) {
            PairingSession session = devices::begin_pairing(start, rules);
            session.state = state;
            const auto now = devices::step(session, event, start + seconds(5), rules);
            if (state == PairingState::Gone) {
                EXPECT_EQ(now.answer, PairingAnswer::Expired);
                EXPECT_EQ(now.session.state, PairingState::Gone);
            } else {
                EXPECT_NE(now.answer, PairingAnswer::Expired);
            }
            const auto late = devices::step(session, event, start + rules.lifetime, rules);
            EXPECT_EQ(late.session.state, PairingState::Gone) << "state " << int(state) << " event " << int(event);
            EXPECT_EQ(late.answer, PairingAnswer::Expired);
        }
    }
}

TEST(PairingMachine, SlowDownGrowsThePauseForGood)
{
    const devices::PairingRules rules;
    Instant now = from_ms(1'000'000);
    PairingSession session = devices::begin_pairing(now, rules);
    session.state = PairingState::Revealed;
    session = devices::step(session, PairingEvent::Poll, now, rules).session;
    auto step = devices::step(session, PairingEvent::Poll, now + seconds(1), rules);
    EXPECT_EQ(step.answer, PairingAnswer::SlowDown);
    EXPECT_EQ(step.session.poll_interval, rules.poll_interval + rules.slow_down_by);
    // The agreed pause of before is too short now, and the new one is not.
    const auto again = devices::step(step.session, PairingEvent::Poll, now + seconds(1) + rules.poll_interval, rules);
    EXPECT_EQ(again.answer, PairingAnswer::SlowDown);
    const auto patient = devices::step(step.session, PairingEvent::Poll,
                                       now + seconds(1) + rules.poll_interval + rules.slow_down_by, rules);
    EXPECT_EQ(patient.answer, PairingAnswer::Done);
}

TEST(PairingMachine, ADisplayThatWentAwayLeavesNoLivePin)
{
    const devices::PairingRules rules;
    const Instant now = from_ms(1'000'000);
    PairingSession session = devices::begin_pairing(now, rules);
    session.state = PairingState::Revealed;
    session = devices::step(session, PairingEvent::Poll, now, rules).session;
    EXPECT_EQ(devices::step(session, PairingEvent::Look, now + minutes(2), rules).session.state, PairingState::Gone);
}

TEST(Pairing, BindsKeyAndRoomBySignature)
{
    Devices hub;
    FakeDisplay display;
    show_pin(hub, display);
    const auto before = hub.pairing.poll(display.offer.session_id(), display.poll());
    ASSERT_TRUE(before);
    EXPECT_FALSE(before->has_binding());

    const auto seen = hub.pairing.inspect(display.pin(), "local");
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->display_name(), "brisk-otter");
    EXPECT_EQ(seen->address(), "192.0.2.7");
    const auto shown = hub.pairing.approve(display.pin(), hub.room_id, "Aurora", "local");
    ASSERT_TRUE(shown);

    hub.clock.advance(seconds(3));
    const auto status = hub.pairing.poll(display.offer.session_id(), display.poll());
    ASSERT_TRUE(status && status->has_binding());
    const v1::Binding &binding = status->binding();
    EXPECT_EQ(binding.hub_key(), display.offer.hub_key());
    EXPECT_TRUE(core::verify_signature(display.offer.hub_key(),
                                       devices::binding_message(display.transcript(), binding.binding_id(),
                                                                binding.recovery_key(), binding.organisation_id()),
                                       binding.hub_signature()));
    const auto caller = hub.tokens.check(binding.token().access_token());
    ASSERT_TRUE(caller);
    EXPECT_EQ(caller->room_id, hub.room_id);
    EXPECT_EQ(caller->binding_id, binding.binding_id());

    // The answer may have been lost: asking again gives the same binding.
    hub.clock.advance(seconds(3));
    const auto again = hub.pairing.poll(display.offer.session_id(), display.poll());
    ASSERT_TRUE(again && again->has_binding());
    EXPECT_EQ(again->binding().binding_id(), binding.binding_id());
}

TEST(Pairing, ARelayNeverShowsAPinThatTheHubKnows)
{
    Devices hub;
    // The relay plays a hub to the display and a display to the hub, with keys of its own.
    FakeDisplay victim('v');
    FakeDisplay relay('r');
    show_pin(hub, relay);
    victim.offer = relay.offer;
    const auto relays_own_key = core::SigningKey::from_seed(std::string(32, 'R'));
    victim.offer.set_hub_key(relays_own_key->public_key());
    EXPECT_NE(victim.pin(), relay.pin());
    EXPECT_FALSE(hub.pairing.approve(victim.pin(), hub.room_id, "Aurora", "local"));

    // Passing the hub's key and nonce on does not help: the display's key differs, and the
    // relay cannot reveal a key it did not commit to.
    victim.offer = relay.offer;
    EXPECT_NE(victim.pin(), relay.pin());
    auto offer = hub.pairing.start(relay.start(), "192.0.2.8");
    ASSERT_TRUE(offer);
    v1::PairingReveal swapped = victim.reveal();
    swapped.set_poll_secret(offer->poll_secret());
    const auto refused = hub.pairing.reveal(offer->session_id(), swapped, "192.0.2.8");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::InvalidRequest);
}

TEST(Pairing, APinWorksOnce)
{
    Devices hub;
    FakeDisplay display;
    show_pin(hub, display);
    EXPECT_TRUE(hub.pairing.approve(display.pin(), hub.room_id, "Aurora", "local"));
    const auto again = hub.pairing.approve(display.pin(), hub.room_id, "Aurora", "local");
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Errc::NotFound);
}

TEST(Pairing, AnExpiredPinIsRefused)
{
    Devices hub;
    FakeDisplay display;
    show_pin(hub, display);
    for (int i = 0; i < 21; ++i) {
        hub.clock.advance(seconds(30));
        (void)hub.pairing.poll(display.offer.session_id(), display.poll());
    }
    const auto late = hub.pairing.approve(display.pin(), hub.room_id, "Aurora", "local");
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Errc::NotFound);
    const auto poll = hub.pairing.poll(display.offer.session_id(), display.poll());
    ASSERT_FALSE(poll);
    EXPECT_EQ(poll.error().code, Errc::PairingExpired);
}

TEST(Pairing, ApprovedInTheLastSecondIsStillFetched)
{
    Devices hub;
    FakeDisplay display;
    show_pin(hub, display);
    for (int i = 0; i < 19; ++i) {
        hub.clock.advance(seconds(30));
        ASSERT_TRUE(hub.pairing.poll(display.offer.session_id(), display.poll()));
    }
    hub.clock.advance(seconds(29));
    ASSERT_TRUE(hub.pairing.approve(display.pin(), hub.room_id, "Aurora", "local"));
    hub.clock.advance(seconds(30));
    const auto status = hub.pairing.poll(display.offer.session_id(), display.poll());
    EXPECT_TRUE(status && status->has_binding());
}

TEST(Pairing, WrongSecretsAndUnknownSessionsLookAlike)
{
    Devices hub;
    FakeDisplay display;
    show_pin(hub, display);
    v1::PairingPoll wrong;
    wrong.set_poll_secret("guess");
    const auto refused = hub.pairing.poll(display.offer.session_id(), wrong);
    const auto unknown = hub.pairing.poll(core::random_id(), wrong);
    ASSERT_FALSE(refused);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(refused.error().code, unknown.error().code);
    EXPECT_EQ(refused.error().detail, unknown.error().detail);
}

TEST(Pairing, ACollisionDropsTheSession)
{
    Devices hub;
    FakeDisplay first('1');
    show_pin(hub, first);
    FakeDisplay second('2');
    auto offer = hub.pairing.start(second.start(), "192.0.2.9");
    ASSERT_TRUE(offer);
    second.offer = *offer;
    // One in a million by nature: bring it about by giving the first display's row that PIN.
    const std::string pin = second.pin();
    ASSERT_TRUE(hub.database->write([&](soci::session &sql) -> Result<void> {
        sql << "UPDATE pairing_sessions SET pin = :pin WHERE id = :id", soci::use(pin),
            soci::use(first.offer.session_id());
        return {};
    }));
    const auto collided = hub.pairing.reveal(second.offer.session_id(), second.reveal(), "192.0.2.9");
    ASSERT_FALSE(collided);
    EXPECT_EQ(collided.error().code, Errc::PinCollision);
    const auto gone = hub.pairing.reveal(second.offer.session_id(), second.reveal(), "192.0.2.9");
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, Errc::PairingExpired);
}

TEST(Pairing, RevealedTwiceIsRevealedOnce)
{
    Devices hub;
    FakeDisplay display;
    show_pin(hub, display);
    EXPECT_TRUE(hub.pairing.reveal(display.offer.session_id(), display.reveal(), "192.0.2.7"));
    EXPECT_TRUE(hub.pairing.inspect(display.pin(), "local"));
}

std::string wrong_pin(const FakeDisplay &display, int n)
{
    std::string pin = std::to_string(1'000'000 + (std::stoi(display.pin()) + 1 + n) % 1'000'000);
    return pin.substr(1);
}

TEST(Pairing, FiveWrongGuessesEndACode)
{
    Devices hub;
    FakeDisplay display;
    show_pin(hub, display);
    for (int i = 0; i < 5; ++i) {
        ASSERT_EQ(hub.pairing.inspect(wrong_pin(display, i), "local").error().code, Errc::NotFound);
    }
    EXPECT_EQ(hub.pairing.inspect(display.pin(), "local").error().code, Errc::NotFound);
    EXPECT_EQ(hub.pairing.poll(display.offer.session_id(), display.poll()).error().code, Errc::PairingExpired);
}

TEST(Pairing, GuessesAreCountedPerAdminAndForgottenInTime)
{
    Devices hub;
    for (int i = 0; i < 10; ++i)
        ASSERT_EQ(hub.pairing.inspect("000000", "setup:192.0.2.1").error().code, Errc::NotFound);
    FakeDisplay display;
    show_pin(hub, display);
    const auto locked = hub.pairing.approve(display.pin(), hub.room_id, "Aurora", "setup:192.0.2.1");
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, Errc::SlowDown);
    EXPECT_GT(locked.error().retry_after.value(), seconds(0));
    EXPECT_TRUE(hub.pairing.inspect(display.pin(), "local")) << "another admin may";
    hub.clock.advance(minutes(11));
    FakeDisplay later('l');
    show_pin(hub, later);
    EXPECT_TRUE(hub.pairing.approve(later.pin(), hub.room_id, "Aurora", "setup:192.0.2.1"));
}

TEST(Pairing, ThePauseIsForOnesOwnGuesses)
{
    Devices hub;
    ASSERT_FALSE(hub.pairing.inspect("000000", "setup:192.0.2.9"));
    hub.clock.advance(minutes(9));
    for (int i = 0; i < 10; ++i)
        ASSERT_FALSE(hub.pairing.inspect("000000", "setup:192.0.2.1"));
    const auto locked = hub.pairing.inspect("000000", "setup:192.0.2.1");
    ASSERT_EQ(locked.error().code, Errc::SlowDown);
    EXPECT_EQ(locked.error().retry_after, std::optional<std::chrono::milliseconds>(minutes(10)));
}

TEST(Pairing, GuessesAreCountedPerOrganisation)
{
    Devices hub;
    for (int i = 0; i < 20; ++i)
        ASSERT_EQ(hub.pairing.inspect("000000", "setup:192.0.2." + std::to_string(i)).error().code, Errc::NotFound);
    EXPECT_EQ(hub.pairing.inspect("000000", "local").error().code, Errc::SlowDown);
}

TEST(Pairing, OpenSessionsAreCapped)
{
    Devices hub;
    FakeDisplay display;
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(hub.pairing.start(display.start(), "192.0.2.7"));
    EXPECT_EQ(hub.pairing.start(display.start(), "192.0.2.7").error().code, Errc::TooManySessions);
    for (int i = 4; i < 20; ++i)
        ASSERT_TRUE(hub.pairing.start(display.start(), "192.0.3." + std::to_string(i)));
    EXPECT_EQ(hub.pairing.start(display.start(), "192.0.4.1").error().code, Errc::TooManySessions);
    hub.clock.advance(minutes(2));
    EXPECT_TRUE(hub.pairing.start(display.start(), "192.0.2.7")) << "those that went away do not count";
}

TEST(Pairing, PollingTooFastIsToldAndRemembered)
{
    Devices hub;
    FakeDisplay display;
    show_pin(hub, display);
    ASSERT_TRUE(hub.pairing.poll(display.offer.session_id(), display.poll()));
    const auto hasty = hub.pairing.poll(display.offer.session_id(), display.poll());
    ASSERT_FALSE(hasty);
    EXPECT_EQ(hasty.error().code, Errc::SlowDown);
    EXPECT_EQ(hasty.error().retry_after.value().count(), display.offer.poll_interval_ms() + 5000);
}

TEST(Pairing, MalformedFieldsAreNamed)
{
    Devices hub;
    FakeDisplay display;
    EXPECT_EQ(hub.pairing.start(v1::PairingStart(), "192.0.2.7").error().field, "commitment");
    show_pin(hub, display);
    v1::PairingReveal reveal = display.reveal();
    reveal.set_display_key("short");
    EXPECT_EQ(hub.pairing.reveal(display.offer.session_id(), reveal, "192.0.2.7").error().field, "display_key");
    for (const char *pin : {"", "12345", "1234567", "12345x", "12 456"})
        EXPECT_EQ(hub.pairing.inspect(pin, "local").error().code, Errc::InvalidRequest) << pin;
    FakeDisplay odd('o');
    auto offer = hub.pairing.start(odd.start(), "192.0.2.7");
    ASSERT_TRUE(offer);
    odd.offer = *offer;
    v1::PairingReveal shout = odd.reveal();
    shout.set_display_name("otter\x1b[31m");
    ASSERT_TRUE(hub.pairing.reveal(odd.offer.session_id(), shout, "192.0.2.7"));
    EXPECT_EQ(hub.pairing.inspect(odd.pin(), "local").value().display_name(), "unnamed");
}

} // namespace
} // namespace lintel::hub

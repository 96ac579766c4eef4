#include "hub/devices/registry.h"
#include "support.h"

namespace lintel::hub {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Instant nobody_cloned(const std::string &)
{
    return {};
}

TEST(Tokens, ASignedAssertionGivesAToken)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    const auto token = hub.token(display.ask(binding.binding_id(), hub.nonce()));
    ASSERT_TRUE(token) << token.error().detail;
    EXPECT_EQ(token->server_time_ms(), to_ms(hub.clock.now()));
    EXPECT_TRUE(hub.tokens.check(token->access_token()));
    EXPECT_TRUE(hub.tokens.cached(token->access_token()).value());
}

TEST(Tokens, ANonceWorksOnceAndNotForLong)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    const std::string nonce = hub.nonce();
    ASSERT_TRUE(hub.token(display.ask(binding.binding_id(), nonce)));
    EXPECT_EQ(hub.token(display.ask(binding.binding_id(), nonce)).error().code, Errc::InvalidNonce);
    const std::string old = hub.nonce();
    hub.clock.advance(minutes(2));
    EXPECT_EQ(hub.token(display.ask(binding.binding_id(), old)).error().code, Errc::InvalidNonce);
    EXPECT_EQ(hub.token(display.ask(binding.binding_id(), std::string(32, 'x'))).error().code, Errc::InvalidNonce);
}

TEST(Tokens, AnothersSignatureIsRefusedAfterChecking)
{
    Devices hub;
    FakeDisplay display;
    FakeDisplay thief('t');
    const v1::Binding binding = pair(hub, display);
    thief.offer = display.offer;
    const std::string nonce = hub.nonce();
    EXPECT_EQ(hub.token(thief.ask(binding.binding_id(), nonce)).error().code, Errc::InvalidAssertion);
    EXPECT_TRUE(hub.token(display.ask(binding.binding_id(), nonce))) << "nobody else uses its nonce up";
    const std::string next = hub.nonce();
    EXPECT_EQ(hub.token(display.ask(core::random_id(), next)).error().code, Errc::UnknownBinding);
}

TEST(Tokens, I5_401OnlyWhenTheStoreAnswered)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    const std::string nonce = hub.nonce();
    EXPECT_EQ(hub.tokens.check("nonsense").error().code, Errc::InvalidToken);
    hub.break_table("access_tokens");
    EXPECT_EQ(hub.tokens.check("nonsense").error().code, Errc::Unavailable);
    EXPECT_EQ(hub.tokens.check(binding.token().access_token()).error().code, Errc::Unavailable);
    EXPECT_EQ(hub.token(display.ask(binding.binding_id(), nonce)).error().code, Errc::Unavailable);
}

TEST(Tokens, I5_AStoreThatLostTheBindingsTableRefusesNobody)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    const std::string nonce = hub.nonce();
    hub.break_table("bindings");
    EXPECT_EQ(hub.token(display.ask(binding.binding_id(), nonce)).error().code, Errc::Unavailable);
    EXPECT_EQ(hub.tokens.check(binding.token().access_token()).error().code, Errc::Unavailable);
}

TEST(Tokens, ExpireInMemoryAndInTheStore)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    const std::string token = binding.token().access_token();
    ASSERT_TRUE(hub.tokens.check(token));
    hub.clock.advance(hours(2));
    EXPECT_EQ(hub.tokens.cached(token).value().error().code, Errc::InvalidToken);
    EXPECT_FALSE(hub.tokens.cached(token)) << "forgotten, so that memory stays small";
    EXPECT_EQ(hub.tokens.check(token).error().code, Errc::InvalidToken);
}

TEST(Tokens, AreNotInTheStore)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    const std::string token = binding.token().access_token();
    const auto found = hub.database->read([&](soci::session &sql) -> Result<int> {
        int count = 0;
        sql << "SELECT COUNT(*) FROM access_tokens WHERE token_hash LIKE '%' || :t || '%'", soci::use(token),
            soci::into(count);
        return count;
    });
    EXPECT_EQ(found.value(), 0);
}

TEST(Tokens, PairedAgainTheOldBindingEndsWhenTheNewOneIsUsed)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding first = pair(hub, display);
    ASSERT_TRUE(hub.tokens.check(first.token().access_token()));
    display.nonce = core::random_bytes(32);
    const v1::Binding second = pair(hub, display);
    EXPECT_TRUE(hub.tokens.check(first.token().access_token())) << "the display may not have got the new one";
    ASSERT_TRUE(hub.tokens.check(second.token().access_token()));
    EXPECT_EQ(hub.tokens.check(first.token().access_token()).error().code, Errc::InvalidToken);
    devices::Registry registry(*hub.database, hub.clock);
    const auto list = registry.list([](const std::string &) { return false; }, nobody_cloned);
    ASSERT_EQ(list.value().displays_size(), 1);
    EXPECT_EQ(list->displays(0).id(), second.binding_id());
}

TEST(Tokens, PairedAgainAskingForATokenIsUseToo)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding first = pair(hub, display);
    ASSERT_TRUE(hub.tokens.check(first.token().access_token()));
    display.nonce = core::random_bytes(32);
    const v1::Binding second = pair(hub, display);
    ASSERT_TRUE(hub.token(display.ask(second.binding_id(), hub.nonce())));
    EXPECT_EQ(hub.token(display.ask(first.binding_id(), hub.nonce())).error().code, Errc::UnknownBinding);
}

TEST(Registry, SightingsAreBatched)
{
    Devices hub;
    FakeDisplay display;
    const v1::Binding binding = pair(hub, display);
    devices::Registry registry(*hub.database, hub.clock);
    hub.clock.advance(minutes(1));
    registry.seen(binding.binding_id(), "192.0.2.44", "9.9");
    const auto offline = [](const std::string &) { return false; };
    EXPECT_EQ(registry.list(offline, nobody_cloned).value().displays(0).last_seen_ms(), to_ms(hub.clock.now()));
    ASSERT_TRUE(registry.flush());
    devices::Registry another(*hub.database, hub.clock);
    const v1::Display listed = another.list(offline, nobody_cloned).value().displays(0);
    EXPECT_EQ(listed.last_seen_ms(), to_ms(hub.clock.now()));
    EXPECT_EQ(listed.address(), "192.0.2.44");
    EXPECT_EQ(listed.version(), "9.9");
    EXPECT_EQ(listed.room(), "Aurora");
}

TEST(Tokens, ASupersededBindingsTokenEndsWhereItIsRememberedToo)
{
    Devices hub;
    FakeDisplay display;
    const std::string first = pair(hub, display).token().access_token();
    ASSERT_TRUE(hub.tokens.check(first));
    display.nonce = core::random_bytes(32);
    const v1::Binding second = pair(hub, display);
    ASSERT_TRUE(hub.tokens.cached(first));
    ASSERT_TRUE(hub.token(display.ask(second.binding_id(), hub.nonce())));
    EXPECT_FALSE(hub.tokens.cached(first));

    const std::string token = second.token().access_token();
    ASSERT_TRUE(hub.tokens.check(token));
    display.nonce = core::random_bytes(32);
    const std::string third = pair(hub, display).token().access_token();
    ASSERT_TRUE(hub.tokens.cached(token));
    ASSERT_TRUE(hub.tokens.check(third));
    EXPECT_FALSE(hub.tokens.cached(token));
}

} // namespace
} // namespace lintel::hub

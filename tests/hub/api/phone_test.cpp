// The room's page over the wire: addresses from the stream, sessions, and forms that others send.
#include "client.h"
#include "running_hub.h"

#include "lintel/v1/stream.pb.h"

#include <gtest/gtest.h>

namespace lintel::hub {
namespace {

using namespace std::chrono_literals;

constexpr const char *kForm = "Content-Type: application/x-www-form-urlencoded\r\n";

class Phone : public ::testing::Test
{
protected:
    Phone()
    {
        hub.rooms.set_page(true);
        binding = pair(hub.store, display);
    }

    Reply get(const std::string &path, const std::string &headers = {})
    {
        Client client(hub.port);
        return client.request("GET", path, {}, headers).value_or(Reply{});
    }
    Reply post(const std::string &path, const std::string &body, const std::string &headers)
    {
        Client client(hub.port);
        return client.request("POST", path, body, kForm + headers).value_or(Reply{});
    }
    std::string link(std::chrono::minutes lasts = 10min)
    {
        return "/door/" + hub.tickets.link(binding.binding_id(), hub.store.clock.now() + lasts);
    }
    /// "Cookie: …" of a phone that scanned the code.
    std::string scan()
    {
        const Reply reply = get(link());
        EXPECT_EQ(reply.status, 303);
        const std::string set(net::header(reply.headers, "Set-Cookie"));
        return "Cookie: " + set.substr(0, set.find(';')) + "\r\n";
    }
    [[nodiscard]] std::string page() const { return "/door/room/" + hub.store.room_id; }
    /// The value of a hidden field of the page.
    static std::string hidden(const std::string &html, const std::string &name)
    {
        const std::string before = "name=\"" + name + "\" value=\"";
        const auto at = html.find(before);
        return at == std::string::npos
                   ? ""
                   : html.substr(at + before.size(), html.find('"', at + before.size()) - at - before.size());
    }

    RunningHub hub;
    FakeDisplay display;
    v1::Binding binding;
};

TEST_F(Phone, TheStreamTellsTheAddressAndAnotherBeforeItEnds)
{
    Client client(hub.port);
    ASSERT_EQ(client.upgrade(binding.token().access_token(), "lintel.v1.protobuf"), 101);
    v1::ClientFrame hello;
    hello.mutable_hello();
    client.send_frame(hello.SerializeAsString());
    const auto next_link = [&] {
        for (;;) {
            const auto frame = client.frame();
            if (!frame)
                return v1::PhoneLink();
            v1::ServerFrame said;
            said.ParseFromString(frame->payload);
            if (said.has_phone_link())
                return said.phone_link();
        }
    };
    const v1::PhoneLink first = next_link();
    EXPECT_TRUE(first.url().starts_with("http://hub.test/door/")) << first.url();
    EXPECT_EQ(first.expires_at_ms() / 1000, to_ms(hub.store.clock.now() + 10min) / 1000);
    EXPECT_EQ(get(first.url().substr(15)).status, 303);
    hub.store.clock.advance(7min);
    hub.on_network([&] { hub.streams.tick(); });
    hub.store.clock.advance(90s);
    hub.on_network([&] { hub.streams.tick(); });
    const v1::PhoneLink second = next_link();
    EXPECT_EQ(second.expires_at_ms() - first.expires_at_ms(), std::chrono::milliseconds(8min + 30s).count())
        << "not before it is needed";
    EXPECT_EQ(get(first.url().substr(15)).status, 303) << "the old one is good to its end";
}

TEST_F(Phone, ScanningLeadsToAnAddressWithoutTheSecret)
{
    const Reply reply = get(link());
    ASSERT_EQ(reply.status, 303);
    EXPECT_EQ(net::header(reply.headers, "Location"), page());
    EXPECT_EQ(net::header(reply.headers, "Referrer-Policy"), "no-referrer");
    const std::string cookie(net::header(reply.headers, "Set-Cookie"));
    for (const char *part : {"Path=/door/room/", "HttpOnly", "SameSite=Strict", "Max-Age="})
        EXPECT_NE(cookie.find(part), std::string::npos) << part;
    const Reply shown = get(page(), scan());
    EXPECT_EQ(shown.status, 200);
    EXPECT_NE(shown.body.find("first"), std::string::npos);
    EXPECT_EQ(net::header(shown.headers, "Content-Security-Policy").find("script"), std::string_view::npos);
    EXPECT_EQ(net::header(shown.headers, "Cache-Control"), "no-store");
}

TEST_F(Phone, OnlyWhoScannedGetsIn)
{
    EXPECT_EQ(get(page()).status, 403);
    EXPECT_EQ(get(page(), "Cookie: lintel_room=AAAA\r\n").status, 403);
    EXPECT_EQ(get("/door/AAAA").status, 404);
    const std::string early = link();
    hub.store.clock.advance(11min);
    EXPECT_EQ(get(early).status, 410);
    const std::string cookie = scan();
    EXPECT_EQ(get("/door/room/" + std::string(32, '0'), cookie).status, 403) << "another room's page";
    EXPECT_EQ(get(page(), cookie).status, 200);
    hub.store.clock.advance(31min);
    EXPECT_EQ(get(page(), cookie).status, 403);
}

TEST_F(Phone, OfADisplayThatWasSentAwayNothingIsLeft)
{
    const std::string cookie = scan();
    const std::string address = link();
    const auto gone = hub.store.database->write([&](soci::session &sql) -> Result<void> {
        sql << "UPDATE bindings SET ended_at = 1";
        return {};
    });
    ASSERT_TRUE(gone);
    EXPECT_EQ(get(address).status, 404);
    EXPECT_EQ(get(page(), cookie).status, 404);
}

TEST_F(Phone, WithoutAPageThereIsNone)
{
    const std::string cookie = scan();
    hub.rooms.set_page(false);
    EXPECT_EQ(get(link()).status, 403);
    EXPECT_EQ(get(page(), cookie).status, 403);
}

TEST_F(Phone, OnlyThePageItselfMaySendItsForms)
{
    const std::string cookie = scan();
    const std::string html = get(page(), cookie).body;
    const std::string token = hidden(html, "token"), form = hidden(html, "form");
    ASSERT_FALSE(token.empty());
    const std::string fields = "do=report&category=1&form=" + form + "&token=";
    EXPECT_EQ(post(page(), fields + "x", cookie).status, 403);
    EXPECT_EQ(post(page(), "do=report&category=1&form=" + form, cookie).status, 403);
    EXPECT_EQ(post(page(), fields + token, "").status, 403);
    EXPECT_EQ(post(page(), fields + token, cookie + "Origin: https://evil.example\r\n").status, 403);
    EXPECT_EQ(post(page(), fields + token, cookie + "Origin: null\r\n").status, 403);
    EXPECT_EQ(post(page(), fields + token, cookie + "Sec-Fetch-Site: same-site\r\n").status, 403);
    // Of another session, too.
    EXPECT_EQ(post(page(), fields + token, scan()).status, 403);
    const Reply done = post(page(), fields + token, cookie + "Origin: http://hub.test\r\n");
    EXPECT_EQ(done.status, 303);
    EXPECT_TRUE(net::header(done.headers, "Location").starts_with(page() + "?key="));
    // However often: the same intent.
    const Reply again = post(page(), fields + token, cookie);
    EXPECT_EQ(net::header(again.headers, "Location"), net::header(done.headers, "Location"));
}

TEST_F(Phone, NobodyDoesALotAtOnce)
{
    const std::string cookie = scan();
    const std::string html = get(page(), cookie).body;
    const std::string fields = "do=report&category=1&form=" + hidden(html, "form") + "&token=" + hidden(html, "token");
    int turned_away = 0;
    for (int i = 0; i < 14; ++i) {
        const Reply reply = post(page(), fields, cookie);
        if (reply.status == 429) {
            ++turned_away;
            EXPECT_FALSE(net::header(reply.headers, "Retry-After").empty());
        }
    }
    EXPECT_GE(turned_away, 1);
    EXPECT_EQ(post(page(), fields + "&do=nothing", cookie).status, 429) << "whatever is asked";
}

TEST_F(Phone, ALinkInAMailNeedsNoSecondTap)
{
    // A browser holds the cookie back from the first step that another site leads to.
    const Reply reply = get(page(), "Sec-Fetch-Site: cross-site\r\n");
    EXPECT_EQ(reply.status, 200);
    EXPECT_NE(reply.body.find("http-equiv=\"refresh\" content=\"0;url=" + page() + "?again=1\""), std::string::npos);
    EXPECT_EQ(get(page() + "?again=1", "Sec-Fetch-Site: cross-site\r\n").status, 403) << "once";
}

TEST_F(Phone, APageThatLiesOpenDoesNotKeepItsSession)
{
    const std::string cookie = scan();
    EXPECT_TRUE(net::header(get(page() + "?by=itself", cookie).headers, "Set-Cookie").empty());
    EXPECT_FALSE(net::header(get(page(), cookie).headers, "Set-Cookie").empty());
}

} // namespace
} // namespace lintel::hub

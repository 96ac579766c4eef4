// Who may use a room's page: what is forged, too old or meant for something else opens nothing.
#include "hub/phone/tickets.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace lintel::hub::phone {
namespace {

using namespace std::chrono_literals;

const Instant kNow = from_ms(1'795'000'000'000);
const std::string kBinding(32, 'b');
const std::string kRoom(32, 'c');

Tickets tickets(char key = 'k')
{
    return Tickets(std::string(32, key));
}

TEST(Links, OpenUntilTheyEnd)
{
    const std::string link = tickets().link(kBinding, kNow + 10min);
    EXPECT_EQ(link.size(), 50U);
    EXPECT_EQ(link.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
              std::string::npos);
    EXPECT_EQ(tickets().open_link(link, kNow).value(), kBinding);
    EXPECT_EQ(tickets().open_link(link, kNow + 10min - 1ms).value(), kBinding) << "by several people";
    EXPECT_EQ(tickets().open_link(link, kNow + 10min).error().code, Errc::PairingExpired);
}

TEST(Links, WithAnyOtherCharacterTheyOpenNothing)
{
    const std::string link = tickets().link(kBinding, kNow + 10min);
    // The last one holds four bits that are nobody's.
    for (std::size_t i = 0; i + 1 < link.size(); ++i) {
        std::string forged = link;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        EXPECT_EQ(tickets().open_link(forged, kNow).error().code, Errc::NotFound) << i;
        EXPECT_EQ(tickets().open_link(link.substr(0, i), kNow).error().code, Errc::NotFound) << i;
    }
    EXPECT_EQ(tickets().open_link(link + "A", kNow).error().code, Errc::NotFound);
    EXPECT_EQ(tickets().open_link(std::string(100'000, 'A'), kNow).error().code, Errc::NotFound);
    EXPECT_EQ(tickets('x').open_link(link, kNow).error().code, Errc::NotFound) << "of another hub";
}

TEST(Sessions, CarryWhatTheyAreFor)
{
    const Session session = tickets().new_session(kBinding, kRoom, kNow);
    const auto read = tickets().read(tickets().write(session), kNow + 29min);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, session);
    EXPECT_EQ(read->room_id, kRoom);
    EXPECT_NE(tickets().new_session(kBinding, kRoom, kNow).id, session.id);
}

TEST(Sessions, LastAsLongAsSomebodyUsesThemUpToABound)
{
    Session session = tickets().new_session(kBinding, kRoom, kNow);
    EXPECT_FALSE(tickets().read(tickets().write(session), kNow + 30min));
    Instant now = kNow;
    for (int i = 0; i < 5; ++i) {
        now += 25min;
        tickets().prolong(session, now);
    }
    EXPECT_EQ(session.until, kNow + 2h);
    EXPECT_TRUE(tickets().read(tickets().write(session), kNow + 2h - 1s));
    EXPECT_FALSE(tickets().read(tickets().write(session), kNow + 2h));
}

TEST(Sessions, ALinkIsNone)
{
    const std::string link = tickets().link(kBinding, kNow + 10min);
    EXPECT_EQ(tickets().read(link, kNow).error().code, Errc::Forbidden);
    const std::string session = tickets().write(tickets().new_session(kBinding, kRoom, kNow));
    EXPECT_EQ(tickets().open_link(session, kNow).error().code, Errc::NotFound);
    for (std::size_t i = 0; i + 1 < session.size(); ++i) {
        std::string forged = session;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(tickets().read(forged, kNow)) << i;
    }
    EXPECT_FALSE(tickets().read("", kNow));
}

TEST(Sessions, EachHasAFormTokenOfItsOwn)
{
    const Session one = tickets().new_session(kBinding, kRoom, kNow);
    const Session other = tickets().new_session(kBinding, kRoom, kNow);
    EXPECT_EQ(tickets().form_token(one), tickets().form_token(one));
    EXPECT_NE(tickets().form_token(one), tickets().form_token(other));
    EXPECT_NE(tickets('x').form_token(one), tickets().form_token(one));
}

} // namespace
} // namespace lintel::hub::phone

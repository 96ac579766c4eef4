// Questions to the hub about other rooms, and the address of the room's page for phones.
#include "device/phone_page.h"
#include "device/searches.h"
#include "platform/fake/fake_clock.h"
#include "tests/auth/fake_hub.h"
#include "tests/device/scripted_hub.h"

#include "lintel/v1/stream.pb.h"

#include <QSignalSpy>
#include <QTest>

using namespace lintel;
using namespace lintel::device;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr Instant noon{milliseconds{1'795'000'000'000}};

struct Asker
{
    explicit Asker(ScriptedClient::Answer answer)
        : clock(noon), client(std::move(answer)), tokens(client, clock), bearer(client, tokens), searches(bearer)
    {
        tokens.adopt("token", hours{1});
        searches.open();
    }

    platform::FakeClock clock;
    ScriptedClient client;
    auth::TokenSource tokens;
    auth::BearerClient bearer;
    Searches searches;
};

v1::FreeRooms freeRooms(const char *name)
{
    v1::FreeRooms rooms;
    auto *room = rooms.add_rooms();
    room->mutable_room()->set_name(name);
    room->set_until_ms(noon.time_since_epoch().count());
    room->set_floors_away(2);
    room->set_bookable(true);
    rooms.add_equipment("Video");
    return rooms;
}

v1::PhoneLink linkUntil(Instant expiry, const char *url = "https://hub.example/door/abc")
{
    v1::PhoneLink link;
    link.set_url(url);
    link.set_expires_at_ms(expiry.time_since_epoch().count());
    return link;
}

} // namespace

class TestSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsAreFound()
    {
        QByteArray query;
        Asker asker([&query](const auth::Request &request) {
            query = request.query;
            return request.path == QLatin1String("/v1/rooms/free") ? good(freeRooms("Borealis")) : nobody();
        });
        asker.searches.findRooms({6, {QStringLiteral("A & B+C"), QStringLiteral("Video")}});
        QCOMPARE(asker.searches.rooms().asked, Asked::Waiting);
        QTRY_COMPARE(asker.searches.rooms().asked, Asked::Answered);
        QCOMPARE(query, QByteArray("capacity=6&equipment=A%20%26%20B%2BC&equipment=Video"));
        const FreeRoom &room = asker.searches.rooms().rooms.front();
        QCOMPARE(room.room.name, QStringLiteral("Borealis"));
        QCOMPARE(room.until, std::optional(noon));
        QCOMPARE(room.floorsAway, 2);
        QVERIFY(room.bookable);
        QCOMPARE(asker.searches.rooms().equipment, QStringList{QStringLiteral("Video")});
    }

    /// As it goes over the wire: what a person typed stays one value.
    void theQueryReachesTheHubAsItWasMeant()
    {
        FakeHub hub([](const HubRequest &, QTcpSocket &socket) {
            FakeHub::reply(socket, "503 Busy", QByteArray(), QByteArray());
        });
        QNetworkAccessManager network;
        platform::FakeClock clock(noon);
        auth::HubClient client(network, *auth::HubAddress::parse(hub.url() + QStringLiteral("/hub"), {}), clock);
        auth::TokenSource tokens(client, clock);
        tokens.adopt("token", hours{1});
        auth::BearerClient bearer(client, tokens);
        Searches searches(bearer);
        searches.open();
        searches.findMeetings(QStringLiteral("  r&d  50% a+b #1? "));
        QTRY_COMPARE(searches.meetings().asked, Asked::Failed);
        QCOMPARE(hub.asked().value(0).path, QByteArray("/hub/v1/meetings?q=r%26d%2050%25%20a%2Bb%20%231%3F"));
    }

    void meetingsAreFound()
    {
        Asker asker([](const auth::Request &) {
            v1::FoundMeetings found;
            for (int i = 0; i < 25; ++i) {
                auto *meeting = found.add_meetings();
                meeting->set_title("Design review");
                meeting->mutable_room()->set_name("Borealis");
                meeting->set_floors_away(-1);
            }
            return good(found);
        });
        asker.searches.findMeetings(QStringLiteral("design"));
        QTRY_COMPARE(asker.searches.meetings().asked, Asked::Answered);
        // No more than the contract allows.
        QCOMPARE(asker.searches.meetings().meetings.size(), std::size_t{20});
        QCOMPARE(asker.searches.meetings().meetings.front().room.name, QStringLiteral("Borealis"));
    }

    void theNewestQuestionWins()
    {
        int asked = 0;
        Asker asker([&asked](const auth::Request &request) {
            ++asked;
            return good(freeRooms(request.query == "capacity=2" ? "Old" : "New"));
        });
        asker.searches.findRooms({2, {}});
        asker.searches.findRooms({8, {}});
        QTRY_VERIFY(asked == 2 && asker.client.underWay() == 0);
        QCOMPARE(asker.searches.rooms().asked, Asked::Answered);
        QCOMPARE(asker.searches.rooms().filter.capacity, 8);
        QCOMPARE(asker.searches.rooms().rooms.size(), std::size_t{1});
        QCOMPARE(asker.searches.rooms().rooms.front().room.name, QStringLiteral("New"));
    }

    void aFailureIsToldAndNothingIsAskedAgain()
    {
        int asked = 0;
        Asker asker([&asked](const auth::Request &) {
            ++asked;
            return nobody();
        });
        asker.searches.findRooms({});
        QTRY_COMPARE(asker.searches.rooms().asked, Asked::Failed);
        QTest::qWait(50);
        QCOMPARE(asked, 1);
        QVERIFY(asker.searches.rooms().rooms.empty());
    }

    void whoHasLeftGetsNoAnswer()
    {
        int asked = 0;
        Asker asker([&asked](const auth::Request &) {
            ++asked;
            return good(freeRooms("Borealis"));
        });
        asker.searches.findRooms({});
        asker.searches.end();
        QTRY_VERIFY(asked == 1 && asker.client.underWay() == 0);
        QCOMPARE(asker.searches.rooms(), RoomSearch());
        const QSignalSpy spy(&asker.searches, &Searches::changed);
        asker.searches.end();
        QCOMPARE(spy.count(), 0);
    }

    void beforeTheDisplayKnowsItselfNobodyIsAsked()
    {
        platform::FakeClock clock(noon);
        ScriptedClient client([](const auth::Request &) { return nobody(); });
        auth::TokenSource tokens(client, clock);
        auth::BearerClient bearer(client, tokens);
        Searches searches(bearer);
        searches.findRooms({});
        QCOMPARE(searches.rooms().asked, Asked::Failed);
        QCOMPARE(client.underWay(), 0);
    }

    void aPhoneLinkIsShownWhileItIsGood()
    {
        platform::FakeClock clock(noon);
        HubClock hubClock(clock, Instant{});
        hubClock.correct(noon);
        PhonePage page(hubClock);
        const QSignalSpy spy(&page, &PhonePage::changed);
        page.take(linkUntil(noon + minutes{5}));
        QCOMPARE(page.link().url.toString(), QStringLiteral("https://hub.example/door/abc"));
        clock.advance(minutes{4});
        page.look();
        QVERIFY(!page.link().url.isEmpty());
        clock.advance(minutes{1});
        page.look();
        QCOMPARE(page.link(), PhoneLink());
        QCOMPARE(spy.count(), 2);
    }

    void aPhoneLinkGoesByItselfAndWithTheHub()
    {
        platform::FakeClock clock(noon);
        HubClock hubClock(clock, Instant{});
        hubClock.correct(noon);
        PhonePage page(hubClock);
        page.take(linkUntil(noon + milliseconds{30}));
        clock.advance(milliseconds{30});
        QTRY_VERIFY(page.link().url.isEmpty());
        page.take(linkUntil(noon + minutes{5}));
        QVERIFY(!page.link().url.isEmpty());
        page.linkIsGone();
        QCOMPARE(page.link(), PhoneLink());
    }

    void whatIsNoAddressOfTheWebIsNoPhoneLink()
    {
        platform::FakeClock clock(noon);
        HubClock hubClock(clock, Instant{});
        hubClock.correct(noon);
        PhonePage page(hubClock);
        for (const char *url : {"", "javascript:alert(1)", "https://", "door/abc"}) {
            page.take(linkUntil(noon + minutes{5}, url));
            QCOMPARE(page.link(), PhoneLink());
        }
        page.take(linkUntil(noon - minutes{5}));
        QCOMPARE(page.link(), PhoneLink());
    }
};

QTEST_GUILESS_MAIN(TestSearches)
#include "test_searches.moc"

// The connector against servers that misbehave, each in a way some real one does.
#include "hub/calendars/caldav.h"
#include "tests/hub/calendars/objects.h"
#include "tests/hub/calendars/scripted_server.h"

#include <chrono>
#include <thread>

namespace lintel::hub::calendars {
namespace {

using namespace testing_objects;
using std::chrono::milliseconds;
using std::chrono::seconds;

const std::string ical = calendar(event("DTSTART:20261120T090000Z\nDURATION:PT1H\n"));

/// What a healthy server says of the calendar /cal/.
ScriptedAnswer
collection(const std::string &more = "<supported-report-set><supported-report><report><sync-collection/></report>"
                                     "</supported-report></supported-report-set>")
{
    return multistatus(
        "<response><href>/cal/</href><propstat><prop><resourcetype><collection/><cal:calendar/></resourcetype>" + more +
        "</prop><status>HTTP/1.1 200 OK</status></propstat></response>");
}

std::string member(const std::string &href, const std::string &etag = "\"1\"", const std::string &more = {})
{
    return "<response><href>" + href + "</href><propstat><prop><getetag>" + etag + "</getetag>" + more +
           "</prop><status>HTTP/1.1 200 OK</status></propstat></response>";
}

std::string data(const std::string &text)
{
    return "<cal:calendar-data>" + text + "</cal:calendar-data>";
}

std::string missing(const std::string &href)
{
    return "<response><href>" + href + "</href><status>HTTP/1.1 404 Not Found</status></response>";
}

/// Answers discovery itself and hands over the rest.
ScriptedServer::Handler after_discovery(ScriptedServer::Handler rest)
{
    return [rest = std::move(rest)](const ScriptedRequest &r) {
        return r.method == "PROPFIND" && r.head.find("Depth: 0") != std::string::npos ? collection() : rest(r);
    };
}

std::unique_ptr<Connector> connect(const ScriptedServer &server, milliseconds deadline = seconds{20})
{
    auto made =
        make_caldav_connector({.url = server.url(), .user = "u", .password = "p", .deadline = deadline, .ca_file = {}});
    EXPECT_TRUE(made) << made.error().detail;
    return made ? *std::move(made) : nullptr;
}

Result<std::unique_ptr<Connector>> try_connect(const ScriptedServer &server, milliseconds deadline = seconds{20})
{
    return make_caldav_connector(
        {.url = server.url(), .user = "u", .password = "p", .deadline = deadline, .ca_file = {}});
}

bool is_sync(const ScriptedRequest &r)
{
    return r.body.find("sync-collection") != std::string::npos;
}

TEST(CaldavWrites, ARefusalInside207IsRead)
{
    std::string inside = missing("/cal/x.ics");
    ScriptedServer server{after_discovery([&](const ScriptedRequest &) { return multistatus(inside); })};
    const auto c = connect(server);
    inside = "<response><href>/cal/x.ics</href><propstat><prop/><status>HTTP/1.1 412 Precondition "
             "Failed</status></propstat></response>";
    EXPECT_EQ(c->create("x", ical)->kind, Written::Kind::PreconditionFailed);
    inside = "<response><href>/cal/x.ics</href><status>HTTP/1.1 412 "
             "X</status><error><cal:no-uid-conflict/></error></response>";
    EXPECT_EQ(c->create("x", ical)->kind, Written::Kind::UidConflict);
    inside = member("/cal/x.ics");
    EXPECT_EQ(c->create("x", ical)->kind, Written::Kind::Done);
}

TEST(CaldavWrites, EachStatusHasItsMeaning)
{
    int status = 0;
    ScriptedServer server{
        after_discovery([&](const ScriptedRequest &) { return reply(status, {}, "Retry-After: 7\r\n"); })};
    const auto c = connect(server);
    const auto put = [&](int s) {
        status = s;
        return c->replace("/cal/x.ics", "\"1\"", ical);
    };
    EXPECT_EQ(put(204)->kind, Written::Kind::Done);
    EXPECT_EQ(put(412)->kind, Written::Kind::PreconditionFailed);
    EXPECT_EQ(put(404)->kind, Written::Kind::Gone);
    EXPECT_EQ(put(410)->kind, Written::Kind::Gone);
    EXPECT_EQ(put(403)->kind, Written::Kind::Refused);
    EXPECT_EQ(put(415)->kind, Written::Kind::Refused);
    EXPECT_EQ(put(401).error().field, "password");
    EXPECT_EQ(put(500).error().code, Errc::Unavailable);
    EXPECT_EQ(put(503).error().retry_after, seconds{7});
    EXPECT_EQ(put(429).error().retry_after, seconds{7});
    status = 410; // I9
    EXPECT_EQ(c->remove("/cal/x.ics", "\"1\"")->kind, Written::Kind::Done);
    EXPECT_NE(server.requests().back().head.find("If-Match: \"1\""), std::string::npos);
}

TEST(CaldavLists, A500OnAnUnknownTokenLeadsToAFullListing)
{
    ScriptedServer server{after_discovery([](const ScriptedRequest &r) {
        if (is_sync(r) && r.body.find("stale") != std::string::npos)
            return reply(500, "Internal Server Error");
        if (is_sync(r))
            return multistatus(member("/cal/a.ics") + "<sync-token>t2</sync-token>");
        return multistatus(member("/cal/a.ics", "\"1\"", data(ical)));
    })};
    const auto listing = connect(server)->list("/cal/ stale", {}, false);
    ASSERT_TRUE(listing) << listing.error().detail;
    EXPECT_EQ(listing->kind, Listing::Kind::Full);
    EXPECT_EQ(listing->cursor, "/cal/ t2");
    EXPECT_EQ(listing->changed.size(), 1U);
}

/// Servers number their tokens in each collection from one.
TEST(CaldavLists, ATokenOfAnotherCollectionIsNotUsed)
{
    ScriptedServer server{after_discovery([](const ScriptedRequest &r) {
        if (is_sync(r) && r.body.find("42") != std::string::npos)
            return multistatus("<sync-token>42</sync-token>");
        if (is_sync(r))
            return multistatus(member("/cal/a.ics") + "<sync-token>3</sync-token>");
        return multistatus(member("/cal/a.ics", "\"1\"", data(ical)));
    })};
    for (const char *cursor : {"/before/ 42", "42"}) {
        const auto listing = connect(server)->list(cursor, {}, false);
        ASSERT_TRUE(listing) << listing.error().detail;
        EXPECT_EQ(listing->kind, Listing::Kind::Full);
        EXPECT_EQ(listing->changed.size(), 1U);
        EXPECT_EQ(listing->cursor, "/cal/ 3");
    }
}

TEST(CaldavLists, A507MeansThereIsMore)
{
    ScriptedServer server{after_discovery([](const ScriptedRequest &r) {
        if (!is_sync(r))
            return multistatus(member("/cal/a.ics", "\"1\"", data(ical)) + member("http://127.0.0.1:1/evil.ics"));
        if (r.body.find("page2") != std::string::npos)
            return multistatus(missing("/cal/b.ics") + "<sync-token>end</sync-token>");
        return multistatus(member("/cal/a.ics") +
                           "<response><href>/cal/</href><status>HTTP/1.1 507 Insufficient Storage</status></response>"
                           "<sync-token>page2</sync-token>");
    })};
    const auto listing = connect(server)->list("/cal/ start", {}, false);
    ASSERT_TRUE(listing) << listing.error().detail;
    EXPECT_EQ(listing->changed.size(), 1U);
    EXPECT_EQ(listing->removed, std::vector<std::string>{"/cal/b.ics"});
    EXPECT_EQ(listing->cursor, "/cal/ end");
}

TEST(CaldavLists, PagesWithoutProgressAreAnError)
{
    ScriptedServer server{after_discovery([](const ScriptedRequest &) {
        return multistatus(
            "<response><href>/cal/</href><status>HTTP/1.1 507 X</status></response><sync-token>same</sync-token>");
    })};
    EXPECT_EQ(connect(server)->list("/cal/ same", {}, false).error().code, Errc::Unavailable);
}

TEST(CaldavLists, WithoutSyncEtagsAreCompared)
{
    ScriptedServer server{[](const ScriptedRequest &r) {
        if (r.method == "PROPFIND" && r.head.find("Depth: 0") != std::string::npos)
            return collection(
                "<current-user-privilege-set><privilege><read/></privilege></current-user-privilege-set>");
        if (r.method == "PROPFIND")
            return multistatus(member("/cal/", "\"c\"", "<resourcetype><collection/></resourcetype>") +
                               member("/cal/old.ics") + member("/cal/new.ics", "\"2\"") +
                               member("/cal/card.vcf", "\"3\"", "<getcontenttype>text/vcard</getcontenttype>"));
        return multistatus(member("/cal/new.ics", "\"2\"", data(ical)));
    }};
    const auto c = connect(server);
    EXPECT_FALSE(c->writable());
    const auto listing = c->list({}, {{"/cal/old.ics", "\"1\""}}, false);
    ASSERT_TRUE(listing) << listing.error().detail;
    EXPECT_EQ(listing->kind, Listing::Kind::Full);
    EXPECT_TRUE(listing->cursor.empty());
    ASSERT_EQ(listing->changed.size(), 1U);
    EXPECT_EQ(listing->changed[0].href, "/cal/new.ics");
    EXPECT_EQ(listing->present, (std::vector<std::string>{"/cal/new.ics", "/cal/old.ics"}));
    EXPECT_EQ(server.requests().back().body.find("old.ics"), std::string::npos); // not read again
}

TEST(CaldavLists, WhatAMultigetLeavesOutIsAskedForAlone)
{
    ScriptedServer server{after_discovery([](const ScriptedRequest &r) {
        if (is_sync(r))
            return multistatus(member("/cal/a.ics") + member("/cal/broken.ics") + member("/cal/gone.ics") +
                               "<sync-token>t</sync-token>");
        if (r.method == "GET")
            return reply(r.path == "/cal/gone.ics" ? 404 : 500);
        return multistatus(member("/cal/a.ics", "\"1\"", data(ical)));
    })};
    const auto listing = connect(server)->list({}, {}, false);
    ASSERT_TRUE(listing) << listing.error().detail;
    EXPECT_EQ(listing->changed.size(), 1U);
    EXPECT_EQ(listing->present, (std::vector<std::string>{"/cal/a.ics", "/cal/broken.ics"}));
    EXPECT_TRUE(listing->cursor.empty()); // the broken one is asked for again next time
    ASSERT_EQ(listing->unread.size(), 1U);
    EXPECT_EQ(listing->unread[0].href, "/cal/broken.ics");
    EXPECT_NE(listing->unread[0].reason.find("500"), std::string::npos) << listing->unread[0].reason;
}

TEST(CaldavLists, WhatCannotBeHadIsNamedWhateverTheReasonButNotWithoutBound)
{
    std::string members;
    for (int i = 0; i < 30; ++i)
        members += member("/cal/" + std::to_string(10 + i) + ".ics");
    ScriptedServer server{after_discovery([&](const ScriptedRequest &r) {
        if (is_sync(r))
            return multistatus(members + "<sync-token>t</sync-token>");
        if (r.path == "/cal/11.ics")
            return reply(200, std::string(5'000'000, 'x'), "Content-Type: text/calendar\r\n");
        return r.method == "GET" ? reply(403) : multistatus({});
    })};
    const auto listing = connect(server)->list({}, {}, false);
    ASSERT_TRUE(listing) << listing.error().detail;
    EXPECT_EQ(listing->present.size(), 30U);
    ASSERT_EQ(listing->unread.size(), kMostUnread);
    EXPECT_NE(listing->unread[0].reason.find("403"), std::string::npos) << listing->unread[0].reason;
    EXPECT_NE(listing->unread[1].reason.find("too large"), std::string::npos) << listing->unread[1].reason;
}

TEST(CaldavLists, A401ForOneEventIsAboutUs)
{
    ScriptedServer server{after_discovery([](const ScriptedRequest &r) {
        if (is_sync(r))
            return multistatus(member("/cal/a.ics") + "<sync-token>t</sync-token>");
        return r.method == "GET" ? reply(401) : multistatus({});
    })};
    const auto listing = connect(server)->list({}, {}, false);
    ASSERT_FALSE(listing);
    EXPECT_EQ(listing.error().code, Errc::Forbidden);
    EXPECT_EQ(listing.error().field, "password");
}

/// A calendar of 300 events, read in several requests that take a while each.
class SlowCalendar
{
public:
    explicit SlowCalendar(milliseconds each)
        : server{after_discovery([each](const ScriptedRequest &r) {
              std::string all;
              for (int i = 100; i < 400; ++i) {
                  const std::string href = "/cal/" + std::to_string(i) + ".ics";
                  if (is_sync(r))
                      all += member(href);
                  else if (r.body.find(href) != std::string::npos)
                      all += member(href, "\"1\"", data(ical));
              }
              if (is_sync(r))
                  return multistatus(all + "<sync-token>t</sync-token>");
              std::this_thread::sleep_for(each);
              return multistatus(all);
          })}
    {}

    Result<Listing> list(milliseconds whole, const GoOn &go_on = {})
    {
        auto made = make_caldav_connector({.url = server.url(),
                                           .user = "u",
                                           .password = "p",
                                           .deadline = seconds{1},
                                           .ca_file = {},
                                           .listing_deadline = whole});
        if (!made)
            return tl::unexpected(made.error());
        return (*made)->list({}, {}, false, go_on);
    }

    ScriptedServer server;
};

TEST(CaldavLists, ALargeCalendarTakesLongerThanOneRequestMay)
{
    SlowCalendar slow{milliseconds{250}};
    const auto listing = slow.list(seconds{60});
    ASSERT_TRUE(listing) << listing.error().detail;
    EXPECT_EQ(listing->changed.size(), 300U);
    EXPECT_EQ(listing->cursor, "/cal/ t");
}

TEST(CaldavLists, ALargeCalendarDoesNotTakeForEver)
{
    SlowCalendar slow{milliseconds{250}};
    const auto listing = slow.list(milliseconds{600});
    ASSERT_FALSE(listing);
    EXPECT_EQ(listing.error().code, Errc::Unavailable);
    EXPECT_NE(listing.error().detail.find("in time"), std::string::npos);
}

TEST(CaldavLists, ALongListingIsGivenUpBetweenTwoRequests)
{
    SlowCalendar slow{milliseconds{0}};
    int asked = 0;
    const auto listing = slow.list(seconds{60}, [&] { return ++asked < 3; });
    ASSERT_FALSE(listing);
    EXPECT_EQ(listing.error().code, Errc::Conflict);
    EXPECT_EQ(slow.server.requests().size(), 3U); // discovery, the listing, one batch
}

TEST(CaldavLists, AListingCutShortIsAnErrorAndNeverAListing)
{
    std::string bytes;
    ScriptedServer server{after_discovery([&](const ScriptedRequest &) { return ScriptedAnswer{bytes, false}; })};
    const auto c = connect(server);
    const std::string whole = multistatus(member("/cal/a.ics") + "<sync-token>t</sync-token>").bytes;
    bytes = whole.substr(0, whole.size() - 40); // the connection ends before the promised length
    EXPECT_EQ(c->list({}, {}, false).error().code, Errc::Unavailable);
    bytes = reply(207, "<multistatus xmlns=\"DAV:\"><response><href>/cal/a.ics</href>").bytes; // XML cut short
    EXPECT_EQ(c->list({}, {}, false).error().code, Errc::Unavailable);
    bytes = reply(200, "<html>Please sign in to the guest network</html>", "Content-Type: text/html\r\n").bytes;
    EXPECT_EQ(c->list({}, {}, false).error().code, Errc::Unavailable);
    bytes = reply(207, "<html/>").bytes;
    EXPECT_EQ(c->list({}, {}, false).error().code, Errc::Unavailable);
    bytes = reply(503, {}, "Retry-After: 120\r\n").bytes;
    EXPECT_EQ(c->list("/cal/ t", {}, false).error().retry_after, seconds{120});
}

TEST(CaldavTransport, ADripDoesNotOutliveTheDeadline)
{
    ScriptedServer server{after_discovery([](const ScriptedRequest &) {
        return ScriptedAnswer{reply(207, std::string(100'000, ' ')).bytes, true};
    })};
    const auto c = connect(server, milliseconds{400});
    const auto listing = c->list({}, {}, false); // dripping, it would take a quarter of an hour
    ASSERT_FALSE(listing);
    EXPECT_EQ(listing.error().code, Errc::Unavailable);
    EXPECT_NE(listing.error().detail.find("in time"), std::string::npos);
}

TEST(CaldavTransport, CredentialsDoNotFollowARedirectElsewhere)
{
    ScriptedServer other{[](const ScriptedRequest &) { return collection(); }};
    ScriptedServer server{[&](const ScriptedRequest &) { return reply(302, {}, "Location: " + other.url() + "\r\n"); }};
    const auto made = try_connect(server);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Errc::InvalidRequest);
    EXPECT_TRUE(other.requests().empty());
    EXPECT_NE(made.error().detail.find(other.url("")), std::string::npos);
}

TEST(CaldavTransport, RedirectsWithinTheServerAreFollowedButNotForEver)
{
    ScriptedServer moved{[](const ScriptedRequest &r) {
        return r.path == "/cal/" ? reply(301, {}, "Location: /dav/cal/\r\n") : collection();
    }};
    const auto made = try_connect(moved);
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(*(*made)->href_for("a"), "/dav/cal/a.ics");
    ScriptedServer loop{[](const ScriptedRequest &) { return reply(302, {}, "Location: /cal/\r\n"); }};
    EXPECT_EQ(try_connect(loop).error().code, Errc::Unavailable);
    EXPECT_LT(loop.requests().size(), 10U);
}

TEST(CaldavTransport, WellKnownLeadsToTheCalendar)
{
    ScriptedServer server{[](const ScriptedRequest &r) {
        if (r.path == "/.well-known/caldav")
            return reply(301, {}, "Location: /dav/\r\n");
        if (r.path == "/dav/")
            return multistatus("<response><href>/dav/</href><propstat><prop><current-user-principal><href>/p/u/</"
                               "href></current-user-principal>"
                               "</prop><status>HTTP/1.1 200 OK</status></propstat></response>");
        if (r.path == "/p/u/")
            return multistatus("<response><href>/p/u/</href><propstat><prop><cal:calendar-home-set><href>/home/u/</"
                               "href></cal:calendar-home-set>"
                               "</prop><status>HTTP/1.1 200 OK</status></propstat></response>");
        if (r.path == "/home/u/")
            return multistatus(
                member("/home/u/room/", "\"1\"", "<resourcetype><collection/><cal:calendar/></resourcetype>"));
        return reply(404);
    }};
    const auto made = try_connect(server);
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(*(*made)->href_for("a b/c"), "/home/u/room/a_20b_2Fc.ics");
}

TEST(CaldavTransport, AnAnswerWithoutEndIsBounded)
{
    ScriptedServer server{after_discovery([](const ScriptedRequest &) {
        return reply(200, std::string(5'000'000, 'x'), "Content-Type: text/calendar\r\n");
    })};
    const auto object = connect(server)->get("/cal/a.ics");
    ASSERT_FALSE(object);
    EXPECT_EQ(object.error().code, Errc::Unavailable);
}

TEST(CaldavTransport, AddressesThatAreNoneAreRefusedWithoutARequest)
{
    for (const char *url : {"", "cal.example.org", "ftp://x/", "file:///etc/passwd", "http://u:p@x/", "http:///x"}) {
        const auto made =
            make_caldav_connector({.url = url, .user = {}, .password = {}, .deadline = seconds{5}, .ca_file = {}});
        ASSERT_FALSE(made) << url;
        EXPECT_EQ(made.error().code, Errc::InvalidRequest) << url;
    }
}

} // namespace
} // namespace lintel::hub::calendars

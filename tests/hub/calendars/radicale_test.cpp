// The connector against a real server.
#include "hub/calendars/caldav.h"
#include "hub/calendars/http_client.h"
#include "tests/hub/calendars/objects.h"
#include "tests/hub/calendars/radicale.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace lintel::hub::calendars {
namespace {

using namespace testing_objects;

std::string meeting(const std::string &uid, const std::string &title = "m")
{
    return calendar(event("SUMMARY:" + title + "\nDTSTART:20261120T090000Z\nDURATION:PT1H\n", uid));
}

class RadicaleTest : public testing::Test
{
protected:
    void SetUp() override
    {
        server_ = Radicale::start();
        ASSERT_TRUE(server_) << "needs the package radicale";
        server_->make_calendar("meetings");
    }

    [[nodiscard]] CaldavConfig config(const std::string &path, const std::string &password = "s3cret pass") const
    {
        return {.url = server_->url(path),
                .user = "room",
                .password = password,
                .deadline = std::chrono::seconds{30},
                .ca_file = {}};
    }

    [[nodiscard]] std::unique_ptr<Connector> connect(const std::string &path = "/room/meetings/") const
    {
        auto made = make_caldav_connector(config(path));
        EXPECT_TRUE(made) << made.error().detail;
        return made ? *std::move(made) : nullptr;
    }

    /// Another client of the same calendar.
    int put(const std::string &path, const std::string &ical)
    {
        const auto c = config(path);
        HttpClient http{c, parse_url(c.url)->origin};
        const auto answer = http.send(
            {.method = "PUT", .url = *parse_url(c.url), .headers = {{"Content-Type", "text/calendar"}}, .body = ical},
            std::chrono::steady_clock::now() + std::chrono::seconds{30});
        return answer ? answer->status : 0;
    }

    std::unique_ptr<Radicale> server_;
};

std::vector<Known> known_of(const Listing &listing)
{
    std::vector<Known> out;
    for (const auto &o : listing.changed)
        out.push_back({o.href, o.etag});
    return out;
}

TEST_F(RadicaleTest, FindsTheCalendarFromEveryAddress)
{
    for (const char *path : {"/room/meetings/", "/room/meetings", "/room/", "/", ""}) {
        const auto made = make_caldav_connector(config(path));
        ASSERT_TRUE(made) << path << ": " << made.error().detail;
        EXPECT_EQ(*(*made)->href_for("x"), "/room/meetings/x.ics") << path;
        EXPECT_TRUE((*made)->writable());
    }
}

TEST_F(RadicaleTest, SeveralCalendarsAreListedByAddress)
{
    server_->make_calendar("second");
    server_->make_calendar("tasks", "VTODO");
    const auto made = make_caldav_connector(config("/"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Errc::InvalidRequest);
    EXPECT_NE(made.error().detail.find("/room/meetings/ (meetings)"), std::string::npos) << made.error().detail;
    EXPECT_NE(made.error().detail.find("/room/second/"), std::string::npos);
    EXPECT_EQ(made.error().detail.find("/room/tasks/"), std::string::npos);
}

TEST_F(RadicaleTest, AWrongPasswordAndAWrongAddressAreToldApart)
{
    const auto wrong_password = make_caldav_connector(config("/room/meetings/", "no"));
    ASSERT_FALSE(wrong_password);
    EXPECT_EQ(wrong_password.error().code, Errc::Forbidden);
    EXPECT_EQ(wrong_password.error().field, "password");
    EXPECT_EQ(wrong_password.error().detail.find("s3cret"), std::string::npos);
    const auto foreign = make_caldav_connector(config("/somebody/else/"));
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code, Errc::Forbidden);
    EXPECT_EQ(foreign.error().field, "url");
    CaldavConfig nobody = config("/room/meetings/");
    server_.reset();
    EXPECT_EQ(make_caldav_connector(nobody).error().code, Errc::Unavailable);
}

TEST_F(RadicaleTest, WritesReadsAndFollowsChanges)
{
    const auto c = connect();
    ASSERT_TRUE(c);
    const auto empty = c->list({}, {}, false);
    ASSERT_TRUE(empty) << empty.error().detail;
    EXPECT_EQ(empty->kind, Listing::Kind::Full);
    EXPECT_FALSE(empty->cursor.empty());

    const auto made = c->create("a@x", meeting("a@x"));
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->kind, Written::Kind::Done);
    EXPECT_FALSE(made->etag.empty());
    EXPECT_EQ(c->create("a@x", meeting("a@x"))->kind, Written::Kind::PreconditionFailed);

    const auto delta = c->list(empty->cursor, {}, false);
    ASSERT_TRUE(delta);
    EXPECT_EQ(delta->kind, Listing::Kind::Delta);
    ASSERT_EQ(delta->changed.size(), 1U);
    EXPECT_EQ(delta->changed[0].href, *c->href_for("a@x"));
    EXPECT_EQ(delta->changed[0].etag, made->etag);
    EXPECT_EQ(uid_of(delta->changed[0].ical), "a@x");
    EXPECT_EQ(c->get(delta->changed[0].href)->etag, made->etag);

    // What the caller has already is not read again.
    EXPECT_TRUE(c->list(empty->cursor, known_of(*delta), false)->changed.empty());
    const auto all = c->list(delta->cursor, known_of(*delta), true);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->kind, Listing::Kind::Full);
    EXPECT_TRUE(all->changed.empty());
    EXPECT_EQ(all->present, std::vector<std::string>{delta->changed[0].href});

    const auto href = delta->changed[0].href;
    EXPECT_EQ(c->replace(href, "\"old\"", meeting("a@x", "n"))->kind, Written::Kind::PreconditionFailed);
    EXPECT_EQ(c->replace(href, made->etag, meeting("a@x", "n"))->kind, Written::Kind::Done);
    EXPECT_EQ(c->remove(href, made->etag)->kind, Written::Kind::PreconditionFailed);
    EXPECT_EQ(c->remove(href, {})->kind, Written::Kind::Done);
    const auto gone = c->list(delta->cursor, {}, false);
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->removed, std::vector<std::string>{href});
    EXPECT_EQ(c->get(href).error().code, Errc::NotFound);
}

TEST_F(RadicaleTest, I9_DeletingWhatIsGoneIsSuccess)
{
    const auto c = connect();
    ASSERT_EQ(c->create("b", meeting("b"))->kind, Written::Kind::Done);
    const auto href = *c->href_for("b");
    EXPECT_EQ(c->remove(href, {})->kind, Written::Kind::Done);
    EXPECT_EQ(c->remove(href, {})->kind, Written::Kind::Done);
    EXPECT_EQ(c->replace(href, "\"x\"", meeting("b"))->kind, Written::Kind::PreconditionFailed);
}

TEST_F(RadicaleTest, TheSameUidUnderAnotherAddressIsAConflict)
{
    const auto c = connect();
    ASSERT_EQ(put("/room/meetings/elsewhere.ics", meeting("dup")), 201);
    EXPECT_EQ(c->create("dup", meeting("dup"))->kind, Written::Kind::UidConflict);
}

TEST_F(RadicaleTest, GarbageIsRefusedForGood)
{
    EXPECT_EQ(connect()->create("g", "this is no calendar")->kind, Written::Kind::Refused);
}

TEST_F(RadicaleTest, I9_AnUnknownTokenLeadsToOneFullListing)
{
    const auto c = connect();
    ASSERT_EQ(c->create("c", meeting("c"))->kind, Written::Kind::Done);
    const std::string known = c->list({}, {}, false)->cursor;
    const std::string collection = known.substr(0, known.find(' ') + 1);
    const auto listing = c->list(collection + "http://radicale.org/ns/sync/" + std::string(64, 'a'), {}, false);
    ASSERT_TRUE(listing) << listing.error().detail;
    EXPECT_EQ(listing->kind, Listing::Kind::Full);
    EXPECT_EQ(listing->changed.size(), 1U);
    EXPECT_EQ(c->list(listing->cursor, {}, false)->kind, Listing::Kind::Delta);
}

TEST_F(RadicaleTest, ManyEventsAndNamesWithPercentSigns)
{
    const auto c = connect();
    for (int i = 0; i < 120; ++i)
        ASSERT_EQ(c->create("u" + std::to_string(i), meeting("u" + std::to_string(i)))->kind, Written::Kind::Done);
    ASSERT_EQ(put("/room/meetings/B%c3%bcro%20%40%20noon.ics", meeting("odd")), 201);
    const auto all = c->list({}, {}, false);
    ASSERT_TRUE(all) << all.error().detail;
    EXPECT_EQ(all->changed.size(), 121U);
    EXPECT_EQ(all->present.size(), 121U);
    const std::string odd = "/room/meetings/B%C3%BCro%20@%20noon.ics";
    EXPECT_NE(std::find(all->present.begin(), all->present.end(), odd), all->present.end());
    EXPECT_EQ(uid_of(c->get(odd)->ical), "odd");
    EXPECT_EQ(c->remove(odd, c->get(odd)->etag)->kind, Written::Kind::Done);
    EXPECT_EQ(c->list(all->cursor, known_of(*all), false)->removed, std::vector<std::string>{odd});
}

TEST_F(RadicaleTest, ABadEventComesBesideTheGoodOnes)
{
    const auto c = connect();
    ASSERT_EQ(put("/room/meetings/good.ics", meeting("good")), 201);
    ASSERT_EQ(put("/room/meetings/odd.ics",
                  calendar(event("DTSTART;TZID=Middle-earth/Shire:20261120T090000\nDURATION:PT1H\n", "odd"))),
              201);
    const auto all = c->list({}, {}, false);
    ASSERT_TRUE(all) << all.error().detail;
    std::size_t issues = 0;
    for (const auto &o : all->changed) {
        const auto found = look(o.ical);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->occurrences.size(), 1U);
        issues += found->issues.size();
    }
    EXPECT_EQ(all->changed.size(), 2U);
    EXPECT_EQ(issues, 1U);
}

TEST_F(RadicaleTest, AnOccurrenceEndedEarlyIsTakenAndReadBack)
{
    const auto c = connect();
    ASSERT_EQ(put("/room/meetings/s.ics",
                  calendar(event("SUMMARY:s\nDTSTART;TZID=Europe/Berlin:20261116T090000\nDURATION:PT1H\n"
                                 "RRULE:FREQ=DAILY;COUNT=3\n",
                                 "s"))),
              201);
    const auto object = c->get("/room/meetings/s.ics");
    ASSERT_TRUE(object);
    const auto text =
        with_end(object->ical, "20261117T080000Z", at("2026-11-17T08:20Z"), at("2026-11-17T08:20Z"), "Europe/Berlin");
    ASSERT_TRUE(text) << text.error().detail;
    ASSERT_EQ(c->replace(object->href, object->etag, *text)->kind, Written::Kind::Done);
    EXPECT_EQ(seen(c->get(object->href)->ical),
              "2026-11-16T08:00Z/2026-11-16T09:00Z s\n2026-11-17T08:00Z/2026-11-17T08:20Z s\n"
              "2026-11-18T08:00Z/2026-11-18T09:00Z s\n");
}

} // namespace
} // namespace lintel::hub::calendars

#include "settings_tree.h"

#include "hub/store/migrations.h"
#include "hub/store/session_pool.h"

namespace lintel::hub {
namespace {

using test::FakeClock;
using test::FakeServer;
using test::Hub;
using test::TempDir;

/// A store as the first schema had it.
class OldStore : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto sql = store::detail::open_session(dir.path() / "hub.db");
        ASSERT_TRUE(store::migrate(*sql, store::migrations().first(1), dir.path() / "backups", clock.now()));
        *sql << "INSERT INTO store_info (id, generation, openings, created_at) "
                "VALUES (1, 'abcdefabcdefabcdefabcdefabcdefab', 1, 1)";
        *sql << "INSERT INTO organisations VALUES ('o', 'Example')";
        *sql << "INSERT INTO sites VALUES ('s', 'o', 'Berlin')";
        *sql << "INSERT INTO floors (id, site_id, name) VALUES ('f', 's', 'Level 3')";
        *sql << "INSERT INTO rooms (id, organisation_id, floor_id, name, zone) "
                "VALUES ('r', 'o', 'f', 'Aurora', 'Europe/Berlin'), ('q', 'o', NULL, 'Solo', 'Europe/Berlin')";
        *sql << "INSERT INTO calendars (id, room_id, kind) VALUES ('c', 'r', 'built-in'), ('d', 'q', 'built-in')";
    }

    void put(const std::string &scope, const std::string &id, const std::string &key, const std::string &value)
    {
        const auto sql = store::detail::open_session(dir.path() / "hub.db");
        *sql << "INSERT INTO settings VALUES (:s, :i, :k, :v)", soci::use(scope), soci::use(id), soci::use(key),
            soci::use(value);
    }

    static std::string value(Hub &hub, const std::string &at, const std::string &key)
    {
        const auto found = hub.rooms->explain_setting(at, key);
        return found ? found->value_json() + " from " + found->from() : found.error().detail;
    }

    TempDir dir;
    FakeClock clock;
    FakeServer server;
};

TEST_F(OldStore, IsCopiedAndItsSettingsGetTheirNewNames)
{
    const std::string hash = "\"$argon2id$v=19$m=32768,t=3,p=1$c29tZXNhbHQwMTIzNDU2Nw$"
                             "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"";
    put("organisation", "o", "language", "\"de\"");
    put("organisation", "o", "hour_format", "12");
    put("organisation", "o", "booking_lengths_min", "[20,40]");
    put("organisation", "o", "shortest_booking_min", "20");
    put("organisation", "o", "longest_booking_min", "100");
    put("site", "s", "stale_after_min", "6");
    put("site", "s", "stale_unknown_after_min", "60");
    put("site", "s", "working_days", "[1,2,3]");
    put("floor", "f", "booking_allowed", "false");
    put("floor", "f", "booking_title", "\"Walk-in\"");
    put("room", "r", "closed.until_ms", "1795255200000");
    put("room", "r", "closed.reason", "\"Leak\"");
    put("organisation", "o", "edit_others", "true");
    put("room", "r", "edit_others", "false");
    put("organisation", "o", "privacy", "\"full\"");
    put("site", "s", "privacy", "\"organiser\"");
    put("room", "r", "privacy", "\"busy\"");
    put("organisation", "o", "horizon_days", "21");
    put("organisation", "o", "titles_kept_days", "3");
    put("organisation", "o", "admin_pin_hash", hash);
    Hub hub(dir.path(), clock, server);
    hub.room_id = "r";

    EXPECT_EQ(value(hub, "organisation", "language"), "\"de\" from organisation");
    EXPECT_EQ(value(hub, "organisation", "time_format"), "\"12h\" from organisation");
    EXPECT_EQ(value(hub, "organisation", "booking.lengths_min"), "[20,40] from organisation");
    EXPECT_EQ(value(hub, "organisation", "booking.shortest_min"), "20 from organisation");
    EXPECT_EQ(value(hub, "organisation", "booking.longest_min"), "100 from organisation");
    EXPECT_EQ(value(hub, "site:Berlin", "stale.after_min"), "6 from site:Berlin");
    EXPECT_EQ(value(hub, "site:Berlin", "stale.unknown_after_min"), "60 from site:Berlin");
    EXPECT_EQ(value(hub, "site:Berlin", "day.working_days"), "[1,2,3] from site:Berlin");
    EXPECT_EQ(value(hub, "floor:Level 3", "booking.allowed"), "false from floor:Level 3");
    EXPECT_EQ(value(hub, "floor:Level 3", "booking.title"), "\"Walk-in\" from floor:Level 3");
    EXPECT_EQ(value(hub, "room:Aurora", "closed.until"), "\"2026-11-21T10:00:00Z\" from room:Aurora");
    EXPECT_EQ(value(hub, "organisation", "booking.end_policy"), "\"anyone\" from organisation");
    EXPECT_EQ(value(hub, "organisation", "booking.extend_policy"), "\"anyone\" from organisation");
    EXPECT_EQ(value(hub, "room:Aurora", "booking.end_policy"), "\"door_bookings\" from room:Aurora");
    EXPECT_EQ(value(hub, "organisation", "privacy.show"), "\"all\" from organisation");
    EXPECT_EQ(value(hub, "site:Berlin", "privacy.show"), "\"organiser\" from site:Berlin");
    EXPECT_EQ(value(hub, "room:Aurora", "privacy.show"), "\"none\" from room:Aurora");
    EXPECT_EQ(value(hub, "organisation", "calendar.horizon_days"), "21 from organisation");
    EXPECT_EQ(value(hub, "organisation", "titles.kept_days"), "3 from organisation");
    const auto shown = hub.snapshot().settings();
    EXPECT_EQ('"' + shown.admin_pin_hash() + '"', hash);
    EXPECT_EQ(shown.closed().until_ms(), 1795255200000);
    EXPECT_EQ(shown.closed().reason(), "Leak");
    EXPECT_EQ(shown.hour_format(), v1::HOUR_FORMAT_12);

    const auto copy = std::filesystem::directory_iterator(dir.path() / "backups")->path();
    const auto old = store::detail::open_session(copy);
    int kept = 0;
    *old << "SELECT COUNT(*) FROM settings WHERE key = 'hour_format'", soci::into(kept);
    EXPECT_EQ(kept, 1);
}

TEST_F(OldStore, HalvesOfTheDayThatStoodApartBecomeTheHoursThatHeldThere)
{
    put("organisation", "o", "day_start_min", "480");
    put("site", "s", "day_end_min", "1140");
    put("room", "r", "day_start_min", "450");
    put("room", "q", "day_end_min", "605");
    Hub hub(dir.path(), clock, server);
    EXPECT_EQ(value(hub, "organisation", "day.hours"), "\"08:00-18:00\" from organisation");
    EXPECT_EQ(value(hub, "site:Berlin", "day.hours"), "\"08:00-19:00\" from site:Berlin");
    EXPECT_EQ(value(hub, "floor:Level 3", "day.hours"), "\"08:00-19:00\" from site:Berlin");
    EXPECT_EQ(value(hub, "room:Aurora", "day.hours"), "\"07:30-19:00\" from room:Aurora");
    EXPECT_EQ(value(hub, "room:Solo", "day.hours"), "\"08:00-10:05\" from room:Solo");
}

} // namespace
} // namespace lintel::hub

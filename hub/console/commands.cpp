#include "hub/console/commands.h"

#include "hub/console/admin_pin.h"
#include "hub/console/backup_commands.h"
#include "hub/console/command_set.h"
#include "hub/console/door_commands.h"
#include "hub/console/place_commands.h"
#include "hub/console/secret_input.h"
#include "hub/console/settings_commands.h"
#include "hub/console/trust_commands.h"
#include "hub/core/rfc3339.h"
#include "hub/core/time.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace lintel::hub::console {
namespace {

using Json = nlohmann::ordered_json;

Result<std::int64_t> time_from(const std::string &option, const std::string &text)
{
    const auto time = core::from_rfc3339(text);
    if (!time)
        return fail(Errc::InvalidRequest,
                    option + ": '" + text + "' is no time such as 2026-11-20T13:30:00Z or 2026-11-20T14:30:00+01:00");
    return to_ms(*time);
}

struct Named
{
    std::string name;
    std::string parent;
};

struct FloorValues
{
    std::string name;
    std::string site;
    std::optional<int> level;
};

constexpr const char *kLevel = "0 is the ground, -1 below it: near rooms are told from far ones by it";

void add_places(Commands &to)
{
    CLI::App *site = to.group("site", "Buildings");
    const auto s = std::make_shared<Named>();
    CLI::App *add = to.command<Named>(site, "add", "Add a site", s, [](const Named &v) -> Result<AdminCall> {
        return post("/admin/v1/sites", {{"name", v.name}});
    });
    add->add_option("NAME", s->name)->required();
    to.list(site, "All sites", "/admin/v1/sites");

    CLI::App *floor = to.group("floor", "Floors of a site");
    const auto f = std::make_shared<FloorValues>();
    add = to.command<FloorValues>(floor, "add", "Add a floor", f, [](const FloorValues &v) -> Result<AdminCall> {
        Json body{{"name", v.name}, {"site", v.site}};
        if (v.level)
            body["level"] = *v.level;
        return post("/admin/v1/floors", body);
    });
    add->add_option("NAME", f->name)->required();
    add->add_option("--site", f->site, "Its site; not needed while there is one only");
    add->add_option("--level", f->level, kLevel);
    const auto set = std::make_shared<FloorValues>();
    CLI::App *change = to.command<FloorValues>(floor, "set", "Say where a floor stands above the others", set,
                                               [](const FloorValues &v) -> Result<AdminCall> {
                                                   const Json body{{"name", v.name}, {"level", *v.level}};
                                                   return AdminCall{"PUT", "/admin/v1/floors", body.dump()};
                                               });
    change->add_option("NAME", set->name, "FLOOR or SITE/FLOOR")->required();
    change->add_option("--level", set->level, kLevel)->required();
    to.list(floor, "All floors", "/admin/v1/floors");
}

struct RoomValues
{
    std::string name;
    std::string zone;
    std::string floor;
    int capacity = 0;
    std::vector<std::string> equipment;
};

void add_rooms(Commands &to)
{
    CLI::App *room = to.group("room", "Meeting rooms");
    const auto v = std::make_shared<RoomValues>();
    CLI::App *add = to.command<RoomValues>(room, "add", "Add a room", v, [](const RoomValues &r) -> Result<AdminCall> {
        return post("/admin/v1/rooms", {{"name", r.name},
                                        {"zone", r.zone},
                                        {"floor", r.floor},
                                        {"capacity", r.capacity},
                                        {"equipment", r.equipment}});
    });
    add->add_option("NAME", v->name)->required();
    add->add_option("--zone", v->zone, "Time zone: Europe/Berlin")->required();
    add->add_option("--floor", v->floor, "FLOOR or SITE/FLOOR");
    add->add_option("--capacity", v->capacity, "Seats")->check(CLI::Range(0, 100000));
    add->add_option("--equipment", v->equipment, "Words, with commas between them")->delimiter(',');
    to.list(room, "All rooms", "/admin/v1/rooms");
}

struct CalendarValues
{
    std::string room;
    std::string url;
    std::string user;
    std::string password_file;
    double poll_seconds = 0;
};

void add_calendars(Commands &to)
{
    CLI::App *calendar = to.group("calendar", "Where rooms' meetings live");
    CLI::App *add = calendar->add_subcommand("add", "Give a room its calendar, in place of the one it had");
    add->require_subcommand(1);

    const auto remote = std::make_shared<CalendarValues>();
    CLI::App *caldav = to.command<CalendarValues>(
        add, "caldav", "A calendar on a CalDAV server", remote, [](const CalendarValues &c) -> Result<AdminCall> {
            const auto password =
                c.user.empty() ? Result<std::string>(std::string()) : secret_line("the password", c.password_file);
            if (!password)
                return tl::unexpected<Error>(password.error());
            return post("/admin/v1/calendars",
                        {{"room", c.room},
                         {"caldav",
                          {{"url", c.url},
                           {"user", c.user},
                           {"password", *password},
                           {"poll_interval_ms", static_cast<std::int64_t>(c.poll_seconds * 1000)}}}});
        });
    caldav->add_option("--room", remote->room)->required();
    caldav->add_option("--url", remote->url, "Of the calendar, its home, or the server")->required();
    caldav->add_option("--user", remote->user);
    caldav->add_option("--password-file", remote->password_file, "First line is the password; else standard input");
    caldav->add_option("--poll-interval", remote->poll_seconds, "Seconds between two readings; 15 if not given")
        ->check(CLI::Range(1.0, 86400.0));

    const auto own = std::make_shared<CalendarValues>();
    CLI::App *built_in = to.command<CalendarValues>(
        add, "built-in", "The hub's own calendar", own, [](const CalendarValues &c) -> Result<AdminCall> {
            return post("/admin/v1/calendars", {{"room", c.room}, {"built_in", Json::object()}});
        });
    built_in->add_option("--room", own->room)->required();
    to.list(calendar, "All calendars and how fresh they are", "/admin/v1/calendars");

    CLI::App *sync = to.group("sync", "Reading calendars");
    const auto room = std::make_shared<std::string>();
    to.command<std::string>(sync, "now", "Read now", room, [](const std::string &r) -> Result<AdminCall> {
          return post("/admin/v1/sync", {{"room", r}});
      })->add_option("--room", *room, "This room only");
}

struct MeetingValues
{
    std::string room;
    std::string title;
    std::string organiser;
    std::string start;
    std::string end;
    std::string rrule;
    bool is_private = false;
};

void add_meetings(Commands &to)
{
    CLI::App *meeting = to.group("meeting", "Entries of built-in calendars");
    const auto v = std::make_shared<MeetingValues>();
    CLI::App *add =
        to.command<MeetingValues>(meeting, "add", "Add a meeting", v, [](const MeetingValues &m) -> Result<AdminCall> {
            const auto start = time_from("--start", m.start);
            if (!start)
                return tl::unexpected<Error>(start.error());
            const auto end = time_from("--end", m.end);
            if (!end)
                return tl::unexpected<Error>(end.error());
            return post("/admin/v1/meetings", {{"room", m.room},
                                               {"title", m.title},
                                               {"organiser", m.organiser},
                                               {"start_ms", *start},
                                               {"end_ms", *end},
                                               {"rrule", m.rrule},
                                               {"private", m.is_private}});
        });
    add->add_option("--room", v->room)->required();
    add->add_option("--title", v->title)->required();
    add->add_option("--organiser", v->organiser);
    add->add_option("--start", v->start, "RFC 3339")->required();
    add->add_option("--end", v->end, "RFC 3339")->required();
    add->add_option("--rrule", v->rrule, "RFC 5545: FREQ=WEEKLY;BYDAY=MO");
    add->add_flag("--private", v->is_private);

    CLI::App *booking = to.group("booking", "What people did at the doors");
    const auto room = std::make_shared<std::string>();
    to.command<std::string>(booking, "list", "Bookings of a room, newest first", room,
                            [](const std::string &r) -> Result<AdminCall> {
                                return AdminCall{"GET", "/admin/v1/bookings?room=" + percent_encode(r), {}};
                            })
        ->add_option("--room", *room)
        ->required();
}

CLI::App *add_displays(Commands &to)
{
    CLI::App *display = to.group("display", "The glass at the doors");
    const auto v = std::make_shared<Named>();
    CLI::App *pair = to.command<Named>(
        display, "pair", "Let the display with this PIN show a room", v, [](const Named &d) -> Result<AdminCall> {
            return post("/admin/v1/displays/pair", {{"pin", d.name}, {"room", d.parent}});
        });
    pair->add_option("PIN", v->name)->required();
    pair->add_option("--room", v->parent)->required();
    const auto pin = std::make_shared<std::string>();
    to.command<std::string>(display, "inspect", "Which display shows this PIN?", pin,
                            [](const std::string &p) -> Result<AdminCall> {
                                return post("/admin/v1/displays/inspect", {{"pin", p}});
                            })
        ->add_option("PIN", *pin)
        ->required();
    to.list(display, "Paired displays", "/admin/v1/displays");
    return display;
}

} // namespace

void add_commands(CLI::App &app, ClientOptions &chosen)
{
    Commands commands(app, chosen);
    add_places(commands);
    add_rooms(commands);
    add_calendars(commands);
    add_meetings(commands);
    add_door_commands(commands);
    add_trust_commands(commands, add_displays(commands));
    add_settings_commands(commands);
    add_place_commands(commands);
    add_admin_pin_commands(commands);
    add_backup_commands(commands, app);
}

} // namespace lintel::hub::console

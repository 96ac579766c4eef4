#include "hub/rooms/calendar_book.h"

#include "hub/calendars/ical.h"
#include "hub/core/ids.h"
#include "hub/rooms/mirror.h"
#include "hub/rooms/room_state.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace lintel::hub::rooms {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t kShortestPoll = 1000;
constexpr std::int64_t kLongestPoll = std::int64_t{24} * 3600 * 1000;
constexpr std::size_t kMaxUrl = 2000;
constexpr std::size_t kMaxText = 200;

v1::Calendar to_message(const CalendarRecord &record, const std::string &room, Instant now)
{
    v1::Calendar out;
    out.set_id(record.id);
    out.set_room(room);
    out.set_kind(record.kind);
    out.set_url(CalendarConfig::from_json(record.config).url);
    const Instant read_at = record.is_built_in() ? now : record.read_at;
    out.mutable_health()->set_read_at_ms(to_ms(read_at));
    out.mutable_health()->set_read_age_ms(to_ms(read_at) == 0 ? -1
                                                              : std::max<std::int64_t>(0, to_ms(now) - to_ms(read_at)));
    for (const v1::CalendarIssue &issue : record.issues)
        *out.mutable_health()->add_issues() = issue;
    return out;
}

Result<void> check_caldav(const v1::CalDavSource &source)
{
    const std::string &url = source.url();
    const std::size_t host = url.rfind("https://", 0) == 0 ? 8 : url.rfind("http://", 0) == 0 ? 7 : 0;
    const bool odd = std::any_of(url.begin(), url.end(), [](char c) { return c <= ' ' && c >= 0; });
    if (host == 0 || url.size() == host || url.size() > kMaxUrl || odd)
        return fail(Errc::InvalidRequest, "the address must be an http:// or https:// URL", "caldav.url");
    if (url.substr(host, url.find('/', host) - host).find('@') != std::string::npos)
        return fail(Errc::InvalidRequest, "user and password do not belong into the URL", "caldav.url");
    const std::string &user = source.user();
    if (std::any_of(user.begin(), user.end(), [](char c) { return (c < ' ' && c >= 0) || c == ':'; }))
        return fail(Errc::InvalidRequest, "the user's name has neither colons nor control characters", "caldav.user");
    if (source.poll_interval_ms() != 0 &&
        (source.poll_interval_ms() < kShortestPoll || source.poll_interval_ms() > kLongestPoll))
        return fail(Errc::InvalidRequest, "the pause between readings must be from one second to one day",
                    "caldav.poll_interval_ms");
    return {};
}

Result<void> check_meeting(const v1::MeetingAdd &request)
{
    if (request.start_ms() <= 0)
        return fail(Errc::InvalidRequest, "the meeting must start after 1970", "start_ms");
    if (request.end_ms() <= request.start_ms())
        return fail(Errc::InvalidRequest, "the meeting must end after it starts", "end_ms");
    if (request.title().size() > kMaxText)
        return fail(Errc::InvalidRequest, "the title is longer than 200 bytes", "title");
    if (request.organiser().size() > kMaxText)
        return fail(Errc::InvalidRequest, "the organiser is longer than 200 bytes", "organiser");
    const auto &rule = request.rrule();
    const bool odd = std::any_of(rule.begin(), rule.end(), [](char c) { return c < ' ' && c >= 0; });
    if (!rule.empty() && (odd || rule.size() > kMaxText || !calendars::is_recurrence_rule(rule)))
        return fail(Errc::InvalidRequest, "the rule is not an RRULE value, as FREQ=WEEKLY;BYDAY=MO,TU is one", "rrule");
    return {};
}

Result<RoomRecord> find_room(soci::session &sql, const std::string &name)
{
    auto room = load_room_named(sql, name);
    if (!room)
        return fail(Errc::NotFound, fmt::format("there is no room \"{}\"", name), "room");
    return *std::move(room);
}

} // namespace

CalendarConfig CalendarConfig::from_json(const std::string &json)
{
    CalendarConfig config;
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object())
        return config;
    config.url = parsed.value("url", "");
    config.user = parsed.value("user", "");
    config.poll_interval = std::chrono::milliseconds{parsed.value("poll_interval_ms", std::int64_t{0})};
    return config;
}

std::string CalendarConfig::to_json() const
{
    return Json{{"url", url}, {"user", user}, {"poll_interval_ms", poll_interval.count()}}.dump(
        -1, ' ', false, Json::error_handler_t::replace);
}

std::string seal_context(const std::string &calendar_id)
{
    return "calendar:" + calendar_id;
}

Result<v1::Calendar> CalendarBook::set(const v1::CalendarAdd &request)
{
    const bool caldav = request.source_case() == v1::CalendarAdd::kCaldav;
    if (!caldav && request.source_case() != v1::CalendarAdd::kBuiltIn)
        return fail(Errc::InvalidRequest, "one of built_in and caldav must be set", "source");
    if (caldav) {
        if (auto ok = check_caldav(request.caldav()); !ok)
            return tl::unexpected<Error>(std::move(ok.error()));
    }
    std::string room_id, watched, forgotten;
    auto stored = m_database.write([&](soci::session &sql) -> Result<v1::Calendar> {
        auto room = find_room(sql, request.room());
        if (!room)
            return tl::unexpected<Error>(std::move(room.error()));
        room_id = room->id;
        const auto present = load_calendar_of(sql, room->id);
        CalendarConfig config;
        if (caldav) {
            config = {request.caldav().url(), request.caldav().user(),
                      std::chrono::milliseconds{request.caldav().poll_interval_ms()}};
        }
        const std::string kind = caldav ? "caldav" : "built-in";
        // The same calendar with another password or pause keeps its mirror.
        const bool same = present && present->kind == kind &&
                          CalendarConfig::from_json(present->config).url == config.url &&
                          CalendarConfig::from_json(present->config).user == config.user;
        watched = same ? present->id : core::random_id();
        const std::string config_json = config.to_json();
        const std::string sealed =
            caldav ? m_sealer.seal(request.caldav().password(), seal_context(watched)) : std::string{};
        if (same) {
            sql << "UPDATE calendars SET config = :config, secret_sealed = :secret WHERE id = :id",
                soci::use(config_json), soci::use(sealed), soci::use(watched);
        } else {
            if (present) {
                forgotten = present->id;
                sql << "DELETE FROM calendars WHERE id = :id", soci::use(forgotten);
            }
            sql << "INSERT INTO calendars (id, room_id, kind, config, secret_sealed) VALUES (:id, :room, :kind, "
                   ":config, :secret)",
                soci::use(watched), soci::use(room->id), soci::use(kind), soci::use(config_json), soci::use(sealed);
            raise_revision(sql, room->id);
        }
        const auto record = load_calendar(sql, watched);
        if (!record)
            return fail(Errc::Internal, "the calendar just stored is not there");
        return to_message(*record, room->name, m_clock.now());
    });
    if (!stored)
        return stored;
    if (!forgotten.empty())
        m_work.forget(forgotten);
    m_work.watch(watched);
    m_snapshots.changed(room_id, Change::Content);
    return stored;
}

Result<v1::CalendarList> CalendarBook::list()
{
    return m_database.read([&](soci::session &sql) -> Result<v1::CalendarList> {
        v1::CalendarList list;
        for (const RoomRecord &room : load_rooms(sql)) {
            if (const auto record = load_calendar_of(sql, room.id))
                *list.add_calendars() = to_message(*record, room.name, m_clock.now());
        }
        return list;
    });
}

Result<void> CalendarBook::sync_now(const v1::SyncNow &request)
{
    auto ids = m_database.read([&](soci::session &sql) -> Result<std::vector<std::string>> {
        if (request.room().empty())
            return load_calendar_ids(sql);
        auto room = find_room(sql, request.room());
        if (!room)
            return tl::unexpected<Error>(std::move(room.error()));
        std::vector<std::string> one;
        if (const auto calendar = load_calendar_of(sql, room->id))
            one.push_back(calendar->id);
        return one;
    });
    if (!ids)
        return tl::unexpected<Error>(std::move(ids.error()));
    for (const std::string &id : *ids)
        m_work.mark(id);
    return {};
}

Result<v1::Booking> CalendarBook::add_meeting(const v1::MeetingAdd &request)
{
    if (auto ok = check_meeting(request); !ok)
        return tl::unexpected<Error>(std::move(ok.error()));
    std::string room_id;
    const Instant now = m_clock.now();
    auto added = m_database.write([&](soci::session &sql) -> Result<v1::Booking> {
        auto room = find_room(sql, request.room());
        if (!room)
            return tl::unexpected<Error>(std::move(room.error()));
        room_id = room->id;
        auto state = load_state(sql, room_id, now);
        if (!state)
            return tl::unexpected<Error>(std::move(state.error()));
        if (!state->calendar || !state->calendar->is_built_in())
            return fail(Errc::Conflict, "the meetings of this room live in another calendar: add it there", "room");
        calendars::NewEvent event;
        event.uid = core::random_id();
        event.title = request.title();
        event.organiser = request.organiser();
        event.start = from_ms(request.start_ms());
        event.end = from_ms(request.end_ms());
        event.created = now;
        event.rrule = request.rrule();
        event.is_private = request.private_();
        event.zone = room->zone;
        const auto expanded =
            expand_object({event.uid + ".ics", "\"1\"", calendars::make_event(event)}, horizon_of(*state));
        if (!expanded.issue_code.empty())
            return fail(Errc::InvalidRequest, expanded.issue, request.rrule().empty() ? "title" : "rrule");
        put_object(sql, mirror_of(*state), expanded, now, now);
        raise_revision(sql, room_id);
        v1::Booking booking;
        booking.set_room(room->name);
        booking.set_start_ms(request.start_ms());
        booking.set_end_ms(request.end_ms());
        booking.set_title(request.title());
        booking.set_action("book");
        booking.set_uid(event.uid);
        booking.mutable_outcome()->set_state(v1::BOOKING_STATE_CONFIRMED);
        booking.mutable_outcome()->set_changed_at_ms(to_ms(now));
        return booking;
    });
    if (added)
        m_snapshots.changed(room_id, Change::Content);
    return added;
}

} // namespace lintel::hub::rooms

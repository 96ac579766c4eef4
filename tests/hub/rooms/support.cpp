#include "support.h"

#include "hub/calendars/ical.h"
#include "hub/core/ids.h"

#include <date/date.h>
#include <gtest/gtest.h>

#include <sstream>
#include <stdexcept>

namespace lintel::hub::test {

using calendars::Listing;
using calendars::Object;
using calendars::Written;

TempDir::TempDir() : m_path(std::filesystem::temp_directory_path() / ("lintel-test-" + core::random_id()))
{
    std::filesystem::create_directories(m_path);
}

TempDir::~TempDir()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Instant utc(const std::string &text)
{
    std::istringstream in(text);
    Instant t;
    in >> date::parse("%F %H:%M", t);
    if (in.fail())
        throw std::invalid_argument(text);
    return t;
}

std::string key_of(char c)
{
    return std::string(32, c);
}

class FakeServer::Line final : public calendars::Connector
{
public:
    explicit Line(FakeServer &server) : m_server(server), m_writable(server.writable) { ++server.connects; }

    Result<Listing> list(const std::string &cursor, const std::vector<calendars::Known> &known, bool full,
                         const calendars::GoOn &go_on) override
    {
        ++m_server.reads;
        if (m_server.on_list)
            m_server.on_list();
        if (go_on && !go_on())
            return fail(Errc::Conflict, "given up");
        m_server.begin_call();
        if (auto ill = trouble())
            return tl::unexpected<Error>(*ill);
        Listing out;
        out.cursor = std::to_string(m_server.m_version);
        if (full || cursor.empty()) {
            ++m_server.full_reads;
            out.kind = Listing::Kind::Full;
            std::map<std::string, std::string> have;
            for (const auto &one : known)
                have[one.href] = one.etag;
            for (const auto &[href, stored] : m_server.m_objects) {
                if (m_server.hidden.count(href) > 0)
                    continue;
                out.present.push_back(href);
                if (m_server.undelivered.count(href) > 0)
                    out.unread.push_back({href, "the server answered 500"});
                else if (have.count(href) == 0 || have[href] != stored.etag)
                    out.changed.push_back({href, stored.etag, stored.ical});
            }
        } else {
            out.kind = Listing::Kind::Delta;
            const int since = std::stoi(cursor);
            for (const auto &[href, stored] : m_server.m_objects) {
                if (stored.changed > since)
                    out.changed.push_back({href, stored.etag, stored.ical});
            }
            for (const auto &[href, at] : m_server.m_tombstones) {
                if (at > since)
                    out.removed.push_back(href);
            }
        }
        if (!out.unread.empty())
            out.cursor.clear();
        m_server.end_call();
        return out;
    }

    Result<Object> get(const std::string &href) override
    {
        m_server.begin_call();
        if (auto ill = trouble())
            return tl::unexpected<Error>(*ill);
        const auto it = m_server.m_objects.find(href);
        m_server.end_call();
        if (it == m_server.m_objects.end())
            return fail(Errc::NotFound, "gone");
        return Object{href, it->second.etag, it->second.ical};
    }

    Result<Written> create(const std::string &uid, const std::string &ical) override
    {
        if (const auto hook = std::exchange(m_server.before_create, nullptr))
            hook();
        m_server.begin_call();
        ++m_server.creates;
        if (auto ill = trouble())
            return tl::unexpected<Error>(*ill);
        const auto fault = take(m_server.create_faults);
        if (fault == Fault::Unavailable)
            return fail(Errc::Unavailable, "503");
        if (fault == Fault::Refused)
            return Written{Written::Kind::Refused, {}, "403"};
        if (fault == Fault::PreconditionFailed)
            return Written{Written::Kind::PreconditionFailed, {}, "412"};
        const std::string href = "/cal/" + uid + ".ics";
        if (m_server.m_objects.count(href) > 0)
            return Written{Written::Kind::PreconditionFailed, {}, "412"};
        for (const auto &[other, stored] : m_server.m_objects) {
            if (calendars::uid_of(stored.ical) == uid)
                return Written{Written::Kind::UidConflict, {}, "409 " + other};
        }
        const std::string etag = m_server.put(href, ical);
        m_server.end_call();
        if (const auto hook = std::exchange(m_server.after_create, nullptr))
            hook();
        if (fault == Fault::LostReply)
            return fail(Errc::Unavailable, "the connection broke");
        return Written{Written::Kind::Done, etag, {}};
    }

    Result<Written> replace(const std::string &href, const std::string &etag, const std::string &ical) override
    {
        if (const auto hook = std::exchange(m_server.before_replace, nullptr))
            hook();
        m_server.begin_call();
        if (auto ill = trouble())
            return tl::unexpected<Error>(*ill);
        const auto fault = take(m_server.replace_faults);
        if (fault == Fault::Unavailable)
            return fail(Errc::Unavailable, "503");
        if (fault == Fault::Refused)
            return Written{Written::Kind::Refused, {}, "403"};
        const auto it = m_server.m_objects.find(href);
        if (it == m_server.m_objects.end())
            return Written{Written::Kind::Gone, {}, "404"};
        if (it->second.etag != etag || fault == Fault::PreconditionFailed)
            return Written{Written::Kind::PreconditionFailed, {}, "412"};
        const std::string fresh = m_server.put(href, ical);
        m_server.end_call();
        if (fault == Fault::LostReply)
            return fail(Errc::Unavailable, "the connection broke");
        return Written{Written::Kind::Done, fresh, {}};
    }

    Result<Written> remove(const std::string &href, const std::string &etag) override
    {
        m_server.begin_call();
        if (auto ill = trouble())
            return tl::unexpected<Error>(*ill);
        const auto fault = take(m_server.remove_faults);
        if (fault == Fault::Unavailable)
            return fail(Errc::Unavailable, "503");
        const auto it = m_server.m_objects.find(href);
        if (it != m_server.m_objects.end()) {
            if (!etag.empty() && it->second.etag != etag)
                return Written{Written::Kind::PreconditionFailed, {}, "412"};
            m_server.erase(href);
        }
        m_server.end_call();
        if (fault == Fault::LostReply)
            return fail(Errc::Unavailable, "the connection broke");
        return Written{};
    }

    Result<std::string> href_for(const std::string &uid) override { return "/cal/" + uid + ".ics"; }
    [[nodiscard]] bool writable() const override { return m_writable; }

private:
    [[nodiscard]] std::optional<Error> trouble() const
    {
        if (m_server.down)
            return Error{Errc::Unavailable, "the server does not answer", {}, {}};
        if (m_server.denied)
            return Error{Errc::Forbidden, "wrong password", {}, {}};
        return std::nullopt;
    }

    static std::optional<Fault> take(std::vector<Fault> &faults)
    {
        if (faults.empty())
            return std::nullopt;
        const Fault first = faults.front();
        faults.erase(faults.begin());
        return first;
    }

    FakeServer &m_server;
    const bool m_writable;
};

void FakeServer::begin_call()
{
    ++calls;
    if (calls == crash_at_call && !crash_after_effect)
        throw Crash{};
}

void FakeServer::end_call()
{
    if (calls == crash_at_call && crash_after_effect)
        throw Crash{};
}

std::string FakeServer::put(const std::string &href, const std::string &ical)
{
    ++m_version;
    m_tombstones.erase(href);
    Stored &stored = m_objects[href];
    stored.ical = ical;
    stored.changed = m_version;
    stored.etag = "\"" + std::to_string(m_version) + "\"";
    return stored.etag;
}

void FakeServer::erase(std::string href)
{
    if (m_objects.erase(href) > 0)
        m_tombstones[std::move(href)] = ++m_version;
}

std::string FakeServer::add_meeting(const std::string &uid, Instant start, Instant end, const std::string &rrule)
{
    calendars::NewEvent event;
    event.uid = uid;
    event.title = "Meeting " + uid;
    event.organiser = "Robin";
    event.start = start;
    event.end = end;
    event.created = start;
    event.rrule = rrule;
    const std::string href = "/cal/" + uid + ".ics";
    put(href, calendars::make_event(event));
    return href;
}

std::unique_ptr<calendars::Connector> FakeServer::connect()
{
    return std::make_unique<Line>(*this);
}

namespace {

core::Sealer make_sealer()
{
    auto sealer = core::Sealer::with_key(std::string(core::Sealer::kKeySize, 'k'));
    if (!sealer)
        throw std::runtime_error(sealer.error().detail);
    return *std::move(sealer);
}

} // namespace

Hub::Hub(const std::filesystem::path &dir, const FakeClock &clock, FakeServer &server) : sealer(make_sealer())
{
    auto opened = store::Database::open(dir, clock);
    if (!opened)
        throw std::runtime_error(opened.error().detail);
    database = *std::move(opened);
    auto stored = database->write([](soci::session &sql) -> Result<void> {
        sql << "INSERT INTO organisations (id, name) SELECT 'o1', 'Test' WHERE NOT EXISTS (SELECT 1 FROM "
               "organisations)";
        return {};
    });
    if (!stored)
        throw std::runtime_error(stored.error().detail);
    auto cache = std::make_unique<rooms::SnapshotCache>(*database, clock);
    snapshots = cache.get();
    auto recording = std::make_unique<RecordingWork>();
    work = recording.get();
    auto at_the_doors = std::make_unique<rooms::Attendance>();
    attendance = at_the_doors.get();
    rooms = std::make_unique<rooms::RoomService>(*database, clock, sealer, std::move(cache), std::move(at_the_doors),
                                                 std::move(recording));
    pass = std::make_unique<sync::CalendarPass>(
        *database, clock, sealer, *snapshots,
        [&server](const sync::RemoteCalendar &) -> Result<std::unique_ptr<calendars::Connector>> {
            if (server.ambiguous)
                return fail(Errc::InvalidRequest, "the address leads to several calendars", "url");
            return server.connect();
        },
        sync::Options{}, [] { return 0.5; }, sync::Journal(std::nullopt, nullptr));
    EXPECT_TRUE(pass->take_over().has_value());
    presence = std::make_unique<sync::PresenceKeeper>(*database, clock, *snapshots, pass->leases(), *attendance,
                                                      sync::Journal(std::nullopt, nullptr));
    if (const auto all = rooms->rooms(); all && all->rooms_size() > 0) {
        room_id = all->rooms(0).id();
        calendar_id = rooms->calendars()->calendars(0).id();
    }
}

bool Hub::visit()
{
    return pass->visit(calendar_id, {}).has_value() && issue_codes().empty();
}

v1::Room Hub::add_room(const std::string &name, const std::string &zone)
{
    v1::RoomAdd request;
    request.set_name(name);
    request.set_zone(zone);
    auto room = rooms->add_room(request);
    if (!room)
        throw std::runtime_error(room.error().detail);
    room_id = room->id();
    calendar_id = work->watched.back();
    return *room;
}

void Hub::use_server(const std::string &room)
{
    v1::CalendarAdd request;
    request.set_room(room);
    request.mutable_caldav()->set_url("https://calendar.example/aurora/");
    request.mutable_caldav()->set_user("rooms");
    request.mutable_caldav()->set_password("secret");
    auto calendar = rooms->set_calendar(request);
    if (!calendar)
        throw std::runtime_error(calendar.error().detail);
    calendar_id = calendar->id();
    (void)pass->visit(calendar_id, {});
}

v1::RoomSnapshot Hub::snapshot()
{
    auto got = rooms->snapshot(room_id);
    if (!got)
        throw std::runtime_error(got.error().detail);
    return (*got)->message;
}

std::vector<v1::Instance> Hub::instances()
{
    std::vector<v1::Instance> out;
    std::set<std::string> seen;
    const auto message = snapshot();
    for (const auto &day : message.days()) {
        for (const auto &instance : day.instances()) {
            if (seen.insert(instance.id()).second)
                out.push_back(instance);
        }
    }
    return out;
}

Result<v1::BookingOutcome> Hub::book(const std::string &key, Instant start, Instant end, const std::string &binding)
{
    v1::BookingIntent intent;
    intent.set_idempotency_key(key);
    intent.mutable_book()->set_start_ms(to_ms(start));
    intent.mutable_book()->set_end_ms(to_ms(end));
    return rooms->submit(binding, room_id, intent);
}

Result<v1::BookingOutcome> Hub::extend(const std::string &key, const std::string &instance, Instant end)
{
    v1::BookingIntent intent;
    intent.set_idempotency_key(key);
    intent.mutable_extend()->set_instance_id(instance);
    intent.mutable_extend()->set_end_ms(to_ms(end));
    return rooms->submit("b1", room_id, intent);
}

Result<v1::BookingOutcome> Hub::end(const std::string &key, const std::string &instance, Instant at)
{
    v1::BookingIntent intent;
    intent.set_idempotency_key(key);
    intent.mutable_end()->set_instance_id(instance);
    intent.mutable_end()->set_end_ms(to_ms(at));
    return rooms->submit("b1", room_id, intent);
}

std::chrono::milliseconds Hub::attend(const std::string &room)
{
    const auto visit = presence->visit(room.empty() ? room_id : room);
    if (!visit.to_write.empty())
        (void)pass->visit(visit.to_write, {});
    return visit.pause;
}

Result<v1::BookingOutcome> Hub::check_in(const std::string &key, const std::string &instance, Instant tapped,
                                         const std::string &binding)
{
    v1::BookingIntent intent;
    intent.set_idempotency_key(key);
    intent.set_created_at_ms(to_ms(tapped));
    intent.mutable_check_in()->set_instance_id(instance);
    return rooms->submit(binding, room_id, intent);
}

void Hub::set(const std::string &key, const std::string &value_json, const std::string &at)
{
    v1::SettingSet request;
    request.set_at(at);
    request.set_key(key);
    request.set_value_json(value_json);
    const auto done = rooms->set_setting(request, "test");
    EXPECT_TRUE(done.has_value()) << key << ": " << (done ? "" : done.error().detail);
}

void Hub::let_everybody_edit()
{
    set("booking.end_policy", "\"anyone\"");
    set("booking.extend_policy", "\"anyone\"");
}

v1::BookingOutcome Hub::outcome(const std::string &key)
{
    const auto message = snapshot();
    for (const auto &outcome : message.outcomes()) {
        if (outcome.idempotency_key() == key)
            return outcome;
    }
    return {};
}

std::vector<std::string> Hub::issue_codes()
{
    std::vector<std::string> codes;
    const auto message = snapshot();
    for (const auto &issue : message.calendar().issues())
        codes.push_back(issue.code());
    return codes;
}

} // namespace lintel::hub::test

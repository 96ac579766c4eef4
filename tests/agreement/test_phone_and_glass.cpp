// Hub and display reckon a room's state each for itself, since neither may know the other's code.
// Whoever stands at the door with a phone must read the same on both.
#include "device/from_wire.h"
#include "device/room/room_view.h"
#include "hub/phone/glance.h"
#include "hub/rooms/local_days.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace lintel;
using std::chrono::minutes;

namespace {

constexpr int rooms = 20000;

/// A room as hubs describe it, with anything that can happen in one.
class Rooms
{
public:
    explicit Rooms(unsigned seed) : m_random(seed) {}

    struct Scene
    {
        v1::RoomSnapshot snapshot;
        hub::Instant now;
    };

    Scene next()
    {
        Scene scene;
        v1::RoomSnapshot &snapshot = scene.snapshot;
        const std::string zone = std::vector<std::string>{"Europe/Berlin", "America/New_York", "Asia/Kolkata",
                                                          "Etc/UTC"}[static_cast<std::size_t>(upTo(3))];
        // Around the nights on which clocks change, too.
        const std::int64_t day = one(3) ? 1'774'742'400'000 : one(3) ? 1'792'886'400'000 : 1'795'132'800'000;
        scene.now = hub::from_ms(day + upTo(3 * 24 * 60) * 60'000 + (one(3) ? upTo(59'999) : 0));
        snapshot.mutable_room()->set_zone(zone);
        snapshot.mutable_room()->set_name("Aurora");
        snapshot.set_server_time_ms(hub::to_ms(scene.now));
        settle(*snapshot.mutable_settings(), scene.now);
        plan(snapshot, zone, scene.now);
        if (!one(12)) {
            const std::int64_t age = upTo(one(4) ? 4 * 60 : 4) * 60'000;
            snapshot.mutable_calendar()->set_read_at_ms(snapshot.server_time_ms() - age);
            snapshot.mutable_calendar()->set_read_age_ms(age);
        }
        return scene;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool one(int of) { return upTo(of - 1) == 0; }

    void settle(v1::Settings &settings, hub::Instant now)
    {
        if (one(3))
            settings.set_buffer_min(upTo(3) * 5);
        if (one(3)) {
            for (int i = upTo(3); i >= 0; --i)
                settings.add_booking_lengths_min(10 + upTo(11) * 5);
        }
        if (one(3))
            settings.set_shortest_booking_min(5 + upTo(5) * 5);
        if (one(3))
            settings.set_longest_booking_min(60 + upTo(6) * 30);
        if (one(3)) {
            settings.set_day_start_min(6 * 60 + upTo(8) * 30);
            settings.set_day_end_min(15 * 60 + upTo(8) * 30);
        }
        if (one(4)) {
            for (int weekday = 1; weekday <= 7; ++weekday) {
                if (one(2))
                    settings.add_working_days(weekday);
            }
        }
        if (one(5))
            settings.set_booking_allowed(one(2));
        if (one(8))
            settings.mutable_closed()->set_until_ms(one(2) ? 0 : hub::to_ms(now) + (upTo(600) - 100) * 60'000);
    }

    void plan(v1::RoomSnapshot &snapshot, const std::string &zone, hub::Instant now)
    {
        const auto days = hub::rooms::local_days(zone, now, 1, 8);
        std::vector<v1::Instance> meetings;
        for (int i = upTo(9); i > 0; --i)
            meetings.push_back(meeting(days, now, i));
        for (const auto &day : days) {
            v1::DayPlan &planned = *snapshot.add_days();
            planned.set_date(day.date);
            planned.set_start_ms(hub::to_ms(day.start));
            planned.set_end_ms(hub::to_ms(day.end));
            for (const v1::Instance &each : meetings) {
                if (each.start_ms() < planned.end_ms() && each.end_ms() > planned.start_ms())
                    *planned.add_instances() = each;
            }
            std::stable_sort(planned.mutable_instances()->begin(), planned.mutable_instances()->end(),
                             [](const auto &a, const auto &b) { return a.start_ms() < b.start_ms(); });
        }
    }

    v1::Instance meeting(const std::vector<hub::rooms::LocalDay> &days, hub::Instant now, int number)
    {
        v1::Instance each;
        each.set_id("m" + std::to_string(number));
        each.set_title("Meeting " + std::to_string(number));
        if (one(12)) {
            const auto &day = days[static_cast<std::size_t>(upTo(3))];
            each.set_all_day(true);
            each.set_start_ms(hub::to_ms(day.start));
            each.set_end_ms(hub::to_ms(day.end));
        } else {
            const auto start = std::chrono::floor<minutes>(now) + minutes{(upTo(96) - 24) * 5 + (one(6) ? upTo(4) : 0)};
            each.set_start_ms(hub::to_ms(start));
            each.set_end_ms(hub::to_ms(start + minutes{5 + upTo(one(5) ? 300 : 18) * 5}));
        }
        each.set_can_extend(one(2));
        each.set_can_end(one(2));
        each.set_released(one(10));
        if (!each.released() && one(6)) {
            each.set_check_in_from_ms(each.start_ms() - 5 * 60'000);
            each.set_check_in_until_ms(std::min(each.end_ms(), each.start_ms() + 10 * 60'000));
        }
        return each;
    }

    std::mt19937 m_random;
};

std::string time(std::int64_t ms)
{
    return std::to_string(ms / 60'000) + (ms % 60'000 != 0 ? "+" : "");
}

/// What both say, in one form.
std::string said(const device::RoomView &view)
{
    static constexpr std::array<const char *, 9> states{"unpaired",  "unknown",   "closed",        "check in", "in use",
                                                        "ends soon", "free soon", "starting soon", "free"};
    std::ostringstream out;
    const auto state = [](device::RoomState each) { return states.at(static_cast<std::size_t>(each)); };
    const auto id = [](const auto &each) { return each ? each->meeting.id.toStdString() : std::string("nobody"); };
    const auto ms = [](device::Instant at) { return time(at.time_since_epoch().count()); };
    out << state(view.state) << " (" << state(view.byMeetings) << ')' << (view.stale ? " stale" : "") << ", until ";
    switch (view.untilKind) {
    case device::UntilKind::At:
        out << ms(*view.until);
        break;
    case device::UntilKind::RestOfDay:
        out << "midnight";
        break;
    case device::UntilKind::NextDay:
        out << "another day " << ms(*view.until);
        break;
    case device::UntilKind::Open:
        out << "nobody knows when";
        break;
    }
    out << "; now " << id(view.current) << ", then " << id(view.next) << (view.nextInRun ? " at once" : "")
        << ", waits " << id(view.checkIn) << "; end " << view.canEnd << "; book";
    for (const device::Choice &each : view.book)
        out << ' ' << each.minutes << '@' << ms(each.start) << '-' << ms(each.end);
    out << "; extend";
    for (const device::Choice &each : view.extend)
        out << ' ' << each.minutes << '@' << ms(each.end);
    return out.str();
}

std::string said(const hub::phone::Glance &glance)
{
    static constexpr std::array<const char *, 8> states{"unknown",   "closed",    "check in",      "in use",
                                                        "ends soon", "free soon", "starting soon", "free"};
    std::ostringstream out;
    const auto state = [](hub::phone::State each) { return states.at(static_cast<std::size_t>(each)); };
    const auto id = [](const auto &each) { return each ? each->id() : std::string("nobody"); };
    const auto ms = [](hub::Instant at) { return time(hub::to_ms(at)); };
    out << state(glance.state) << " (" << state(glance.by_meetings) << ')' << (glance.stale ? " stale" : "")
        << ", until ";
    switch (glance.until_kind) {
    case hub::phone::Until::At:
        out << ms(glance.until);
        break;
    case hub::phone::Until::RestOfDay:
        out << "midnight";
        break;
    case hub::phone::Until::OtherDay:
        out << "another day " << ms(glance.until);
        break;
    case hub::phone::Until::Nothing:
        out << "nobody knows when";
        break;
    }
    out << "; now " << id(glance.current) << ", then " << id(glance.next) << (glance.next_in_run ? " at once" : "")
        << ", waits " << id(glance.check_in) << "; end " << glance.can_end << "; book";
    for (const hub::phone::Choice &each : glance.now)
        out << ' ' << each.minutes << '@' << ms(each.span.start) << '-' << ms(each.span.end);
    out << "; extend";
    for (const hub::phone::Choice &each : glance.extend)
        out << ' ' << each.minutes << '@' << ms(each.span.end);
    return out.str();
}

/// What the glass would book later today and the phone would not. The phone may offer more:
/// the glass draws the working day only.
std::string strayGaps(const device::RoomView &view, const hub::phone::Glance &glance)
{
    std::ostringstream out;
    for (const device::Slot &gap : view.gaps) {
        const bool offered = std::any_of(glance.later.begin(), glance.later.end(), [&gap](const auto &each) {
            return each.start.time_since_epoch() <= gap.start.time_since_epoch() &&
                   gap.end.time_since_epoch() <= each.end.time_since_epoch();
        });
        if (!offered)
            out << "; later " << time(gap.start.time_since_epoch().count()) << '-'
                << time(gap.end.time_since_epoch().count());
    }
    return out.str();
}

} // namespace

class TestPhoneAndGlass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theySayTheSame()
    {
        Rooms made(20261121);
        for (int i = 0; i < rooms; ++i) {
            const Rooms::Scene scene = made.next();
            const device::RoomView view = device::roomView(device::roomFromWire(scene.snapshot), {},
                                                           device::Instant(scene.now.time_since_epoch()));
            const hub::phone::Glance glance = hub::phone::glance_at(scene.snapshot, scene.now);
            const std::string glass = said(view) + strayGaps(view, glance);
            const std::string phone = said(glance);
            if (glass != phone) {
                QFAIL(("room " + std::to_string(i) + " at " + time(hub::to_ms(scene.now)) + "\n  glass: " + glass +
                       "\n  phone: " + phone + "\n" + scene.snapshot.DebugString())
                          .c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPhoneAndGlass)

#include "test_phone_and_glass.moc"

#include "device/from_wire.h"

#include "lintel/v1/room.pb.h"

#include <algorithm>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;

Instant instant(std::int64_t ms)
{
    return Instant{milliseconds{ms}};
}

std::optional<Instant> instantOrNone(std::int64_t ms)
{
    return ms > 0 ? std::optional(instant(ms)) : std::nullopt;
}

int orDefault(std::int32_t value, int fallback)
{
    return value > 0 ? value : fallback;
}

std::vector<int> orDefault(const google::protobuf::RepeatedField<std::int32_t> &values, std::vector<int> fallback,
                           int lowest, int highest)
{
    std::vector<int> result;
    std::copy_if(values.begin(), values.end(), std::back_inserter(result),
                 [=](int value) { return value >= lowest && value <= highest; });
    return result.empty() ? std::move(fallback) : result;
}

MeetingState stateFromWire(v1::InstanceState state)
{
    switch (state) {
    case v1::INSTANCE_STATE_TENTATIVE:
        return MeetingState::Tentative;
    case v1::INSTANCE_STATE_ACCEPTED:
        return MeetingState::Accepted;
    default:
        return MeetingState::Confirmed;
    }
}

QStringList texts(const google::protobuf::RepeatedPtrField<std::string> &values)
{
    QStringList result;
    for (const auto &value : values)
        result << QString::fromStdString(value);
    return result;
}

/// Ten years: nobody means more, and it never overflows.
constexpr int titlesKeptBound = 3650;
/// No calendar is read further ahead.
constexpr int daysAheadBound = 366;
constexpr int minutesADay = 24 * 60;

Idle idleFromWire(const v1::Idle &wire)
{
    Idle idle;
    if (wire.hours_start_min() >= 0 && wire.hours_end_min() > wire.hours_start_min() &&
        wire.hours_end_min() <= minutesADay) {
        idle.hoursStartMin = wire.hours_start_min();
        idle.hoursEndMin = wire.hours_end_min();
    }
    idle.dayPercent = std::min(orDefault(wire.day_percent(), idle.dayPercent), 100);
    idle.nightPercent = std::min(orDefault(wire.night_percent(), idle.nightPercent), 100);
    idle.offAfterMin = std::clamp(wire.off_after_min(), 0, minutesADay);
    idle.wakeBeforeMin = std::min(orDefault(wire.wake_before_min(), idle.wakeBeforeMin), minutesADay);
    return idle;
}

void takeDoorFromWire(const v1::Settings &wire, RoomSettings &settings)
{
    settings.bookingDaysAhead =
        std::min(orDefault(wire.booking_days_ahead(), settings.bookingDaysAhead), daysAheadBound);
    settings.bookingTitles = texts(wire.booking_titles());
    settings.bookingTitleTyped = !wire.has_booking_title_typed() || wire.booking_title_typed();
    settings.bufferMin = std::clamp(wire.buffer_min(), 0, minutesADay);
    settings.languages = texts(wire.languages());
    settings.message = QString::fromStdString(wire.message());
    if (wire.has_idle())
        settings.idle = idleFromWire(wire.idle());
    settings.access = {wire.access().reachable(), wire.access().high_contrast(), wire.access().larger_text(),
                       wire.access().reduced_motion()};
    settings.reportsAllowed = !wire.has_reports_allowed() || wire.reports_allowed();
    settings.findRoomAllowed = !wire.has_find_room_allowed() || wire.find_room_allowed();
    settings.bookElsewhereAllowed = !wire.has_book_elsewhere_allowed() || wire.book_elsewhere_allowed();
    settings.findMeetingAllowed = !wire.has_find_meeting_allowed() || wire.find_meeting_allowed();
}

RoomSettings settingsFromWire(const v1::Settings &wire)
{
    RoomSettings settings;
    if (!wire.language().empty())
        settings.language = QString::fromStdString(wire.language());
    settings.hourFormat = wire.hour_format() == v1::HOUR_FORMAT_12   ? HourFormat::Hours12
                          : wire.hour_format() == v1::HOUR_FORMAT_24 ? HourFormat::Hours24
                                                                     : HourFormat::ByLanguage;
    settings.bookingLengthsMin = orDefault(wire.booking_lengths_min(), settings.bookingLengthsMin, 1, minutesADay);
    settings.shortestBookingMin = orDefault(wire.shortest_booking_min(), settings.shortestBookingMin);
    settings.longestBookingMin = orDefault(wire.longest_booking_min(), settings.longestBookingMin);
    settings.staleAfterMin = orDefault(wire.stale_after_min(), settings.staleAfterMin);
    settings.unknownAfterMin = orDefault(wire.stale_unknown_after_min(), settings.unknownAfterMin);
    if (wire.day_start_min() >= 0 && wire.day_end_min() > wire.day_start_min() && wire.day_end_min() <= minutesADay) {
        settings.dayStartMin = wire.day_start_min();
        settings.dayEndMin = wire.day_end_min();
    }
    settings.workingDays = orDefault(wire.working_days(), settings.workingDays, 1, 7);
    settings.bookingAllowed = !wire.has_booking_allowed() || wire.booking_allowed();
    settings.bookingTitle = QString::fromStdString(wire.booking_title());
    settings.titlesKeptDays = std::min(orDefault(wire.titles_kept_days(), settings.titlesKeptDays), titlesKeptBound);
    if (wire.has_closed())
        settings.closed =
            Closure{QString::fromStdString(wire.closed().reason()), instantOrNone(wire.closed().until_ms())};
    takeDoorFromWire(wire, settings);
    return settings;
}

Refusal reasonFromWire(v1::RefusalReason reason)
{
    switch (reason) {
    case v1::REFUSAL_REASON_CONFLICT:
        return Refusal::Conflict;
    case v1::REFUSAL_REASON_INVALID_TIME:
        return Refusal::InvalidTime;
    case v1::REFUSAL_REASON_NOT_ALLOWED:
        return Refusal::NotAllowed;
    case v1::REFUSAL_REASON_GONE:
        return Refusal::Gone;
    case v1::REFUSAL_REASON_CALENDAR:
        return Refusal::Calendar;
    case v1::REFUSAL_REASON_CLOSED:
        return Refusal::Closed;
    case v1::REFUSAL_REASON_RELEASED:
        return Refusal::Released;
    default:
        return Refusal::None;
    }
}

} // namespace

Trouble troubleFromWire(int category)
{
    // Both stand in the same order, the wire's after "unspecified".
    const int number = category - 1;
    return number >= 0 && number < static_cast<int>(Trouble::Other) ? static_cast<Trouble>(number) : Trouble::Other;
}

RoomFacts factsFromWire(const v1::Room &wire)
{
    return {QString::fromStdString(wire.id()),   QString::fromStdString(wire.name()),
            QString::fromStdString(wire.site()), QString::fromStdString(wire.floor()),
            std::max(wire.capacity(), 0),        texts(wire.equipment()),
            QString::fromStdString(wire.zone())};
}

void factsToWire(const RoomFacts &facts, v1::Room &wire)
{
    wire.set_id(facts.id.toStdString());
    wire.set_name(facts.name.toStdString());
    wire.set_site(facts.site.toStdString());
    wire.set_floor(facts.floor.toStdString());
    wire.set_capacity(facts.capacity);
    wire.set_zone(facts.zone.toStdString());
    for (const QString &item : facts.equipment)
        wire.add_equipment(item.toStdString());
}

FreeRoom freeRoomFromWire(const v1::FreeRoom &wire)
{
    return {factsFromWire(wire.room()), instant(wire.from_ms()), instantOrNone(wire.until_ms()), wire.floors_away(),
            wire.bookable()};
}

FoundMeeting foundMeetingFromWire(const v1::FoundMeeting &wire)
{
    return {QString::fromStdString(wire.title()),
            QString::fromStdString(wire.organiser()),
            instant(wire.start_ms()),
            instant(wire.end_ms()),
            factsFromWire(wire.room()),
            wire.floors_away()};
}

Meeting meetingFromWire(const v1::Instance &instance)
{
    Meeting meeting;
    meeting.id = QString::fromStdString(instance.id());
    meeting.title = QString::fromStdString(instance.title());
    meeting.organiser = QString::fromStdString(instance.organiser());
    meeting.start = instant(instance.start_ms());
    meeting.end = instant(instance.end_ms());
    meeting.allDay = instance.all_day();
    meeting.isPrivate = instance.private_();
    meeting.recurring = instance.recurring();
    meeting.state = stateFromWire(instance.state());
    meeting.intentKey = QString::fromStdString(instance.intent_key());
    meeting.canExtend = instance.can_extend();
    meeting.canEnd = instance.can_end();
    if (instance.check_in_from_ms() > 0 && instance.check_in_until_ms() > instance.check_in_from_ms()) {
        meeting.checkInFrom = instant(instance.check_in_from_ms());
        meeting.checkInUntil = instant(instance.check_in_until_ms());
    }
    meeting.checkedInAt = instantOrNone(instance.checked_in_at_ms());
    meeting.released = instance.released();
    return meeting;
}

std::optional<Instant> calendarReadAt(const v1::CalendarHealth &health, std::int64_t serverTimeMs)
{
    if (health.read_at_ms() <= 0 || health.read_age_ms() < 0)
        return std::nullopt;
    if (serverTimeMs > 0)
        return instant(serverTimeMs - health.read_age_ms());
    return instant(health.read_at_ms());
}

QStringList calendarIssues(const v1::CalendarHealth &health)
{
    QStringList issues;
    for (const auto &issue : health.issues())
        issues << QString::fromStdString(issue.code() + ": " + issue.detail());
    return issues;
}

RoomData roomFromWire(const v1::RoomSnapshot &snapshot)
{
    RoomData room;
    room.generation = QString::fromStdString(snapshot.generation());
    room.revision = snapshot.revision();
    room.digest = QString::fromStdString(snapshot.digest());
    room.room = factsFromWire(snapshot.room());
    room.settings = settingsFromWire(snapshot.settings());
    for (const auto &day : snapshot.days()) {
        DayPlan plan{QString::fromStdString(day.date()), instant(day.start_ms()), instant(day.end_ms()), {}};
        for (const auto &instance : day.instances()) {
            if (instance.end_ms() > instance.start_ms())
                plan.meetings.push_back(meetingFromWire(instance));
        }
        std::stable_sort(plan.meetings.begin(), plan.meetings.end(),
                         [](const Meeting &a, const Meeting &b) { return a.start < b.start; });
        room.days.push_back(std::move(plan));
    }
    room.calendarReadAt = calendarReadAt(snapshot.calendar(), snapshot.server_time_ms());
    room.calendarIssues = calendarIssues(snapshot.calendar());
    for (const auto &report : snapshot.reports())
        room.reports.push_back({troubleFromWire(report.category()), instant(report.reported_at_ms())});
    if (snapshot.has_emergency() && !snapshot.emergency().title().empty()) {
        const auto &emergency = snapshot.emergency();
        room.emergency = Emergency{QString::fromStdString(emergency.title()), QString::fromStdString(emergency.text()),
                                   instant(emergency.since_ms())};
    }
    room.phonePage = snapshot.phone_page();
    return room;
}

void applyOutcome(const v1::BookingOutcome &outcome, Intent &intent)
{
    intent.reason = reasonFromWire(outcome.reason());
    intent.conflict.reset();
    if (outcome.has_conflict())
        intent.conflict = meetingFromWire(outcome.conflict());
    intent.alternatives.clear();
    for (const auto &slot : outcome.alternatives())
        intent.alternatives.push_back({instant(slot.start_ms()), instant(slot.end_ms())});
    intent.otherRooms.clear();
    for (const auto &room : outcome.other_rooms())
        intent.otherRooms.push_back(freeRoomFromWire(room));
}

} // namespace lintel::device

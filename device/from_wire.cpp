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

/// Ten years: nobody means more, and it never overflows.
constexpr int titlesKeptBound = 3650;

RoomSettings settingsFromWire(const v1::Settings &wire)
{
    constexpr int minutesADay = 24 * 60;
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
    return settings;
}

RoomFacts factsFromWire(const v1::Room &wire)
{
    RoomFacts facts{QString::fromStdString(wire.id()),   QString::fromStdString(wire.name()),
                    QString::fromStdString(wire.site()), QString::fromStdString(wire.floor()),
                    std::max(wire.capacity(), 0),        {},
                    QString::fromStdString(wire.zone())};
    for (const auto &item : wire.equipment())
        facts.equipment << QString::fromStdString(item);
    return facts;
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
    default:
        return Refusal::None;
    }
}

} // namespace

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
}

} // namespace lintel::device

#pragma once

#include "platform/clock.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

/// What a display knows about its room, as plain values. Made from the wire by
/// device/room/from_wire.h; the pure functions in device/room/ work on these.
namespace lintel::device {

using platform::Instant;

enum class MeetingState : std::uint8_t { Confirmed, Tentative, Accepted, Pending };

struct Meeting
{
    QString id;        ///< the hub's instance id; empty while only this display knows of it
    QString title;     ///< empty: hidden or none
    QString organiser; ///< empty: hidden or unknown
    Instant start;
    Instant end; ///< exclusive, later than start
    bool allDay = false;
    bool isPrivate = false;
    bool recurring = false;
    MeetingState state = MeetingState::Confirmed;
    QString intentKey; ///< booked at this door under this idempotency key; else empty
    bool canExtend = false;
    bool canEnd = false;
    std::optional<Instant> checkInFrom; ///< with checkInUntil: check-in is needed and not done
    std::optional<Instant> checkInUntil;
    std::optional<Instant> checkedInAt;
    bool released = false; ///< nobody came; stands in the calendar, but does not occupy

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

struct DayPlan
{
    QString date; ///< ISO date in the room's zone
    Instant start;
    Instant end;
    std::vector<Meeting> meetings; ///< by start; one that spans midnight stands in each day

    friend bool operator==(const DayPlan &, const DayPlan &) = default;
};

enum class HourFormat : std::uint8_t { ByLanguage, Hours12, Hours24 };

struct Closure
{
    QString reason;               ///< empty: none given
    std::optional<Instant> until; ///< absent: until an admin says so

    friend bool operator==(const Closure &, const Closure &) = default;
};

/// When the glass rests while nobody is there. Minutes after midnight in the room's zone.
struct Idle
{
    int hoursStartMin = 0; ///< with hoursEndMin, both 0: the working day
    int hoursEndMin = 0;
    int dayPercent = 100;
    int nightPercent = 20;
    int offAfterMin = 0; ///< 0: never
    int wakeBeforeMin = 10;

    friend bool operator==(const Idle &, const Idle &) = default;
};

/// What helps people to read and to reach.
struct Access
{
    bool reachable = false;
    bool highContrast = false;
    bool largerText = false;
    bool reducedMotion = false;

    friend bool operator==(const Access &, const Access &) = default;
};

/// Resolved settings; the defaults are those of the Settings message.
struct RoomSettings
{
    QString language = QStringLiteral("en");
    HourFormat hourFormat = HourFormat::ByLanguage;
    std::vector<int> bookingLengthsMin = {30, 15, 45};
    int shortestBookingMin = 15;
    int longestBookingMin = 240;
    int staleAfterMin = 5;
    int unknownAfterMin = 120;
    int dayStartMin = 9 * 60;
    int dayEndMin = 18 * 60;
    std::vector<int> workingDays = {1, 2, 3, 4, 5};
    bool bookingAllowed = true;
    QString bookingTitle; ///< empty: "Booked at the door" in the language
    std::optional<Closure> closed;
    int titlesKeptDays = 7;   ///< without the hub; then titles and organisers are erased
    int bookingDaysAhead = 7; ///< after today
    QStringList bookingTitles;
    bool bookingTitleTyped = true;
    int bufferMin = 0;     ///< kept free between meetings
    QStringList languages; ///< to choose from at the door; empty: all there are
    QString message;       ///< of the day; empty: none
    std::optional<Idle> idle;
    Access access;
    bool reportsAllowed = true;
    bool findRoomAllowed = true;
    bool bookElsewhereAllowed = true;
    bool findMeetingAllowed = true;

    friend bool operator==(const RoomSettings &, const RoomSettings &) = default;
};

struct RoomFacts
{
    QString id;
    QString name;
    QString site;
    QString floor;
    int capacity = 0; ///< 0: unknown
    QStringList equipment;
    QString zone; ///< IANA, never empty

    friend bool operator==(const RoomFacts &, const RoomFacts &) = default;
};

/// What can be wrong with a room, in the order of ReportCategory.
enum class Trouble : std::uint8_t { Screen, Sound, Network, Furniture, Climate, Cleaning, Supplies, Other };

struct OpenReport
{
    Trouble trouble = Trouble::Other;
    Instant reportedAt;

    friend bool operator==(const OpenReport &, const OpenReport &) = default;
};

/// An admin's word to everybody, over everything.
struct Emergency
{
    QString title;
    QString text; ///< empty: nothing more is said
    Instant since;

    friend bool operator==(const Emergency &, const Emergency &) = default;
};

/// One snapshot, whole.
struct RoomData
{
    QString generation;
    std::int64_t revision = 0;
    QString digest;
    RoomFacts room;
    RoomSettings settings;
    std::vector<DayPlan> days;
    /// When the calendar was last read, on the hub's clock. Absent: never.
    std::optional<Instant> calendarReadAt;
    QStringList calendarIssues;      ///< sentences for an admin, newest first
    std::vector<OpenReport> reports; ///< newest first
    std::optional<Emergency> emergency;
    bool phonePage = false;

    friend bool operator==(const RoomData &, const RoomData &) = default;
};

} // namespace lintel::device

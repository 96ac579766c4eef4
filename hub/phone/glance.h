#pragma once

#include "hub/core/time.h"
#include "lintel/v1/room.pb.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

/// What can be said of a room at an instant, as the glass beside the door says it: pure, over
/// the snapshot that displays get.
namespace lintel::hub::phone {

/// In order of precedence.
enum class State : std::uint8_t {
    Unknown, ///< the calendar was read too long ago
    Closed,
    CheckIn,
    InUse,
    EndsSoon, ///< the next meeting follows at once
    FreeSoon,
    StartingSoon,
    Free,
};

enum class Until : std::uint8_t { Nothing, At, RestOfDay, OtherDay };

struct Span
{
    Instant start;
    Instant end;

    friend bool operator==(const Span &, const Span &) = default;
};

/// A booking, or a later end, that is offered.
struct Choice
{
    Span span;
    int minutes = 0; ///< what is said: the nominal length, or the true one where it was cut short

    friend bool operator==(const Choice &, const Choice &) = default;
};

struct Glance
{
    State state = State::Unknown;
    State by_meetings = State::Free; ///< what it would be if it were open and the reading were fresh
    Instant until;                   ///< the end of the unbroken stretch of busy or free time
    Until until_kind = Until::Nothing;

    std::optional<v1::Instance> current;  ///< the one that runs; something with hours before one that lasts all day
    std::optional<v1::Instance> next;     ///< the first to begin
    std::optional<v1::Instance> check_in; ///< the one that waits for somebody
    bool next_in_run = false;             ///< the next one follows without a gap that could be booked

    std::optional<std::chrono::milliseconds> age; ///< of the calendar's reading; nothing: never read
    bool stale = false;

    Span today;
    std::vector<v1::Instance> day; ///< the meetings that touch today, by start

    bool can_end = false;       ///< the current one
    std::vector<Choice> now;    ///< bookings from now on
    std::vector<Choice> extend; ///< later ends of the current one
    std::vector<Span> later;    ///< what is free today
};

[[nodiscard]] Glance glance_at(const v1::RoomSnapshot &room, Instant now);

/// Starts and lengths offered for later today: every quarter of an hour, and the room's lengths
/// with those that people commonly need.
[[nodiscard]] std::vector<Instant> later_starts(const Glance &glance, const v1::Settings &settings);
[[nodiscard]] std::vector<int> later_lengths(const v1::Settings &settings);

} // namespace lintel::hub::phone

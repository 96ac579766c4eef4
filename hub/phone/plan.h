#pragma once

#include "hub/phone/glance.h"

/// Spans of a plan: what glance.h is reckoned with.
namespace lintel::hub::phone {

/// With what absent values mean (proto/lintel/v1/room.proto) filled in.
[[nodiscard]] v1::Settings settled(v1::Settings settings);
[[nodiscard]] bool booking_allowed(const v1::Settings &settings);

[[nodiscard]] Span span_of(const v1::Instance &meeting);

/// Every meeting once, by start, then end, then id.
[[nodiscard]] std::vector<v1::Instance> meetings_of(const v1::RoomSnapshot &room);

/// Stretches in which the room is taken; a gap shorter than `shortest` counts as such.
[[nodiscard]] std::vector<Span> busy_runs(const std::vector<v1::Instance> &meetings, std::chrono::minutes shortest);

/// What is left of `within`, in pieces of `shortest` at least.
[[nodiscard]] std::vector<Span> gaps_between(const std::vector<Span> &runs, Span within, std::chrono::minutes shortest);

/// The next whole five minutes, or this one.
[[nodiscard]] Instant ceil_to_five(Instant at);

/// Lengths offered from `room.start`, in the order given: ends round up to five minutes, are cut
/// at `room.end`, and those within five minutes of one already offered are left out.
[[nodiscard]] std::vector<Choice> choices(Span room, const std::vector<int> &lengths, int shortest, int longest);

} // namespace lintel::hub::phone

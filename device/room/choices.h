#pragma once

#include "device/display_model.h"

#include <optional>
#include <vector>

namespace lintel::device {

/// One thing a person may choose: a time until when.
struct Choice
{
    Instant start;
    Instant end;
    /// What the button says: the nominal length, or the true one where it was cut short.
    int minutes = 0;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Lengths offered from `start`, in the order given: ends round up to five minutes, are
/// cut at `limit`, and those within five minutes of one already offered are left out.
/// Nothing shorter than `shortest` nor longer than `longest` minutes is offered.
[[nodiscard]] std::vector<Choice> lengthChoices(Instant start, std::optional<Instant> limit,
                                                const std::vector<int> &lengthsMin, int shortestMin, int longestMin);

/// By 15 or 30 minutes, as far as the room is free and the longest booking allows.
[[nodiscard]] std::vector<Choice> extendChoices(const Meeting &meeting, std::optional<Instant> limit, int longestMin);

} // namespace lintel::device

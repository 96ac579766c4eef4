#pragma once

#include <date/date.h>
#include <libical/ical.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace lintel::hub::calendars {

/// A recurrence rule over wall-clock times: zones come in afterwards, so that a
/// meeting at nine stays at nine when the clocks change.
struct Rule
{
    icalrecurrencetype rule{};                ///< its own `until` is not used
    std::optional<date::local_seconds> until; ///< last start that counts, inclusive
    date::local_seconds start;                ///< DTSTART
    bool is_date = false;
};

/// What is asked of a rule, and how much work may go into the answer.
struct RuleWindow
{
    date::local_seconds from;
    date::local_seconds to; ///< exclusive
    std::size_t limit = 0;  ///< most starts to return
};

struct RuleStarts
{
    std::vector<date::local_seconds> starts; ///< in [from, to), ascending
    bool cut = false;                        ///< there may be more
};

/// Whether the rule is one of the Gregorian calendar that can be followed.
[[nodiscard]] bool can_expand(const icalrecurrencetype &rule);

/// The starts within the window (RFC 5545, 3.3.10). Work is bounded whatever the rule says: a rule of
/// seconds, or one that never matches, ends early and is `cut`.
[[nodiscard]] RuleStarts expand_rule(const Rule &rule, const RuleWindow &window);

/// Conversions to libical's struct; nothing when the fields name no time.
[[nodiscard]] std::optional<date::local_seconds> wall_of(const icaltimetype &t);
[[nodiscard]] icaltimetype to_ical(date::local_seconds wall, bool is_date);

} // namespace lintel::hub::calendars

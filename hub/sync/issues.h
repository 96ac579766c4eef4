#pragma once

#include "hub/core/time.h"
#include "lintel/v1/room.pb.h"

#include <cstdint>
#include <string>
#include <vector>

/// Open problems of a calendar, as a list that only changes when something changed.
namespace lintel::hub::sync {

/// Issues come in groups, each replaced as a whole by whoever knows.
enum class IssueGroup : std::uint8_t {
    Reading, ///< "unreachable", "denied"
    Listing, ///< "shrunken_listing"
    Objects, ///< "unreadable_event", "unknown_zone", "too_many_instances"
    Writing, ///< "write_failed"
};

struct FreshIssue
{
    std::string code;
    std::string detail;
};

using Issues = std::vector<v1::CalendarIssue>;

/// `open` with the group's issues replaced by `fresh`: one that stays keeps its time and,
/// outside Objects, its first words, which may hold numbers that change with each try.
/// Newest first, at most 20.
[[nodiscard]] Issues replace_issues(const Issues &open, IssueGroup group, const std::vector<FreshIssue> &fresh,
                                    Instant now);

[[nodiscard]] bool same_issues(const Issues &a, const Issues &b);

} // namespace lintel::hub::sync

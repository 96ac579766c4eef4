#include "hub/sync/issues.h"

#include "hub/rooms/view.h"

#include <algorithm>

namespace lintel::hub::sync {
namespace {

IssueGroup group_of(const std::string &code)
{
    if (code == "unreachable" || code == "denied")
        return IssueGroup::Reading;
    if (code == "shrunken_listing")
        return IssueGroup::Listing;
    if (code == "write_failed")
        return IssueGroup::Writing;
    return IssueGroup::Objects;
}

} // namespace

Issues replace_issues(const Issues &open, IssueGroup group, const std::vector<FreshIssue> &fresh, Instant now)
{
    Issues out;
    for (const v1::CalendarIssue &issue : open) {
        if (group_of(issue.code()) != group)
            out.push_back(issue);
    }
    for (const FreshIssue &one : fresh) {
        const auto known = std::find_if(open.begin(), open.end(), [&](const v1::CalendarIssue &issue) {
            return issue.code() == one.code && (group != IssueGroup::Objects || issue.detail() == one.detail);
        });
        if (known != open.end()) {
            out.push_back(*known);
            continue;
        }
        v1::CalendarIssue issue;
        issue.set_code(one.code);
        issue.set_detail(one.detail);
        issue.set_since_ms(to_ms(now));
        out.push_back(std::move(issue));
    }
    std::stable_sort(out.begin(), out.end(), [](const v1::CalendarIssue &a, const v1::CalendarIssue &b) {
        return a.since_ms() > b.since_ms();
    });
    if (out.size() > rooms::kMaxIssues)
        out.resize(rooms::kMaxIssues);
    return out;
}

bool same_issues(const Issues &a, const Issues &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const v1::CalendarIssue &x, const v1::CalendarIssue &y) {
                          return x.code() == y.code() && x.detail() == y.detail() && x.since_ms() == y.since_ms();
                      });
}

} // namespace lintel::hub::sync

#include "hub/sync/guard.h"

#include "hub/core/crypto.h"

#include <algorithm>

namespace lintel::hub::sync {

Verdict judge(const Shrinkage &listing, const Suspicion &before, Instant now)
{
    const bool suspect = listing.upcoming_known >= kGuardFrom && listing.upcoming_lost * 5 > listing.upcoming_known;
    if (!suspect)
        return {true, {}};
    std::vector<std::string> sorted = listing.lost_hrefs;
    std::sort(sorted.begin(), sorted.end());
    std::string joined;
    for (const std::string &href : sorted)
        joined += href + "\n";
    const std::string digest = core::sha256_hex(joined);
    if (before.digest != digest)
        return {false, {digest, now}};
    if (now - before.since >= kSecondLookAfter)
        return {true, {}};
    return {false, before};
}

} // namespace lintel::hub::sync

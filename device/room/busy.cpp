#include "device/room/busy.h"

#include <algorithm>

namespace lintel::device {

std::vector<Slot> busyRuns(const std::vector<ShownMeeting> &meetings, std::chrono::minutes shortest)
{
    std::vector<Slot> runs;
    for (const ShownMeeting &each : meetings) {
        const Meeting &meeting = each.meeting;
        if (meeting.released)
            continue;
        if (!runs.empty() && meeting.start - runs.back().end < shortest)
            runs.back().end = std::max(runs.back().end, meeting.end);
        else
            runs.push_back({meeting.start, meeting.end});
    }
    return runs;
}

std::vector<Slot> gapsBetween(const std::vector<Slot> &runs, Instant from, Instant to, std::chrono::minutes shortest)
{
    std::vector<Slot> gaps;
    Instant begin = from;
    const auto close = [&](Instant end) {
        if (end - begin >= shortest)
            gaps.push_back({begin, end});
    };
    for (const Slot &run : runs) {
        if (run.end <= begin)
            continue;
        if (run.start >= to)
            break;
        close(run.start);
        begin = run.end;
    }
    close(to);
    return gaps;
}

std::vector<Lane> lanesOf(const std::vector<ShownMeeting> &meetings)
{
    std::vector<Lane> lanes(meetings.size());
    std::vector<Instant> busyUntil; // per lane of the cluster at hand
    std::size_t clusterBegin = 0;
    const auto closeCluster = [&](std::size_t end) {
        for (std::size_t i = clusterBegin; i < end; ++i)
            lanes[i].lanes = static_cast<int>(busyUntil.size());
        clusterBegin = end;
        busyUntil.clear();
    };
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        const Meeting &meeting = meetings[i].meeting;
        const bool apart =
            std::all_of(busyUntil.cbegin(), busyUntil.cend(), [&](Instant end) { return end <= meeting.start; });
        if (apart)
            closeCluster(i);
        const auto open =
            std::find_if(busyUntil.begin(), busyUntil.end(), [&](Instant end) { return end <= meeting.start; });
        lanes[i].lane = static_cast<int>(open - busyUntil.begin());
        if (open == busyUntil.end())
            busyUntil.push_back(meeting.end);
        else
            *open = meeting.end;
    }
    closeCluster(meetings.size());
    return lanes;
}

} // namespace lintel::device

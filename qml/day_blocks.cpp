#include "qml/day_blocks.h"

#include "device/room/local_time.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace lintel::glass {

using namespace device;

namespace {

// With more of them side by side no title can be read.
constexpr int mostLanes = 3;

} // namespace

double minutesBetween(Instant from, Instant to)
{
    return std::chrono::duration<double, std::ratio<60>>(to - from).count();
}

std::vector<Block> meetingBlocks(const std::vector<DayEntry> &entries, Instant from, Instant to, const Words &say)
{
    std::vector<Block> blocks;
    blocks.reserve(entries.size());
    for (const DayEntry &entry : entries) {
        const Meeting &meeting = entry.shown.meeting;
        Block block;
        block.title = say.title(meeting);
        block.times = say.timesOf(meeting);
        block.startText = say.startOf(meeting);
        block.line = say.lineOf(meeting);
        block.detail = say.detailOf(meeting);
        block.organiser = cleaned(meeting.organiser);
        block.beginMin = minutesBetween(from, std::max(meeting.start, from));
        block.endMin = minutesBetween(from, std::min(entry.until, to));
        block.lane = entry.lane;
        block.lanes = entry.lanes;
        block.running = entry.running;
        block.past = entry.past;
        block.unsettled = entry.shown.unsettled || meeting.state == MeetingState::Pending;
        block.released = meeting.released;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Block> byBegin(std::vector<Block> blocks)
{
    std::stable_sort(blocks.begin(), blocks.end(),
                     [](const Block &a, const Block &b) { return a.beginMin < b.beginMin; });
    return blocks;
}

std::vector<Block> ribbonOf(const std::vector<Block> &blocks, const Words &say)
{
    std::vector<Block> ribbon;
    std::optional<Block> rest;
    int counted = 0;
    const auto putRest = [&] {
        if (!rest)
            return;
        rest->title = say.more(counted);
        ribbon.push_back(*std::exchange(rest, std::nullopt));
        counted = 0;
    };
    for (const Block &block : blocks) {
        if (block.lanes <= mostLanes) {
            ribbon.push_back(block);
            continue;
        }
        if (block.lane + 1 < mostLanes) {
            ribbon.push_back(block);
            ribbon.back().lanes = mostLanes;
            continue;
        }
        if (rest && block.beginMin >= rest->endMin)
            putRest();
        if (!rest) {
            rest = Block{};
            rest->lane = mostLanes - 1;
            rest->lanes = mostLanes;
            rest->beginMin = block.beginMin;
            rest->past = true;
        }
        rest->endMin = std::max(rest->endMin, block.endMin);
        rest->running = rest->running || block.running;
        rest->past = rest->past && block.past;
        ++counted;
    }
    putRest();
    return byBegin(std::move(ribbon));
}

std::vector<HourMark> hourMarks(Instant from, Instant to, const QString &zone, const Words &say)
{
    std::vector<HourMark> marks;
    const LocalTime local(zone);
    for (Instant at = from; at <= to; at += std::chrono::minutes{30}) {
        // Half hours are walked for the zones whose clocks change by half an hour.
        if (local.at(at).time().minute() == 0)
            marks.push_back({say.hour(at), minutesBetween(from, at)});
    }
    return marks;
}

} // namespace lintel::glass

#include "hub/rooms/presence.h"

#include "hub/rooms/presence_plan.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <utility>

// Check-in as a machine, and as a plan over the meetings of a room: pure, so every state meets
// every event here.

namespace lintel::hub::rooms {
namespace {

using presence::check_in_event;
using presence::Effect;
using presence::Event;
using presence::Phase;
using presence::State;
using presence::Window;
using std::chrono::minutes;
using std::chrono::seconds;

const Instant kStart = from_ms(1'795'255'200'000); // a whole minute
const Window kWindow{kStart - minutes{10}, kStart + minutes{10}, minutes{10}};

State state_in(Phase phase)
{
    State state;
    state.phase = phase;
    if (phase != Phase::NotNeeded) {
        state.opens = kWindow.opens;
        state.until = kWindow.until;
    }
    if (phase == Phase::Released)
        state.released_at = kWindow.until;
    if (phase == Phase::CheckedIn)
        state.checked_in_at = kStart;
    return state;
}

// N not needed, W waiting, O open, D deferred, C checked in, R released, K kept
constexpr const char *kPhaseLetters = "NWODCRK";
// By event, in its order: Asked NotAsked Opened FellSilent CameBack Restarted CheckInEarly
// CheckIn CheckInTaken CheckInLate Due Over
const std::map<char, std::string> kNext{
    {'N', "WNNNNNNNNNNN"}, {'W', "WNOWWWWCCCWK"}, {'O', "WNODOOOCCCRK"}, {'D', "WNDDODDCCCDK"},
    {'C', "WCCCCCCCCCCC"}, {'R', "WRRRRRRCRRRR"}, {'K', "WKKKKKKCCCKK"},
};

TEST(Presence, EveryStateWithEveryEvent)
{
    for (int p = 0; p < presence::kPhases; ++p) {
        for (int e = 0; e < presence::kEvents; ++e) {
            const State before = state_in(static_cast<Phase>(p));
            const auto event = static_cast<Event>(e);
            const auto step = presence::step(before, event, kStart, kWindow);
            const char expected = kNext.at(kPhaseLetters[p])[static_cast<std::size_t>(e)];
            const std::string where = std::string(presence::name_of(before.phase)) + " × " + std::to_string(e);
            EXPECT_EQ(kPhaseLetters[static_cast<int>(step.state.phase)], expected) << where;

            EXPECT_EQ(step.effect == Effect::Release, before.phase == Phase::Open && event == Event::Due) << where;
            EXPECT_EQ(step.effect == Effect::PutBack, before.phase == Phase::Released && event == Event::CheckIn)
                << where;
            EXPECT_EQ(step.effect == Effect::RefuseLate,
                      before.phase == Phase::Released && (event == Event::CheckInTaken || event == Event::CheckInLate))
                << where;
            // No event brings a release forward.
            if (step.state.phase == Phase::Open || step.state.phase == Phase::Deferred) {
                EXPECT_GE(step.state.until, before.until) << where;
            }
            if (step.effect == Effect::RefuseEarly || step.effect == Effect::RefuseLate) {
                EXPECT_EQ(step.state, before) << where;
            }
        }
    }
}

TEST(Presence, TheTableSaysEachThingOnce)
{
    std::set<std::pair<Phase, Event>> lines;
    for (const auto &line : presence::transitions())
        EXPECT_TRUE(lines.emplace(line.phase, line.event).second)
            << presence::name_of(line.phase) << " × " << static_cast<int>(line.event);
}

TEST(Presence, EveryStateThatWaitsHasADeadlineThatLeadsOn)
{
    for (const Phase phase : {Phase::Waiting, Phase::Open, Phase::Deferred}) {
        const auto over = presence::step(state_in(phase), Event::Over, kStart, kWindow);
        EXPECT_EQ(over.state.phase, Phase::Kept) << presence::name_of(phase);
    }
}

TEST(Presence, ARestartGivesTheWholeGraceAgain)
{
    const auto at = kStart + minutes{9} + seconds{30};
    const auto step = presence::step(state_in(Phase::Open), Event::Restarted, at, kWindow);
    EXPECT_EQ(step.state.until, kStart + minutes{20}); // a whole minute
    const auto early = presence::step(state_in(Phase::Open), Event::Restarted, kStart - minutes{5}, kWindow);
    EXPECT_EQ(early.state.until, kWindow.until);
}

TEST(Presence, ADoorThatComesBackGetsAMomentOrTheGrace)
{
    const auto before =
        presence::step(state_in(Phase::Deferred), Event::CameBack, kStart + minutes{9} + seconds{50}, kWindow);
    EXPECT_EQ(before.state.until, kStart + minutes{11});
    const auto after = presence::step(state_in(Phase::Deferred), Event::CameBack, kStart + minutes{15}, kWindow);
    EXPECT_EQ(after.state.until, kStart + minutes{25});
}

TEST(Presence, AWindowFoundLateHasItsWholeGrace)
{
    State waiting = state_in(Phase::Waiting);
    const auto in_time = presence::step(waiting, Event::Opened, kWindow.opens + seconds{2}, kWindow);
    EXPECT_EQ(in_time.state.until, kWindow.until);
    const auto late = presence::step(waiting, Event::Opened, kStart + minutes{5}, kWindow);
    EXPECT_EQ(late.state.until, kStart + minutes{15});
}

TEST(Presence, ATapCountsWhenItWasMade)
{
    const State released = state_in(Phase::Released);
    EXPECT_EQ(check_in_event(released, kWindow.opens - seconds{1}, true), Event::CheckInEarly);
    EXPECT_EQ(check_in_event(released, kWindow.until, true), Event::CheckIn);
    EXPECT_EQ(check_in_event(released, kWindow.until, false), Event::CheckInTaken);
    EXPECT_EQ(check_in_event(released, kWindow.until + seconds{1}, true), Event::CheckInLate);
}

Meeting meeting(Instant start = kStart, minutes length = minutes{60})
{
    Meeting m;
    m.object_id = "m";
    m.title = "Planning";
    m.start = start;
    m.end = start + length;
    return m;
}

RoomSettings rules()
{
    RoomSettings settings;
    settings.check_in_required = true;
    return settings;
}

/// A room that is looked at again and again.
class Plan : public ::testing::Test
{
protected:
    RoomSettings settings = rules();
    std::vector<Meeting> meetings{meeting()};
    std::vector<CheckIn> known;
    std::vector<std::string> there{"glass"};
    int releases = 0;

    PresencePlan look(Instant now, bool restarted = false)
    {
        auto plan = plan_presence(meetings, known, settings, {now, there, restarted});
        for (const PresenceChange &change : plan.changes) {
            std::erase_if(known, [&](const CheckIn &c) { return c.object_id == change.check_in.object_id; });
            if (!change.forget)
                known.push_back(change.check_in);
            releases += change.release ? 1 : 0;
        }
        return plan;
    }

    [[nodiscard]] Phase phase() const { return known.empty() ? Phase::Waiting : known[0].state.phase; }
};

TEST_F(Plan, FromWaitingToRelease)
{
    auto plan = look(kStart - minutes{30});
    EXPECT_TRUE(plan.changes.empty());
    EXPECT_EQ(plan.next, kWindow.opens);
    plan = look(kWindow.opens);
    EXPECT_EQ(phase(), Phase::Open);
    EXPECT_EQ(plan.next, kWindow.until);
    EXPECT_TRUE(look(kWindow.until - seconds{1}).changes.empty());
    plan = look(kWindow.until);
    EXPECT_EQ(phase(), Phase::Released);
    EXPECT_EQ(releases, 1);
    EXPECT_FALSE(plan.next.has_value());
    look(kWindow.until + minutes{1});
    EXPECT_EQ(releases, 1);
    put_check_ins(meetings, known, settings);
    EXPECT_TRUE(meetings[0].released);
}

TEST_F(Plan, WhoHasNotToCheckIn)
{
    Meeting whole_day = meeting();
    whole_day.all_day = true;
    Meeting booked = meeting();
    booked.intent_key = "k";
    EXPECT_FALSE(window_of(whole_day, settings));
    EXPECT_FALSE(window_of(booked, settings));
    EXPECT_TRUE(window_of(meeting(kStart, minutes{240}), settings));
    EXPECT_FALSE(window_of(meeting(kStart, minutes{241}), settings));
    EXPECT_FALSE(window_of(meeting(), RoomSettings{}));
}

TEST_F(Plan, ASilentDoorDefersUntilItIsBack)
{
    there = {"glass", "other"};
    look(kWindow.opens);
    there = {"other"};
    EXPECT_EQ(look(kStart).next, meetings[0].end);
    EXPECT_EQ(phase(), Phase::Deferred);
    look(kWindow.until + minutes{5});
    EXPECT_EQ(releases, 0);
    there = {"glass", "other"};
    const auto plan = look(kWindow.until + minutes{6});
    EXPECT_EQ(phase(), Phase::Open);
    EXPECT_EQ(plan.next, kWindow.until + minutes{16});
    look(kWindow.until + minutes{16});
    EXPECT_EQ(releases, 1);
}

TEST_F(Plan, ADoorThatWasNeverThereDoesNotHoldUpTheOthers)
{
    look(kWindow.opens);
    there = {"glass", "new"};
    look(kStart);
    there = {"glass"};
    look(kWindow.until);
    EXPECT_EQ(releases, 1);
}

TEST_F(Plan, WithoutAnyDisplayNothingIsReleased)
{
    there.clear();
    for (int i = -10; i < 70; ++i)
        look(kStart + minutes{i});
    EXPECT_EQ(releases, 0);
    EXPECT_EQ(phase(), Phase::Kept);
}

TEST_F(Plan, UnlessTheSettingSaysSo)
{
    settings.release_when_silent = WhenSilent::Release;
    there.clear();
    look(kWindow.opens);
    look(kWindow.until);
    EXPECT_EQ(releases, 1);
}

TEST_F(Plan, ARestartInTheWindowWaitsAgain)
{
    look(kWindow.opens);
    look(kWindow.until + minutes{1}, true);
    EXPECT_EQ(releases, 0);
    EXPECT_EQ(known[0].state.until, kWindow.until + minutes{11});
    look(kWindow.until + minutes{11});
    EXPECT_EQ(releases, 1);
}

TEST_F(Plan, AMeetingThatMovesAsksAgain)
{
    look(kWindow.opens);
    look(kWindow.until);
    EXPECT_EQ(phase(), Phase::Released);
    meetings = {meeting(kStart + minutes{120})};
    const auto plan = look(kWindow.until + minutes{1});
    EXPECT_TRUE(known.empty());
    EXPECT_EQ(plan.next, kWindow.opens + minutes{120});
    put_check_ins(meetings, known, settings);
    EXPECT_FALSE(meetings[0].released);
}

TEST_F(Plan, SwitchedOffItIsForgotten)
{
    look(kWindow.opens);
    settings.check_in_required = false;
    look(kStart);
    EXPECT_TRUE(known.empty());
    look(kWindow.until);
    EXPECT_EQ(releases, 0);
}

TEST_F(Plan, AShortMeetingIsOverBeforeItsGrace)
{
    meetings = {meeting(kStart, minutes{5})};
    look(kWindow.opens);
    look(kStart + minutes{5});
    EXPECT_EQ(phase(), Phase::Kept);
    look(kWindow.until);
    EXPECT_EQ(releases, 0);
}

TEST_F(Plan, WhatTheGlassIsTold)
{
    put_check_ins(meetings, known, settings);
    EXPECT_EQ(meetings[0].check_in_from, kWindow.opens);
    EXPECT_EQ(meetings[0].check_in_until, kWindow.until);
    look(kWindow.opens);
    there.clear();
    look(kStart);
    meetings = {meeting()};
    put_check_ins(meetings, known, settings);
    EXPECT_EQ(meetings[0].check_in_until, meetings[0].end); // deferred: nobody knows
}

} // namespace
} // namespace lintel::hub::rooms

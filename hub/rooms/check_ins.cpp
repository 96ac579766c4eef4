#include "hub/rooms/check_ins.h"

#include "hub/rooms/check_in_records.h"
#include "hub/rooms/presence_plan.h"
#include "hub/rooms/release.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace lintel::hub::rooms {
namespace {

using presence::Effect;
using presence::Event;

/// What is known of the occurrence that the action names; nothing: there is no such one.
struct Case
{
    std::optional<CheckIn> check_in;
    presence::Window window;
    bool asked = false; ///< the rules ask for a check-in, or did
};

Case case_of(const RoomState &state, const std::vector<CheckIn> &known, const v1::CheckInAction &action)
{
    Case out;
    const Meeting *meeting = find_meeting(state.meetings, action.instance_id(), action.intent_key());
    const auto row = std::find_if(known.begin(), known.end(), [&](const CheckIn &c) {
        // What was cancelled when it was released is known by its name only.
        return meeting != nullptr
                   ? c.is_of(*meeting) && c.start == meeting->start
                   : !action.instance_id().empty() && instance_id(c.object_id, c.recurrence_id) == action.instance_id();
    });
    if (row != known.end()) {
        out.check_in = *row;
        out.asked = true;
        return out;
    }
    if (meeting == nullptr)
        return out;
    CheckIn fresh;
    fresh.object_id = meeting->object_id;
    fresh.recurrence_id = meeting->recurrence_id;
    fresh.title = meeting->title;
    fresh.organiser = meeting->organiser;
    fresh.start = meeting->start;
    fresh.end = meeting->end;
    fresh.recurring = meeting->recurring;
    if (const auto window = window_of(*meeting, state.settings)) {
        out.window = *window;
        out.asked = true;
        fresh.state = presence::step({}, Event::Asked, {}, *window).state;
    }
    out.check_in = std::move(fresh);
    return out;
}

Refused refuse(v1::RefusalReason reason, std::string detail)
{
    return {reason, std::move(detail), std::nullopt, {}};
}

Refused too_late(const RoomState &state, const CheckIn &check_in, Instant now)
{
    Refused refused = refuse(v1::REFUSAL_REASON_RELEASED, "The room was released because nobody checked in.");
    const Situation room = situation_of(state, now);
    const Instant from = std::max(check_in.start, now);
    if (check_in.end > from)
        refused.alternatives =
            alternatives(room.meetings, room.days, room.zone, room.settings, now, from, check_in.end);
    return refused;
}

Accepted accepted(const CheckIn &check_in)
{
    Accepted out;
    out.action = Action::CheckIn;
    out.start = check_in.start;
    out.end = check_in.end;
    out.title = check_in.title;
    out.target_object_id = check_in.object_id;
    out.target_recurrence_id = check_in.recurrence_id;
    out.prior_end = check_in.end;
    out.already_so = true;
    return out;
}

} // namespace

Result<CheckedIn> check_in(soci::session &sql, const RoomState &state, const v1::CheckInAction &action, Instant tapped,
                           Instant now)
{
    const Case found = case_of(state, load_check_ins(sql, state.room.id, state.days.front().start), action);
    if (!found.check_in)
        return CheckedIn{refuse(v1::REFUSAL_REASON_GONE, "The meeting is no longer in the calendar."), false};
    CheckIn here = *found.check_in;
    if (!found.asked)
        return CheckedIn{accepted(here), false};
    // Nobody taps in the future: a tablet's clock may be ahead of ours.
    const Instant tap = std::min(tapped, now);
    const bool free =
        !first_conflict(state.meetings, std::max(here.start, now), here.end, here.object_id, here.recurrence_id);
    const auto step = presence::step(here.state, presence::check_in_event(here.state, tap, free || here.end <= now),
                                     tap, found.window);
    if (step.effect == Effect::RefuseEarly)
        return CheckedIn{refuse(v1::REFUSAL_REASON_INVALID_TIME,
                                "Check-in opens at " + clock_text(here.state.opens, state.room.zone) + "."),
                         false};
    if (step.effect == Effect::RefuseLate)
        return CheckedIn{too_late(state, here, now), false};
    const bool news = step.state != here.state;
    here.state = step.state;
    bool to_write = false;
    if (step.effect == Effect::PutBack) {
        auto done = put_back(sql, state, here, now);
        if (!done)
            return tl::unexpected<Error>(std::move(done.error()));
        to_write = *done;
    }
    if (news)
        save_check_in(sql, state.room.id, here);
    return CheckedIn{accepted(here), to_write};
}

} // namespace lintel::hub::rooms

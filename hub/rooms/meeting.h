#pragma once

#include "hub/core/time.h"
#include "lintel/v1/room.pb.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lintel::hub::rooms {

/// One occurrence that occupies the room, unmasked.
struct Meeting
{
    std::string object_id;     ///< the hub's id of the calendar object; for a booking at a door, of its intent
    std::string recurrence_id; ///< empty unless part of a series
    std::string title;
    std::string organiser;
    Instant start;
    Instant end; ///< exclusive
    bool all_day = false;
    bool is_private = false;
    bool tentative = false;
    bool recurring = false;
    bool held = false;      ///< accepted by the hub, not yet confirmed by the calendar
    bool changing = false;  ///< its end is that of an accepted intent, not yet the calendar's
    std::string intent_key; ///< booked at this room's door; empty: made elsewhere

    // What its check-in has come to (presence.h); epoch: nothing is asked for, or it is done.
    Instant check_in_from;
    Instant check_in_until;
    Instant checked_in_at;
    bool released = false; ///< nobody came; it stands in the calendar, but does not occupy

    bool operator==(const Meeting &) const = default;
};

/// Instance.id on the wire: stable while the occurrence exists.
[[nodiscard]] std::string instance_id(const Meeting &meeting);
[[nodiscard]] std::string instance_id(const std::string &object_id, const std::string &recurrence_id);

enum class Action : std::uint8_t { Book, Extend, End, CheckIn, Report };
enum class IntentState : std::uint8_t { Accepted, Confirmed, Refused };

/// The binding of what the hub does by itself: releasing, and putting back.
inline constexpr const char *kHubBinding = "hub";

/// Something a person did at a door, as the hub decided it.
struct Intent
{
    std::string id;
    std::string binding_id;
    std::string key; ///< idempotency key, unique per binding
    std::string room_id;
    std::string asked_room_id; ///< at whose door it was done; empty: at that of `room_id`
    std::string body_digest;
    Action action = Action::Book;
    Instant start; ///< book: as asked; else that of the meeting it changes
    Instant end;   ///< book, extend: the new end; end: at or before start cancels
    std::string title;
    std::string uid; ///< book: of the calendar object
    std::string target_object_id;
    std::string target_recurrence_id;
    Instant prior_end;         ///< extend, end: the end it found
    std::int64_t revision = 0; ///< of the room when decided: the order of intents
    IntentState state = IntentState::Accepted;
    v1::RefusalReason reason = v1::REFUSAL_REASON_UNSPECIFIED;
    std::string detail;
    std::string outcome_json; ///< conflict and alternatives, once refused
    int attempts = 0;         ///< writes begun
    Instant next_attempt;
    Instant written_at; ///< when the calendar was first seen to hold it; epoch: never
    Instant created;
    Instant changed;
};

/// What stands in the room once all accepted intents are carried out: `meetings` as the
/// calendar has them, changed by those of `intents` that are accepted, in their order.
[[nodiscard]] std::vector<Meeting> with_intents(std::vector<Meeting> meetings, const std::vector<Intent> &intents);

/// The first meeting that occupies some of [start, end), other than the object's own
/// occurrence.
[[nodiscard]] std::optional<Meeting> first_conflict(const std::vector<Meeting> &meetings, Instant start, Instant end,
                                                    const std::string &except_object = {},
                                                    const std::string &except_recurrence = {});

} // namespace lintel::hub::rooms

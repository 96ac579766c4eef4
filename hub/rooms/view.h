#pragma once

#include "hub/rooms/local_days.h"
#include "hub/rooms/meeting.h"
#include "hub/rooms/settings.h"
#include "lintel/v1/room.pb.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What people outside the hub get to see.
namespace lintel::hub::rooms {

inline constexpr std::size_t kMaxOutcomes = 50;
inline constexpr std::size_t kMaxIssues = 20;

/// Whether people at the door may change it under the policy.
[[nodiscard]] bool may_edit(const Meeting &meeting, EditPolicy policy, bool writable);

/// The meeting, masked as privacy asks.
[[nodiscard]] v1::Instance visible(const Meeting &meeting, const RoomSettings &settings, bool writable);

/// Takes from a meeting what may not leave the hub.
void mask(v1::Instance &instance, Privacy privacy);

/// Where the intent stands, masked as privacy asks now. `meetings`: what stands in the room,
/// with intents.
[[nodiscard]] v1::BookingOutcome outcome_of(const Intent &intent, const std::vector<Meeting> &meetings,
                                            const RoomSettings &settings);

/// Everything a snapshot is made of.
struct RoomView
{
    std::string generation;
    std::int64_t revision = 0;
    v1::Room room;
    RoomSettings settings;
    std::string zone;
    std::vector<LocalDay> days;
    std::vector<Meeting> meetings;         ///< with intents, by start
    std::vector<Intent> intents;           ///< the latest, newest first
    std::vector<v1::CalendarIssue> issues; ///< newest first
    std::vector<v1::OpenReport> reports;   ///< newest first, as many as are shown
    std::optional<v1::Emergency> emergency;
    Instant read_at;           ///< epoch: never
    bool always_fresh = false; ///< a built-in calendar is never older than now
    bool writable = true;
};

/// The snapshot with its digest, as of `now`.
[[nodiscard]] v1::RoomSnapshot make_snapshot(const RoomView &view, Instant now);

/// Puts the clock, and the age of the calendar, of this moment into the message. The
/// digest does not cover them.
void set_moment(v1::RoomSnapshot &snapshot, bool always_fresh, Instant now);

/// The digest that room.proto defines.
[[nodiscard]] std::string digest_of(const v1::RoomSnapshot &snapshot);

} // namespace lintel::hub::rooms

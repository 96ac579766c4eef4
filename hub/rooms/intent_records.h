#pragma once

#include "hub/core/time.h"
#include "hub/rooms/meeting.h"

#include <soci/soci.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Intents in the store. As records.h: in the caller's transaction, throws soci::soci_error.
namespace lintel::hub::rooms {

/// Longer than any outbox keeps an intent, so that a late retry meets its answer.
inline constexpr std::chrono::hours kIntentsKept{24 * 120};

void insert_intent(soci::session &sql, const Intent &intent);
/// State, reason, words, attempts and times; what was asked for never changes.
void update_intent(soci::session &sql, const Intent &intent);

[[nodiscard]] std::optional<Intent> load_intent(soci::session &sql, const std::string &id);
[[nodiscard]] std::optional<Intent> load_intent_by_key(soci::session &sql, const std::string &binding_id,
                                                       const std::string &key);
/// Accepted ones, in their order.
[[nodiscard]] std::vector<Intent> load_open_intents(soci::session &sql, const std::string &room_id);
/// Of this room, or done at its door; changed since, newest first.
[[nodiscard]] std::vector<Intent> load_latest_intents(soci::session &sql, const std::string &room_id, Instant since,
                                                      std::size_t most);
/// The booking of this room that makes the object with this UID.
[[nodiscard]] std::optional<Intent> load_booking_by_uid(soci::session &sql, const std::string &room_id,
                                                        const std::string &uid);
/// Forgets decided intents older than `before`.
void purge_intents(soci::session &sql, Instant before);

} // namespace lintel::hub::rooms

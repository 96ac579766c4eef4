#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/post_records.h"
#include "hub/store/database.h"
#include "hub/sync/backoff.h"
#include "hub/sync/journal.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace lintel::hub::sync {

/// Tells other programs what they asked to be told: POST of JSON with a deadline, again and
/// again with full jitter until it is taken, refused for good, or a day old. At least once:
/// the header Idempotency-Key is the same for every attempt.
class Webhooks
{
public:
    struct Rules
    {
        std::chrono::milliseconds deadline = std::chrono::seconds{10};
        std::chrono::milliseconds first_pause = std::chrono::seconds{2};
        std::chrono::milliseconds longest_pause = std::chrono::minutes{10};
    };

    Webhooks(store::Database &database, const Clock &clock, Rules rules, Random random, Journal journal);

    /// Sends what is due. How long to wait before the next visit, if nothing new comes.
    [[nodiscard]] std::chrono::milliseconds visit(const std::stop_token &stop);

private:
    enum class Fate : std::uint8_t { Taken, Refused, Again };
    struct Answer
    {
        Fate fate = Fate::Again;
        std::string why;
        std::chrono::milliseconds advice{0}; ///< Retry-After; 0: none
    };

    [[nodiscard]] Result<std::optional<rooms::Post>> claim();
    [[nodiscard]] Answer send(const rooms::Post &post) const;
    [[nodiscard]] Result<void> settle(rooms::Post post, const Answer &answer);

    store::Database &m_database;
    const Clock &m_clock;
    Rules m_rules;
    Random m_random;
    Journal m_journal;
};

} // namespace lintel::hub::sync

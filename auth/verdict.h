#pragma once

#include "auth/reply.h"

namespace lintel::auth {

/// What may follow from an answer. There is no verdict that forgets anything: no HTTP
/// status ever unpairs a display.
enum class Verdict : std::uint8_t {
    Proceed,    ///< take the answer
    Accept,     ///< the hub refuses this request in so many words; who we are is not in question
    RenewToken, ///< fetch a new token once and ask once more
    BackOff,    ///< the hub or the path is ill: keep everything, ask again later
    Doubt,      ///< refused for minutes by the token endpoint too: keep everything, stay on the
                ///< room, ask again with growing pauses, say that somebody should look
};

enum class Endpoint : std::uint8_t {
    Resource, ///< asked with a bearer token
    Token,    ///< asked with an assertion
};

struct Evidence
{
    Standing standing = Standing::Unreachable;
    QByteArray bearerError{};
    int status = 0;
    Endpoint endpoint = Endpoint::Resource;
    bool renewed = false;                    ///< the token is fresh from this very attempt
    std::chrono::milliseconds refusedFor{0}; ///< since the token endpoint first refused, in a row
};

/// How long the token endpoint must refuse before this display says so.
inline constexpr std::chrono::milliseconds doubtAfter = std::chrono::minutes{2};

[[nodiscard]] Verdict weigh(const Evidence &evidence);

} // namespace lintel::auth

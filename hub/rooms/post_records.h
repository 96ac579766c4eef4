#pragma once

#include "hub/core/time.h"

#include <soci/soci.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

/// What other programs are yet to be told, in the store. As records.h: in the caller's
/// transaction, throws soci::soci_error.
namespace lintel::hub::rooms {

/// So long is it tried.
inline constexpr std::chrono::hours kPostKept{24};
/// With more than this, the oldest are given up.
inline constexpr std::int64_t kMaxPosts = 1000;

struct Post
{
    std::int64_t number = 0;
    std::string id; ///< the same for every attempt
    std::string url;
    std::string body; ///< JSON
    int attempts = 0;
    Instant next_attempt;
    Instant expires;
};

/// Secrets may go out over TLS only: https, or plain HTTP to this machine.
[[nodiscard]] bool is_post_address(const std::string &url);

void insert_post(soci::session &sql, const std::string &url, const std::string &body, Instant now);
/// The one that is due first, at whatever time.
[[nodiscard]] std::optional<Post> load_first_post(soci::session &sql);
/// Attempts and the time of the next one.
void update_post(soci::session &sql, const Post &post);
void remove_post(soci::session &sql, std::int64_t number);

} // namespace lintel::hub::rooms

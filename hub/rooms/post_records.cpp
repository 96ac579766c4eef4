#include "hub/rooms/post_records.h"

#include "hub/calendars/href.h"
#include "hub/core/ids.h"

#include <string_view>

namespace lintel::hub::rooms {

bool is_post_address(const std::string &url)
{
    const auto parsed = calendars::parse_url(url);
    if (!parsed)
        return false;
    const std::string_view origin = parsed->origin;
    if (origin.starts_with("https://"))
        return true;
    if (!origin.starts_with("http://"))
        return false;
    const std::string_view host = origin.substr(7, origin.rfind(':') > 6 ? origin.rfind(':') - 7 : origin.npos);
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

void insert_post(soci::session &sql, const std::string &url, const std::string &body, Instant now)
{
    const std::string id = core::random_id();
    const std::int64_t now_ms = to_ms(now), expires = to_ms(now + kPostKept);
    sql << "INSERT INTO webhook_posts (id, url, body, next_attempt_at, expires_at) VALUES (:id, :url, :body, :now, "
           ":expires)",
        soci::use(id), soci::use(url), soci::use(body), soci::use(now_ms), soci::use(expires);
    sql << "DELETE FROM webhook_posts WHERE number <= (SELECT MAX(number) FROM webhook_posts) - :most",
        soci::use(kMaxPosts);
}

std::optional<Post> load_first_post(soci::session &sql)
{
    Post post;
    long long number = 0, next = 0, expires = 0;
    sql << "SELECT number, id, url, body, attempts, next_attempt_at, expires_at FROM webhook_posts "
           "ORDER BY next_attempt_at, number LIMIT 1",
        soci::into(number), soci::into(post.id), soci::into(post.url), soci::into(post.body), soci::into(post.attempts),
        soci::into(next), soci::into(expires);
    if (!sql.got_data())
        return std::nullopt;
    post.number = number;
    post.next_attempt = from_ms(next);
    post.expires = from_ms(expires);
    return post;
}

void update_post(soci::session &sql, const Post &post)
{
    const std::int64_t next = to_ms(post.next_attempt);
    sql << "UPDATE webhook_posts SET attempts = :attempts, next_attempt_at = :next WHERE number = :number",
        soci::use(post.attempts), soci::use(next), soci::use(post.number);
}

void remove_post(soci::session &sql, std::int64_t number)
{
    sql << "DELETE FROM webhook_posts WHERE number = :number", soci::use(number);
}

} // namespace lintel::hub::rooms

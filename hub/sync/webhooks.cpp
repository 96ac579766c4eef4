#include "hub/sync/webhooks.h"

#include "hub/calendars/http_client.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lintel::hub::sync {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::hours kNothingToDo{1};
constexpr std::chrono::seconds kAfterTrouble{10};
constexpr std::chrono::minutes kLongestAdvice{60};
constexpr std::size_t kMaxAnswer = std::size_t{64} * 1024;

/// Its query belongs to a webhook's address, though calendars have none.
std::optional<calendars::Url> address_of(const std::string &url)
{
    auto parsed = calendars::parse_url(url);
    if (parsed) {
        const std::string bare = url.substr(0, url.find('#'));
        if (const auto query = bare.find('?'); query != std::string::npos)
            parsed->path += bare.substr(query);
    }
    return parsed;
}

} // namespace

Webhooks::Webhooks(store::Database &database, const Clock &clock, Rules rules, Random random, Journal journal)
    : m_database(database), m_clock(clock), m_rules(rules), m_random(std::move(random)), m_journal(std::move(journal))
{}

milliseconds Webhooks::visit(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const Instant now = m_clock.now();
        auto post = claim();
        if (!post) {
            m_journal.warning("webhooks cannot be read", {{"detail", post.error().detail}});
            return kAfterTrouble;
        }
        if (!*post)
            return kNothingToDo;
        if ((*post)->next_attempt > now)
            return std::clamp<milliseconds>((*post)->next_attempt - now, milliseconds{1}, kNothingToDo);
        const Answer answer = (*post)->expires <= now ? Answer{Fate::Refused, "it is a day old", {}}
                              : rooms::is_post_address((*post)->url)
                                  ? send(**post)
                                  : Answer{Fate::Refused, "its address is not https", {}};
        if (auto settled = settle(**std::move(post), answer); !settled) {
            m_journal.warning("a webhook cannot be stored", {{"detail", settled.error().detail}});
            return kAfterTrouble;
        }
    }
    return kAfterTrouble;
}

/// The first one; where it is due, nobody else sends it while we do.
Result<std::optional<rooms::Post>> Webhooks::claim()
{
    return m_database.write([&](soci::session &sql) -> Result<std::optional<rooms::Post>> {
        const Instant now = m_clock.now();
        auto post = rooms::load_first_post(sql);
        if (post && post->next_attempt <= now) {
            rooms::Post claimed = *post;
            ++claimed.attempts;
            claimed.next_attempt = now + 2 * m_rules.deadline;
            rooms::update_post(sql, claimed);
            post->attempts = claimed.attempts;
        }
        return post;
    });
}

Webhooks::Answer Webhooks::send(const rooms::Post &post) const
{
    const auto url = address_of(post.url);
    if (!url)
        return {Fate::Refused, "its address cannot be read", {}};
    calendars::HttpClient client({}, url->origin);
    calendars::HttpRequest request;
    request.method = "POST";
    request.url = *url;
    request.headers = {{"Content-Type", "application/json"}, {"Idempotency-Key", post.id}};
    request.body = post.body;
    request.max_answer = kMaxAnswer;
    const auto answer = client.send(request, std::chrono::steady_clock::now() + m_rules.deadline);
    if (!answer)
        return {answer.error().code == Errc::InvalidRequest ? Fate::Refused : Fate::Again, answer.error().detail, {}};
    if (answer->status >= 200 && answer->status < 300)
        return {Fate::Taken, {}, {}};
    const bool for_good =
        answer->status < 500 && answer->status != 408 && answer->status != 425 && answer->status != 429;
    return {for_good ? Fate::Refused : Fate::Again, fmt::format("the answer was {}", answer->status),
            answer->retry_after};
}

Result<void> Webhooks::settle(rooms::Post post, const Answer &answer)
{
    if (answer.fate == Fate::Refused) {
        m_journal.warning("a webhook is given up", {{"number", post.number}, {"detail", answer.why}});
        m_journal.count("lintel_webhooks_given_up_total", "Webhooks that were refused or too old");
    }
    if (answer.fate == Fate::Again) {
        const auto advice = std::min<milliseconds>(answer.advice, kLongestAdvice);
        post.next_attempt = m_clock.now() + std::max(advice, full_jitter(m_rules.first_pause, m_rules.longest_pause,
                                                                         post.attempts, m_random));
        m_journal.info("a webhook was not taken",
                       {{"number", post.number}, {"attempts", std::int64_t{post.attempts}}, {"detail", answer.why}});
    }
    return m_database.write([&](soci::session &sql) -> Result<void> {
        if (answer.fate == Fate::Again)
            rooms::update_post(sql, post);
        else
            rooms::remove_post(sql, post.number);
        return {};
    });
}

} // namespace lintel::hub::sync

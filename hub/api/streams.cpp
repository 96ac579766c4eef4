#include "hub/api/stream.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <utility>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

/// Streams of one display that wait for a verdict.
constexpr std::size_t kMostWaiting = 3;
/// Longer than any handshake of a caller who was let in before.
constexpr auto kHandshakes = std::chrono::minutes(5);
constexpr auto kClonedPause = std::chrono::seconds(60);

} // namespace

Streams::Streams(asio::any_io_executor home, RoomFeed &feed, devices::Registry &registry, const phone::Tickets &tickets,
                 const Clock &clock, StreamRules rules, ops::Log log)
    : m_home(std::move(home)),
      m_feed(feed),
      m_registry(registry),
      m_tickets(tickets),
      m_clock(clock),
      m_rules(rules),
      m_log(std::move(log)),
      m_clones(clock)
{}

std::shared_ptr<net::WebSocketListener> Streams::open(std::shared_ptr<net::WebSocket> socket,
                                                      const devices::Caller &caller, Format format,
                                                      const std::string &base_url)
{
    auto stream = std::make_shared<Stream>(*this, std::move(socket), caller, format, base_url);
    m_open.insert(stream.get());
    Place &place = m_places[caller.display_key];
    place.waiting.push_back(stream.get());
    if (place.waiting.size() > kMostWaiting)
        place.waiting.front()->abort();
    if (const auto away = m_sent_away.find(caller.binding_id); away != m_sent_away.end())
        stream->send_away(away->second.proof);
    return stream;
}

devices::CloneVerdict Streams::judge(const Place &place, const std::string &run_id, Time now) const
{
    using devices::Incumbent;
    using devices::Probe;
    if (!place.current)
        return devices::judge(Incumbent::None, Probe::Unasked);
    const std::string &other = place.current->run_id();
    if (run_id.empty() || other.empty() || run_id == other)
        return devices::judge(Incumbent::Same, Probe::Unasked);
    return devices::judge(Incumbent::Other, place.current->probe(run_id, now));
}

devices::CloneVerdict Streams::weigh(Place &place, const devices::Proved &who, const std::string &run_id)
{
    using devices::CloneVerdict;
    const Time now = std::chrono::steady_clock::now();
    const CloneVerdict verdict = judge(place, run_id, now);
    if (verdict == CloneVerdict::Ask)
        place.current->ask(run_id, now);
    if (verdict == CloneVerdict::Cloned && m_clones.flag(who.display_key))
        m_log.warning("two machines answer with one display's key: a copied disk? pair one of them anew",
                      {{"binding", who.binding_id}});
    return verdict;
}

Result<void> Streams::may_enter(const devices::Proved &who, const std::string &run_id)
{
    const auto found = m_places.find(who.display_key);
    if (found == m_places.end())
        return {};
    switch (weigh(found->second, who, run_id)) {
    case devices::CloneVerdict::Admit:
        break;
    case devices::CloneVerdict::TakeOver:
        found->second.current->abort();
        break;
    case devices::CloneVerdict::Ask:
    case devices::CloneVerdict::Wait:
        return tl::unexpected<Error>(
            Error{Errc::Unavailable, "another connection of this display is asked first", {}, m_rules.answer_within});
    case devices::CloneVerdict::Cloned:
        return tl::unexpected<Error>(
            Error{Errc::ClonedDisplay, "another machine is online with this display's key", {}, kClonedPause});
    }
    return {};
}

void Streams::consider(Stream &stream)
{
    const devices::Caller &who = stream.caller();
    Place &place = m_places[who.display_key];
    const devices::CloneVerdict verdict = weigh(place, {who.binding_id, who.display_key}, stream.run_id());
    if (verdict == devices::CloneVerdict::Ask || verdict == devices::CloneVerdict::Wait)
        return;
    if (verdict == devices::CloneVerdict::Cloned)
        return stream.say_goodbye("cloned", kClonedPause);
    std::erase(place.waiting, &stream);
    Stream *before = std::exchange(place.current, &stream);
    {
        const std::lock_guard lock(m_mutex);
        m_by_binding[who.binding_id] = &stream;
    }
    stream.admit();
    m_feed.display_came(who.room_id, who.binding_id);
    if (before && verdict == devices::CloneVerdict::TakeOver)
        before->abort();
    else if (before)
        before->say_goodbye("replaced", std::chrono::seconds(30));
}

void Streams::reconsider(const std::string &display_key)
{
    const auto found = m_places.find(display_key);
    if (found == m_places.end())
        return;
    const std::vector<Stream *> waiting = found->second.waiting;
    for (Stream *stream : waiting) {
        if (m_open.count(stream) > 0 && stream->greeted())
            consider(*stream);
    }
}

void Streams::remove(Stream &stream)
{
    const devices::Caller &who = stream.caller();
    m_feed.unsubscribe(who.room_id, stream);
    if (stream.admitted())
        m_feed.display_went(who.room_id, who.binding_id);
    m_open.erase(&stream);
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_by_binding.find(who.binding_id);
        if (found != m_by_binding.end() && found->second == &stream)
            m_by_binding.erase(found);
    }
    const auto found = m_places.find(who.display_key);
    if (found == m_places.end())
        return;
    Place &place = found->second;
    std::erase(place.waiting, &stream);
    if (place.current == &stream) {
        place.current = nullptr;
        reconsider(who.display_key);
    }
    if (!place.current && place.waiting.empty())
        m_places.erase(who.display_key);
}

template <typename F>
void Streams::for_each(F f)
{
    const std::vector<Stream *> open(m_open.begin(), m_open.end());
    for (Stream *stream : open) {
        if (m_open.count(stream) > 0)
            f(*stream);
    }
}

void Streams::send_away(std::vector<v1::Revocation> proofs)
{
    asio::post(m_home, [this, proofs = std::move(proofs)] {
        const auto now = std::chrono::steady_clock::now();
        std::erase_if(m_sent_away, [&](const auto &entry) { return now - entry.second.at > kHandshakes; });
        for (const v1::Revocation &proof : proofs)
            m_sent_away.insert_or_assign(proof.binding_id(), SentAway{proof, now});
        for_each([&](Stream &stream) {
            for (const v1::Revocation &proof : proofs) {
                if (proof.binding_id() == stream.caller().binding_id)
                    stream.send_away(proof);
            }
        });
    });
}

void Streams::tell_keys(const v1::HubKeys &keys)
{
    asio::post(m_home, [this, keys = std::make_shared<const v1::HubKeys>(keys)] {
        for_each([&](Stream &stream) { stream.tell_keys(keys); });
    });
}

void Streams::tick()
{
    const auto now = std::chrono::steady_clock::now();
    for_each([now](Stream &stream) { stream.tick(now); });
}

bool Streams::online(const std::string &binding_id) const
{
    const std::lock_guard lock(m_mutex);
    return m_by_binding.count(binding_id) > 0;
}

} // namespace lintel::hub::api

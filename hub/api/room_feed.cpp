#include "hub/api/room_feed.h"

#include "hub/core/crypto.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

constexpr auto kLongestUnread = std::chrono::seconds(60);
constexpr auto kRetryBase = std::chrono::milliseconds(500);
constexpr auto kRetryCap = std::chrono::milliseconds(30'000);

std::int64_t age_ms(const v1::CalendarHealth &health, Instant now)
{
    return health.read_at_ms() == 0 ? -1 : std::max<std::int64_t>(0, to_ms(now) - health.read_at_ms());
}

/// Full jitter: random(0, min(cap, base * 2^n)).
std::chrono::milliseconds pause(unsigned attempt)
{
    const auto most = std::min<std::int64_t>(kRetryCap.count(), kRetryBase.count() << std::min(attempt, 10U));
    std::uint32_t number = 0;
    for (const char byte : core::random_bytes(4))
        number = number << 8U | static_cast<unsigned char>(byte);
    return std::chrono::milliseconds(number % static_cast<std::uint32_t>(most + 1));
}

/// `message` is part of `source`.
RoomViewPtr view_of(const rooms::SnapshotPtr &source, const v1::RoomSnapshot &message)
{
    v1::RoomSnapshot timeless = message;
    timeless.clear_server_time_ms();
    if (timeless.has_calendar())
        timeless.mutable_calendar()->clear_read_age_ms();
    return std::make_shared<const RoomView>(
        RoomView{std::shared_ptr<const v1::RoomSnapshot>(source, &message), timeless.SerializeAsString()});
}

RoomViewsPtr views_of(const rooms::SnapshotPtr &source)
{
    RoomViews views{source, view_of(source, source->message), {}};
    for (const auto &[binding, message] : source->apart)
        views.apart.emplace(binding, view_of(source, message));
    return std::make_shared<const RoomViews>(std::move(views));
}

} // namespace

std::string RoomView::bytes(Instant now) const
{
    // Two messages of one type written one after the other are read as one, merged.
    v1::RoomSnapshot time;
    time.set_server_time_ms(to_ms(now));
    time.mutable_calendar()->set_read_age_ms(age_ms(snapshot->calendar(), now));
    std::string out;
    out.reserve(wire.size() + 32);
    out += wire;
    time.AppendToString(&out);
    return out;
}

v1::RoomSnapshot RoomView::message(Instant now) const
{
    v1::RoomSnapshot message = *snapshot;
    message.set_server_time_ms(to_ms(now));
    *message.mutable_calendar() = health(now);
    return message;
}

v1::CalendarHealth RoomView::health(Instant now) const
{
    v1::CalendarHealth health = snapshot->calendar();
    health.set_read_age_ms(age_ms(health, now));
    return health;
}

const RoomViewPtr &RoomViews::of(const std::string &binding_id) const
{
    const auto found = apart.find(binding_id);
    return found == apart.end() ? shared : found->second;
}

RoomFeed::RoomFeed(asio::any_io_executor home, net::Workers &workers, rooms::Rooms &rooms, ops::Log log)
    : m_home(std::move(home)), m_workers(workers), m_rooms(rooms), m_log(std::move(log))
{}

bool RoomFeed::fresh(const Entry &entry)
{
    return entry.views && entry.changes == entry.read_changes &&
           std::chrono::steady_clock::now() - entry.read < kLongestUnread;
}

asio::awaitable<Result<RoomViewPtr>> RoomFeed::get(std::string room_id, std::string binding_id)
{
    if (const auto known = m_rooms_known.find(room_id); known != m_rooms_known.end() && fresh(known->second))
        co_return known->second.views->of(binding_id);
    const auto views = co_await read(std::move(room_id));
    if (!views)
        co_return tl::unexpected<Error>(views.error());
    co_return (*views)->of(binding_id);
}

asio::awaitable<Result<RoomViewsPtr>> RoomFeed::read(std::string room_id)
{
    const auto known = m_rooms_known.find(room_id);
    const std::uint64_t changes = known == m_rooms_known.end() ? 0 : known->second.changes;
    auto snapshot =
        co_await m_workers.run(m_home, [&]() -> Result<rooms::SnapshotPtr> { return m_rooms.snapshot(room_id); });
    if (!snapshot)
        co_return tl::unexpected<Error>(snapshot.error());
    Entry &entry = m_rooms_known[room_id];
    // One that was read before a change must not stand in for one read after it.
    if (!entry.views || changes >= entry.read_changes) {
        if (!entry.views || entry.views->source != *snapshot)
            entry.views = views_of(*snapshot);
        entry.read = std::chrono::steady_clock::now();
        entry.read_changes = changes;
    }
    co_return entry.views;
}

void RoomFeed::changed(const std::string &room_id)
{
    asio::post(m_home, [this, room_id] { mark(room_id); });
}

void RoomFeed::mark(const std::string &room_id)
{
    Entry &entry = m_rooms_known[room_id];
    ++entry.changes;
    if (entry.readers.empty() || std::exchange(entry.reading, true))
        return;
    asio::co_spawn(m_home, bring_up_to_date(room_id), asio::detached);
}

asio::awaitable<void> RoomFeed::bring_up_to_date(std::string room_id)
{
    asio::steady_timer timer(m_home);
    for (unsigned attempt = 0;;) {
        const auto views = co_await read(room_id);
        Entry &entry = m_rooms_known[room_id];
        if (!views) {
            m_log.warning("a room's snapshot cannot be read", {{"room", room_id}, {"reason", views.error().detail}});
            timer.expires_after(pause(attempt++));
            if (const auto [error] = co_await timer.async_wait(asio::as_tuple(asio::use_awaitable)); error)
                break;
            continue;
        }
        attempt = 0;
        const std::vector<RoomReader *> readers(entry.readers.begin(), entry.readers.end());
        for (RoomReader *reader : readers) {
            if (entry.readers.count(reader) > 0)
                reader->room_changed(**views);
        }
        if (entry.changes == entry.read_changes || entry.readers.empty()) {
            entry.reading = false;
            co_return;
        }
    }
    m_rooms_known[room_id].reading = false;
}

void RoomFeed::refresh()
{
    for (auto &[room_id, entry] : m_rooms_known) {
        if (!entry.readers.empty() && !fresh(entry) && !std::exchange(entry.reading, true))
            asio::co_spawn(m_home, bring_up_to_date(room_id), asio::detached);
    }
}

void RoomFeed::subscribe(const std::string &room_id, RoomReader &reader)
{
    m_rooms_known[room_id].readers.insert(&reader);
}

void RoomFeed::unsubscribe(const std::string &room_id, RoomReader &reader)
{
    m_rooms_known[room_id].readers.erase(&reader);
}

void RoomFeed::display_came(const std::string &room_id, const std::string &binding_id)
{
    m_rooms.display_came(room_id, binding_id);
}

void RoomFeed::display_went(const std::string &room_id, const std::string &binding_id)
{
    m_rooms.display_went(room_id, binding_id);
}

} // namespace lintel::hub::api

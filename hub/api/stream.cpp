#include "hub/api/stream.h"

#include "hub/core/message_json.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <utility>
#include <vector>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

// RFC 6455 §7.4.1
constexpr std::uint16_t kGoingAway = 1001;
constexpr std::uint16_t kInvalidPayload = 1007;

/// ServerFrame{snapshot}, around bytes that are written already.
std::string snapshot_frame(const std::string &snapshot)
{
    std::string frame;
    frame.reserve(snapshot.size() + 8);
    {
        google::protobuf::io::StringOutputStream to(&frame);
        google::protobuf::io::CodedOutputStream out(&to);
        constexpr std::uint32_t kLengthDelimited = 2;
        out.WriteTag(std::uint32_t{v1::ServerFrame::kSnapshotFieldNumber} << 3U | kLengthDelimited);
        out.WriteVarint32(static_cast<std::uint32_t>(snapshot.size()));
        out.WriteString(snapshot);
    }
    return frame;
}

} // namespace

Stream::Stream(Streams &streams, std::shared_ptr<net::WebSocket> socket, devices::Caller caller, Format format)
    : m_streams(streams),
      m_socket(std::move(socket)),
      m_caller(std::move(caller)),
      m_format(format),
      m_heard(std::chrono::steady_clock::now()),
      m_asked(m_heard),
      m_write_began(m_heard)
{}

Stream::~Stream() = default;

void Stream::received(std::string_view message, bool)
{
    m_heard = std::chrono::steady_clock::now();
    v1::ClientFrame frame;
    const bool readable = m_format == Format::Protobuf
                              ? frame.ParseFromArray(message.data(), static_cast<int>(message.size()))
                              : core::from_json(message, frame).has_value();
    if (!readable)
        return m_socket->close(kInvalidPayload);
    m_streams.m_registry.seen(m_caller.binding_id, {}, frame.hello().version());
    switch (frame.frame_case()) {
    case v1::ClientFrame::kHello:
        greet(frame.hello());
        break;
    case v1::ClientFrame::kPing:
        m_pong = frame.ping().id();
        break;
    case v1::ClientFrame::kPong:
    case v1::ClientFrame::FRAME_NOT_SET: // from a newer display
        break;
    }
    flush();
}

void Stream::greet(const v1::Hello &hello)
{
    m_generation = hello.generation();
    m_digest = hello.digest();
    if (!std::exchange(m_greeted, true))
        m_streams.m_feed.subscribe(m_caller.room_id, *this);
    asio::co_spawn(
        m_streams.m_home,
        [](std::shared_ptr<Stream> self) -> asio::awaitable<void> {
            const auto view = co_await self->m_streams.m_feed.get(self->m_caller.room_id);
            // Without one, the display keeps what it has; the next change brings another.
            if (view)
                self->offer(*view);
        }(shared_from_this()),
        asio::detached);
}

void Stream::room_changed(const RoomViewPtr &view)
{
    offer(view);
}

void Stream::offer(const RoomViewPtr &view)
{
    const v1::RoomSnapshot &snapshot = view->snapshot->message;
    if (snapshot.generation() == m_generation && snapshot.digest() == m_digest) {
        m_reading = view;
        m_snapshot.reset();
    } else {
        m_snapshot = view;
        m_reading.reset();
    }
    flush();
}

void Stream::say_goodbye(const std::string &code, std::chrono::milliseconds retry_after)
{
    if (m_leaving || m_goodbye)
        return;
    m_goodbye.emplace();
    m_goodbye->set_code(code);
    m_goodbye->set_retry_after_ms(retry_after.count());
    flush();
}

void Stream::sent()
{
    if (m_leaving)
        m_socket->close(kGoingAway);
    else
        flush();
}

void Stream::flush()
{
    if (m_leaving || !m_socket || m_socket->writing())
        return;
    const Instant now = m_streams.m_clock.now();
    v1::ServerFrame frame;
    if (m_pong) {
        frame.mutable_pong()->set_id(*std::exchange(m_pong, std::nullopt));
        frame.mutable_pong()->set_server_time_ms(to_ms(now));
    } else if (m_goodbye) {
        m_leaving = true;
        *frame.mutable_goodbye() = *m_goodbye;
    } else if (m_snapshot) {
        const RoomViewPtr view = std::exchange(m_snapshot, nullptr);
        m_generation = view->snapshot->message.generation();
        m_digest = view->snapshot->message.digest();
        if (m_format == Format::Protobuf)
            return send(snapshot_frame(view->bytes(now)));
        *frame.mutable_snapshot() = view->message(now);
    } else if (m_reading) {
        const RoomViewPtr view = std::exchange(m_reading, nullptr);
        v1::CalendarRead &read = *frame.mutable_calendar_read();
        read.set_generation(view->snapshot->message.generation());
        *read.mutable_calendar() = view->health(now);
        read.set_server_time_ms(to_ms(now));
    } else if (std::exchange(m_ping, false)) {
        frame.mutable_ping()->set_id(++m_pings);
    } else {
        return;
    }
    send(frame);
}

void Stream::send(const v1::ServerFrame &frame)
{
    send(m_format == Format::Protobuf ? frame.SerializeAsString() : core::to_json(frame));
}

void Stream::send(std::string frame)
{
    m_write_began = std::chrono::steady_clock::now();
    m_socket->write(std::make_shared<const std::string>(std::move(frame)), m_format == Format::Protobuf);
}

void Stream::tick(Time now)
{
    const StreamRules &rules = m_streams.m_rules;
    if (now - m_heard > rules.dead_after || (m_socket->writing() && now - m_write_began > rules.write_within) ||
        (!m_greeted && now - m_heard > rules.hello_within))
        return m_socket->abort();
    if (m_caller.until <= m_streams.m_clock.now())
        return say_goodbye("token_expired", std::chrono::milliseconds(0));
    if (now - m_heard > rules.ping_after && now - m_asked > rules.ping_after) {
        m_asked = now;
        m_ping = true;
        flush();
    }
}

void Stream::closed()
{
    m_leaving = true;
    m_streams.remove(*this);
    m_socket.reset();
}

Streams::Streams(asio::any_io_executor home, RoomFeed &feed, devices::Registry &registry, const Clock &clock,
                 StreamRules rules)
    : m_home(std::move(home)), m_feed(feed), m_registry(registry), m_clock(clock), m_rules(rules)
{}

std::shared_ptr<net::WebSocketListener> Streams::open(std::shared_ptr<net::WebSocket> socket,
                                                      const devices::Caller &caller, Format format)
{
    auto stream = std::make_shared<Stream>(*this, std::move(socket), caller, format);
    m_open.insert(stream.get());
    Stream *before = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        before = std::exchange(m_by_binding[caller.binding_id], stream.get());
    }
    if (before)
        before->say_goodbye("replaced", std::chrono::seconds(30));
    return stream;
}

void Streams::remove(Stream &stream)
{
    m_feed.unsubscribe(stream.caller().room_id, stream);
    m_open.erase(&stream);
    const std::lock_guard lock(m_mutex);
    const auto found = m_by_binding.find(stream.caller().binding_id);
    if (found != m_by_binding.end() && found->second == &stream)
        m_by_binding.erase(found);
}

void Streams::tick()
{
    const auto now = std::chrono::steady_clock::now();
    const std::vector<Stream *> open(m_open.begin(), m_open.end());
    for (Stream *stream : open) {
        if (m_open.count(stream) > 0)
            stream->tick(now);
    }
}

bool Streams::online(const std::string &binding_id) const
{
    const std::lock_guard lock(m_mutex);
    return m_by_binding.count(binding_id) > 0;
}

} // namespace lintel::hub::api

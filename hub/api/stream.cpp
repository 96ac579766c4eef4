#include "hub/api/stream.h"

#include "hub/core/ids.h"
#include "hub/core/message_json.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <algorithm>
#include <utility>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

// RFC 6455 §7.4.1
constexpr std::uint16_t kGoingAway = 1001;
constexpr std::uint16_t kInvalidPayload = 1007;
constexpr std::uint16_t kPolicyViolation = 1008;

/// Runs of one display that it is asked for at a time.
constexpr std::size_t kMostQuestions = 4;

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

Stream::Stream(Streams &streams, std::shared_ptr<net::WebSocket> socket, devices::Caller caller, Format format,
               std::string base_url)
    : m_streams(streams),
      m_socket(std::move(socket)),
      m_caller(std::move(caller)),
      m_format(format),
      m_base_url(std::move(base_url)),
      m_heard(std::chrono::steady_clock::now()),
      m_asked(m_heard),
      m_write_began(m_heard)
{}

Stream::~Stream() = default;

void Stream::received(std::string_view message, bool)
{
    m_heard = std::chrono::steady_clock::now();
    if (m_leaving)
        return;
    if (m_messages.ask(m_streams.m_rules.messages, m_heard) > std::chrono::milliseconds{0}) {
        m_streams.m_log.warning("a display says too much: its stream is ended", {{"binding", m_caller.binding_id}});
        m_leaving = true;
        return m_socket->close(kPolicyViolation);
    }
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
        answered(frame.pong().id());
        break;
    case v1::ClientFrame::FRAME_NOT_SET: // from a newer display
        break;
    }
    flush();
}

void Stream::greet(const v1::Hello &hello)
{
    m_generation = hello.generation();
    m_digest = hello.digest();
    m_greeted = true;
    m_link_until = {}; // one that lost its cache has lost the address, too
    if (core::is_id(hello.run_id()))
        m_run_id = hello.run_id();
    if (m_admitted)
        serve_room();
    else
        m_streams.consider(*this);
}

void Stream::admit()
{
    m_admitted = true;
    m_streams.m_feed.subscribe(m_caller.room_id, *this);
    serve_room();
}

void Stream::serve_room()
{
    asio::co_spawn(
        m_streams.m_home,
        [](std::shared_ptr<Stream> self) -> asio::awaitable<void> {
            const devices::Caller &who = self->m_caller;
            const auto view = co_await self->m_streams.m_feed.get(who.room_id, who.binding_id);
            // Without one, the display keeps what it has, and may wait for it after a new binding.
            if (view)
                self->offer(*view);
            else
                self->m_unserved = true;
        }(shared_from_this()),
        asio::detached);
}

devices::Probe Stream::probe(const std::string &run_id, Time now) const
{
    const StreamRules &rules = m_streams.m_rules;
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
                                    [&](const Question &question) { return question.run_id == run_id; });
    if (found == m_questions.end() || now - found->asked > rules.answer_tells)
        return devices::Probe::Unasked;
    if (found->answered)
        return devices::Probe::Answered;
    return now - found->asked < rules.answer_within ? devices::Probe::Waiting : devices::Probe::Silent;
}

void Stream::ask(const std::string &run_id, Time now)
{
    std::erase_if(m_questions, [&](const Question &question) { return question.run_id == run_id; });
    if (m_questions.size() >= kMostQuestions)
        m_questions.erase(m_questions.begin());
    m_questions.push_back({run_id, now, m_pings + 1});
    m_ping = true;
    flush();
}

void Stream::answered(std::int64_t ping)
{
    bool news = false;
    for (Question &question : m_questions) {
        if (ping >= question.ping && !std::exchange(question.answered, true))
            news = true;
    }
    if (news)
        m_streams.reconsider(m_caller.display_key);
}

void Stream::room_changed(const RoomViews &views)
{
    offer(views.of(m_caller.binding_id));
}

void Stream::offer(const RoomViewPtr &view)
{
    const v1::RoomSnapshot &snapshot = *view->snapshot;
    if (snapshot.generation() == m_generation && snapshot.digest() == m_digest) {
        m_reading = view;
        m_snapshot.reset();
    } else {
        m_snapshot = view;
        m_reading.reset();
    }
    m_has_page = snapshot.phone_page();
    renew_link();
    flush();
}

void Stream::renew_link()
{
    const phone::Tickets &tickets = m_streams.m_tickets;
    const Instant now = m_streams.m_clock.now();
    if (!m_has_page) {
        m_link_until = {};
        m_link.reset();
        return;
    }
    if (m_link_until - now > m_streams.m_rules.link_left)
        return;
    m_link_until = std::chrono::floor<std::chrono::seconds>(now) + tickets.rules().link;
    m_link.emplace();
    m_link->set_url(m_base_url + "/door/" + tickets.link(m_caller.binding_id, m_link_until));
    m_link->set_expires_at_ms(to_ms(m_link_until));
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

void Stream::send_away(const v1::Revocation &proof)
{
    m_revocation = proof;
    say_goodbye("revoked", std::chrono::milliseconds(0));
}

void Stream::tell_keys(std::shared_ptr<const v1::HubKeys> keys)
{
    m_keys = std::move(keys);
    flush();
}

void Stream::abort()
{
    if (m_socket)
        m_socket->abort();
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
    } else if (m_revocation) {
        *frame.mutable_revocation() = *std::exchange(m_revocation, std::nullopt);
    } else if (m_keys) {
        *frame.mutable_hub_keys() = *std::exchange(m_keys, nullptr);
    } else if (m_goodbye) {
        m_leaving = true;
        *frame.mutable_goodbye() = *m_goodbye;
    } else if (m_snapshot) {
        const RoomViewPtr view = std::exchange(m_snapshot, nullptr);
        m_generation = view->snapshot->generation();
        m_digest = view->snapshot->digest();
        if (m_format == Format::Protobuf)
            return send(snapshot_frame(view->bytes(now)));
        *frame.mutable_snapshot() = view->message(now);
    } else if (m_reading) {
        const RoomViewPtr view = std::exchange(m_reading, nullptr);
        v1::CalendarRead &read = *frame.mutable_calendar_read();
        read.set_generation(view->snapshot->generation());
        *read.mutable_calendar() = view->health(now);
        read.set_server_time_ms(to_ms(now));
    } else if (m_link) {
        *frame.mutable_phone_link() = *std::exchange(m_link, std::nullopt);
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
    if (m_greeted && !m_admitted && !m_leaving)
        m_streams.consider(*this);
    if (m_caller.until <= m_streams.m_clock.now())
        return say_goodbye("token_expired", std::chrono::milliseconds(0));
    if (m_admitted) {
        if (std::exchange(m_unserved, false))
            serve_room();
        renew_link();
        flush();
    }
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

} // namespace lintel::hub::api

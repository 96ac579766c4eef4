#pragma once

#include "hub/api/codec.h"
#include "hub/api/room_feed.h"
#include "hub/core/time.h"
#include "hub/devices/registry.h"
#include "hub/devices/tokens.h"
#include "hub/net/web_socket.h"
#include "lintel/v1/stream.pb.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace lintel::hub::api {

struct StreamRules
{
    std::chrono::milliseconds hello_within{10'000};
    std::chrono::milliseconds ping_after{20'000};   ///< of silence
    std::chrono::milliseconds dead_after{45'000};   ///< of silence
    std::chrono::milliseconds write_within{30'000}; ///< one message taken by the display
};

class Streams;

/// One display's stream (proto/lintel/v1/stream.proto). What waits to be sent is at most one
/// of each kind: a newer snapshot takes the place of an older one. Network thread only.
class Stream final : public net::WebSocketListener, public RoomReader, public std::enable_shared_from_this<Stream>
{
public:
    using Time = std::chrono::steady_clock::time_point;

    Stream(Streams &streams, std::shared_ptr<net::WebSocket> socket, devices::Caller caller, Format format);
    ~Stream() override;

    void received(std::string_view message, bool binary) override;
    void sent() override;
    void going_away() override { say_goodbye("shutdown", std::chrono::seconds(1)); }
    void closed() override;
    void room_changed(const RoomViewPtr &view) override;

    void say_goodbye(const std::string &code, std::chrono::milliseconds retry_after);
    /// What the time asks for: a ping, an end.
    void tick(Time now);

    [[nodiscard]] const devices::Caller &caller() const { return m_caller; }

private:
    void greet(const v1::Hello &hello);
    void offer(const RoomViewPtr &view);
    void flush();
    void send(const v1::ServerFrame &frame);
    void send(std::string frame);

    Streams &m_streams;
    std::shared_ptr<net::WebSocket> m_socket;
    devices::Caller m_caller;
    Format m_format;
    bool m_greeted = false;
    bool m_leaving = false;
    std::string m_generation; ///< what the display holds
    std::string m_digest;
    Time m_heard;
    Time m_asked;
    Time m_write_began;
    std::int64_t m_pings = 0;

    // To be sent next, in this order.
    std::optional<std::int64_t> m_pong;
    std::optional<v1::Goodbye> m_goodbye;
    RoomViewPtr m_snapshot;
    RoomViewPtr m_reading;
    bool m_ping = false;
};

/// All open streams.
class Streams
{
public:
    Streams(boost::asio::any_io_executor home, RoomFeed &feed, devices::Registry &registry, const Clock &clock,
            StreamRules rules);
    Streams(const Streams &) = delete;
    Streams &operator=(const Streams &) = delete;

    /// A display's new stream; one that its binding had before is told so and ends.
    [[nodiscard]] std::shared_ptr<net::WebSocketListener> open(std::shared_ptr<net::WebSocket> socket,
                                                               const devices::Caller &caller, Format format);

    /// Every few seconds.
    void tick();

    [[nodiscard]] std::size_t size() const { return m_open.size(); }
    /// From any thread.
    [[nodiscard]] bool online(const std::string &binding_id) const;

private:
    friend class Stream;

    void remove(Stream &stream);

    boost::asio::any_io_executor m_home;
    RoomFeed &m_feed;
    devices::Registry &m_registry;
    const Clock &m_clock;
    StreamRules m_rules;
    std::unordered_set<Stream *> m_open;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Stream *> m_by_binding;
};

} // namespace lintel::hub::api

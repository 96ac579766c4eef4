#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace lintel::hub::net {

/// An open WebSocket (RFC 6455). Network thread only. It holds no queue: one message at a
/// time, so that a slow reader costs one message of memory and no more.
class WebSocket
{
public:
    WebSocket() = default;
    WebSocket(const WebSocket &) = delete;
    WebSocket &operator=(const WebSocket &) = delete;
    virtual ~WebSocket() = default;

    /// A message is under way; wait for WebSocketListener::sent().
    [[nodiscard]] virtual bool writing() const = 0;
    /// Only while not writing.
    virtual void write(std::shared_ptr<const std::string> message, bool binary) = 0;
    /// Closes in order (RFC 6455 §7.4 code), once the message under way is out.
    virtual void close(std::uint16_t code) = 0;
    /// Drops the connection at once.
    virtual void abort() = 0;
};

class WebSocketListener
{
public:
    WebSocketListener() = default;
    WebSocketListener(const WebSocketListener &) = delete;
    WebSocketListener &operator=(const WebSocketListener &) = delete;
    virtual ~WebSocketListener() = default;

    virtual void received(std::string_view message, bool binary) = 0;
    /// The last message is out: the next may follow.
    virtual void sent() = 0;
    /// The server is about to stop: say goodbye and close.
    virtual void going_away() = 0;
    /// Gone, for whatever reason. Called once, last.
    virtual void closed() = 0;
};

} // namespace lintel::hub::net

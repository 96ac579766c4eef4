#pragma once

// Sessions on Boost.Beast, once per kind of stream. Included by session_*.cpp only.

#include "hub/net/connection.h"
#include "hub/net/web_socket.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>

#include <optional>

namespace lintel::hub::net {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = boost::beast::http;
namespace bws = boost::beast::websocket;

using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;
using LocalStream = beast::basic_stream<asio::local::stream_protocol>;

/// Who is at the other end.
struct Peer
{
    asio::ip::address address;
    bool local = false;
    bool secure = false;
    std::string user{}; ///< on the local socket
};

/// A WebSocket on callbacks rather than a coroutine: thousands of these sit idle.
template <typename Stream>
class SocketSession final : public WebSocket,
                            public Connection,
                            public std::enable_shared_from_this<SocketSession<Stream>>
{
public:
    SocketSession(Stream stream, SharedPtr shared, PlacePtr place)
        : m_socket(std::move(stream)), m_shared(std::move(shared)), m_place(std::move(place))
    {
        m_shared->open.insert(this);
    }
    SocketSession(const SocketSession &) = delete;
    SocketSession &operator=(const SocketSession &) = delete;
    ~SocketSession() override { m_shared->open.erase(this); }

    template <typename Body>
    void accept(const bhttp::request<Body> &request, Response response)
    {
        beast::get_lowest_layer(m_socket).expires_never();
        bws::stream_base::timeout limits{};
        limits.handshake_timeout = m_shared->limits.handshake; // bounds the close, too
        limits.idle_timeout = bws::stream_base::none();        // whoever listens keeps its own heartbeat
        limits.keep_alive_pings = false;
        m_socket.set_option(limits);
        m_socket.set_option(bws::stream_base::decorator([protocol = response.subprotocol](bws::response_type &reply) {
            if (!protocol.empty())
                reply.set(bhttp::field::sec_websocket_protocol, protocol);
        }));
        m_socket.auto_fragment(false);
        m_socket.read_message_max(std::size_t{64} << 10U);
        m_socket.async_accept(
            request, [self = this->shared_from_this(), open = std::move(response.upgrade)](beast::error_code error) {
                if (error)
                    return;
                self->m_listener = open(self);
                if (self->m_listener)
                    self->read();
            });
    }

    [[nodiscard]] bool writing() const override { return m_message != nullptr; }

    void write(std::shared_ptr<const std::string> message, bool binary) override
    {
        if (m_message || m_ended || m_close_code)
            return;
        m_message = std::move(message);
        m_socket.binary(binary);
        m_socket.async_write(asio::buffer(*m_message),
                             [self = this->shared_from_this()](beast::error_code error, std::size_t) {
                                 self->m_message.reset();
                                 if (error)
                                     return self->end();
                                 if (self->m_close_code)
                                     return self->close_now();
                                 if (self->m_listener)
                                     self->m_listener->sent();
                             });
    }

    void close(std::uint16_t code) override
    {
        if (m_close_code || m_ended)
            return;
        m_close_code = code;
        if (!m_message)
            close_now();
    }

    void abort() override { beast::get_lowest_layer(m_socket).close(); }

    void wind_down() override
    {
        if (m_listener)
            m_listener->going_away();
        else
            abort();
    }
    void cut() override { abort(); }

private:
    void read()
    {
        m_socket.async_read(m_buffer, [self = this->shared_from_this()](beast::error_code error, std::size_t) {
            if (error)
                return self->end();
            const auto data = self->m_buffer.cdata();
            if (self->m_listener)
                self->m_listener->received({static_cast<const char *>(data.data()), data.size()},
                                           self->m_socket.got_binary());
            self->m_buffer.clear();
            if (self->m_buffer.capacity() > 2048)
                self->m_buffer.shrink_to_fit();
            self->read();
        });
    }

    void close_now()
    {
        m_socket.async_close(bws::close_reason(*m_close_code),
                             [self = this->shared_from_this()](beast::error_code) { self->end(); });
    }

    void end()
    {
        if (std::exchange(m_ended, true))
            return;
        abort();
        if (const auto listener = std::exchange(m_listener, nullptr))
            listener->closed();
    }

    bws::stream<Stream, false> m_socket;
    SharedPtr m_shared;
    PlacePtr m_place;
    beast::flat_buffer m_buffer;
    std::shared_ptr<const std::string> m_message;
    std::shared_ptr<WebSocketListener> m_listener;
    std::optional<std::uint16_t> m_close_code;
    bool m_ended = false;
};

/// One connection's requests, one after another.
template <typename Stream>
class HttpSession final : public Connection, public std::enable_shared_from_this<HttpSession<Stream>>
{
public:
    HttpSession(Stream stream, Peer peer, SharedPtr shared, PlacePtr place)
        : m_stream(std::move(stream)), m_peer(std::move(peer)), m_shared(std::move(shared)), m_place(std::move(place))
    {
        m_shared->open.insert(this);
    }
    HttpSession(const HttpSession &) = delete;
    HttpSession &operator=(const HttpSession &) = delete;
    ~HttpSession() override { m_shared->open.erase(this); }

    void start()
    {
        asio::co_spawn(
            m_stream.get_executor(), [self = this->shared_from_this()]() { return self->run(); }, asio::detached);
    }

    void wind_down() override
    {
        if (m_busy)
            m_last = true;
        else
            cut();
    }
    void cut() override { lowest().close(); }

private:
    using Parser = bhttp::request_parser<bhttp::string_body>;
    static constexpr auto kWait = asio::as_tuple(asio::use_awaitable);

    auto &lowest() { return beast::get_lowest_layer(m_stream); }

    asio::awaitable<void> run()
    {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            lowest().expires_after(m_shared->limits.handshake);
            const auto [error] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, kWait);
            if (error)
                co_return;
        }
        while (!m_last && co_await first_byte()) {
            m_busy = true;
            const bool again = co_await one_request();
            m_busy = false;
            if (!again)
                break;
        }
        co_await hang_up();
    }

    /// Waits for the next request to begin. An idle connection may take its time.
    asio::awaitable<bool> first_byte()
    {
        if (m_buffer.size() > 0)
            co_return true;
        lowest().expires_after(m_shared->limits.idle_time);
        const auto [error, size] = co_await m_stream.async_read_some(m_buffer.prepare(2048), kWait);
        m_buffer.commit(size);
        co_return !error && size > 0;
    }

    /// Reads, answers. False: the connection ends, or became a WebSocket.
    asio::awaitable<bool> one_request()
    {
        const ServerLimits &limits = m_shared->limits;
        Parser parser;
        parser.header_limit(limits.header);
        parser.body_limit(m_peer.local ? limits.local_body : limits.body);

        lowest().expires_after(limits.header_time);
        if (const auto [error, size] = co_await bhttp::async_read_header(m_stream, m_buffer, parser, kWait); error)
            co_return co_await refuse(error, parser);

        lowest().expires_after(limits.body_time);
        if (!parser.is_done() && beast::iequals(parser.get()[bhttp::field::expect], "100-continue")) {
            bhttp::response<bhttp::empty_body> go_on(bhttp::status::continue_, parser.get().version());
            if (const auto [error, size] = co_await bhttp::async_write(m_stream, go_on, kWait); error)
                co_return false;
        }
        if (const auto [error, size] = co_await bhttp::async_read(m_stream, m_buffer, parser, kWait); error)
            co_return co_await refuse(error, parser);
        lowest().expires_never();

        const bool head = parser.get().method() == bhttp::verb::head;
        const unsigned version = parser.get().version();
        const bool keep = parser.get().keep_alive();
        const bool upgrade = bws::is_upgrade(parser.get());
        Request request = plain(parser.get(), upgrade);
        std::optional<bhttp::request<bhttp::string_body>> handshake;
        if (upgrade)
            handshake.emplace(parser.get());

        Response response = co_await m_shared->handler->handle(std::move(request));
        if (response.upgrade && handshake) {
            if constexpr (!std::is_same_v<Stream, LocalStream>) {
                std::make_shared<SocketSession<Stream>>(std::move(m_stream), m_shared, std::move(m_place))
                    ->accept(*handshake, std::move(response));
                m_moved = true;
            }
            co_return false;
        }
        co_return co_await write(std::move(response), version, keep, head);
    }

    Request plain(const bhttp::request<bhttp::string_body> &from, bool upgrade)
    {
        Request request;
        request.method = from.method() == bhttp::verb::head ? "GET" : std::string(from.method_string());
        const std::string_view target = from.target();
        const std::size_t question = target.find('?');
        request.path = percent_decode(target.substr(0, question));
        if (question != std::string_view::npos)
            request.query = target.substr(question + 1);
        for (const auto &field : from)
            request.headers.emplace_back(field.name_string(), field.value());
        request.body = from.body();
        request.local = m_peer.local;
        request.secure = m_peer.secure;
        request.upgrade = upgrade;
        request.id = m_shared->request_prefix + std::to_string(++m_shared->requests);
        if (m_peer.local) {
            request.client = "local";
            request.user = m_peer.user;
        } else {
            const auto client =
                client_address(m_peer.address, header_list(request.headers, "X-Forwarded-For"), m_shared->trusted);
            request.client = client.to_string();
            if (in_any(m_shared->trusted, m_peer.address))
                request.secure = request.secure || same_token(request.header("X-Forwarded-Proto"), "https");
        }
        return request;
    }

    /// What never became a request: answered in words where the client still listens.
    asio::awaitable<bool> refuse(beast::error_code error, const Parser &parser)
    {
        Error problem{Errc::InvalidRequest, "this is not a request the hub understands: " + error.message(), {}, {}};
        int status = 0;
        if (error == bhttp::error::body_limit) {
            problem = Error{Errc::PayloadTooLarge, "the body is larger than the hub takes", {}, {}};
        } else if (error == bhttp::error::header_limit) {
            problem.detail = "the request's headers are larger than the hub takes";
            status = 431;
        } else if (error.category() != make_error_code(bhttp::error::bad_method).category() ||
                   error == bhttp::error::end_of_stream || error == bhttp::error::partial_message) {
            co_return false; // gone, or too slow
        }
        Response response = m_shared->handler->refuse(problem, plain(parser.get(), false));
        if (status != 0)
            response.status = status;
        co_await write(std::move(response), 11, false, false);
        co_return false;
    }

    asio::awaitable<bool> write(Response from, unsigned version, bool keep, bool head)
    {
        bhttp::response<bhttp::string_body> response(static_cast<bhttp::status>(from.status), version);
        if (!from.content_type.empty())
            response.set(bhttp::field::content_type, from.content_type);
        for (const auto &[name, value] : from.headers)
            response.insert(name, value);
        response.keep_alive(keep && !m_last);
        response.body() = std::move(from.body);
        if (from.status != 304 && from.status != 204)
            response.content_length(response.body().size());
        if (head)
            response.body().clear();
        lowest().expires_after(m_shared->limits.write_time);
        const auto [error, size] = co_await bhttp::async_write(m_stream, response, kWait);
        co_return !error && response.keep_alive();
    }

    /// Ends our side, then waits a moment for the other: closing on unread bytes would
    /// reset the connection under the answer.
    asio::awaitable<void> hang_up()
    {
        if (m_moved || !lowest().socket().is_open())
            co_return;
        lowest().expires_after(std::chrono::seconds(3));
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            co_await m_stream.async_shutdown(kWait);
        } else {
            beast::error_code ignored;
            lowest().socket().shutdown(asio::socket_base::shutdown_send, ignored);
            for (std::size_t read = 0; read < (std::size_t{16} << 20U);) {
                m_buffer.clear();
                const auto [error, size] = co_await m_stream.async_read_some(m_buffer.prepare(32768), kWait);
                if (error)
                    break;
                read += size;
            }
        }
        lowest().close();
    }

    Stream m_stream;
    Peer m_peer;
    SharedPtr m_shared;
    PlacePtr m_place;
    beast::flat_buffer m_buffer{std::size_t{64} << 10U};
    bool m_busy = false;
    bool m_last = false;
    bool m_moved = false;
};

} // namespace lintel::hub::net

#pragma once

#include "hub/core/encoding.h"
#include "hub/net/http.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace lintel::hub {

struct Reply
{
    int status = 0;
    net::Headers headers;
    std::string body;
};

/// HTTP and WebSocket by hand, so that wrong and slow clients can be played, too.
class Client
{
public:
    explicit Client(std::uint16_t port)
    {
        namespace asio = boost::asio;
        m_socket.connect({asio::ip::make_address("127.0.0.1"), port});
        // Whatever the hub does wrong, a test ends.
        timeval limit{10, 0};
        ::setsockopt(m_socket.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }

    void send(const std::string &bytes)
    {
        boost::system::error_code ignored;
        boost::asio::write(m_socket, boost::asio::buffer(bytes), ignored);
    }

    /// Nothing when the other side closed or said nothing in time.
    std::optional<std::string> read(std::size_t size)
    {
        while (m_buffer.size() < size) {
            char data[4096];
            const ssize_t n = ::recv(m_socket.native_handle(), data, sizeof data, 0);
            if (n <= 0)
                return std::nullopt;
            m_buffer.append(data, static_cast<std::size_t>(n));
        }
        std::string out = m_buffer.substr(0, size);
        m_buffer.erase(0, size);
        return out;
    }

    std::optional<Reply> reply()
    {
        std::string head;
        while (head.size() < 4 || head.compare(head.size() - 4, 4, "\r\n\r\n") != 0) {
            const auto byte = read(1);
            if (!byte)
                return std::nullopt;
            head += *byte;
        }
        Reply reply;
        reply.status = std::stoi(head.substr(9, 3));
        for (std::size_t at = head.find("\r\n") + 2; at + 2 < head.size();) {
            const std::size_t end = head.find("\r\n", at);
            const std::size_t colon = head.find(':', at);
            reply.headers.emplace_back(head.substr(at, colon - at), head.substr(colon + 2, end - colon - 2));
            at = end + 2;
        }
        const std::string length(net::header(reply.headers, "Content-Length"));
        if (!length.empty())
            reply.body = read(std::stoul(length)).value_or("");
        return reply;
    }

    std::optional<Reply> request(const std::string &method, const std::string &path, const std::string &body = {},
                                 const std::string &headers = {})
    {
        send(method + ' ' + path + " HTTP/1.1\r\nHost: hub.test\r\n" + headers +
             (method == "GET" ? "" : "Content-Length: " + std::to_string(body.size()) + "\r\n") + "\r\n" + body);
        return reply();
    }

    /// RFC 6455, masked with zeros.
    void send_frame(const std::string &payload, std::uint8_t opcode = 2)
    {
        std::string frame(1, static_cast<char>(0x80U | opcode));
        if (payload.size() < 126) {
            frame += static_cast<char>(0x80U | payload.size());
        } else {
            frame += static_cast<char>(0x80U | 126U);
            frame += static_cast<char>(payload.size() >> 8U & 255U);
            frame += static_cast<char>(payload.size() & 255U);
        }
        send(frame + std::string(4, '\0') + payload);
    }

    struct Frame
    {
        unsigned opcode = 0;
        std::string payload;
    };
    std::optional<Frame> frame()
    {
        const auto head = read(2);
        if (!head)
            return std::nullopt;
        const auto byte = [](char c) { return static_cast<std::size_t>(static_cast<unsigned char>(c)); };
        std::size_t size = byte((*head)[1]) & 127U;
        if (size >= 126) {
            const auto longer = read(size == 126 ? 2 : 8);
            if (!longer)
                return std::nullopt;
            size = 0;
            for (const char c : *longer)
                size = size << 8U | byte(c);
        }
        const auto payload = read(size);
        if (!payload)
            return std::nullopt;
        return Frame{static_cast<unsigned>(byte((*head)[0]) & 15U), *payload};
    }

    /// The status of the upgrade.
    int upgrade(const std::string &token, const std::string &protocol)
    {
        const auto answer = request("GET", "/v1/stream", {},
                                    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: " +
                                        protocol + "\r\nAuthorization: Bearer " + token + "\r\n");
        return answer ? answer->status : 0;
    }

    boost::asio::ip::tcp::socket &socket() { return m_socket; }

private:
    boost::asio::io_context m_io;
    boost::asio::ip::tcp::socket m_socket{m_io};
    std::string m_buffer;
};

} // namespace lintel::hub

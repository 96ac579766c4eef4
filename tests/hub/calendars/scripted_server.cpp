#include "tests/hub/calendars/scripted_server.h"

#include "hub/calendars/text.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace lintel::hub::calendars {

ScriptedServer::ScriptedServer(Handler handler) : handler_(std::move(handler))
{
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener_, reinterpret_cast<sockaddr *>(&address), size) != 0)
        throw std::system_error(errno, std::generic_category(), "no port is free");
    ::listen(listener_, 16);
    ::getsockname(listener_, reinterpret_cast<sockaddr *>(&address), &size);
    port_ = ntohs(address.sin_port);
    thread_ = std::thread{[this] { serve(); }};
}

ScriptedServer::~ScriptedServer()
{
    stop_ = true;
    thread_.join();
    ::close(listener_);
}

std::string ScriptedServer::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(port_) + path;
}

std::vector<ScriptedRequest> ScriptedServer::requests() const
{
    const std::lock_guard lock{mutex_};
    return requests_;
}

void ScriptedServer::serve()
{
    while (!stop_) {
        pollfd waiting{listener_, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int connection = ::accept(listener_, nullptr, nullptr);
        if (connection < 0)
            continue;
        answer(connection);
        ::close(connection);
    }
}

void ScriptedServer::answer(int connection)
{
    std::string all;
    std::size_t needed = std::string::npos;
    char buffer[4096];
    while (all.size() < needed) {
        const auto count = ::recv(connection, buffer, sizeof buffer, 0);
        if (count <= 0)
            return;
        all.append(buffer, static_cast<std::size_t>(count));
        const auto end = all.find("\r\n\r\n");
        if (end == std::string::npos || needed != std::string::npos)
            continue;
        const auto length = ascii_lower(all.substr(0, end)).find("content-length:");
        needed = end + 4 + (length == std::string::npos ? 0 : std::stoul(all.substr(length + 15)));
    }
    const auto head = all.find("\r\n\r\n");
    const auto space = all.find(' ');
    ScriptedRequest request{all.substr(0, space), all.substr(space + 1, all.find(' ', space + 1) - space - 1),
                            all.substr(0, head), all.substr(head + 4)};
    {
        const std::lock_guard lock{mutex_};
        requests_.push_back(request);
    }
    const ScriptedAnswer out = handler_(request);
    if (!out.drips) {
        ::send(connection, out.bytes.data(), out.bytes.size(), MSG_NOSIGNAL);
        return;
    }
    for (const char c : out.bytes) {
        if (stop_ || ::send(connection, &c, 1, MSG_NOSIGNAL) != 1)
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
}

ScriptedAnswer reply(int status, const std::string &body, const std::string &headers)
{
    return {"HTTP/1.1 " + std::to_string(status) + " X\r\nConnection: close\r\nContent-Length: " +
                std::to_string(body.size()) + "\r\n" + headers + "\r\n" + body,
            false};
}

ScriptedAnswer multistatus(const std::string &inside)
{
    return reply(207,
                 R"(<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav">)" +
                     inside + "</multistatus>",
                 "Content-Type: application/xml\r\n");
}

} // namespace lintel::hub::calendars

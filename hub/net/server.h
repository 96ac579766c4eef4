#pragma once

#include "hub/core/result.h"
#include "hub/net/address.h"
#include "hub/net/http.h"

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lintel::hub::net {

struct ServerLimits
{
    std::size_t connections = 20'000;
    /// Not counted for loopback and trusted proxies, behind which there are many.
    std::size_t connections_per_address = 1'000;
    std::size_t local_connections = 64;             ///< over the local socket
    std::size_t body = std::size_t{128} << 10U;     ///< bytes, from the network
    std::size_t local_body = std::size_t{2} << 20U; ///< bytes, over the local socket
    std::uint32_t header = 16U << 10U;              ///< bytes
    std::chrono::milliseconds handshake{10'000};    ///< TLS, WebSocket
    std::chrono::milliseconds header_time{10'000};  ///< from the first byte of a request
    std::chrono::milliseconds body_time{20'000};
    std::chrono::milliseconds write_time{30'000};
    std::chrono::milliseconds idle_time{75'000}; ///< between requests
    std::chrono::milliseconds tls_check{1'000};  ///< pause between looks at the certificate files
};

struct TlsPaths
{
    std::filesystem::path certificate;
    std::filesystem::path key;
};

struct ServerCounts
{
    std::size_t connections = 0; ///< over the network
    std::size_t local = 0;       ///< over the local socket
    std::uint64_t accepted = 0;
    std::uint64_t turned_away = 0; ///< for there being too many
};

/// HTTP/1.1 and WebSocket, over TCP, TLS and a local socket, on one network thread: the
/// one that runs `io`. All members are called there, or before it runs.
class Server
{
public:
    using Report = std::function<void(const std::string &)>;

    /// `report` hears sentences for the log. `handler` outlives the server.
    Server(boost::asio::io_context &io, Handler &handler, ServerLimits limits, std::vector<Cidr> trusted_proxies,
           Report report);
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server();

    /// Returns the port, which matters when 0 was asked for.
    [[nodiscard]] Result<std::uint16_t> listen(const Endpoint &endpoint, const std::optional<TlsPaths> &tls);
    /// A UNIX socket, mode 0600. One left behind by a dead process is replaced.
    [[nodiscard]] Result<void> listen_local(const std::filesystem::path &path);

    /// Takes no more connections, lets requests under way end and says goodbye to
    /// WebSockets; after `grace` the rest is cut. `done` is called once nothing is open.
    void stop(std::chrono::milliseconds grace, std::function<void()> done);

    [[nodiscard]] ServerCounts counts() const;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace lintel::hub::net

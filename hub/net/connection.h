#pragma once

#include "hub/net/server.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/ssl/context.hpp>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

/// Between the acceptor and the sessions; nobody else includes this.
namespace lintel::hub::net {

class Connection
{
public:
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    virtual ~Connection() = default;
    /// Ends when it can.
    virtual void wind_down() = 0;
    /// Ends now.
    virtual void cut() = 0;
};

/// What all connections of a server share. Outlives them by shared_ptr.
struct Shared
{
    Handler *handler = nullptr;
    ServerLimits limits;
    std::vector<Cidr> trusted;
    Server::Report report;
    bool stopping = false;
    std::uint64_t requests = 0;
    std::string request_prefix;
    std::unordered_set<Connection *> open;
    std::unordered_map<std::string, std::size_t> per_address;
    ServerCounts counts;
    std::function<void()> emptied; ///< set while stopping
};
using SharedPtr = std::shared_ptr<Shared>;

/// One place among the bounded number of connections, given back when it goes.
class Place
{
public:
    /// Nothing when all are taken. `address` empty: not counted per address.
    [[nodiscard]] static std::unique_ptr<Place> take(const SharedPtr &shared, std::string address);
    /// For the local socket: counted for itself, so that a crowd on the network keeps no admin out.
    [[nodiscard]] static std::unique_ptr<Place> take_local(const SharedPtr &shared);
    Place(SharedPtr shared, std::string address, bool local);
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;
    ~Place();

private:
    SharedPtr m_shared;
    std::string m_address;
    bool m_local = false;
};
using PlacePtr = std::unique_ptr<Place>;

void serve_plain(boost::asio::ip::tcp::socket socket, boost::asio::ip::address peer, SharedPtr shared, PlacePtr place);
void serve_tls(boost::asio::ip::tcp::socket socket, boost::asio::ip::address peer, SharedPtr shared, PlacePtr place,
               const std::shared_ptr<boost::asio::ssl::context> &context);
void serve_local(boost::asio::local::stream_protocol::socket socket, SharedPtr shared, PlacePtr place);

} // namespace lintel::hub::net
